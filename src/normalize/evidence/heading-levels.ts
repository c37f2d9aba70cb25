/**
 * The depth of a heading without a mark or a number. An extractor's marks go six deep ("###### Resilient"), and what it
 * left unmarked was smaller print; a document without marks has chapters and sections above.
 */
export function plainHeadingLevelOf(pages: readonly string[]): number {
  const marked = pages.filter((page) => /^#{1,6} \p{L}/mu.test(page)).length;
  return marked >= 3 ? 7 : 3;
}
