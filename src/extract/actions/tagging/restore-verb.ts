import type { SecondOpinion } from '../../../analyze/second-opinion.ts';
import { clausalComplement } from '../lexicon/clause-tables.ts';
import type { Tag } from '../lexicon/closed-classes.ts';
import { verbFormOf } from '../lexicon/verb-forms.ts';
import { findSubject } from '../phrases/find-subject.ts';
import { isCapitalized, tagAt, type WordRange, type Words } from '../words/words.ts';
import { restoreClauseVerb, restorePast } from './restore-clause-end.ts';
import { retag } from './retag.ts';
import { agreesWithSubject, isOthers, mayFollowSubject } from './subject-agreement.ts';
import { before } from './tag-rule.ts';

/** What is known of words beyond their tags. */
export interface VerbHints {
  readonly ask?: SecondOpinion | undefined;
  /** How far nouns lean to a verb, by index: see `VerbVerdict`. */
  readonly leanings?: ReadonlyMap<number, number> | undefined;
}

/**
 * "The plan strengthens the force": a clause without any finite verb gets the first noun that can be one by agreement and
 * place. Clauses are what lies between full stops, subordinators and relatives.
 */
export function restoreFiniteVerb(words: Words, { ask, leanings }: VerbHints): void {
  for (let from = 0; from < words.length; ) {
    let to = from + 1;
    while (to < words.length && !isBound(words.tag[to]!)) to++;
    const finite = to - from > 2 ? finiteVerb(words, from, to) : from;
    if (finite < 0) {
      const isFound =
        restoreVerb(words, from, to, false) ||
        restoreVerb(words, from, to, true) ||
        restoreSkippedVerb(words, from, to) ||
        (leanings !== undefined && restoreLeaning(words, { from, to }, leanings)) ||
        restorePast(words, { from, to });
      if (!isFound) restoreOpenVerb(words, from, to, ask);
    } else if (finite > from + 3) {
      // "The nation rapidly industrialized and [grew]"
      const isJoined = words.tag[finite - 1] === 'cc' && restorePast(words, { from: finite - 4, to: finite - 1 });
      if (!isJoined) restoreSkippedVerb(words, from, finite);
    }
    if (words.tag[from] === 'sub' || words.lower[from] === 'as') restoreClauseVerb(words, { from, to }, leanings);
    from = to;
  }
}

const isBound = (tag: Tag) => tag === 'stop' || tag === 'sub' || tag === 'rel';

/** Index of the first finite verb of a clause; -1 where it has none. */
function finiteVerb(words: Words, from: number, to: number): number {
  let sawVerb = false;
  for (let i = from; i < to; i++) {
    const tag = words.tag[i];
    const form = words.form[i];
    const isBe = tag === 'be' && words.lower[i] !== 'being' && words.lower[i] !== 'be' && words.lower[i] !== 'been';
    if (tag === 'modal' || tag === 'have' || tag === 'do' || isBe) return i;
    if (tag !== 'verb' || form === 'ing' || isReduced(words, i)) continue;
    const previous = tagAt(words, before(words, i));
    // "Engagement combines A, incorporates B and helps C": the first of a list of verbs may be the one that was missed.
    if (form === 's' && (previous === 'comma' || previous === 'cc') && !sawVerb) continue;
    sawVerb = true;
    if (form !== 'base' || !/^(?:to|cc|comma|verb)$/.test(previous)) return i;
  }
  return -1;
}

/** A participle with its own prepositional phrase is no verb of the clause: "courses related to". */
function isReduced(words: Words, i: number): boolean {
  return (
    (words.form[i] === 'ed' || words.form[i] === 'part') && (words.tag[i + 1] === 'prep' || words.lower[i + 1] === 'to')
  );
}

function restoreVerb(words: Words, from: number, to: number, isLoose: boolean): boolean {
  const isMain = from === 0 || words.tag[from] === 'stop' || words.tag[from] === 'sub';
  for (let i = from + 1; i < to; i++) {
    if (words.tag[i] !== 'noun' || words.label[i] || !(words.tag[i - 1] === 'noun' || isOthers(words, i - 1))) continue;
    const lemma = words.sense[i]!.verbLemma;
    if (!lemma) continue;
    const form = verbFormOf(words.lower[i]!, lemma);
    const next = tagAt(words, i + 1);
    const hasObject = next === 'det' || next === 'to' || next === 'pron';
    const hasPhrase = next === 'prep' && words.lower[i + 1] !== 'of';
    const hasClause = words.lower[i + 1] === 'that' && clausalComplement.has(lemma);
    const hasBareObject = isLoose && isMain && form === 's' && next === 'noun' && /s$/.test(words.lower[i + 1]!);
    // "To achieve this, the Ministry pledge to build ports.": a body as many
    const isBody =
      isLoose &&
      words.label[i - 1] === 'ORG' &&
      form === 'base' &&
      next === 'to' &&
      /^(?:pledge|promise|vow|plan|aim|offer)$/.test(lemma);
    if (
      !(isBody || agreesWithSubject(words, i, lemma)) ||
      !(hasObject || hasClause || (hasPhrase && isMain) || hasBareObject)
    )
      continue;
    retag(words, i, 'verb');
    return true;
  }
  return false;
}

/** "Class descriptions benefit the state twofold": in a sentence without a verb the noun behind its subject that leans most to one. */
function restoreLeaning(words: Words, clause: WordRange, leanings: ReadonlyMap<number, number>): boolean {
  const { from, to } = clause;
  if (
    leanings.size === 0 ||
    to - from < fewestWords ||
    !isWholeClause(words, clause) ||
    hasPossibleVerb(words, from, to)
  )
    return false;
  let best = -1;
  for (const [i, leaning] of leanings) {
    if (i <= from || i >= to - 1 || words.tag[i] !== 'noun' || !mayFollowSubject(words, i)) continue;
    if (leaning > (leanings.get(best) ?? leastLeaning)) best = i;
  }
  if (best >= 0) retag(words, best, 'verb');
  return best >= 0;
}

/** How much likelier a noun may be than a verb to be the one of a sentence that has no other. */
const leastLeaning = -30;

/** Begins and ends as a sentence, or opens with a word that wants a clause. */
function isWholeClause(words: Words, { from, to }: WordRange): boolean {
  const isSentence = (/^[.:]$/.test(words.lower[to] ?? '') || words.tag[to] === 'sub') && isCapitalized(words, from);
  return isSentence || words.tag[from] === 'sub' || words.lower[from] === 'that';
}

/**
 * "Higher circulation of an article decreases the likelihood that it will be read": a noun in -s between a subject and a
 * determiner is the verb that the subject lacks, though another verb follows.
 */
function restoreSkippedVerb(words: Words, from: number, finite: number): boolean {
  for (let i = from + 1; i < finite - 1; i++) {
    if (words.tag[i] !== 'noun' || words.label[i] || words.tag[i - 1] !== 'noun' || words.tag[i + 1] !== 'det')
      continue;
    const lemma = words.sense[i]!.verbLemma;
    if (!lemma || verbFormOf(words.lower[i]!, lemma) !== 's') continue;
    const subject = findSubject(words, from, i);
    if (!subject || subject.to !== i || /[^s]s$/.test(words.lower[subject.head]!)) continue;
    retag(words, i, 'verb');
    return true;
  }
  return false;
}

/** A clause of fewer words is a label. */
const fewestWords = 5;

/**
 * What place leaves open: "The military operates six units." A clause that begins and ends as a sentence must have a verb.
 * The grammar decides where an adjective follows ("the region hosts lively exchanges"); where a noun may be the object or
 * the head of a compound ("these numbers show data", "logistics support requirements"), it asks compromise.
 */
function restoreOpenVerb(words: Words, from: number, to: number, ask: SecondOpinion | undefined): void {
  if (!isWholeClause(words, { from, to }) || to - from < fewestWords || hasPossibleVerb(words, from, to)) return;
  const open: number[] = [];
  for (let i = from + 1; i < to - 1; i++) if (mayBeFinite(words, i)) open.push(i);
  const found = open.find((i) => isPlain(words, i)) ?? askForVerb(words, { from, to, open }, ask);
  if (found !== undefined) retag(words, found, 'verb');
}

/** True where a participle or past may be the verb after all: "The military assisted with the search." */
function hasPossibleVerb(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (words.tag[i] === 'verb' && words.form[i] !== 'ing' && words.tag[i - 1] !== 'to') return true;
  return false;
}

const opensObject: ReadonlySet<Tag> = new Set<Tag>(['det', 'num', 'adj', 'noun', 'pron', 'to', 'adv']);

/** Behind a noun, or an adjective that stands for one ("the military"). A base form needs a plural before it. */
function mayBeFinite(words: Words, i: number): boolean {
  if (words.tag[i] !== 'noun' || words.label[i] || !opensObject.has(tagAt(words, i + 1))) return false;
  const lemma = words.sense[i]!.verbLemma;
  const isBehindNoun =
    words.tag[i - 1] === 'noun' || isOthers(words, i - 1) || (words.tag[i - 1] === 'adj' && words.tag[i - 2] === 'det');
  return lemma !== null && isBehindNoun && (isThirdPerson(words, i, lemma) || agreesWithSubject(words, i, lemma));
}

function isThirdPerson(words: Words, i: number, lemma: string): boolean {
  return verbFormOf(words.lower[i]!, lemma) === 's';
}

function isPlain(words: Words, i: number): boolean {
  const isBetween = (words.tag[i - 1] === 'noun' || isOthers(words, i - 1)) && words.tag[i + 1] === 'adj';
  return isBetween && agreesWithSubject(words, i, words.sense[i]!.verbLemma!);
}

interface OpenClause extends WordRange {
  /** The words that could be its verb. */
  readonly open: readonly number[];
}

/** The first of the open words that compromise takes for a verb, after one question about the whole clause. */
function askForVerb(words: Words, { from, to, open }: OpenClause, ask: SecondOpinion | undefined): number | undefined {
  if (!ask || open.length === 0) return undefined;
  const start = words.start[from]!;
  const verbs = new Set<number>();
  for (const { start: at, isVerb, tags } of ask(words.source.slice(start, words.end[to]!)))
    if (isVerb && !tags.has('Gerund')) verbs.add(start + at);
  return open.find((i) => verbs.has(words.start[i]!));
}
