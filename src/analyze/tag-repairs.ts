import { verbLemmas } from '../lexicon/verb-lemmas.ts';
import type { PartOfSpeech } from '../model/tokens.ts';

/** The columns that a repair reads. */
interface TagColumns {
  readonly length: number;
  readonly normal: readonly string[];
  readonly lemma: string[];
  readonly pos: PartOfSpeech[];
}

/** A correction of the model's tags where the neighbours decide. Nearly all its errors are verbs taken for nouns. */
export interface TagRepair {
  readonly id: string;
  /** Sentences with the word in brackets and its right tag: counter-examples first. */
  readonly examples: readonly (readonly [sentence: string, pos: PartOfSpeech])[];
  /** The tags that it may correct. */
  readonly of: readonly PartOfSpeech[];
  retag(columns: TagColumns, at: number): PartOfSpeech | undefined;
}

const modals: ReadonlySet<string> = new Set("can could will would shall should may might must 'll ’ll".split(' '));
const haveForms: ReadonlySet<string> = new Set("has have had having 've ’ve".split(' '));
const subjects: ReadonlySet<string> = new Set('i we they he she who'.split(' '));
const relatives: ReadonlySet<string> = new Set('who which that'.split(' '));
/** What begins a noun phrase, and so follows a verb and hardly ever a noun. */
const phraseStarts: ReadonlySet<string> = new Set(
  'the a an this that these those its their our his her my your us them him all each every both no not only'.split(' '),
);
/** Adjectives in -ed that say how something is. */
const stateAdjectives: ReadonlySet<string> = new Set(
  'interested concerned limited advanced sophisticated experienced skilled talented aged united red detailed complicated dedicated committed determined'.split(
    ' ',
  ),
);

const isBase = (word: string) => verbLemmas.has(word) || (word.includes('-') && isWrittenApart(word));

/** "co-ordinate", "re-examine", "pre-empt": the model knows these verbs without their hyphen only. */
function isWrittenApart(word: string): boolean {
  const parts = /^(co|re|pre|de|over|under|out|mis)-(\p{L}{3,})$/u.exec(word);
  return parts !== null && (verbLemmas.has(`${parts[1]}${parts[2]}`) || verbLemmas.has(parts[2]!));
}

/** What behind a prefix is a person, a thing or an amount more often than a verb: "the co-chair", "re-use". */
const nounsApart =
  /^(?:co|re|pre|over|under)-(?:chair|author|pilot|sponsor|host|partner|lead|use|work|view|order|set|pay|print|run|time|land|sea|estimate|release|test|war)s?$/;

/** The verb that a form in -s, -ed or -ing belongs to, or undefined where the list knows none. */
function verbOf(word: string, ending: 's' | 'ed' | 'ing'): string | undefined {
  if (!word.endsWith(ending) || word.endsWith('ss')) return undefined;
  const stem = word.slice(0, -ending.length);
  const bare = stem.endsWith('e') ? stem.slice(0, -1) : stem;
  const y = stem.endsWith('i') || stem.endsWith('ie') ? `${bare.replace(/i$/, '')}y` : stem;
  return [`${stem}e`, stem, bare, y, stem.slice(0, -1)].find(isBase);
}

/** The lemma of a word that turned out to be a verb. */
function verbLemmaOf(word: string): string {
  if (isBase(word)) return word;
  return verbOf(word, 's') ?? verbOf(word, 'ed') ?? verbOf(word, 'ing') ?? word;
}

const isThirdPerson = (word: string) => verbOf(word, 's') !== undefined;
const isPast = (word: string) => verbOf(word, 'ed') !== undefined;

/** The token before `at` that is no adverb and no "not". */
function before({ pos, normal }: TagColumns, at: number): number {
  let i = at - 1;
  while (i >= 0 && (pos[i] === 'ADV' || normal[i] === 'not' || normal[i] === "n't" || normal[i] === 'n’t')) i--;
  return i;
}

const afterModal: TagRepair = {
  id: 'after-modal',
  examples: [
    ['The Ministry will likely [be] cut.', 'AUX'],
    ['The army will [secure] missiles.', 'VERB'],
    ['The troops must [exercise] at sea.', 'VERB'],
    ['It can only [benefit] the troops.', 'VERB'],
  ],
  of: ['NOUN', 'ADJ'],
  retag: (columns, at) => {
    const i = before(columns, at);
    if (i < 1 || columns.pos[i] !== 'AUX' || !modals.has(columns.normal[i]!) || !isBase(columns.normal[at]!))
      return undefined;
    // "the will", "free will", "military might" are nouns; "All must" is not.
    const isNounToo = columns.normal[i] === 'will' || columns.normal[i] === 'might';
    if (isNounToo && (columns.pos[i - 1] === 'DET' || columns.pos[i - 1] === 'ADJ')) return undefined;
    const next = columns.pos[at + 1];
    return next === 'VERB' || next === 'AUX' ? undefined : 'VERB';
  },
};

const participle: TagRepair = {
  id: 'participle',
  examples: [
    ['We are [interested] in peace.', 'ADJ'],
    ['The functions will be [consolidated] under the Deputy.', 'VERB'],
    ['The military has [institutionalized] the method.', 'VERB'],
    ['The plan has been [informed] by a review.', 'VERB'],
  ],
  of: ['NOUN', 'ADJ'],
  retag: (columns, at) => {
    const word = columns.normal[at]!;
    if (!word.endsWith('ed') || stateAdjectives.has(word)) return undefined;
    const i = before(columns, at);
    const left = columns.normal[i] ?? '';
    if (haveForms.has(left)) return phraseStarts.has(columns.normal[at + 1] ?? '') || isPast(word) ? 'VERB' : undefined;
    if (!isPast(word) || (left !== 'be' && left !== 'been' && left !== 'being')) return undefined;
    return 'VERB';
  },
};

const afterSubject: TagRepair = {
  id: 'after-subject',
  examples: [
    ['The fact that [demand] is rising matters.', 'NOUN'],
    ['They know that [results] are slow.', 'NOUN'],
    ['positions that [demand] a high level of skill', 'VERB'],
    ['growth that [benefits] not only Americans', 'VERB'],
    ['a system which [guarantees] the liberty of all', 'VERB'],
    ['In 2020 we [award] the contract.', 'VERB'],
  ],
  of: ['NOUN'],
  retag: ({ normal, pos }, at) => {
    const left = normal[at - 1] ?? '';
    const word = normal[at]!;
    if (!subjects.has(left) && !relatives.has(left)) return undefined;
    if (!isBase(word) && !isThirdPerson(word)) return undefined;
    const next = normal[at + 1] ?? '';
    if (!phraseStarts.has(next) && pos[at + 1] !== 'NUM') return undefined;
    if (!relatives.has(left) || left === 'who') return 'VERB';
    return pos[at - 2] === 'NOUN' || pos[at - 2] === 'PROPN' || pos[at - 2] === 'PUNCT' ? 'VERB' : undefined;
  },
};

const gerund: TagRepair = {
  id: 'gerund',
  examples: [
    ['in the [building] the army left', 'NOUN'],
    ['by [checking] the facts', 'VERB'],
    ['optimization in [building] its defence', 'VERB'],
  ],
  of: ['NOUN'],
  retag: ({ normal, pos }, at) => {
    const word = normal[at]!;
    if (!word.endsWith('ing') || word.length < 6 || pos[at - 1] !== 'ADP' || !phraseStarts.has(normal[at + 1] ?? ''))
      return undefined;
    return verbOf(word, 'ing') === undefined ? undefined : 'VERB';
  },
};

const writtenApart: TagRepair = {
  id: 'written-apart',
  examples: [
    ['It is led by the [co-chair] of the board.', 'NOUN'],
    ['They use one [co-ordinate] system.', 'NOUN'],
    ['The ministries [co-ordinate] their plans.', 'VERB'],
    ['The states consult and [co-operate] with firms.', 'VERB'],
    ['The board [co-ordinates] relief.', 'VERB'],
  ],
  of: ['NOUN'],
  retag: ({ normal, pos }, at) => {
    const word = normal[at]!;
    if (!word.includes('-') || /^(?:DET|ADJ|ADP|NUM)$/.test(pos[at - 1]!) || nounsApart.test(word)) return undefined;
    return isWrittenApart(word) || isWrittenApart(word.replace(/s$/, '')) ? 'VERB' : undefined;
  },
};

/** All repairs, in order; the first that speaks counts. */
export const tagRepairs: readonly TagRepair[] = [afterModal, participle, afterSubject, gerund, writtenApart];

const repairable: ReadonlySet<PartOfSpeech> = new Set(tagRepairs.flatMap(({ of }) => of));

/** Corrects the tags of a block's tokens, and their lemmas with them, in place and from left to right. */
export function repairTags(columns: TagColumns): void {
  for (let at = 1; at < columns.length; at++) {
    const tag = columns.pos[at]!;
    // The model has no lemma for "co-funded".
    if (tag === 'VERB' && columns.lemma[at] === columns.normal[at] && columns.normal[at]!.includes('-'))
      columns.lemma[at] = verbLemmaOf(columns.normal[at]!);
    if (!repairable.has(tag)) continue;
    for (const repair of tagRepairs) {
      const better = repair.of.includes(tag) ? repair.retag(columns, at) : undefined;
      if (better === undefined) continue;
      columns.pos[at] = better;
      columns.lemma[at] = verbLemmaOf(columns.normal[at]!);
      break;
    }
  }
}
