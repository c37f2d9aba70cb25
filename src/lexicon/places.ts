import { wordList } from './word-list.ts';

/** Continents, world regions, seas, straits, ranges and other places that are no states (LOC). Own list. */
export const worldPlaces = wordList(`
Africa|North Africa|Northern Africa|West Africa|Western Africa|East Africa|Eastern Africa|Central Africa|Southern Africa|Sub-Saharan Africa|Horn of Africa|Sahel|Maghreb|
Sahara|Sinai|Sinai Peninsula|Asia|East Asia|Northeast Asia|North East Asia|North-East Asia|Southeast Asia|South-East Asia|South East Asia|South Asia|Central Asia|West Asia|
Western Asia|Asia Pacific|Asia-Pacific|Indo-Pacific|Indo Pacific|Indo-Asia-Pacific|Europe|Western Europe|Eastern Europe|Central Europe|Northern Europe|Southern Europe|
Central and Eastern Europe|South-East Europe|Southeast Europe|Southeastern Europe|Balkans|Western Balkans|Baltics|Baltic States|Baltic states|Caucasus|South Caucasus|North Caucasus|Scandinavia|Nordic region|
North America|South America|Latin America|Central America|Caribbean|the Americas|Oceania|Australasia|Polynesia|Melanesia|Micronesia|Antarctica|Antarctic|Arctic|High North|Western Hemisphere|Third World|
Middle East|Near East|Far East|Levant|Gulf|Persian Gulf|Arabian Gulf|Arabian Peninsula|Gulf of Aden|Gulf of Guinea|Gulf of Mexico|Gulf of Thailand|Gulf of Oman|Gulf of Finland|
Korean Peninsula|Korean peninsula|Indochina|Iberian Peninsula|Kola Peninsula|Crimean Peninsula|Scandinavian Peninsula|Mediterranean|Mediterranean Sea|Eastern Mediterranean|Black Sea|Red Sea|
Baltic Sea|North Sea|Norwegian Sea|Barents Sea|Caspian Sea|Caspian|Sea of Azov|Aegean Sea|Aegean|Adriatic Sea|Adriatic|Arabian Sea|South China Sea|East China Sea|Yellow Sea|
West Sea|East Sea|Sea of Japan|Sea of Okhotsk|Philippine Sea|Coral Sea|Tasman Sea|Timor Sea|Bering Sea|Beaufort Sea|Caribbean Sea|Atlantic|North Atlantic|South Atlantic|Atlantic Ocean|Pacific|
Pacific Ocean|South Pacific|Southwest Pacific|South West Pacific|Western Pacific|North Pacific|Indian Ocean|Arctic Ocean|Southern Ocean|Bay of Bengal|Strait of Hormuz|Straits of Hormuz|
Strait of Malacca|Malacca Strait|Straits of Malacca|Taiwan Strait|Bosporus|Dardanelles|Bab el-Mandeb|Bab-el-Mandeb|English Channel|Suez Canal|Panama Canal|Northwest Passage|Northern Sea Route|
Himalayas|Alps|Andes|Urals|Carpathians|Hindu Kush|Rocky Mountains|Siberia|Manchuria|Donbas|Donbass|Golan Heights|Gaza Strip|West Bank|Gaza|Bekaa Valley|Euphrates|Tigris|Nile|
Danube|Rhine|Mekong|Amazon|Yangtze|Indus|Ganges|Mississippi|Volga|Dnieper|Spratly Islands|Paracel Islands|Senkaku Islands|Kuril Islands|Falkland Islands|Falklands|
Dokdo|Ieodo|Jeju Island|Okinawa|Hokkaido|Kyushu|Honshu|Shikoku|Svalbard|Jan Mayen|Diego Garcia|Guantanamo Bay|Christmas Island|Cocos Islands|
Torres Strait|GIUK gap|GIUK Gap|Euro-Atlantic area|Euro-Atlantic region|Northern Limit Line|NLL|Military Demarcation Line|MDL|Demilitarized Zone|DMZ|Joint Security Area|JSA|
Mount Sinjar|Mindanao|Sumatra|Java|Borneo|Sulawesi|Papua|New Guinea|Patagonia|Kamchatka|Kaliningrad Oblast|Midwest|West Coast|East Coast|New England|Silicon Valley|
Normandy|Brittany|Bavaria|Saxony|Catalonia|Flanders|Wallonia|Silesia|Galicia|Transylvania|Ulster|Cornwall|Yorkshire|Lapland|Finnmark|Gotland|Åland|Zealand|Jutland|Sicily|Sardinia|Corsica|Crete
`);

/** States and provinces of federal countries (GPE). Own list. */
export const stateNames = wordList(`
Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|
Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|
South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|District of Columbia|Washington, D.C.|Washington, DC|Washington D.C.|Washington DC|
Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland and Labrador|Newfoundland|Labrador|Nova Scotia|Ontario|Prince Edward Island|Quebec|Québec|Saskatchewan|Yukon|Nunavut|Northwest Territories|
New South Wales|Queensland|South Australia|Tasmania|Western Australia|Northern Territory|Australian Capital Territory|ACT|
Punjab|Kerala|Gujarat|Maharashtra|Tamil Nadu|Karnataka|Uttar Pradesh|Bihar|Assam|Rajasthan|West Bengal|Andhra Pradesh|Telangana|Odisha|Haryana|Balochistan|Sindh|Khyber Pakhtunkhwa|
Helmand|Kandahar|Nangarhar|Anbar|Nineveh|Idlib|Raqqa|Raqqah|Deir ez-Zor|Dayr az Zawr|Uruzgan|Gyeonggi|Gyeonggi Province|Gangwon|Gyeongsang|Jeolla|Chungcheong|Jeju
`);

/** Cities that the generated list of large cities lacks or spells otherwise. Own list. */
export const cityAliases = wordList(`
Kiev|Kyiv|Kharkiv|Kherson|Mariupol|Lviv|Odesa|Odessa|Sevastopol|New York City|NYC|Los Angeles|LA|San Francisco|Washington|Seoul|Busan|Pusan|Incheon|Daejeon|Daegu|Gwangju|Pyeongtaek|Yongsan|Gyeryongdae|Gyeryong|
Panmunjeom|Panmunjom|Kaesong|Wonsan|Yongbyon|Pyongyang|Sejong|Changwon|Jinhae|Donghae|Beijing|Peking|Hong Kong|Shanghai|Ho Chi Minh City|Saigon|Rangoon|Yangon|Bombay|Mumbai|Calcutta|Madras|
Mosul|Aleppo|Raqqa|Raqqah|Ar Raqqah|Tikrit|Fallujah|Ramadi|Kirkuk|Erbil|Irbil|Sinjar|Palmyra|Kobani|Homs|Hama|Latakia|Tartus|Idlib|Al-Hasakah|Manbij|Deir ez-Zor|Abu Kamal|Basra|Najaf|Karbala|Benghazi|Tripoli|Aden|Sanaa|Hodeidah|
Jerusalem|Tel Aviv|Haifa|Ramallah|Hebron|Gaza City|Beirut|Damascus|Amman|Geneva|Brussels|The Hague|Hague|Strasbourg|Luxembourg|Maastricht|Lisbon|Ljubljana|Vienna|Zurich|Munich|Cologne|Frankfurt|Hamburg|Nuremberg|Dresden|
Milan|Turin|Venice|Florence|Naples|Genoa|Seville|Athens|Salonika|Bucharest|Warsaw|Gdansk|Krakow|Wroclaw|Riga|Vilnius|Tallinn|Helsinki|Stockholm|Gothenburg|Oslo|Bergen|Trondheim|Tromsø|Bodø|Copenhagen|Reykjavik|Keflavik|
Darwin|Perth|Adelaide|Brisbane|Canberra|Sydney|Melbourne|Hobart|Townsville|Cairns|Newcastle|Auckland|Wellington|Christchurch|Ottawa|Montreal|Montréal|Toronto|Vancouver|Halifax|Esquimalt|Winnipeg|Calgary|Edmonton|Québec City|
Portsmouth|Plymouth|Faslane|Clyde|Aldermaston|Barrow-in-Furness|Barrow|Glasgow|Edinburgh|Belfast|Cardiff|Cambridge|Oxford|Bristol|Liverpool|Manchester|Birmingham|Leeds|Sheffield|Salisbury|Bath|
Philadelphia|Chicago|Houston|Dallas|Boston|Detroit|Miami|Atlanta|Seattle|Denver|Phoenix|Baltimore|Cleveland|Orlando|Tampa|Tampa Bay|San Diego|Norfolk|Pearl Harbor|Portland|Pittsburgh|St. Louis|New Orleans|Las Vegas|Austin|Nashville|Annapolis
`);
