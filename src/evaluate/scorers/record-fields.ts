import { type Field, foldCell, isFieldRight, recordFields, strictFields, tokenF1 } from '../field-scores.ts';
import type { Contribution, EvaluationError } from '../judged-page.ts';
import { type ScoredRow, textCell } from '../scored-row.ts';
import { emptyTally } from '../tally.ts';

export interface FieldScores {
  readonly contributions: readonly Contribution[];
  readonly errors: readonly EvaluationError[];
  /** True where all fields that make a record right are right. */
  readonly isStrict: boolean;
}

/** Compares a matched pair of records field by field. A column that the gold leaves out is not scored. */
export function scoreFields(table: string, gold: ScoredRow, predicted: ScoredRow): FieldScores {
  const contributions: Contribution[] = [];
  const errors: EvaluationError[] = [];
  const wrong = new Set<string>();
  for (const { column, kind } of recordFields.get(table) ?? []) {
    if (gold[column] === undefined) continue;
    const goldValue = textCell(gold, column);
    const predictedValue = textCell(predicted, column);
    const isRight = isFieldRight(kind, goldValue, predictedValue);
    contributions.push(accuracy(column, isRight), ...wordOverlap({ column, kind }, goldValue, predictedValue));
    if (isRight) continue;
    wrong.add(column);
    errors.push({ kind: 'wrong_field', field: column, goldValue, predictedValue, gold, predicted });
  }
  return { contributions, errors, isStrict: !(strictFields.get(table) ?? []).some((column) => wrong.has(column)) };
}

function accuracy(field: string, isRight: boolean): Contribution {
  const tally = { ...emptyTally, [isRight ? 'correct' : 'incorrect']: 1 };
  return { measure: 'accuracy', field, label: '', tally };
}

function wordOverlap({ column, kind }: Field, gold: string, predicted: string): readonly Contribution[] {
  if (kind === 'choice') return [];
  const f1 = tokenF1(foldCell(gold), foldCell(predicted));
  if (f1 === null) return [];
  return [{ measure: 'token_f1', field: column, label: '', tally: { ...emptyTally, correct: f1, incorrect: 1 - f1 } }];
}
