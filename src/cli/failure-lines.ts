import type { Failure } from '../model/document.ts';

/** One line a fault; the pages of a document that have the same one share it, as a lost font fails hundreds. */
export function failureLines(failures: readonly Failure[]): string {
  const groups = new Map<string, Failure[]>();
  for (const failure of failures) {
    const { sourceFile, page, code, hint, message } = failure;
    const key = JSON.stringify(page === null ? [sourceFile, code, message] : [sourceFile, code, hint]);
    groups.set(key, [...(groups.get(key) ?? []), failure]);
  }
  return [...groups.values()].map((group) => failureLine(group)).join('');
}

function failureLine(group: readonly Failure[]): string {
  const { sourceFile, code, message, hint } = group[0]!;
  const pages = group.flatMap(({ page }) => page ?? []);
  const place =
    pages.length > 1 ? `, ${pages.length} pages (${pageRanges(pages)})` : pages.map((page) => `, page ${page}`);
  return `failed [${code}] ${sourceFile}${place}: ${message} ${hint}\n`;
}

/** Ranges that a line of failures lists; the rest is in the table. */
const shownRanges = 8;

/** "12, 14-16, 20"; "…" behind the first few. */
function pageRanges(pages: readonly number[]): string {
  const ranges: [first: number, last: number][] = [];
  for (const page of pages) {
    const last = ranges.at(-1);
    if (last && page === last[1] + 1) last[1] = page;
    else ranges.push([page, page]);
  }
  const shown = ranges.slice(0, shownRanges).map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`));
  return [...shown, ...(ranges.length > shownRanges ? ['…'] : [])].join(', ');
}
