import { possibleVerbLemmaOf, type VerbForm, verbFormOf } from '../lexicon/verb-forms.ts';
import { findSubject } from '../phrases/find-subject.ts';
import { tagAt, type WordRange, type Words } from '../words/words.ts';
import { retag } from './retag.ts';

/** What things do in time. */
const changing = new Set(
  'increases decreases rises falls declines changes drops slows shifts advances progresses'.split(' '),
);

const openers = /^(?:when|while|if|because|although|though|once|until|since|whenever)$/;

/**
 * "As the level of production [increases], the cost falls", "once a storm [moves] over land, it fades": a clause that a comma closes has
 * a verb, its last word or one with a phrase behind it, where no other word of it is one.
 */
export function restoreClauseVerb(words: Words, { from, to }: WordRange, leanings?: ReadonlyMap<number, number>): void {
  const isAs = words.lower[from] === 'as';
  if (!isAs && !openers.test(words.lower[from]!)) return;
  const comma = words.tag.indexOf('comma', from);
  if (comma < from + 4 || comma >= to || comma > from + 13 || !findSubject(words, comma + 1, to)) return;
  for (let i = from; i < comma; i++) if (/^(?:verb|be|have|do|modal|to)$/.test(words.tag[i]!)) return;
  let best = -1;
  for (let i = from + 3; i < comma; i++) {
    const isLast = i === comma - 1;
    // not "as the head of its security plans"
    if (isAs ? !isLast || words.tag[from + 1] !== 'det' || !changing.has(words.lower[i]!) : !isOpen(i)) continue;
    if ((isLast || words.tag[i + 1] === 'prep') && fitsSubject(words, from + 1, i)) best = i;
  }
  if (best < 0) return;
  retag(words, best, 'verb');
  if (isAs) words.tag[from] = 'sub';

  function isOpen(i: number): boolean {
    return leanings?.has(i) || (i === comma - 1 && changing.has(words.lower[i]!));
  }
}

/** A noun that may be the verb of the phrase right before it. */
function fitsSubject(words: Words, from: number, i: number): boolean {
  const lemma = words.tag[i] === 'noun' ? possibleVerbLemmaOf(words.lower[i]!) : null;
  const subject = lemma === null ? null : findSubject(words, from, i);
  return lemma !== null && subject?.to === i && agrees(verbFormOf(words.lower[i]!, lemma), words.lower[subject.head]!);
}

/** "the number … increases", "the prices … increase" */
function agrees(form: VerbForm, head: string): boolean {
  const isMany = /[^s]s$/.test(head);
  return form === 's' ? !isMany : form === 'base' && isMany;
}

/** "The nation rapidly [industrialized] and grew": behind a subject and its adverb an adjective in -ed is a past tense. */
export function restorePast(words: Words, { from, to }: WordRange): boolean {
  for (let i = from + 2; i < to; i++) {
    const isPlace = words.tag[i] === 'adj' && words.tag[i - 1] === 'adv' && words.tag[i - 2] === 'noun';
    if (!isPlace || !/[^e]ed$/.test(words.lower[i]!) || !/^(?:cc|prep|adv|stop|comma)$/.test(tagAt(words, i + 1)))
      continue;
    if (!/ly$/.test(words.lower[i - 1]!) || possibleVerbLemmaOf(words.lower[i]!) === null) continue;
    retag(words, i, 'verb');
    return true;
  }
  return false;
}
