import { findSubject } from '../find-subject.ts';
import { possibleVerbLemmaOf, type VerbForm, verbFormOf } from '../verb-forms.ts';
import type { WordRange, Words } from '../words.ts';
import { retag } from './retag.ts';
import { tagAt } from './tag-rule.ts';

/** What things do in time. */
const changing = new Set(
  'increases decreases rises falls declines changes drops slows shifts advances progresses'.split(' '),
);

/** "As the level of production [increases], the cost falls": a clause that a comma closes ends in its verb where it has no other. */
export function restoreLastWord(words: Words, { from, to }: WordRange, leanings?: ReadonlyMap<number, number>): void {
  const isAs = words.lower[from] === 'as';
  if (!isAs && !/^(?:when|while|if|because|although|though|once|until|since|whenever)$/.test(words.lower[from]!))
    return;
  const comma = words.tag.indexOf('comma', from);
  const last = comma - 1;
  if (comma < 0 || comma >= to || last < from + 3 || last > from + 9) return;
  if (!changing.has(words.lower[last]!) && (isAs || !leanings?.has(last))) return;
  for (let i = from; i < comma; i++) if (/^(?:verb|be|have|do|modal|to)$/.test(words.tag[i]!)) return;
  const subject = words.tag[last] === 'noun' ? findSubject(words, from + 1, last) : null;
  if (subject?.to !== last || !findSubject(words, comma + 1, to)) return;
  const lemma = possibleVerbLemmaOf(words.lower[last]!);
  if (lemma === null || !agrees(verbFormOf(words.lower[last]!, lemma), words.lower[subject.head]!)) return;
  // not "as the head of its security plans"
  if (isAs && words.tag[from + 1] !== 'det') return;
  retag(words, last, 'verb');
  if (isAs) words.tag[from] = 'sub';
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
