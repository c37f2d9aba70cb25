import type { Cell } from '../model/table.ts';
import { withoutGuard } from '../text/formula-guard.ts';
import { parseCsv } from '../text/parse-csv.ts';
import { anchorParts, anchorQuote } from './anchor-quote.ts';
import { booleanColumns, goldColumns, integerColumns } from './gold-columns.ts';
import type { ScoredRow } from './scored-row.ts';

/** A page that corrected rows may belong to. */
export interface ImportPage {
  readonly docId: string;
  readonly page: number;
  /** The raw page. */
  readonly text: string;
}

export interface ImportProblem {
  /** Line of the table from 1, the header being 1. */
  readonly line: number;
  readonly message: string;
}

export interface ImportedTable {
  /** The rows of each page, in the order of the page; also of pages whose rows were all deleted. */
  readonly rows: ReadonlyMap<ImportPage, readonly ScoredRow[]>;
  readonly problems: readonly ImportProblem[];
}

/**
 * Reads a gold table that was corrected in a spreadsheet. What Excel and LibreOffice do to a CSV file is undone: a byte
 * order mark and a `sep=` line are dropped; comma, semicolon or tab is found from the header; the apostrophe before what
 * looks like a formula, TRUE and FALSE, decimal commas and whole numbers with `.0` are put right; smart quotation marks,
 * dashes and changed line ends in quotes are anchored in the raw page, and the page's own characters are kept. A row
 * without offsets is anchored by its quote alone, which must then stand in one place. An empty cell says "nothing there";
 * a column left out says nothing. `neighbours` are pages that a row may run on to.
 */
export function importGoldTable(
  table: string,
  csv: string,
  pages: readonly ImportPage[],
  neighbours: readonly ImportPage[] = pages,
): ImportedTable {
  const problems: ImportProblem[] = [];
  const known = goldColumns.get(table) ?? [];
  const [header = [], ...lines] = parseCsv(withoutSeparatorLine(csv), separatorOf(csv));
  const columns = header.map((name) => name.trim().toLowerCase());
  const byPage = new Map<ImportPage, ScoredRow[]>(pages.map((page) => [page, []]));
  for (const [index, cells] of lines.entries()) {
    const line = index + 2;
    if (cells.every((cell) => cell.trim() === '')) continue;
    // Gold edits are what must be changed: the slips that a run only lists are none.
    if (table === 'edits' && /^(?:false|falsch|faux|0)$/i.test(cells[columns.indexOf('applied')]?.trim() ?? ''))
      continue;
    const row: Record<string, Cell> = {};
    for (const [column, name] of columns.entries()) {
      if (known.includes(name)) row[name] = restoreCell(name, cells[column] ?? '');
    }
    const page = pageOf(row, pages);
    if (!page) {
      problems.push({
        line,
        message: `no gold page for doc_id ${row.doc_id ?? '(none)'}, page_n ${row.page_n ?? '(none)'}`,
      });
      continue;
    }
    const anchored = anchorRow(row, page, neighbours);
    if (typeof anchored === 'string') problems.push({ line, message: anchored });
    else byPage.get(page)!.push(anchored);
  }
  for (const rows of byPage.values()) rows.sort((a, b) => Number(a.raw_start ?? 0) - Number(b.raw_start ?? 0));
  return { rows: byPage, problems };
}

const withoutMark = (text: string): string => text.replace(/^\ufeff/, '');
const withoutSeparatorLine = (text: string): string => withoutMark(text).replace(/^"?sep=[^\r\n]{1,3}\r?\n/i, '');

/** The separator that cuts the header into most cells. */
function separatorOf(csv: string): string {
  const [header = ''] = withoutSeparatorLine(csv).split(/\r?\n/, 1);
  const counts = [',', ';', '\t'].map((sign) => ({ sign, count: header.split(sign).length }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).sign;
}

function restoreCell(name: string, cell: string): Cell {
  const text = withoutGuard(cell);
  if (integerColumns.has(name)) return /^\d+(?:[.,]0+)?$/.test(text.trim()) ? Number.parseInt(text, 10) : null;
  if (booleanColumns.has(name)) return /^(?:true|wahr|vrai|1)$/i.test(text.trim());
  return text.replace(/\r\n?/g, '\n');
}

/** The page that a row names; where there is only one page, the row need not name it. */
function pageOf(row: ScoredRow, pages: readonly ImportPage[]): ImportPage | undefined {
  const isNamed = (page: ImportPage) =>
    (row.doc_id === undefined || row.doc_id === '' || row.doc_id === page.docId) &&
    (row.page_n === undefined || row.page_n === null || row.page_n === page.page);
  const candidates = pages.filter(isNamed);
  return candidates.length === 1 ? candidates[0] : undefined;
}

/** Sets a row's offsets and quote by the raw page. A text says what is wrong. */
function anchorRow(row: ScoredRow, page: ImportPage, pages: readonly ImportPage[]): ScoredRow | string {
  const named = { ...row, doc_id: page.docId, page_n: page.page };
  if (typeof row.quote !== 'string') return withoutEmptyPlace(named);
  const start = typeof row.raw_start === 'number' ? row.raw_start : null;
  const lastPage = typeof row.page_n_end === 'number' && row.page_n_end !== page.page ? row.page_n_end : null;
  if (lastPage !== null) return anchorOverPages(named, { start, lastPage, page, pages });
  const anchor = anchorQuote(page.text, row.quote, start);
  if (anchor === 'absent') {
    const restored = restoreDate(named, page.text);
    if (restored) return withoutEmptyPlace(restored);
    const parts = anchorParts(page.text, row.quote, start);
    if (parts) return withoutEmptyPlace({ ...named, page_n_end: null, raw_start: parts.start, raw_end: parts.end });
    return `the quote ${JSON.stringify(row.quote)} does not stand on the page`;
  }
  if (anchor === 'ambiguous') return `the quote ${JSON.stringify(row.quote)} stands more than once: give raw_start`;
  const quote = [...page.text].slice(anchor.start, anchor.end).join('');
  return withoutEmptyPlace({ ...named, page_n_end: null, raw_start: anchor.start, raw_end: anchor.end, quote });
}

/** What a spreadsheet makes of "March 2022", "June 2020" or "1-5": 03/01/22, Jun-20, 05.01.2021. */
const dateLike = /^(?:[\d\s.,:/-]+|\d{0,2}[-. ]?\p{L}{3,9}[-. ]+\d{2,4})$/u;

/**
 * Puts a quote back that a spreadsheet took for a date: its offsets still say where it stands. Cells that held the same
 * words are put back with it. Null where the quote is no date, or the page has no figure there.
 */
function restoreDate(row: ScoredRow, text: string): ScoredRow | null {
  const { quote, raw_start: start, raw_end: end } = row;
  if (typeof quote !== 'string' || typeof start !== 'number' || typeof end !== 'number') return null;
  const original = [...text].slice(start, end).join('');
  if (!dateLike.test(quote.trim()) || !/\d/.test(original)) return null;
  const words = original.replace(/\s+/g, ' ');
  const cells = Object.entries(row).map(([column, cell]) => [column, cell === quote ? words : cell] as const);
  return { ...Object.fromEntries(cells), quote: original, page_n_end: null };
}

/** A quote over a page break is two pieces joined by a line feed: one ends its page's text, the other begins the next. */
function anchorOverPages(
  row: ScoredRow,
  {
    start,
    lastPage,
    page,
    pages,
  }: { start: number | null; lastPage: number; page: ImportPage; pages: readonly ImportPage[] },
): ScoredRow | string {
  const next = pages.find((one) => one.docId === page.docId && one.page === lastPage);
  const quote = String(row.quote);
  for (let cut = quote.indexOf('\n'); cut >= 0; cut = quote.indexOf('\n', cut + 1)) {
    const head = anchorQuote(page.text, quote.slice(0, cut), start);
    const rest = quote.slice(cut + 1);
    const nearTail = typeof row.raw_end === 'number' ? row.raw_end - rest.length : null;
    // A next page that is no gold cannot be looked at: the row's own end is believed.
    const tail = next ? anchorQuote(next.text, rest, nearTail) : { start: 0, end: Number(row.raw_end) };
    if (typeof head === 'string' || typeof tail === 'string') continue;
    return { ...row, page_n_end: lastPage, raw_start: head.start, raw_end: tail.end };
  }
  return `the quote ${JSON.stringify(quote)} does not stand on pages ${page.page} and ${lastPage}`;
}

/** Leaves `page_n_end` out where the row stays on its page. */
function withoutEmptyPlace(row: ScoredRow): ScoredRow {
  const { page_n_end: end, ...rest } = row;
  return end === null || end === undefined || end === row.page_n ? rest : row;
}
