import { contentId } from '../text/content-id.ts';
import type { GoldPage } from './gold.ts';
import { placeOf, type ScoredRow, type ScoredTables, textCell } from './scored-row.ts';
import type { Tally } from './tally.ts';

/** What a scorer is given: one gold page and what the run says about it. */
export interface JudgedPage {
  readonly gold: GoldPage;
  /** The run's rows that begin on this page, by table, within the gold's scope. */
  readonly predicted: ScoredTables;
  /** The run's rows of the whole document, by table: for rows that stand for the document (programs, abbreviations, keywords). */
  readonly documentRows: ScoredTables;
  /** The run's repaired page, or null where the run does not give it. */
  readonly repaired: string | null;
  /** The run's repaired next page; empty where there is none. */
  readonly repairedNext: string;
}

/** One page's counts for one measure. */
export interface Contribution {
  /** `strict`, `exact`, `partial`, `ent_type`, `record_strict`, `accuracy`, `token_f1`, `facts`, … */
  readonly measure: string;
  /** The column that was compared, or empty. */
  readonly field: string;
  readonly label: string;
  readonly tally: Tally;
}

export const errorKinds = ['missed', 'spurious', 'wrong_label', 'wrong_span', 'wrong_field', 'forbidden'] as const;
export type ErrorKind = (typeof errorKinds)[number];

/** One thing that a run has wrong. */
export interface EvaluationError {
  readonly kind: ErrorKind;
  readonly field: string;
  /** What the gold says and what the run says; empty where it says nothing. */
  readonly goldValue: string;
  readonly predictedValue: string;
  readonly gold: ScoredRow | null;
  readonly predicted: ScoredRow | null;
}

/** A gold row that the run has right in all that is gated. */
export interface RightRow {
  readonly id: string;
  readonly row: ScoredRow;
}

export interface PageScores {
  readonly contributions: readonly Contribution[];
  readonly errors: readonly EvaluationError[];
  readonly right: readonly ScoredRow[];
}

/** Scores one table of one page. */
export interface Scorer {
  /** The gold table. */
  readonly table: string;
  /** True where extra rows of the run are counted: then only a full gold gives a precision. */
  score(page: JudgedPage, isFull: boolean): PageScores;
}

export const nothingScored: PageScores = { contributions: [], errors: [], right: [] };

/** The column that names a table's rows, and what `explain` takes. */
export const idColumns: ReadonlyMap<string, string> = new Map([
  ['edits', 'edit_id'],
  ['sentences', 'sentence_id'],
  ['entities', 'entity_id'],
  ['abbreviations', 'abbreviation_id'],
  ['programs', 'program_id'],
  ['program_mentions', 'mention_id'],
  ['actions', 'action_id'],
]);

/** What tells the rows of a gold table apart beside their place. */
const nameColumns = ['label', 'program_name', 'short_form', 'term', 'fact_id', 'kind', 'replacement', 'verb'] as const;

/** A stable id of a gold row: the same as long as the row's place and name are. */
export function goldRowId(table: string, row: ScoredRow): string {
  const place = placeOf(row);
  const names = nameColumns.map((column) => textCell(row, column));
  return contentId('g', [
    table,
    textCell(row, 'doc_id'),
    textCell(row, 'page_n'),
    place ? `${place.start}-${place.end}` : '',
    ...names,
  ]);
}
