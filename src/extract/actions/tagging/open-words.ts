import { isUnchanging } from '../lexicon/verb-forms.ts';
import { isCircumstance } from '../lexicon/words-in-ing.ts';
import type { WordSense } from '../words/word-sense.ts';
import type { Words } from '../words/words.ts';

/** True where the word's tag is open: a verb, or a noun or adjective that may be one. Names and closed classes are not. */
export function isOpen(words: Words, i: number, sense: WordSense): boolean {
  const tag = words.tag[i];
  if (tag !== 'verb' && tag !== 'noun' && tag !== 'adj') return false;
  if (words.label[i] !== null || sense.isSettled || (tag === 'adj' && sense.isSettledAdjective)) return false;
  if (tag === 'adj' && sense.isChange && isCircumstance(words, i - 1)) return false;
  return (tag === 'verb' || sense.mayBeVerb) && !isSureNoun(words, i);
}

/** "20 squats a day", "have time to think": behind a number (not "Article 3 requires") or a form of "have" no present stands. */
export function isSureNoun(words: Words, i: number): boolean {
  // "this diverse set of threats"
  if (words.lower[i] === 'set' && words.lower[i + 1] === 'of') return true;
  if (words.lower[i]!.endsWith('ing') || words.lower[i]!.endsWith('ed')) return false;
  const { isPlural, possibleLemma: lemma } = words.sense[i]!;
  // "the budgets that schools already have"
  const next = words.tag[i + 1] === 'adv' ? i + 2 : i + 1;
  if (words.tag[i - 1] === 'rel' && isPlural && /^(?:have|be|modal|do)$/.test(words.tag[next] ?? '')) return true;
  if (words.tag[i - 1] === 'num' && isPlural)
    return /^(?:cc|comma|verb|det|adj)$/.test(words.tag[i - 2] ?? '') && !/^(?:zero|one)$/.test(words.lower[i - 1]!);
  if (words.tag[i - 1] !== 'have') return false;
  // "has proven"
  if (/[ewr]n$/.test(words.lower[i]!)) return false;
  return lemma !== null && (lemma !== words.lower[i] ? isPlural : !isUnchanging(lemma));
}
