import { aliasList, wordList } from './word-list.ts';

/** International bodies and organizations that policy papers name by abbreviation. Own list. */
export const internationalBodies = aliasList(`
NATO, N.A.T.O., North Atlantic Treaty Organisation, North Atlantic Alliance = North Atlantic Treaty Organization
EU, E.U. = European Union
UN, U.N. = United Nations
UNSC, UN Security Council, U.N. Security Council, Security Council = United Nations Security Council
UNGA, UN General Assembly, General Assembly = United Nations General Assembly
UNHCR, UN High Commissioner for Refugees = United Nations High Commissioner for Refugees
UNICEF = United Nations Children's Fund
UNESCO = United Nations Educational, Scientific and Cultural Organization
UNDP, UN Development Programme = United Nations Development Programme
UNC, UN Command = United Nations Command
IAEA = International Atomic Energy Agency
OSCE = Organization for Security and Co-operation in Europe
OECD = Organisation for Economic Co-operation and Development
ASEAN = Association of Southeast Asian Nations
AU = African Union
WTO = World Trade Organization
WHO = World Health Organization
IMF = International Monetary Fund
ICC = International Criminal Court
ICJ = International Court of Justice
OPCW = Organisation for the Prohibition of Chemical Weapons
CTBTO = Comprehensive Nuclear-Test-Ban Treaty Organization
IOM = International Organization for Migration
ILO = International Labour Organization
WFP = World Food Programme
ICRC = International Committee of the Red Cross
GCC = Gulf Cooperation Council
OPEC = Organization of the Petroleum Exporting Countries
SCO = Shanghai Cooperation Organisation
CSTO = Collective Security Treaty Organization
CIS = Commonwealth of Independent States
OAS = Organization of American States
ECOWAS = Economic Community of West African States
EDA = European Defence Agency
EEAS = European External Action Service
WEU = Western European Union
ESA = European Space Agency
ECHR = European Court of Human Rights
ECB = European Central Bank
ISAF = International Security Assistance Force
KFOR = Kosovo Force
EUFOR = European Union Force
SACEUR = Supreme Allied Commander Europe
SHAPE = Supreme Headquarters Allied Powers Europe
INTERPOL = Interpol
AUKUS = AUKUS
APEC = Asia-Pacific Economic Cooperation
NORAD, North American Aerospace Defence Command = North American Aerospace Defense Command
UNEP = United Nations Environment Programme
FAO = Food and Agriculture Organization
IFAD = International Fund for Agricultural Development
UNFPA = United Nations Population Fund
UNAIDS = Joint United Nations Programme on HIV/AIDS
UNODC = United Nations Office on Drugs and Crime
UNOPS = United Nations Office for Project Services
UNCTAD = United Nations Conference on Trade and Development
UNIDO = United Nations Industrial Development Organization
UN-Habitat, UN Habitat = United Nations Human Settlements Programme
= UN Women
OHCHR = Office of the United Nations High Commissioner for Human Rights
UNDRR = United Nations Office for Disaster Risk Reduction
UNRWA = United Nations Relief and Works Agency
IPCC = Intergovernmental Panel on Climate Change
WMO = World Meteorological Organization
WIPO = World Intellectual Property Organization
ICAO = International Civil Aviation Organization
ITU = International Telecommunication Union
IRENA = International Renewable Energy Agency
AfDB = African Development Bank
EBRD = European Bank for Reconstruction and Development
EIB = European Investment Bank
SADC = Southern African Development Community
COMESA = Common Market for Eastern and Southern Africa
IGAD = Intergovernmental Authority on Development
SAARC = South Asian Association for Regional Cooperation
BIMSTEC = Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation
CARICOM = Caribbean Community
MERCOSUR, Mercosur = Southern Common Market
EUROPOL = Europol
EUROJUST = Eurojust
= Europol
= Eurojust
= Eurostat
= Frontex
= Asian Development Bank
= African Union
= Green Climate Fund
= Global Environment Facility
= Nordic Council
= Visegrad Group
= Gavi
= Oxfam
= Transparency International
= European Commission
= European Parliament
= European Council
= Council of Europe
= Council of the European Union
= North Atlantic Council
= World Bank
= Red Cross
= Red Crescent
= Commonwealth
= League of Nations
= Arab League
= Warsaw Pact
= Amnesty International
= Human Rights Watch
= Greenpeace
= Médecins Sans Frontières
= Five Eyes
= International Maritime Organization
= United Nations Command
`);

/** Armed services, ministries and agencies known well beyond their own papers. Own list. */
export const stateBodies = aliasList(`
MND = Ministry of National Defense
MoD, MOD = Ministry of Defence
DoD, DOD, Department of Defence = Department of Defense
DND = Department of National Defence
DAPA = Defense Acquisition Program Administration
ADD = Agency for Defense Development
JCS = Joint Chiefs of Staff
CFC = Combined Forces Command
USFK = United States Forces Korea
ADF = Australian Defence Force
CAF = Canadian Armed Forces
RCN = Royal Canadian Navy
RCAF = Royal Canadian Air Force
RAAF = Royal Australian Air Force
RAN = Royal Australian Navy
RAF = Royal Air Force
NZDF = New Zealand Defence Force
IDF = Israel Defense Forces
PLA = People's Liberation Army
PLAN = People's Liberation Army Navy
KPA = Korean People's Army
JSDF = Japan Self-Defense Forces
USAF = United States Air Force
USMC = United States Marine Corps
CENTCOM, USCENTCOM = United States Central Command
INDOPACOM, USINDOPACOM, PACOM, USPACOM = United States Indo-Pacific Command
EUCOM, USEUCOM = United States European Command
AFRICOM = United States Africa Command
NORTHCOM = United States Northern Command
STRATCOM, USSTRATCOM = United States Strategic Command
SOCOM, USSOCOM = United States Special Operations Command
CYBERCOM, USCYBERCOM = United States Cyber Command
TRANSCOM = United States Transportation Command
CIA = Central Intelligence Agency
FBI = Federal Bureau of Investigation
NSA = National Security Agency
NASA = National Aeronautics and Space Administration
DARPA = Defense Advanced Research Projects Agency
GCHQ = Government Communications Headquarters
FCO = Foreign and Commonwealth Office
FCDO = Foreign, Commonwealth and Development Office
DFAT = Department of Foreign Affairs and Trade
USAID = United States Agency for International Development
GAO = Government Accountability Office
EPA = Environmental Protection Agency
IRS = Internal Revenue Service
FERC = Federal Energy Regulatory Commission
FEMA = Federal Emergency Management Agency
NIH = National Institutes of Health
DHS = Department of Homeland Security
CDC = Centers for Disease Control and Prevention
FDA = Food and Drug Administration
FCC = Federal Communications Commission
FTC = Federal Trade Commission
FAA = Federal Aviation Administration
NOAA = National Oceanic and Atmospheric Administration
USGS = United States Geological Survey
USDA = Department of Agriculture
DOJ = Department of Justice
OMB = Office of Management and Budget
OSHA = Occupational Safety and Health Administration
NIST = National Institute of Standards and Technology
NHS = National Health Service
HMRC = HM Revenue and Customs
Defra, DEFRA = Department for Environment, Food and Rural Affairs
DFID, DfID = Department for International Development
BEIS = Department for Business, Energy and Industrial Strategy
DfT = Department for Transport
DfE = Department for Education
DWP = Department for Work and Pensions
DCMS = Department for Culture, Media and Sport
DHSC = Department of Health and Social Care
UKRI = UK Research and Innovation
Ofgem, OFGEM = Office of Gas and Electricity Markets
Ofcom, OFCOM = Office of Communications
Ofsted, OFSTED = Office for Standards in Education
Ofwat, OFWAT = Water Services Regulation Authority
RCMP = Royal Canadian Mounted Police
CBSA = Canada Border Services Agency
CSIS = Canadian Security Intelligence Service
CSIRO = Commonwealth Scientific and Industrial Research Organisation
DRDO = Defence Research and Development Organisation
ISRO = Indian Space Research Organisation
RBI = Reserve Bank of India
UPDF = Uganda Peoples' Defence Forces
KOICA = Korea International Cooperation Agency
JICA = Japan International Cooperation Agency
METI = Ministry of Economy, Trade and Industry
MEXT = Ministry of Education, Culture, Sports, Science and Technology
GIZ = Deutsche Gesellschaft für Internationale Zusammenarbeit
= NITI Aayog
= Prime Minister's Office
= President's Office
= Attorney General's Office
= Attorney-General's Department
= Cabinet Office
= Environment Agency
= Met Office
= Lok Sabha
= Rajya Sabha
= Bundesrat
= Oireachtas
= Dáil
= Holyrood
= Verkhovna Rada
= Federal Bureau of Investigation
= Securities and Exchange Commission
= Justice Department
= Treasury Department
= State Department
= Defense Department
= Homeland Security
= Republican Guard
= Revolutionary Guards
BBC = British Broadcasting Corporation
CNN = Cable News Network
PLO = Palestine Liberation Organization
ISIL, ISIS, Daesh, Da'esh, IS, Islamic State of Iraq and the Levant, Islamic State of Iraq and Syria = Islamic State
Al Qaeda, al Qaeda, al-Qa'ida, al-Qaida, Al-Qaida, Al-Qaeda, Al Qaida, al Qaida = al-Qaeda
AQI = al-Qaeda in Iraq
SDF = SDF
YPG = People's Protection Units
PKK = Kurdistan Workers' Party
IRA = Irish Republican Army
= Hamas
= Hezbollah
= Hizballah
= Taliban
= Boko Haram
= Al-Shabaab
= Peshmerga
= Wagner Group
= Jabhat al-Nusra
= al-Nusra Front
= Kremlin
= Pentagon
= White House
= Whitehall
= Congress
= U.S. Congress
= Senate
= House of Commons
= House of Lords
= House of Representatives
= Bundestag
= Bundeswehr
= Knesset
= Duma
= Riksdag
= Storting
= Sejm
= Politburo
= Royal Navy
= Royal Marines
= British Army
= Marine Corps
= Coast Guard
= National Guard
= Downing Street
= Scotland Yard
= Supreme Court
= High Court
= Federal Reserve
= Bank of England
= Trinity House
`);

/** Defence firms, and companies, media and parties that general text names without a suffix. Own list. */
export const companies = wordList(`
Lockheed Martin|Boeing|Northrop Grumman|Raytheon|Raytheon Technologies|RTX|General Dynamics|BAE Systems|Airbus|Airbus Defence and Space|Thales|Leonardo|Saab|Rheinmetall|Dassault|Dassault Aviation|Naval Group|
Rolls-Royce|Babcock|QinetiQ|MBDA|Hanwha|Hanwha Aerospace|Hanwha Systems|LIG Nex1|Korea Aerospace Industries|KAI|Hyundai Rotem|Hyundai Heavy Industries|Daewoo Shipbuilding|Poongsan|Kongsberg|Patria|Nammo|Elbit Systems|
Rafael|Israel Aerospace Industries|Huntington Ingalls|L3Harris|Mitsubishi Heavy Industries|Kawasaki Heavy Industries|Embraer|Bombardier|Almaz-Antey|Rosoboronexport|Sukhoi|Mikoyan|Rosneft|Gazprom|Huawei|ZTE|
Microsoft|Google|Apple|Amazon|Facebook|Twitter|IBM|Intel|Oracle|Samsung|Samsung Electronics|Hyundai|LG|SK|Sony|Toyota|Honda|Nissan|Ford|General Motors|General Electric|GE|Siemens|Volkswagen|BMW|Shell|BP|Exxon|ExxonMobil|Chevron|
Enron|Merrill Lynch|Goldman Sachs|JPMorgan|Citibank|Citigroup|HSBC|Barclays|Reuters|Associated Press|AP|Bloomberg|New York Times|The New York Times|Washington Post|The Washington Post|Wall Street Journal|The Guardian|The Times|Financial Times|
Al Jazeera|Fox News|MSNBC|NBC|CBS|ABC|NPR|Le Monde|Der Spiegel|Xinhua|TASS|Wikipedia|YouTube|Yahoo|eBay|PayPal|Netflix|Walmart|Wal-Mart|Target|Costco|Starbucks|McDonald's|McDonalds|Burger King|Taco Bell|Wendy's|FedEx|UPS|USPS|
Coca-Cola|Coca Cola|Pepsi|PepsiCo|Nestlé|Nestle|Unilever|Procter & Gamble|Johnson & Johnson|Pfizer|Merck|Novartis|AstraZeneca|Roche|Bayer|BASF|GlaxoSmithKline|Moderna|Monsanto|Cargill|Philips|Ericsson|Nokia|Motorola|
Dell|Hewlett-Packard|Hewlett Packard|HP|Cisco|AMD|Nvidia|Qualcomm|Adobe|Mozilla|SAP|Xerox|Kodak|Panasonic|Nintendo|Sega|Tesla|Volvo|Mercedes-Benz|Audi|Fiat|Renault|Peugeot|Mazda|Kia|Chrysler|Chevrolet|Toshiba|Hitachi|
AT&T|Verizon|T-Mobile|Comcast|Vodafone|Telstra|AOL|MSN|Instagram|WhatsApp|LinkedIn|Reddit|TikTok|Tumblr|MySpace|Snapchat|Skype|Uber|Airbnb|Alibaba|Tencent|Baidu|Spotify|Craigslist|TripAdvisor|Expedia|
British Airways|Lufthansa|Air France|KLM|Ryanair|easyJet|Qantas|American Airlines|United Airlines|Delta Air Lines|Southwest Airlines|JetBlue|Air Canada|Singapore Airlines|Amtrak|Eurostar|
Hilton|Marriott|Hyatt|Sheraton|Holiday Inn|Best Western|Pizza Hut|Domino's|KFC|Dunkin' Donuts|Whole Foods|Trader Joe's|Safeway|Kroger|Tesco|Sainsbury's|Aldi|Lidl|Carrefour|IKEA|Ikea|Home Depot|Best Buy|Macy's|Nordstrom|
Sears|Kmart|K-Mart|Walgreens|CVS|PetSmart|Petco|Barnes & Noble|Nike|Adidas|MasterCard|Mastercard|American Express|Wells Fargo|Bank of America|Morgan Stanley|Lehman Brothers|Deutsche Bank|Credit Suisse|UBS|BNP Paribas|
Deloitte|PwC|PricewaterhouseCoopers|KPMG|Ernst & Young|Accenture|McKinsey|Arthur Andersen|Halliburton|Bechtel|Blackwater|ConocoPhillips|TotalEnergies|Lukoil|Aramco|Saudi Aramco|Petrobras|PetroChina|Sinopec|Eni|Equinor|Statoil|Eskom|
Los Angeles Times|Chicago Tribune|Boston Globe|USA Today|Newsweek|Time Magazine|The Economist|The Independent|The Daily Telegraph|Daily Telegraph|Daily Mail|Haaretz|Jerusalem Post|The Hindu|Times of India|New York Post|Asahi Shimbun|
South China Morning Post|Sydney Morning Herald|The Globe and Mail|El País|Corriere della Sera|Politico|BuzzFeed|Agence France-Presse|AFP|Interfax|Kyodo|Yonhap|Deutsche Welle|Radio Free Europe|Voice of America|PBS|HBO|ESPN|MTV|Disney|Pixar|
Warner Bros.|Universal Studios|Paramount Pictures|Random House|Oxford University Press|Cambridge University Press|MIT Press|MIT|UCLA|Caltech|Harvard|Yale|Stanford|Princeton|Georgetown|Harvard University|Yale University|NYU|
Labour|Labour Party|Conservative Party|Liberal Party|Liberal Democrats|Democratic Party|Republican Party|Green Party|Greens|Communist Party|Socialist Party|Sinn Féin|Sinn Fein|SNP|SPD|CDU|CSU|Fidesz|Likud|Fatah|Ba'ath Party|Baath Party|
GOP|Tories|UKIP|Plaid Cymru|Fianna Fáil|Fine Gael|Ku Klux Klan|Freemasons|Knesset|Red Sox|Yankees|Liverpool FC|Manchester United|FIFA|UEFA|NFL|NBA
`);

/** Capitalized words that policy papers use as the name of one body of their own country. Own list. */
export const bodiesByRole = wordList(`
Government|Defence|Army|Navy|Air Force|Armed Forces|Parliament|Cabinet|Congress|Ministry|Department|Regular Force|Reserve Force|Defence Force|Defence Forces|Coast Guard|Home Guard|National Guard|Marine Corps|
Marines|Special Operations Forces|Special Forces|Joint Staff|General Staff|Defence Staff|Alliance|Coalition|Crown|Treasury|Senate|House|Supreme Court|Royal Commission|Police|Gendarmerie|Border Guard|Defence Command|Reserves|Reserve
`);

/** Target groups that papers name by abbreviation. Own list. */
export const groups = aliasList(`
SME, SMEs, MSMEs = small and medium-sized enterprise
`).filter(([name]) => /^[A-Z]/.test(name));
