import { findWords, wordAt } from '../words/page-words.ts';

/** How often each lower-cased word of letters occurs in a document. Damaged pieces count too: weigh them. */
export function countWords(pages: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const words = findWords(page);
    for (let i = 0; i < words.length; i++) {
      const key = wordAt(words, i).toLowerCase();
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}
