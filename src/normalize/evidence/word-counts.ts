import type { PageWords } from '../words/page-words.ts';

/** How often each lower-cased word of letters occurs in a document. Damaged pieces count too: weigh them. */
export function countWords(pages: readonly PageWords[]): ReadonlyMap<string, number> {
  const forms = new Map<string, number>();
  for (const { form } of pages) {
    for (const { text } of form) forms.set(text, (forms.get(text) ?? 0) + 1);
  }
  const counts = new Map<string, number>();
  for (const [form, count] of forms) {
    const key = form.toLowerCase();
    counts.set(key, (counts.get(key) ?? 0) + count);
  }
  return counts;
}
