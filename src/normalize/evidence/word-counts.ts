import type { PageWords, WordForms } from '../words/page-words.ts';

/** How often each lower-cased word of letters occurs in a document. Damaged pieces count too: weigh them. */
export function countWords(pages: readonly PageWords[], { list }: WordForms): ReadonlyMap<string, number> {
  const byForm = new Int32Array(list.length);
  for (const { form } of pages) {
    for (const { index } of form) byForm[index]!++;
  }
  const counts = new Map<string, number>();
  for (const { index, text } of list) {
    const key = text.toLowerCase();
    counts.set(key, (counts.get(key) ?? 0) + byForm[index]!);
  }
  return counts;
}
