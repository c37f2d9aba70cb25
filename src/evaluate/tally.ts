/**
 * Counts of one measure in nervaluate's terms. For accuracies only `correct` and `incorrect` are used; a graded measure
 * (token F1) puts the grade into `correct` and the rest into `incorrect`.
 */
export interface Tally {
  readonly correct: number;
  readonly incorrect: number;
  readonly partial: number;
  readonly missed: number;
  readonly spurious: number;
}

export const emptyTally: Tally = { correct: 0, incorrect: 0, partial: 0, missed: 0, spurious: 0 };

/** The sum of tallies, kind by kind. */
export function addTallies(tallies: Iterable<Tally>): Tally {
  const sum = { ...emptyTally };
  for (const tally of tallies) {
    sum.correct += tally.correct;
    sum.incorrect += tally.incorrect;
    sum.partial += tally.partial;
    sum.missed += tally.missed;
    sum.spurious += tally.spurious;
  }
  return sum;
}

/** Null where there was nothing to score. */
export interface Rates {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

/** Number of gold items: nervaluate's POS. */
export function goldCount({ correct, incorrect, partial, missed }: Tally): number {
  return correct + incorrect + partial + missed;
}

/** Number of predicted items: nervaluate's ACT. */
export function predictedCount({ correct, incorrect, partial, spurious }: Tally): number {
  return correct + incorrect + partial + spurious;
}

/**
 * Precision, recall and F1 by nervaluate's formulas (MantisAI/nervaluate; SemEval-2013 task 9.1): a partial match counts
 * half. Where only one side has items, its rate is 0 and the other's is null; F1 is then 0. Nothing on both sides: all null.
 */
export function ratesOf(tally: Tally): Rates {
  const credit = tally.correct + tally.partial / 2;
  const predicted = predictedCount(tally);
  const gold = goldCount(tally);
  return {
    precision: predicted > 0 ? credit / predicted : null,
    recall: gold > 0 ? credit / gold : null,
    f1: predicted + gold > 0 ? (2 * credit) / (predicted + gold) : null,
  };
}
