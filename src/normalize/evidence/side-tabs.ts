/** Where a chapter tab of the page edge landed in the text. */
export interface SideTabEvidence {
  /** The numbers of the pages (index in the document) that have this tab at a line end or on a line of its own. */
  pagesOf(tab: string): readonly number[];
}

/** A tab as it is printed, at the end of a line: "Chapter 5", "Part II", "Section 3", "Appendix 1". */
const tabAtLineEnd = /\b(?:Chapter|Section|Part|Appendix|Annex) (?:\d{1,2}|[IVX]{1,5})(?=[ \t\r]*$)/gm;

/** The tab that a line ends with, or null. */
export function tabOf(line: string): string | null {
  if (!/[\dIVX]$/.test(line)) return null;
  return line.match(tabAtLineEnd)?.[0] ?? null;
}

/** Finds what looks like a tab on each page. */
export function observeSideTabs(pages: readonly string[]): SideTabEvidence {
  const found = new Map<string, number[]>();
  for (const [page, text] of pages.entries()) {
    for (const [tab] of text.matchAll(tabAtLineEnd)) {
      const list = found.get(tab);
      if (!list) found.set(tab, [page]);
      else if (list.at(-1) !== page) list.push(page);
    }
  }
  return { pagesOf: (tab) => found.get(tab) ?? [] };
}
