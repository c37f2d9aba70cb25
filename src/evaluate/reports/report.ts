import { plural } from '../../text/plural.ts';
import type { Change, Comparison, NamedRow } from '../baseline.ts';
import type { Evaluation, LocatedError } from '../evaluate.ts';
import { gateNameOf } from '../gates.ts';
import type { Score } from '../score.ts';
import { textCell } from '../scored-row.ts';
import { explainableId } from '../tables/eval-errors.ts';

/** Everything that a report shows. */
export interface Report {
  readonly evaluation: Evaluation;
  readonly comparison: Comparison;
}

/** A report's form. */
export interface ReportFormat {
  /** The name for `--report`. */
  readonly id: string;
  /** The file name that it is written to. */
  readonly fileName: string;
  write(report: Report): string;
}

export const percent = (value: number | null): string => (value === null ? '–' : (100 * value).toFixed(1));

/** One sentence that says how the run stands. */
export function verdictOf({ comparison, evaluation }: Report): string {
  const { lost, changes, belowMinimum, hasBaseline, gained } = comparison;
  const fallen = changes.filter((change) => change.isRegression).length;
  const reasons = [
    ...(lost.length > 0 ? [`${plural(lost.length, 'row')} lost that the baseline had right`] : []),
    ...(fallen > 0 ? [`${plural(fallen, 'gated figure')} fell`] : []),
    ...(belowMinimum.length > 0 ? [`${plural(belowMinimum.length, 'figure')} below the minimum`] : []),
  ];
  const where = `${plural(evaluation.pages, 'judged page')}`;
  if (reasons.length > 0) return `Regression: ${reasons.join(', ')} (${where}).`;
  if (!hasBaseline) return `Scored ${where}; no baseline to compare with.`;
  return `No regression on ${where}; ${plural(gained.length, 'row')} right that the baseline had not.`;
}

/** Where a row lies and what it says, in one line. */
export function describeRow({ id, table, row }: NamedRow): string {
  const name = ['program_name', 'short_form', 'term', 'text', 'before', 'original'].find(
    (column) => textCell(row, column) !== '',
  );
  const words = foldSpace(textCell(row, 'quote') || (name ? textCell(row, name) : ''));
  const label = textCell(row, 'label') || textCell(row, 'kind');
  return `${table} ${id}, ${textCell(row, 'doc_id')} p. ${textCell(row, 'page_n')}: ${label ? `${label} ` : ''}“${words}”`;
}

/** What is wrong, in words: gold beside run. */
export function describeError(error: LocatedError): {
  readonly what: string;
  readonly gold: string;
  readonly run: string;
} {
  const rowId = explainableId(error);
  const what = `${error.kind.replace('_', ' ')}${error.field ? ` (${error.field})` : ''}${rowId ? ` ${rowId}` : ''}`;
  return { what, gold: foldSpace(error.goldValue), run: foldSpace(error.predictedValue) };
}

/** The figures over all pages that a reader wants first: one a measure, without the fields' word overlap. */
export function headlineScores(scores: readonly Score[]): readonly (Score & { readonly name: string })[] {
  return scores
    .filter(({ scope, measure }) => scope === 'micro' && measure !== 'token_f1')
    .map((score) => ({ ...score, name: gateNameOf(score) }));
}

/** A change as "91.0 → 88.2 (−2.8)". */
export function describeChange({ before, after }: Change): string {
  const difference = 100 * ((after ?? 0) - (before ?? 0));
  const sign = difference < 0 ? '−' : '+';
  return `${percent(before)} → ${percent(after)} (${sign}${Math.abs(difference).toFixed(1)})`;
}

export const foldSpace = (text: string): string => text.replace(/\s+/g, ' ').trim();
