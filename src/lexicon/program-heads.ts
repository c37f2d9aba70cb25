import { programKey } from './program-key.ts';

/**
 * The nouns that head a policy measure, from reading the measures named in 28 defence white papers and strategies
 * (2000-2023). `needs` says how much else a mention must show before the noun counts:
 * - `modifiers`: two modifiers that are not praise ("rapid pilot acquisition program");
 * - `specific`: two modifiers beyond policy fields and praise ("preemptive quality control policy", not "national
 *   security policy");
 * - `name`: capitals, quotation marks, or another mention that has them ("First Principles Review");
 * - `quotes`: quotation marks, or another mention that has them: a system is a programme only when it is named so;
 * - `enactment`: capitals and a verb that makes or changes it: a law that is only cited is no programme.
 */
export const programNeeds = ['modifiers', 'specific', 'name', 'quotes', 'enactment'] as const;
export type ProgramNeed = (typeof programNeeds)[number];

export interface ProgramHead {
  readonly singular: string;
  readonly plural: string;
  readonly type:
    | 'program'
    | 'project'
    | 'initiative'
    | 'plan'
    | 'strategy'
    | 'policy'
    | 'fund'
    | 'scheme'
    | 'campaign'
    | 'act'
    | 'system'
    | 'reform'
    | 'review'
    | 'agenda'
    | 'other';
  readonly needs: ProgramNeed;
}

export const programHeads: readonly ProgramHead[] = [
  { singular: 'program', plural: 'programs', type: 'program', needs: 'modifiers' },
  { singular: 'programme', plural: 'programmes', type: 'program', needs: 'modifiers' },
  { singular: 'project', plural: 'projects', type: 'project', needs: 'modifiers' },
  { singular: 'initiative', plural: 'initiatives', type: 'initiative', needs: 'modifiers' },
  { singular: 'scheme', plural: 'schemes', type: 'scheme', needs: 'modifiers' },
  { singular: 'plan', plural: 'plans', type: 'plan', needs: 'modifiers' },
  { singular: 'masterplan', plural: 'masterplans', type: 'plan', needs: 'modifiers' },
  { singular: 'campaign', plural: 'campaigns', type: 'campaign', needs: 'modifiers' },
  { singular: 'fund', plural: 'funds', type: 'fund', needs: 'modifiers' },
  { singular: 'policy', plural: 'policies', type: 'policy', needs: 'specific' },
  { singular: 'strategy', plural: 'strategies', type: 'strategy', needs: 'specific' },
  { singular: 'roadmap', plural: 'roadmaps', type: 'plan', needs: 'specific' },
  { singular: 'reform', plural: 'reforms', type: 'reform', needs: 'name' },
  { singular: 'review', plural: 'reviews', type: 'review', needs: 'name' },
  { singular: 'agenda', plural: 'agendas', type: 'agenda', needs: 'name' },
  { singular: 'vision', plural: 'visions', type: 'strategy', needs: 'name' },
  { singular: 'blueprint', plural: 'blueprints', type: 'plan', needs: 'name' },
  { singular: 'compact', plural: 'compacts', type: 'initiative', needs: 'name' },
  { singular: 'deal', plural: 'deals', type: 'initiative', needs: 'name' },
  { singular: 'principle', plural: 'principles', type: 'policy', needs: 'name' },
  { singular: 'scholarship', plural: 'scholarships', type: 'program', needs: 'name' },
  { singular: 'challenge', plural: 'challenges', type: 'initiative', needs: 'quotes' },
  { singular: 'movement', plural: 'movements', type: 'campaign', needs: 'quotes' },
  { singular: 'drive', plural: 'drives', type: 'campaign', needs: 'quotes' },
  { singular: 'package', plural: 'packages', type: 'initiative', needs: 'specific' },
  { singular: 'framework', plural: 'frameworks', type: 'strategy', needs: 'name' },
  { singular: 'facility', plural: 'facilities', type: 'fund', needs: 'name' },
  { singular: 'system', plural: 'systems', type: 'system', needs: 'quotes' },
  // India's words for a scheme and a campaign, and its missions: "Fasal Bima Yojana", "National Health Mission".
  { singular: 'yojana', plural: 'yojanas', type: 'scheme', needs: 'name' },
  { singular: 'yojna', plural: 'yojnas', type: 'scheme', needs: 'name' },
  { singular: 'abhiyan', plural: 'abhiyans', type: 'campaign', needs: 'name' },
  { singular: 'abhiyaan', plural: 'abhiyaans', type: 'campaign', needs: 'name' },
  { singular: 'karyakram', plural: 'karyakrams', type: 'program', needs: 'name' },
  { singular: 'karyakaram', plural: 'karyakarams', type: 'program', needs: 'name' },
  { singular: 'pariyojana', plural: 'pariyojanas', type: 'project', needs: 'name' },
  { singular: 'nidhi', plural: 'nidhis', type: 'fund', needs: 'name' },
  { singular: 'mission', plural: 'missions', type: 'program', needs: 'name' },
  // What a scheme pays out is named for it: "Young Carer Grant".
  { singular: 'grant', plural: 'grants', type: 'scheme', needs: 'name' },
  { singular: 'allowance', plural: 'allowances', type: 'scheme', needs: 'name' },
  { singular: 'benefit', plural: 'benefits', type: 'scheme', needs: 'name' },
  { singular: 'guarantee', plural: 'guarantees', type: 'scheme', needs: 'name' },
  { singular: 'voucher', plural: 'vouchers', type: 'scheme', needs: 'name' },
  { singular: 'credit', plural: 'credits', type: 'scheme', needs: 'name' },
  { singular: 'pledge', plural: 'pledges', type: 'scheme', needs: 'name' },
  { singular: 'discount', plural: 'discounts', type: 'scheme', needs: 'name' },
  { singular: 'entitlement', plural: 'entitlements', type: 'scheme', needs: 'name' },
  { singular: 'premium', plural: 'premiums', type: 'scheme', needs: 'name' },
  { singular: 'payment', plural: 'payments', type: 'scheme', needs: 'name' },
  { singular: 'subsidy', plural: 'subsidies', type: 'scheme', needs: 'name' },
  { singular: 'bonus', plural: 'bonuses', type: 'scheme', needs: 'name' },
  { singular: 'incentive', plural: 'incentives', type: 'scheme', needs: 'name' },
  { singular: 'supplement', plural: 'supplements', type: 'scheme', needs: 'name' },
  { singular: 'bill', plural: 'bills', type: 'act', needs: 'enactment' },
  { singular: 'act', plural: 'acts', type: 'act', needs: 'enactment' },
];

/** What a scheme pays out or promises: a name only with two modifiers. */
export const payoutHeads: ReadonlySet<string> = new Set(
  'grant allowance benefit guarantee voucher credit premium pledge discount entitlement payment subsidy supplement bonus incentive'.split(
    ' ',
  ),
);

/** Modifiers that praise, date or place a measure but do not name it. They are left out at the front of a name. */
export const evaluatingModifiers: ReadonlySet<string> = new Set(
  `new newly old next current present existing previous former earlier own other another same such similar various diverse different
  several numerous certain specific particular special separate respective relevant related following above aforementioned
  recent latest first second third fourth last final initial future-oriented ongoing continuing proposed planned
  major main key core principal primary important essential critical vital crucial central fundamental basic
  substantial significant considerable large largest larger big bigger biggest great greater greatest small modest ambitious massive huge
  average extensive intensive yearly draft adept large-scale full-scale small-scale wide-ranging far-reaching broad broader broadest wide wider comprehensive overall
  whole entire general common total
  strong stronger strongest robust sound solid effective efficient successful active proactive dynamic bold firm clear consistent coherent
  stable steady sustainable sustained modern innovative creative advanced state-of-the-art world-class world-leading world-beating ground-breaking groundbreaking pioneering landmark cutting-edge
  excellent good better best ideal optimal optimum proper appropriate suitable adequate concrete detailed practical
  scientific systematic realistic rational reasonable feasible flexible transparent fair balanced independent joint-use
  so-called aforesaid flagship famous well-known popular successful renowned traditional conventional potential possible
  single only sole unique enhanced revamped expanded improved revised updated renewed amended restructured upgraded reformed rigorous subsequent`
    .split(/\s+/)
    .filter(Boolean),
);

/** Modifiers that name a field of policy or a jurisdiction: "foreign and security policy" is a field, not a measure. */
export const fieldModifiers: ReadonlySet<string> = new Set(
  `national nationwide international global world regional local domestic foreign external internal public private civil
  civilian government governmental state federal central allied alliance common multilateral bilateral
  security defense defence military naval army navy air force forces armed strategic strategy operational tactical
  political economic economy trade commercial financial fiscal monetary budget budgetary tax industrial industry
  agricultural energy climate environmental social welfare health education educational cultural human humanitarian
  rights population personnel recruitment migration immigration asylum development cooperation peace diplomatic
  diplomacy nuclear deterrence arms export control neighbourhood maritime space cyber cybersecurity intelligence
  information technology research science innovation procurement acquisition logistics long-term mid-term medium-term
  short-term long mid medium short term country own ally party labor labour employment housing communication
  european eu nato un asean african asian american western northern southern eastern`
    .split(/\s+/)
    .filter(Boolean),
);

/** First words of bodies: a chain of capitals does not run across "of" into a body's name ("Ministry of Defence Plan"). */
export const bodyHeads: ReadonlySet<string> = new Set(
  `ministry department government minister ministers secretary undersecretary subcommittee council committee commission office agency bureau
  authority board chief chiefs commander command president parliament congress senate assembly cabinet university institute center
  centre corps force forces army navy administration director house bank service division directorate secretariat`
    .split(/\s+/)
    .filter(Boolean),
);

/** Measures whose name a body carries, the funds and programmes of the United Nations and the banks: these spans are organizations. */
export const bodiesNamedLikePrograms: ReadonlySet<string> = new Set(
  [
    'world food program',
    'united nations world food program',
    'un world food program',
    'united nations development program',
    'un development program',
    'united nations environment program',
    'un environment program',
    'international monetary fund',
    'world wildlife fund',
    'united nations children\u2019s fund',
    "united nations children's fund",
    "un children's fund",
    'united nations population fund',
    'un population fund',
    'united nations human settlements programme',
    'united nations capital development fund',
    'united nations development fund for women',
    'united nations drug control programme',
    'joint united nations programme on hiv',
    'joint united nations programme on hiv/aids',
    'international fund',
    'international fund for agricultural development',
    'international fund for agriculture development',
    'african development fund',
    'asian development fund',
    'global fund',
    'global fund to fight aids',
  ].map(programKey),
);

/** Verbs (lemmas) that make, change or carry out a law or a named system. */
export const enactingVerbs: ReadonlySet<string> = new Set(
  `adopt amend apply carry create develop draft enact enforce establish expand implement institutionalize introduce launch legislate operate pass promulgate
  present propose pursue ratify reform rename repeal replace revise run submit update`
    .split(/\s+/)
    .filter(Boolean),
);

/** Proper names that say whose measure it is, not which: "ROK plan", "US-led initiative", "North Korea policy". */
export const ownerNames =
  /^(?:U\.?S\.?A?|ROK|DPRK|UN|EU|NATO|MND|MOD|DOD|ASEAN|OECD|DND|SDF|ADF|TNI|PLA|UK|UAE|WTO|OSCE|IAEA|JCS|UNC|USFK|CAF|Army|Navy|Air|Force|Marine|Corps|Government|Ministry|Department|Defen[cs]e|State|Allied|National|Federal|Republic|East|West|North|South|Northern|Southern|Eastern|Western|Central|Asia|Europe|Africa|America|Korea|Japan|China|Russia|India|Pakistan|Iran|Iraq|Taiwan|Canada|Australia|Norway|Poland|Finland|Sweden|Germany|France|Indonesia|Uganda|Slovakia|Israel|Vietnam|Afghanistan|Pyongyang|Seoul|Tokyo|Beijing|Moscow|Washington|Union|Alliance|Parliament|Cabinet|Commonwealth|FY)$|(?:ese|ian|ean|ish|can)$/;
