import { wordList } from './word-list.ts';

/** Ranks, as abbreviated or written out, that open a person's name. Own list after NATO's rank codes. */
export const ranks = wordList(`
Gen|Gen.|General|Lt. Gen.|Lt Gen|Lieutenant General|Lieutenant-General|Maj. Gen.|Maj Gen|Major General|Major-General|Brig. Gen.|Brig Gen|Brigadier General|Brigadier-General|Brigadier|Brig.|Col|Col.|Colonel|Lt. Col.|Lt Col|
Lieutenant Colonel|Lieutenant-Colonel|Maj.|Maj|Major|Capt.|Capt|Captain|Lt.|Lt|Lieutenant|1st Lt.|2nd Lt.|First Lieutenant|Second Lieutenant|Ensign|Adm.|Adm|Admiral|Vice Adm.|Vice Admiral|Rear Adm.|Rear Admiral|Commodore|Cdr.|Cmdr.|Commander|
Lt. Cmdr.|Lieutenant Commander|Air Chief Marshal|Air Marshal|Air Vice-Marshal|Air Commodore|Group Captain|Wing Commander|Squadron Leader|Flight Lieutenant|Field Marshal|Marshal|Sgt.|Sgt|Sergeant|Staff Sgt.|Staff Sergeant|Sgt. 1st Class|
Sergeant 1st Class|Sergeant First Class|Master Sgt.|Master Sergeant|Sgt. Maj.|Sergeant Major|Command Sgt. Maj.|Tech. Sgt.|Cpl.|Cpl|Corporal|Lance Cpl.|Lance Corporal|Pfc.|Pvt.|Private|Spc.|Specialist|Airman|Senior Airman|Petty Officer|
Chief Petty Officer|Chief Warrant Officer|Warrant Officer|Midshipman|Seaman|Gunner|Trooper
`);

/** Titles and posts that may stand right before a person's name. Own list. */
export const titles = wordList(`
Mr|Mr.|Mrs|Mrs.|Ms|Ms.|Miss|Dr|Dr.|Prof|Prof.|Professor|Sir|Dame|Lord|Lady|Rev.|Reverend|Fr.|Father|Sister|Brother|Pope|Cardinal|Archbishop|Bishop|Rabbi|Imam|Sheikh|Sheik|Ayatollah|Grand Ayatollah|Mullah|King|Queen|Prince|Princess|Emperor|
Sultan|Emir|Crown Prince|Duke|Earl|Count|Baron|Baroness|Saint|St.|President|Vice President|Vice-President|Prime Minister|Deputy Prime Minister|Premier|Chancellor|Minister|Deputy Minister|Vice Minister|Foreign Minister|Defence Minister|Defense Minister|
Secretary|Defense Secretary|Foreign Secretary|Home Secretary|Secretary of State|Secretary of Defense|Under Secretary|Deputy Secretary|Secretary General|Secretary-General|High Representative|Ambassador|Consul|Governor|Mayor|Senator|Sen.|Sen|Congressman|
Congresswoman|Representative|Rep.|Rep|MP|Councillor|Councilman|Alderman|Speaker|Madam|Justice|Judge|Chief Justice|Attorney General|Solicitor General|Chairman|Chairwoman|Chairperson|Chair|Director|CEO|Commissioner|Sheriff|Chief|Coach|Comrade|Chairman of the Joint Chiefs of Staff|Hon.|Honourable|Honorable|Uncle|Aunt|Master
`);

/** Particles inside a surname. */
export const nameParticles: ReadonlySet<string> = new Set(
  wordList(
    'al|el|bin|ibn|bint|abu|abd|de|da|di|do|dos|du|del|della|der|den|van|von|ter|ten|la|le|y|e|ben|st.|zu|af|av|ul|ur|ud|mac',
  ),
);

/** What follows a surname. */
export const nameSuffixes: ReadonlySet<string> = new Set(wordList('jr|jr.|sr|sr.|ii|iii|iv'));

/** Family names of Korea, China, Viet Nam, Japan and the Arab world as romanized in policy papers; common words are left out. Own list. */
export const romanizedFamilyNames = wordList(`
kim|lee|park|choi|jeong|jung|chung|kang|cho|yoon|yun|jang|lim|im|han|oh|seo|suh|shin|kwon|hwang|ahn|song|yoo|yu|hong|moon|ban|roh|noh|rhee|ryu|ko|baek|nam|sim|shim|ha|heo|huh|min|bae|ku|koo|wang|li|zhang|chang|liu|chen|yang|huang|zhao|wu|zhou|
xu|zhu|hu|guo|lin|luo|gao|zheng|liang|xie|tang|deng|xiao|feng|cao|peng|zeng|dong|pan|yuan|jiang|cai|jia|wei|xue|ye|yan|mao|wen|hua|xi|qi|qin|nguyen|tran|pham|hoang|phan|vu|dang|bui|ngo|sato|suzuki|takahashi|tanaka|watanabe|ito|yamamoto|nakamura|kobayashi|
abe|kishida|koizumi|nakatani|onodera|inada|kono|kato|yoshida|yamada|assad|hussein|hussain|hassan|hasan|abadi|maliki|barzani|talabani|sistani|khamenei|rouhani|zarif|erdogan|putin|lavrov|shoigu|medvedev|zelensky|zelenskyy|poroshenko|lukashenko|netanyahu|gantz|
sisi|mubarak|nasser|sadat|arafat|abbas|haniyeh|nasrallah|karzai|ghani|modi|singh|khan|sharif|bhutto|musharraf|obama|biden|trump|clinton|bush|reagan|nixon|kennedy|roosevelt|truman|eisenhower|carter|merkel|scholz|macron|sarkozy|hollande|chirac|thatcher|
cameron|johnson|churchill|blair|corbyn|howard|rudd|gillard|abbott|turnbull|morrison|albanese|trudeau|harper|stoltenberg|rasmussen|solana|barroso|juncker|ortega|castro|chavez|maduro|bolsonaro|lula|milosevic|tito|walesa|komorowski|tusk|duda|havel|orban
`);

/** Given names that are everyday words too: they need a surname or a title beside them. Own list. */
export const everydayGivenNames = wordList(`
mark|will|jack|bill|frank|rose|grant|dick|rob|pat|sue|dean|guy|dale|miles|chase|drew|max|harry|nick|peter|carol|bob|gene|ken|don|ray|lance|hope|faith|grace|joy|may|june|april|dawn|daisy|ivy|lily|violet|olive|ruby|pearl|amber|penny|sally|sandy|robin|martin|oliver|art|earl|victor|warren|wade|clay|eve|van|gay|jay|lee|glen|heather|holly|hunter|mike|norm|rich|skip|stew|tom|tony|jim|pete|josh|matt
`);
