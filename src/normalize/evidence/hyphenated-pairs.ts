import { isLetterAt } from '../words/page-words.ts';

/**
 * How often two lower-cased words stand in a document with a hyphen between them inside a line: the document's own word
 * on whether a hyphen at a line end is real. `state-of-the-art` counts as `state-of`, `of-the` and `the-art`.
 */
export function countHyphenatedPairs(pages: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (let at = page.indexOf('-'); at >= 0; at = page.indexOf('-', at + 1)) {
      const start = wordStart(page, at);
      const end = wordEnd(page, at + 1);
      if (start === at || end === at + 1) continue;
      const key = page.slice(start, end).toLowerCase();
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

const maxLength = 30;

/** Where the word that ends before an offset begins; the offset itself where there is none or it is too long. */
export function wordStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && offset - start <= maxLength && isLetterAt(text, start - 1)) start--;
  return offset - start > maxLength ? offset : start;
}

/** Where the word that begins at an offset ends; the offset itself where there is none or it is too long. */
export function wordEnd(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && end - offset <= maxLength && isLetterAt(text, end)) end++;
  return end - offset > maxLength ? offset : end;
}
