import { aliasList, wordList } from './word-list.ts';

/** Names of countries that the ISO lists lack: short forms, older names, codes as defence papers use them. Own list. */
export const countryAliases = aliasList(`
US, U.S., USA, U.S.A., United States of America, America = United States
UK, U.K., Great Britain, United Kingdom of Great Britain and Northern Ireland, Britain = United Kingdom
ROK, R.O.K., Korea, South Korea, Republic of Korea = Republic of Korea
DPRK, D.P.R.K., North Korea, Democratic People's Republic of Korea = North Korea
PRC, P.R.C., People's Republic of China, P.R. China, mainland China = China
ROC, Taiwan, Chinese Taipei = Taiwan
Russia, Russian Federation = Russia
UAE, U.A.E. = United Arab Emirates
KSA, Kingdom of Saudi Arabia, Saudi = Saudi Arabia
Turkey, Türkiye, Turkiye, Republic of Turkey, Republic of Türkiye = Türkiye
Czech Republic, Czechia = Czechia
Iran, Islamic Republic of Iran = Iran
Syria, Syrian Arab Republic = Syria
Vietnam, Viet Nam = Vietnam
Burma, Myanmar = Myanmar
Laos = Laos
Moldova, Republic of Moldova = Moldova
Tanzania = Tanzania
Venezuela = Venezuela
Bolivia = Bolivia
Brunei, Brunei Darussalam = Brunei
Macedonia, FYROM, North Macedonia, Republic of North Macedonia = North Macedonia
Swaziland, Eswatini = Eswatini
Cape Verde, Cabo Verde = Cabo Verde
East Timor, Timor-Leste = Timor-Leste
DRC, DR Congo, Democratic Republic of Congo, Democratic Republic of the Congo = Democratic Republic of the Congo
Ivory Coast, Côte d'Ivoire, Cote d'Ivoire = Ivory Coast
Palestine, State of Palestine, Palestinian Territories = Palestine
Holland, the Netherlands, Netherlands = Netherlands
PNG, Papua New Guinea = Papua New Guinea
NZ, New Zealand = New Zealand
BiH, Bosnia and Herzegovina, Bosnia = Bosnia and Herzegovina
Holy See, Vatican = Vatican City
Soviet Union, USSR, U.S.S.R. = Soviet Union
Yugoslavia, Former Yugoslavia = Yugoslavia
Czechoslovakia = Czechoslovakia
East Germany, GDR = East Germany
West Germany, FRG, Federal Republic of Germany = Germany
South Vietnam = South Vietnam
Kingdom of Denmark = Denmark
Kingdom of Norway = Norway
Kingdom of the Netherlands = Netherlands
Republic of Poland = Poland
Republic of China = Taiwan
Republic of Estonia = Estonia
Republic of Latvia = Latvia
Republic of Lithuania = Lithuania
Republic of Finland = Finland
Republic of Serbia = Serbia
Republic of Croatia = Croatia
Republic of Bulgaria = Bulgaria
Republic of Turkey = Türkiye
Republic of Singapore = Singapore
Republic of Indonesia = Indonesia
Republic of the Philippines = Philippines
Republic of India = India
Commonwealth of Australia = Australia
Republic of South Africa, RSA = South Africa
State of Israel = Israel
French Republic = France
Republic of Ireland = Ireland
Socialist Republic of Vietnam = Vietnam
Kingdom of Thailand = Thailand
Kosovo, Republic of Kosovo = Kosovo
England = England
Scotland = Scotland
Wales = Wales
Northern Ireland = Northern Ireland
Ottoman Empire = Ottoman Empire
Hong Kong = Hong Kong
Puerto Rico = Puerto Rico
Greenland = Greenland
Faroe Islands = Faroe Islands
Tibet = Tibet
Xinjiang = Xinjiang
Kashmir = Kashmir
Crimea, Autonomous Republic of Crimea = Crimea
Abkhazia = Abkhazia
South Ossetia = South Ossetia
Transnistria = Transnistria
Somaliland = Somaliland
Kurdistan, Iraqi Kurdistan = Kurdistan
`);

/** Peoples and adjectives that the nationality list lacks. Own list. */
export const demonymAliases = aliasList(`
American, Americans, US-American = United States
British, Britons, Briton, Brits = United Kingdom
English = England
Scottish, Scots = Scotland
Welsh = Wales
Korean, Koreans, South Korean, South Koreans = Republic of Korea
North Korean, North Koreans = North Korea
Chinese = China
Australian, Australians, Aussie = Australia
New Zealander, New Zealanders, Kiwi, Kiwis = New Zealand
Dutch = Netherlands
Frenchman, Frenchmen = France
Spaniard, Spaniards = Spain
Swede, Swedes = Sweden
Finn, Finns = Finland
Dane, Danes = Denmark
Pole, Poles = Poland
Turk, Turks, Turkish = Türkiye
Serb, Serbs, Serbian = Serbia
Croat, Croats = Croatia
Slovak, Slovaks = Slovakia
Slovene, Slovenes = Slovenia
Bosnian, Bosnians, Bosniak, Bosniaks = Bosnia and Herzegovina
Kosovar, Kosovars = Kosovo
Afghan, Afghans = Afghanistan
Tajik, Tajiks = Tajikistan
Uzbek, Uzbeks = Uzbekistan
Kazakh, Kazakhs = Kazakhstan
Turkmen = Turkmenistan
Emirati, Emiratis = United Arab Emirates
Yemeni, Yemenis = Yemen
Palestinian, Palestinians = Palestine
Soviet, Soviets = Soviet Union
Yugoslav, Yugoslavs = Yugoslavia
Argentine, Argentines, Argentinian = Argentina
Philippine = Philippines
Filipino, Filipinos = Philippines
Taiwanese = Taiwan
Myanmarese = Myanmar
Icelander, Icelanders = Iceland
Ecuadorian = Ecuador
Azeri, Azeris = Azerbaijan
Tibetan, Tibetans = Tibetan
Prussian = Prussia
`);

/** Peoples, faiths, political and regional groups used as adjectives or nouns. Own list. */
export const peoples = wordList(`
European|Europeans|Asian|Asians|African|Africans|African American|African Americans|Arab|Arabs|Arabic|Arabian|Persian|Kurd|Kurds|Kurdish|
Latin American|Latin Americans|North American|South American|Scandinavian|Nordic|Baltic|Balkan|Slavic|Caribbean|Eurasian|
Transatlantic|Middle Eastern|Central Asian|South Asian|Southeast Asian|East Asian|Western European|
Eastern European|Maghrebi|Pashtun|Pashtuns|Hazara|Hazaras|Yazidi|Yazidis|Yezidi|Yezidis|Rohingya|Uyghur|Uyghurs|Uighur|Uighurs|Chechen|Chechens|
Tatar|Tatars|Cossack|Hutu|Tutsi|Tamil|Tamils|Sinhalese|Bengali|Punjabi|Sikh|Sikhs|Hindu|Hindus|Muslim|Muslims|Islamic|Islamist|Islamists|Christian|Christians|
Catholic|Catholics|Protestant|Protestants|Jew|Jews|Jewish|Buddhist|Buddhists|Sunni|Sunnis|Shia|Shias|Shi'a|Shiite|Shiites|Shi'ite|Orthodox|Mormon|
Alawite|Alawites|Druze|Maronite|Copt|Copts|Coptic|Inuit|Métis|First Nations|Aboriginal|Indigenous|Indigenous Australians|Indigenous Canadians|
Aboriginal and Torres Strait Islander|Torres Strait Islander|Māori|Maori|Sámi|Sami|Native American|Native Americans|Hispanic|Latino|Latinos|
Republican|Republicans|Democrat|Democrats|Communist|Communists|Socialist|Socialists|Nazi|Nazis|Marxist|Conservatives|Liberals|
Berliner|Londoner|Parisian|Bavarian|Catalan|Catalans|Basque|Basques|Flemish|Walloon|Québécois|Texan|Texans|Californian|New Yorker|New Yorkers|Greek Cypriot|Turkish Cypriot
`);
