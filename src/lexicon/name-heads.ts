import { wordList } from './word-list.ts';

const set = (text: string): ReadonlySet<string> => new Set(wordList(text).map((word) => word.toLowerCase()));

/** Last nouns (or first nouns before "of" and "for") that tell what a capitalized name is. Own lists. */
export const orgHeads = set(`
ministry|department|agency|office|bureau|administration|directorate|secretariat|authority|service|services|inspectorate|treasury|cabinet|government|governments|parliament|congress|senate|assembly|
army|navy|force|forces|corps|command|commands|headquarters|fleet|division|brigade|regiment|battalion|squadron|wing|battery|battlegroup|battalions|brigades|guard|guards|marines|militia|police|gendarmerie|legion|
company|corporation|corp|inc|ltd|plc|llc|gmbh|industries|systems|technologies|aerospace|holdings|group|enterprises|bank|university|college|academy|school|institute|institution|foundation|association|society|union|federation|
league|organization|organisation|confederation|party|movement|front|coalition|alliance|commonwealth|community|hospital|laboratory|laboratories|museum|library|church|times|post|news|press|television|radio|broadcasting|airlines|airways|
court|tribunal|regime|military|garrison|staff|secretariat|commissariat|intelligence|mission|detachment|platoon|troops|insurgents|rebels|democrats|liberals|conservatives|socialists|greens|club|fund|trust|network|team|teams|center|centre
`);
export const bodyHeads = set(
  `committee|council|commission|board|panel|subcommittee|sub-committee|taskforce|working group|body|forum|secretariat`,
);
export const lawHeads = set(
  `act|law|bill|decree|ordinance|regulation|regulations|constitution|statute|code|amendment|charter`,
);
export const documentHeads = set(`
white paper|green paper|blue book|white book|report|strategy|directive|guidelines|guidance|doctrine|concept|statement|posture review|defence investment plan|manual|handbook|yearbook|annex|memorandum|resolution|book|bulletin|journal|gazette
`);
export const agreementHeads = set(
  `treaty|convention|agreement|accord|accords|protocol|pact|declaration|communiqué|communique|armistice|memorandum of understanding|mou|entente|concordat`,
);
export const eventHeads = set(`
war|wars|exercise|summit|revolution|conference|olympics|games|election|elections|crisis|uprising|intifada|invasion|genocide|holocaust|festival|championship|cup|symposium|attack|attacks|incident|talks|referendum|massacre|campaign|operation|battle|siege|offensive|forum|dialogue|ceremony|expo|exhibition
`);
export const facilityHeads = set(`
airport|base|barracks|port|harbour|harbor|airfield|shipyard|dockyard|hospital|bridge|tunnel|dam|prison|camp|station|museum|palace|stadium|tower|building|plant|highway|street|avenue|road|square|hall|mosque|cathedral|church|temple|library|theatre|theater|hotel|park|zoo|mansion|castle|memorial|range|complex|terminal|canal|depot
`);
export const placeHeads = set(`
sea|ocean|gulf|strait|straits|bay|river|lake|island|islands|mountains|mountain|mount|peninsula|valley|desert|region|province|district|county|city|town|village|coast|cape|basin|plateau|forest|delta|creek|heights|hills|governorate|oblast|prefecture|municipality|state|republic|kingdom|territory|territories|archipelago|beach|park
`);
export const programHeads = set(
  `program|programme|project|initiative|plan|scheme|strategy|policy|agenda|campaign|reform|review|roadmap|programs|programmes|projects|initiatives|plans|schemes`,
);
export const groupHeads = set(`
enterprises|smes|ventures|startups|start-ups|industry|industries|companies|firms|contractors|suppliers|servicemembers|soldiers|conscripts|reservists|veterans|officers|personnel|cadets|women|youth|students|citizens|workers|communities|refugees|civilians|families
`);

/**
 * Nouns of matters, measures and ways: a capitalized name that one of them heads is no body, whatever the tagger takes it for ("Defense
 * Cooperation", "Special Accounts for Military Pensions", "Human Rights"). Own list, read off wrong rows of policy pages.
 */
export const matterNouns = set(`
account|accounts|activities|adaptation|affordability|agenda|aim|aims|analysis|area|areas|assessment|assessments|approach|approaches|architecture|arrangement|arrangements|assistance|awareness|balance|benefits|budget|budgets|capabilities|capability|capacity|
change|challenge|challenges|collaboration|competence|competition|competitiveness|concept|concepts|conditions|confidence|contribution|contributions|control|controls|cooperation|coordination|counselling|counseling|course|courses|crime|crimes|
denuclearization|deployment|deployments|deterrence|development|diplomacy|disarmament|disaster|disasters|doctrine|doctrines|duties|duty|economy|editorial|education|efficiency|effort|efforts|emergency|empowerment|engagement|
environment|equality|estimates|exchange|exchanges|expenditure|expenditures|framework|frameworks|functions|funding|gender|governance|growth|grants|guarantees|heritage|humanity|implementation|improvement|improvements|income|independence|infrastructure|initiative|initiatives|
innovation|integration|interests|interoperability|investment|investments|issue|issues|job|jobs|justice|landscape|law|leadership|learning|livelihoods|maintenance|management|manpower|meals|measure|measures|mechanism|mechanisms|migration|mobilization|modernisation|
modernization|neutrality|nonproliferation|objective|objectives|obligations|operations|opportunities|opportunity|outlook|overview|participation|partnerships|performance|pillar|pillars|planning|policies|policy|posture|poverty|preparedness|presence|prevention|
principle|principles|priorities|priority|procedure|procedures|procurement|productivity|proliferation|prosperity|protection|provision|readiness|recommendations|rules|reconstruction|recruitment|reduction|reform|reforms|relations|relationship|reporting|requirement|requirements|resilience|resources|
responsibilities|responsibility|reunification|right|rights|risk|risks|roadmap|role|roles|safety|sanctions|sector|sectors|security|sharing|situation|skills|solution|solutions|sovereignty|stability|stabilisation|stabilization|standard|standards|status|strategies|strategy|strength|structure|structures|
supervision|sustainability|sustainment|target|targets|task|tasks|technique|techniques|terrorism|theme|themes|threat|threats|training|transformation|transition|transparency|trend|trends|unification|value|values|vulnerability|warfare|welfare|workforce|celebration|celebrations|day|days|delegation|delegations|drill|drills|employment|product|income|index|rate|rates|self-defense|self-defence|installations|advancement|enhancement|expansion|options|data|sales|stockpile|stockpiles|promotion|realization|introduction|adjustment|outline|history|evolution|backdrop|significance|results|characteristics|posture|war|use|support|setup|equipment|relief|attacks|evaluation|industry|logistics
`);

/** First nouns of "the Ministry of ..." and the like: what stands before "of" or "for" in a body's name. */
export const orgOpeners = set(`
ministry|department|office|bureau|agency|institute|university|council|committee|commission|board|bank|house|chiefs|ministries|departments|organization|organisation|association|league|government|federation|union|society|academy|college|school|court|center|centre|directorate|division|headquarters|embassy|secretariat|assembly|chamber|church|community|group|party|state|federation|front|army|ministers|council|joint chiefs|royal college|city council|confederation|coalition|alliance|movement|parliament|inspectorate|authority|foundation|fund|faculty|library|museum|administration|forces|general staff
`);

/** Company suffixes. */
export const companySuffixes = set(
  `inc|inc.|corp|corp.|corporation|ltd|ltd.|limited|plc|llc|co|co.|gmbh|ag|sa|s.a.|nv|n.v.|ab|oy|as|asa|spa|s.p.a.|bv|b.v.|pty|llp`,
);
