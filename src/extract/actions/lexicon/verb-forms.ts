import { verbLemmas } from '../../../lexicon/verb-lemmas.ts';
import { wordCluster } from '../../../lexicon/word-cluster.ts';

/** What the shape of a verb allows: `past` and `part` are for irregular verbs that tell the two apart ("took", "taken"). */
export type VerbForm = 'base' | 's' | 'ing' | 'ed' | 'past' | 'part' | '';

/** Irregular verbs: lemma, past, participle. Any English grammar has the list. */
const irregular = `
arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent bent|bid bid bid|bind bound bound
bite bit bitten|bleed bled bled|blow blew blown|break broke broken|breed bred bred|bring brought brought|broadcast broadcast broadcast|build built built
burn burnt burnt|buy bought bought|cast cast cast|catch caught caught|choose chose chosen|come came come|cost cost cost|creep crept crept|cut cut cut
deal dealt dealt|dig dug dug|do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt
fight fought fought|find found found|flee fled fled|fly flew flown|forbid forbade forbidden|forget forgot forgotten|freeze froze frozen|get got gotten
give gave given|go went gone|grind ground ground|grow grew grown|hang hung hung|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held
hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led|learn learnt learnt|leave left left|lend lent lent|let let let|lie lay lain
lose lost lost|make made made|mean meant meant|meet met met|overcome overcame overcome|oversee oversaw overseen|overtake overtook overtaken
overthrow overthrew overthrown|pay paid paid|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|ride rode ridden|ring rang rung
rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|shed shed shed
shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|speak spoke spoken
speed sped sped|spend spent spent|split split split|spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck
strike struck struck|strive strove striven|swear swore sworn|sweep swept swept|swim swam swum|swing swung swung|take took taken|teach taught taught
tear tore torn|tell told told|think thought thought|throw threw thrown|undergo underwent undergone|underlie underlay underlain|understand understood understood
undertake undertook undertaken|uphold upheld upheld|wake woke woken|wear wore worn|win won won|wind wound wound|withdraw withdrew withdrawn
withhold withheld withheld|withstand withstood withstood|write wrote written|rewrite rewrote rewritten|foresee foresaw foreseen|forgo forwent forgone`;

interface IrregularForm {
  readonly lemma: string;
  readonly form: VerbForm;
}

/** Base forms of irregular verbs: "go" is no verb that a list of regular ones would find. */
const irregularLemmas = new Set<string>();
const irregularForms = new Map<string, IrregularForm>([['born', { lemma: 'bear', form: 'part' }]]);
for (const entry of irregular.trim().split(/[|\n]/)) {
  const [lemma, past, part] = entry.split(' ') as [string, string, string];
  irregularLemmas.add(lemma);
  const add = (word: string, form: VerbForm) => {
    if (word !== lemma && !irregularForms.has(word)) irregularForms.set(word, { lemma, form });
  };
  if (past === part) add(past, 'ed');
  else {
    add(past, 'past');
    add(part, 'part');
  }
}
/** Verbs whose base is their past and participle too: "has put", "was set". */
const unchanging = new Set(
  'beat bid broadcast burst cast cost cut hit hurt let offset put quit read reset set shed shut split spread thrust upset become come overcome run'.split(
    ' ',
  ),
);

/** True where the base form may be a participle ("was set", "has become"). */
export function isUnchanging(lemma: string): boolean {
  return unchanging.has(lemma);
}

/** The form of a word as a verb, by its shape; `lower` is lower case, `lemma` the tagger's lemma for it. */
export function verbFormOf(lower: string, lemma: string): VerbForm {
  const known = irregularForms.get(lower);
  if (known) return known.form;
  // "bring", "spring", "need", "proceed"
  if (lower === lemma && (!/(?:ing|ed)$/.test(lower) || verbLemmas.has(lower))) return 'base';
  if (lower.endsWith('ing') && lower.length > 4) return 'ing';
  if (lower.endsWith('ed')) return 'ed';
  if (lower.endsWith('s') && !lower.endsWith('ss')) return 's';
  return 'base';
}

/** Endings that verbs lose, with what may stand in their place, best guess first. */
const endings: readonly (readonly [ending: string, ...instead: string[]])[] = [
  ['ies', 'y', 'ie'],
  ['es', 'e', ''],
  ['s', ''],
  ['ied', 'y', 'ie'],
  ['ed', 'e', ''],
  ['ying', 'y', 'ie'],
  ['ing', 'e', ''],
];

/**
 * The verb lemma of a word: by the list of irregular verbs, else by the first ending whose rest is a known verb. Returns
 * null where no known verb comes out, so that it also answers whether a noun may be a verb.
 */
export function verbLemmaOf(lower: string): string | null {
  const known = remembered.get(lower);
  if (known !== undefined) return known;
  const lemma = findVerbLemma(lower);
  if (remembered.size >= rememberedLimit) remembered.clear();
  remembered.set(lower, lemma);
  return lemma;
}

/** Answers of `verbLemmaOf`, which looks at every noun of a text. Emptied when full, so that hostile text cannot fill memory. */
const remembered = new Map<string, string | null>();
const rememberedLimit = 20_000;

function findVerbLemma(lower: string): string | null {
  const known = irregularForms.get(lower);
  if (known) return known.lemma;
  if (verbLemmas.has(lower)) return lower;
  const prefix = /^(?:re-?|co-?|de-?|un-?|over|under|out|mis|pre-?)(?=[a-z]{3})/.exec(lower)?.[0];
  if (prefix && lower.length > 6) {
    const inner = verbLemmaOf(lower.slice(prefix.length));
    if (inner) return prefix + inner;
  }
  for (const [ending, ...instead] of endings) {
    if (!lower.endsWith(ending)) continue;
    const rest = lower.slice(0, -ending.length);
    const candidates = instead.map((tail) => rest + tail);
    if (ending !== 's' && rest.length > 2 && rest.at(-1) === rest.at(-2)) candidates.push(rest.slice(0, -1));
    for (const candidate of candidates) if (verbLemmas.has(american(candidate))) return candidate;
  }
  return null;
}

/**
 * The lemma of a word that may be a verb somewhere: one that `verbLemmaOf` knows, or one whose past and -ing form are words too
 * ("frowned": frown, frowning). Many nouns have all these; null only where no verb can be meant.
 */
export function possibleVerbLemmaOf(lower: string): string | null {
  const known = verbLemmaOf(lower);
  if (known !== null) return known;
  if (!/^[a-z]{2,}$/.test(lower)) return null;
  if (hasVerbForms(lower)) return lower;
  for (const [ending, ...instead] of endings) {
    if (!lower.endsWith(ending)) continue;
    const rest = lower.slice(0, -ending.length);
    const candidates = instead.map((tail) => rest + tail);
    if (ending !== 's' && rest.length > 2 && rest.at(-1) === rest.at(-2)) candidates.push(rest.slice(0, -1));
    for (const candidate of candidates) if (isWord(candidate) && hasVerbForms(candidate)) return candidate;
  }
  return null;
}

const isWord = (lower: string) => wordCluster(lower) >= 0;

/** True where the past and the -ing form of a regular verb are words. */
function hasVerbForms(lemma: string): boolean {
  if (irregularLemmas.has(lemma)) return true;
  if (lemma.length < 3) return false;
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
  const past = lemma.endsWith('y') && !/[aeou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
  if (isWord(past) && isWord(`${stem}ing`)) return true;
  const doubled = stem + stem.at(-1);
  return isWord(`${doubled}ed`) && isWord(`${doubled}ing`);
}

/** American spelling of a verb in -ise, which the list of verbs has. */
function american(lemma: string): string {
  return verbLemmas.has(lemma) ? lemma : lemma.replace(/ise$/, 'ize').replace(/yse$/, 'yze');
}
