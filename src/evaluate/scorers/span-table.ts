import {
  type Contribution,
  type EvaluationError,
  nothingScored,
  type PageScores,
  type Scorer,
} from '../judged-page.ts';
import { type ScoredRow, textCell } from '../scored-row.ts';
import { type Alignment, alignSpans, type LabelledSpan, scenarios, tallySpans } from '../span-scores.ts';
import { rowSpans } from './row-spans.ts';

/** Makes the scorer of a table whose rows are labelled spans of the raw text. */
export function spanTable(table: string, labelColumn: string | null): Scorer {
  return {
    table,
    score(page, isFull) {
      const goldRows = page.gold.tables.get(table) ?? [];
      const predictedRows = page.predicted.get(table) ?? [];
      return scoreSpanRows({ goldRows, predictedRows, labelColumn, isFull });
    },
  };
}

interface SpanRows {
  readonly goldRows: readonly ScoredRow[];
  readonly predictedRows: readonly ScoredRow[];
  readonly labelColumn: string | null;
  readonly isFull: boolean;
}

/** Scores rows as spans in nervaluate's four scenarios, by label. */
export function scoreSpanRows({ goldRows, predictedRows, labelColumn, isFull }: SpanRows): PageScores {
  if (goldRows.length === 0 && predictedRows.length === 0) return nothingScored;
  const gold = rowSpans(goldRows, labelColumn);
  const predicted = rowSpans(predictedRows, labelColumn);
  const alignments = alignSpans(gold, predicted).filter((one) => isFull || one.gold !== null);
  const contributions: Contribution[] = [];
  for (const [label, tallies] of tallySpans(gold, predicted, alignments)) {
    for (const measure of scenarios) contributions.push({ measure, field: '', label, tally: tallies[measure] });
  }
  return {
    contributions,
    errors: alignments.flatMap((one) => errorOf(one, gold, predicted, goldRows, predictedRows)),
    right: alignments.flatMap((one) => (isRight(one, gold, predicted) ? [goldRows[one.gold!]!] : [])),
  };
}

function isRight(one: Alignment, gold: readonly LabelledSpan[], predicted: readonly LabelledSpan[]): boolean {
  if (one.gold === null || one.predicted === null) return false;
  const [g, p] = [gold[one.gold]!, predicted[one.predicted]!];
  return g.start === p.start && g.end === p.end && g.label === p.label;
}

function errorOf(
  one: Alignment,
  gold: readonly LabelledSpan[],
  predicted: readonly LabelledSpan[],
  goldRows: readonly ScoredRow[],
  predictedRows: readonly ScoredRow[],
): readonly EvaluationError[] {
  const goldRow = one.gold === null ? null : goldRows[one.gold]!;
  const predictedRow = one.predicted === null ? null : predictedRows[one.predicted]!;
  const row = { gold: goldRow, predicted: predictedRow };
  const show = (it: ScoredRow | null) => (it ? textCell(it, 'quote') || textCell(it, 'text') : '');
  if (!goldRow || !predictedRow) {
    const kind = goldRow ? 'missed' : 'spurious';
    return [{ kind, field: '', goldValue: show(goldRow), predictedValue: show(predictedRow), ...row }];
  }
  const [g, p] = [gold[one.gold!]!, predicted[one.predicted!]!];
  const errors: EvaluationError[] = [];
  if (g.start !== p.start || g.end !== p.end)
    errors.push({
      kind: 'wrong_span',
      field: '',
      goldValue: show(goldRow),
      predictedValue: show(predictedRow),
      ...row,
    });
  if (g.label !== p.label)
    errors.push({ kind: 'wrong_label', field: '', goldValue: g.label, predictedValue: p.label, ...row });
  return errors;
}
