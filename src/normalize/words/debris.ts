import type { PageWords } from './page-words.ts';
import type { ReadingDraft } from './word-reading.ts';

/** `P i Mi i t Ab i ti`: short pieces beside single letters are a chart's debris or spaced type, not a broken word. */
export function isDebris(words: PageWords, { from, to, repairs }: ReadingDraft): boolean {
  const { text, start, end, form } = words;
  let longest = 0;
  for (let i = from; i < to; i++) longest = Math.max(longest, form[i]!.text.length);
  if (longest > 3) return false;
  if (longest === 1 && to - from > 1 && repairs.some(({ kind }) => kind === 'split-word' || kind === 'lost-with-gap'))
    return true;
  if (isSingle(words, from - 1) && text.slice(end[from - 1], start[from]) === ' ') return true;
  return isSingle(words, to) && text.slice(end[to - 1], start[to]) === ' ';
}

/** True for a letter that stands alone, but for the s of a possessive and the ends of `Staf f` and `Th e`. */
function isSingle({ text, start, end, form, length }: PageWords, index: number): boolean {
  if (index < 0 || index >= length || !/^[b-hj-z]$/i.test(form[index]!.text)) return false;
  // `can a ect U.S. interests`
  if (form[index]!.isUpper && text[start[index]! + 1] === '.') return false;
  // "the f rst f eld exercise": the next word's ligature is broken too.
  const next = form[index + 1];
  if (
    next?.isSuspect &&
    next.text.length > 2 &&
    /^f$/i.test(form[index]!.text) &&
    start[index + 1]! - end[index]! === 1
  )
    return false;
  const before = text.slice(Math.max(0, start[index]! - 4), start[index]!);
  if (form[index]!.text === 'e' && /(?<!\p{L})T[hH] $/u.test(before)) return false;
  return !/(?:['’]|(?<!\p{L})Th )$/u.test(before) && !(form[index]!.text === 'f' && /\p{L}{2}f $/u.test(before));
}
