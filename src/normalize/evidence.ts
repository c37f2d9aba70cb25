/** What only the whole document can tell, counted once before the document rules run. */
export interface Evidence {
  /** The pages' texts after the `characters` rules. */
  readonly pages: readonly string[];
  /** How often a lower-cased word of letters occurs in the document. Damaged pieces count too: weigh them. */
  readonly wordCounts: ReadonlyMap<string, number>;
}

/** Counts the evidence of a document. `pages` are the pages' texts after the `characters` rules. */
export function observe(pages: readonly string[]): Evidence {
  const wordCounts = new Map<string, number>();
  for (const page of pages) {
    for (const [word] of page.matchAll(/\p{L}+/gu)) {
      const key = word.toLowerCase();
      wordCounts.set(key, (wordCounts.get(key) ?? 0) + 1);
    }
  }
  return { pages, wordCounts };
}
