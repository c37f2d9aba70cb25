import { compareCodeUnits } from '../text/compare.ts';
import { type GoldPage, isInScope } from './gold.ts';
import { type EvaluationError, goldRowId, type JudgedPage, type RightRow } from './judged-page.ts';
import { type PageContribution, type Score, sumUp } from './score.ts';
import { numberCell, type ScoredRow, type ScoredTables, textCell } from './scored-row.ts';
import { scorers } from './scorers/index.ts';

/** What a run says: its tables, and the repaired pages of its documents (the first page is page 1). */
export interface RunOutput {
  readonly tables: ScoredTables;
  readonly repaired: ReadonlyMap<string, readonly string[]>;
}

/** One row of `eval_errors`. */
export interface LocatedError extends EvaluationError {
  readonly table: string;
  readonly docId: string;
  readonly page: number;
  readonly label: string | null;
}

export interface Evaluation {
  readonly scores: readonly Score[];
  readonly errors: readonly LocatedError[];
  /** Gold rows that the run has right, by the id of the gold row, with their table. */
  readonly right: readonly (RightRow & { readonly table: string })[];
  /** All gold rows that were scored, by id: a row that is gone from the gold is not lost. */
  readonly goldRows: ReadonlyMap<string, { readonly table: string; readonly row: ScoredRow }>;
  /** What was left out and why, in words. */
  readonly notes: readonly string[];
  readonly pages: number;
}

/**
 * Scores a run against gold pages. Only what the gold judges is scored: tables that a page's meta does not list are left
 * out, a table judged in part gives recall alone, and rows on pages without gold are not looked at. A gold page whose
 * document the run does not have is left out and noted. The order of rows and pages does not matter.
 */
export function evaluate(run: RunOutput, gold: readonly GoldPage[]): Evaluation {
  const contributions: PageContribution[] = [];
  const errors: LocatedError[] = [];
  const right: (RightRow & { table: string })[] = [];
  const goldRows = new Map<string, { table: string; row: ScoredRow }>();
  const absent: string[] = [];
  const scored: GoldPage[] = [];
  const index = indexRows(run.tables);
  const pages = [...gold].sort((a, b) => compareCodeUnits(a.docId, b.docId) || a.page - b.page);
  for (const page of pages) {
    const { docId, page: number, label } = page;
    if (!run.repaired.has(docId)) {
      absent.push(`${docId} p. ${number}`);
      continue;
    }
    const judged = judgedPage(run, index, page);
    for (const scorer of scorers) {
      const level = page.completeness.get(scorer.table);
      if (level === undefined) continue;
      const scores = scorer.score(judged, level === 'full');
      const { table } = scorer;
      for (const one of scores.contributions)
        contributions.push({ ...one, table, docId, page: number, isFull: level === 'full' });
      for (const error of scores.errors) errors.push({ ...error, table, docId, page: number, label });
      for (const row of scores.right) right.push({ id: goldRowId(table, row), row, table });
      for (const row of judged.gold.tables.get(table) ?? []) goldRows.set(goldRowId(table, row), { table, row });
    }
    scored.push(page);
  }
  return {
    scores: sumUp(
      contributions,
      scorers.map(({ table }) => table),
    ),
    errors,
    right,
    goldRows,
    notes: [...absentNotes(absent), ...unjudgedNotes(scored)],
    pages: scored.length,
  };
}

type RowIndex = ReadonlyMap<string, ReadonlyMap<string, readonly ScoredRow[]>>;

/** Rows by table and document, in the order of their place, so that shuffled rows give the same scores. */
function indexRows(tables: ScoredTables): RowIndex {
  return new Map(
    [...tables].map(([table, rows]) => {
      const byDocument = new Map<string, ScoredRow[]>();
      for (const row of rows) {
        const docId = textCell(row, 'doc_id');
        const list = byDocument.get(docId);
        if (list) list.push(row);
        else byDocument.set(docId, [row]);
      }
      for (const list of byDocument.values()) list.sort(compareRows);
      return [table, byDocument];
    }),
  );
}

function compareRows(a: ScoredRow, b: ScoredRow): number {
  for (const column of ['page_n', 'raw_start', 'raw_end', 'rank']) {
    const difference = (numberCell(a, column) ?? 0) - (numberCell(b, column) ?? 0);
    if (difference !== 0) return difference;
  }
  return compareCodeUnits(JSON.stringify(a), JSON.stringify(b));
}

function judgedPage(run: RunOutput, index: RowIndex, gold: GoldPage): JudgedPage {
  const documentRows = new Map<string, readonly ScoredRow[]>();
  const predicted = new Map<string, readonly ScoredRow[]>();
  for (const [table, byDocument] of index) {
    const rows = (byDocument.get(gold.docId) ?? []).filter((row) => isInScope(gold, table, row));
    documentRows.set(table, rows);
    predicted.set(
      table,
      rows.filter((row) => numberCell(row, 'page_n') === gold.page),
    );
  }
  const texts = run.repaired.get(gold.docId) ?? [];
  return {
    gold: {
      ...gold,
      tables: new Map(
        [...gold.tables].map(([table, rows]) => [
          table,
          rows.filter((row) => isInScope(gold, table, row)).sort(compareRows),
        ]),
      ),
    },
    predicted,
    documentRows,
    repaired: texts[gold.page - 1] ?? null,
    repairedNext: texts[gold.page] ?? '',
  };
}

function absentNotes(absent: readonly string[]): readonly string[] {
  return absent.length > 0 ? [`not scored, the run does not have them: ${absent.join('; ')}`] : [];
}

/** Says, table by table, on how many pages it was judged in part or not at all. */
function unjudgedNotes(pages: readonly GoldPage[]): readonly string[] {
  const count = (table: string, level: string | undefined) =>
    pages.filter((page) => page.completeness.get(table) === level).length;
  return scorers.flatMap(({ table }) => {
    const left = count(table, undefined);
    const partial = count(table, 'partial');
    return [
      ...(left > 0 ? [`${table}: not judged and left out on ${left} of ${pages.length} pages`] : []),
      ...(partial > 0
        ? [`${table}: judged in part on ${partial} of ${pages.length} pages, where extra rows are not counted`]
        : []),
    ];
  });
}
