import { isCapitalized, type Words } from '../words/words.ts';

/** "Defense Reform 2.0": a number behind a name belongs to it. */
export function isVersion(words: Words, at: number, head: number): boolean {
  return (
    words.tag[at] === 'num' &&
    head === at - 1 &&
    head >= 0 &&
    /^(?:\d{1,2}(?:\.\d+)?)$/.test(words.lower[at]!) &&
    isCapitalized(words, head)
  );
}

/** "Executive Order [20-04]", "Order [No. 24]", "Order [B-30-15]": what tells one act from the next is not its head. */
export function isCode(words: Words, at: number, head: number): boolean {
  const { lower } = words;
  if (head < 0 || head < at - 2 || !isCapitalized(words, head)) return false;
  if (head === at - 2) return /^nos?\.?$/.test(lower[at - 1]!) && /^\d/.test(lower[at]!);
  return (
    /^(?:\d{1,4}-\d{1,4}(?:-\d{1,4})?|[a-z]-\d{1,3}-\d{1,3})$/.test(lower[at]!) ||
    (/^nos?\.?$/.test(lower[at]!) && /^\d/.test(lower[at + 1] ?? ''))
  );
}

/** "rule [28] of the rules", "Article [9]": the number of a provision is not its head. */
const provisions = new Set(
  'article rule paragraph section chapter annex clause schedule regulation directive resolution decision act part point item goal target phase pillar'.split(
    ' ',
  ),
);

export function isNumbered({ tag, lower }: Words, at: number, head: number): boolean {
  return (
    tag[at] === 'num' &&
    head === at - 1 &&
    head >= 0 &&
    provisions.has(lower[head]!) &&
    /^\d{1,4}(?:[./]\d{1,4})?$/.test(lower[at]!)
  );
}
