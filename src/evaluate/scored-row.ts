import type { Cell } from '../model/table.ts';

/** A row of a table with its cells by column name, as the JSON export writes it. Gold rows leave out what was not judged. */
export type ScoredRow = Readonly<Record<string, Cell | undefined>>;

/** The rows of a run by table, whoever made them. */
export type ScoredTables = ReadonlyMap<string, readonly ScoredRow[]>;

/** A cell as text: missing is empty, a list is joined by `|`. */
export function textCell(row: ScoredRow, column: string): string {
  const cell = row[column];
  if (cell === null || cell === undefined) return '';
  return Array.isArray(cell) ? cell.join('|') : String(cell);
}

/** A cell as a whole number, or null where there is none. */
export function numberCell(row: ScoredRow, column: string): number | null {
  const cell = row[column];
  return typeof cell === 'number' ? cell : null;
}

/** Where a row stands: a half-open span of raw pages in code points. */
export interface Place {
  readonly docId: string;
  readonly page: number;
  /** The page that `end` counts in. */
  readonly lastPage: number;
  readonly start: number;
  readonly end: number;
}

/** The row's place, or null where it names none (keywords). */
export function placeOf(row: ScoredRow): Place | null {
  const page = numberCell(row, 'page_n');
  const start = numberCell(row, 'raw_start');
  const end = numberCell(row, 'raw_end');
  if (page === null || start === null || end === null) return null;
  return { docId: textCell(row, 'doc_id'), page, lastPage: numberCell(row, 'page_n_end') ?? page, start, end };
}
