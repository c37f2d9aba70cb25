/** What a catenative adds to the verb it governs. */
export type CatenativeKind =
  | 'planning'
  | 'expectation'
  | 'continuing'
  | 'obligation'
  | 'ability'
  | 'failing'
  | 'ending'
  | 'design'
  | 'neutral';

export interface Catenative {
  readonly kind: CatenativeKind;
  /** What follows: an infinitive, a gerund, a bare verb. */
  readonly takes: readonly ('to' | 'ing' | 'bare')[];
}

const toOnly = ['to'] as const;
const toOrIng = ['to', 'ing'] as const;

const entries = (kind: CatenativeKind, takes: readonly ('to' | 'ing' | 'bare')[], words: string) =>
  words.split(' ').map((word) => [word, { kind, takes }] as const);

/** Verbs whose complement is the deed: "plans to invest" is one row, on "invest". Active voice. */
export const activeCatenatives: ReadonlyMap<string, Catenative> = new Map([
  ...entries(
    'planning',
    toOnly,
    'plan intend seek aim try strive attempt endeavor endeavour propose prepare want hope wish aspire prefer like love look',
  ),
  ...entries('expectation', toOnly, 'expect'),
  ...entries('continuing', toOrIng, 'continue begin start commence keep'),
  ...entries('obligation', toOnly, 'need'),
  ...entries('failing', toOnly, 'fail'),
  ...entries('neutral', ['to', 'bare'], 'help'),
  ...entries('neutral', toOnly, 'serve tend manage appear seem'),
  ...entries('ending', ['ing'], 'stop cease'),
]);

/** A verb and a word behind it that govern an infinitive together. */
export const phraseCatenatives: ReadonlyMap<string, Catenative> = new Map([
  ['go on', { kind: 'neutral', takes: ['to'] }],
  ['stand ready', { kind: 'ability', takes: ['to'] }],
]);

/** Participles after "be" that govern an infinitive the same way: "are expected to enhance". */
export const passiveCatenatives: ReadonlyMap<string, Catenative> = new Map([
  ...entries('planning', toOnly, 'planned scheduled intended projected slated earmarked'),
  ...entries('expectation', toOnly, 'expected anticipated envisaged forecast predicted poised hoped'),
  ...entries('obligation', toOnly, 'required obliged obligated supposed mandated compelled needed bound'),
  ...entries('design', toOnly, 'designed meant'),
  ...entries('neutral', toOnly, 'forced believed thought reported estimated alleged said known understood'),
]);

/** The same before "to" and a gerund: "We are committed to ensuring". */
export const gerundCatenatives: ReadonlyMap<string, Catenative> = new Map(
  entries('planning', ['to', 'ing'], 'committed dedicated devoted'),
);

/** Adjectives after "be" that do: "to be able to respond". */
export const adjectiveCatenatives: ReadonlyMap<string, Catenative> = new Map([
  ...entries('ability', toOnly, 'able ready free willing placed positioned suited'),
  ...entries('failing', toOnly, 'unable unwilling'),
  ...entries('planning', toOnly, 'going set due about determined'),
  ...entries('expectation', toOnly, 'likely poised'),
  ...entries('obligation', toOnly, 'bound'),
]);

/** Fixed words after "be" before a gerund: "is in the process of reinforcing". */
export const processPhrases: readonly string[] = [
  'in the process of',
  'in the midst of',
  'in the middle of',
  'on the way to',
  'on track to',
];

/** Predicates after "be" that tell a stage and need no verb: "a program is underway". */
export const stagePredicates: ReadonlyMap<string, 'underway' | 'completed' | 'planned'> = new Map([
  ['underway', 'underway'],
  ['under way', 'underway'],
  ['in progress', 'underway'],
  ['ongoing', 'underway'],
  ['under development', 'underway'],
  ['under construction', 'underway'],
  ['under consideration', 'underway'],
  ['under review', 'underway'],
  ['in place', 'completed'],
  ['in force', 'completed'],
  ['in effect', 'completed'],
  ['in operation', 'completed'],
]);

/** Main verbs that make no row (guideline 7.3 and 10.1): states, attitudes and copulas. */
export const rowless: ReadonlySet<string> = new Set(
  'be have become remain look seem appear need aspire hope wish anticipate believe recognise recognize note mean'.split(
    ' ',
  ),
);

/** Verb and particle that are one trigger where they stand side by side. */
const phrasal =
  'field test|carry out|carry forward|carry on|set up|set out|set forth|set aside|put in place|put into place|put forward|put off|slim down|trim down|pare down|crack down|write off|drive down|drive up|bring down|put into practice|put into operation|head off|build up|push back|push forward|draw up|phase out|phase in|phase down|roll out|roll back|step up|scale up|scale down|scale back|bring about|bring together|make up|make available|make clear|make possible|make public|make explicit|point out|lay out|lay down|give up|take over|take up|take on|take out|take off|take place|take part|take into account|take into consideration|ramp up|wind down|shut down|run down|close down|speed up|open up|back up|work out|find out|turn over|turn out|hand over|follow up|follow through|follow on|stand up|stand down|stand by|give rise|come up|come out|go on|go out|go up|go down|grow up|pick up|set off|set in motion|spell out|break down|break out|break up|bring up|bring forward|call off|call up|call upon|clean up|cut back|cut down|cut off|drive out|free up|gear up|hold back|hold up|keep up|kick off|line up|link up|look at|look after|look into|make out|open up|opt out|pass on|pay off|play out|pull back|pull out|reach out|rule out|run out|seek out|sell off|send out|shore up|show up|sign up|single out|slow down|sort out|spin off|start up|sum up|tear down|team up|throw out|tighten up|track down|try out|turn back|turn down|wake up|wipe out|write down|hold off|fend off|trade off|lift off|push down|push up|put forth|take forward|take back|bring back|drive forward|hold down|keep down|lose out|miss out|crowd out|weed out|root out|stamp out|stave off|ward off|fight off|tone down|water down|narrow down|top up|kick start|jump start|fast track|sweep away|take away|give away|throw away|do away|strip away|chip away|clear away|wash away|turn away|break away|act upon|rely upon|figure out|move forward|move on|end up|get up|sit down|stay out|reach out';
const byVerb = new Map<string, string[][]>();
for (const pair of phrasal.split('|')) {
  const [verb, ...rest] = pair.split(' ') as [string, ...string[]];
  const list = byVerb.get(verb);
  if (list) list.push(rest);
  else byVerb.set(verb, [rest]);
}

/** Words that are particles of any verb before an object or the end: "to level up the country", "is scaled out, too". */
export const particleWords: ReadonlySet<string> = new Set('up out aside'.split(' '));

/** The particles that may follow a verb, longest first. */
export function particlesOf(lemma: string): readonly (readonly string[])[] {
  return byVerb.get(lemma) ?? [];
}

/** Verbs that plan, with the preposition before their gerund. */
export const prepositionOf: ReadonlyMap<string, string> = new Map([
  ['plan', 'on'],
  ['aim', 'at'],
]);

/** Verbs whose participle may have an object behind it: "a man called the chief", "citizens granted the right". */
export const doubleObject: ReadonlySet<string> = new Set(
  'call name give grant offer award send show teach tell ask pay deem elect appoint consider declare deny allocate assign dub term title entitle label owe lend'.split(
    ' ',
  ),
);

/** Verbs that without an object are participles: "conflicts connected with a state". */
export const linking: ReadonlySet<string> = new Set(
  'link connect relate associate concern base locate situate dedicate compose equip entitle task charge mandate staff require intend design confront attach assign'.split(
    ' ',
  ),
);
