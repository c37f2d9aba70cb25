import type { Cell } from '../model/table.ts';
import type { ScoredRow, ScoredTables } from './scored-row.ts';

/** How much of a table was judged on a page: every row, or some (then what else comes out is not counted against a run). */
export const completenessLevels = ['full', 'partial'] as const;
export type Completeness = (typeof completenessLevels)[number];

/** A judged page. */
export interface GoldPage {
  readonly docId: string;
  /** Position of the page in its document, from 1. */
  readonly page: number;
  readonly label: string | null;
  /** The raw page, frozen: what the offsets of the rows count in. */
  readonly text: string;
  /** The judged tables. A table that is not here is not scored. */
  readonly completeness: ReadonlyMap<string, Completeness>;
  /** For some tables, the values of a column that were judged: `entities.mention_type` of NAM only. Other rows are left out on both sides. */
  readonly scope: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
  /** False where the edits leave out where paragraphs end ("judges_breaks": false in the meta). */
  readonly judgesBreaks: boolean;
  /** Rows by table. Each has `doc_id` and `page_n`. */
  readonly tables: ScoredTables;
}

/** The files of one gold page, as text. */
export interface GoldFiles {
  /** Where they lie, for messages. */
  readonly folder: string;
  readonly page: string;
  readonly meta: string;
  /** JSON lines by table. */
  readonly tables: ReadonlyMap<string, string>;
}

/** Something wrong with the gold, for the annotator. */
export interface GoldProblem {
  readonly folder: string;
  readonly table: string;
  /** Line of the table's file from 1, or null where the whole file is meant. */
  readonly line: number | null;
  readonly message: string;
}

export interface ParsedGold {
  readonly page: GoldPage | null;
  readonly problems: readonly GoldProblem[];
}

type Json = Readonly<Record<string, unknown>>;

/** Reads the files of one gold page. What cannot be read is a problem, and the rest is kept. */
export function parseGoldPage({ folder, page, meta, tables }: GoldFiles): ParsedGold {
  const problems: GoldProblem[] = [];
  const report = (table: string, line: number | null, message: string) =>
    problems.push({ folder, table, line, message });
  const head = parseObject(meta);
  const docId = head?.doc_id;
  const pageNumber = head?.page_n;
  if (!head || typeof docId !== 'string' || typeof pageNumber !== 'number') {
    report('meta', null, 'meta.json must be an object with doc_id (text) and page_n (a number)');
    return { page: null, problems };
  }
  const rows = new Map<string, readonly ScoredRow[]>();
  for (const [table, lines] of tables) {
    const parsed: ScoredRow[] = [];
    for (const [index, line] of lines.split(/\r?\n/).entries()) {
      if (line.trim() === '') continue;
      const row = parseObject(line);
      if (row) parsed.push({ page_n: pageNumber, ...(row as ScoredRow), doc_id: docId });
      else report(table, index + 1, 'not a JSON object');
    }
    rows.set(table, parsed);
  }
  const label = head.page_label;
  return {
    page: {
      docId,
      page: pageNumber,
      label: typeof label === 'string' && label !== '' ? label : null,
      text: page,
      completeness: readCompleteness(head.completeness, report),
      scope: readScope(head.scope),
      judgesBreaks: head.judges_breaks !== false,
      tables: rows,
    },
    problems,
  };
}

function readCompleteness(
  value: unknown,
  report: (table: string, line: null, message: string) => void,
): ReadonlyMap<string, Completeness> {
  const result = new Map<string, Completeness>();
  if (!isObject(value)) {
    report('meta', null, 'meta.json must have "completeness": for each judged table "full" or "partial"');
    return result;
  }
  for (const [table, level] of Object.entries(value)) {
    if (level === 'full' || level === 'partial') result.set(table, level);
    else report('meta', null, `completeness of ${table} must be "full" or "partial"`);
  }
  return result;
}

function readScope(value: unknown): GoldPage['scope'] {
  const result = new Map<string, ReadonlyMap<string, readonly string[]>>();
  if (!isObject(value)) return result;
  for (const [table, columns] of Object.entries(value)) {
    if (!isObject(columns)) continue;
    const lists = Object.entries(columns).flatMap(([column, values]) =>
      Array.isArray(values) ? [[column, values.map(String)] as const] : [],
    );
    result.set(table, new Map(lists));
  }
  return result;
}

function parseObject(text: string): Json | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True where the page's gold judges the row: its columns hold values that the table's scope names. */
export function isInScope(page: GoldPage, table: string, row: ScoredRow): boolean {
  const columns = page.scope.get(table);
  if (!columns) return true;
  return [...columns].every(([column, values]) => {
    const cell: Cell | undefined = row[column];
    return cell === undefined || values.includes(String(cell));
  });
}
