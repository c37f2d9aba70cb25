import { verbDeciderBytes } from '../../../lexicon/generated/verb-decider-weights.ts';
import type { Tag } from '../lexicon/closed-classes.ts';
import { intransitiveVerbs } from '../lexicon/role-tables.ts';
import { isTitled, tagAt, type Words } from '../words/words.ts';
import { retag } from './retag.ts';
import { before, lastVerb } from './tag-rule.ts';
import { packVerbWeights, scoreOpenWords, type VerbScores, type VerbVerdict } from './verb-decider.ts';

let loaded: Int32Array | undefined;

function loadWeights(): Int32Array {
  return packVerbWeights(Int8Array.from(atob(verbDeciderBytes), (digit) => digit.charCodeAt(0)));
}

/**
 * How much likelier the other reading must be before a tag or form changes, in sixtieths of a natural logarithm. Rows of nouns are seen at
 * once, so the way to a verb is the easier one; a participle keeps its doubt for the clause grammar unless all but certain.
 */
const margins = { verb: 50, noun: 90, past: 100, participle: 150 };

/** How much likelier a noun may be than a verb and still be one where its clause has no other: what less leans to it is not told. */
const leastLeaning = -200;

/** Mends the tags of open words where the trained weights are sure of it, and tells pasts from participles. */
export function decideVerbs(words: Words, first: readonly Tag[], settled: ReadonlySet<number>): VerbVerdict {
  loaded ??= loadWeights();
  let isChanged = false;
  const leanings = new Map<number, number>();
  scoreOpenWords({ words, first, settled }, loaded, (i, scores) => {
    const likelier = isSecondVerb(words, i) && scores.verb > scores.noun ? 'verb' : tagOf(words.tag[i]!, scores);
    const tag = likelier === 'verb' && (endsName(words, i) || isGoverned(words, i)) ? words.tag[i]! : likelier;
    if (tag !== words.tag[i]) {
      retag(words, i, tag);
      isChanged = true;
    }
    if (tag === 'noun' && scores.verb - scores.noun > leastLeaning) leanings.set(i, scores.verb - scores.noun);
    if (words.form[i] === 'ed') readForm(words, i, scores);
  });
  return { isChanged, leanings };
}

/** "The river enters the valley and [flows] along the border": behind "and" in a clause in the third person the likelier reading counts. */
function isSecondVerb(words: Words, i: number): boolean {
  if (words.tag[i] !== 'noun' || words.lower[before(words, i)] !== 'and' || !/[^s]s$/.test(words.lower[i]!))
    return false;
  return /^(?:prep|det|adv|to)$/.test(words.tag[i + 1] ?? '') && lastVerb(words, i, (at) => words.form[at] === 's');
}

/** "making this New [Deal] a reality": a base form with a capital behind another inside a sentence. */
function endsName(words: Words, i: number): boolean {
  return (
    i > 1 &&
    !/(?:ing|ed|s)$/.test(words.lower[i]!) &&
    isTitled(words, i) &&
    isTitled(words, i - 1) &&
    !isTitled(words, i + 1)
  );
}

/** "requires access to [secure] bases": behind a "to" that the rules found to be a preposition. */
function isGoverned(words: Words, i: number): boolean {
  // "To deal with threats": a capital opens an infinitive, whatever the tagger says.
  const isPreposition = words.tag[i - 1] === 'prep' && words.source.startsWith('to', words.start[i - 1]);
  // "help those in most [need]", "evidence that [disabled] people pay more"
  const isState = words.lower[i] === 'need' && words.tag[i - 2] === 'prep' && words.lower[i - 2] === 'in';
  // "citizens [aged] 40 and above", "a time [consuming] process"
  const isAge =
    (words.lower[i] === 'aged' && words.tag[i + 1] === 'adj') ||
    (words.lower[i] === 'consuming' && words.lower[i - 1] === 'time');
  return (
    words.tag[i] !== 'verb' &&
    (isPreposition || isState || isAge || words.lower[i] === 'disabled' || isHeadOfCompound(words, i))
  );
}

/** "facilitate knowledge [capture] from the trial": no bare form agrees with the one noun between it and a verb. Not so "make industry invest in". */
function isHeadOfCompound(words: Words, i: number): boolean {
  const noun = i - 1;
  if (words.tag[noun] !== 'noun' || words.label[noun] !== null || words.lower[noun]!.endsWith('s')) return false;
  if (words.tag[i - 2] !== 'verb' || /^(?:help|make|let|see|have|watch|hear|ensure)$/.test(words.lemma[i - 2]!))
    return false;
  return words.sense[i]!.verbLemma === words.lower[i] && /^(?:prep|stop|comma|cc)$/.test(tagAt(words, i + 1));
}

function tagOf(tag: Tag, { noun, adj, verb, participle }: VerbScores): Tag {
  const verbal = Math.max(verb, participle);
  const nominal = Math.max(noun, adj);
  if (tag !== 'verb') return verbal - nominal > margins.verb ? 'verb' : tag;
  if (nominal - verbal <= margins.noun) return tag;
  return noun > adj ? 'noun' : 'adj';
}

function readForm(words: Words, i: number, { verb, participle }: VerbScores): void {
  if (verb - participle > margins.past) words.form[i] = 'past';
  // "Three vessels intruded into its waters": what has no passive modifies no noun.
  else if (participle - verb > margins.participle && !intransitiveVerbs.has(words.lemma[i]!)) words.form[i] = 'part';
}
