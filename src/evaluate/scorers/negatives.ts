import { foldCell } from '../field-scores.ts';
import { nothingScored, type Scorer } from '../judged-page.ts';
import { placeOf, type ScoredRow, textCell } from '../scored-row.ts';
import { emptyTally } from '../tally.ts';

/** Spans that must not come out as a row of their table (`program_mentions` where none is named), with or without their determiner. */
export const negatives: Scorer = {
  table: 'negative',
  score({ gold, predicted }) {
    const rows = gold.tables.get('negative') ?? [];
    if (rows.length === 0) return nothingScored;
    const broken = rows.flatMap((row) => {
      const candidates = predicted.get(textCell(row, 'table') || 'program_mentions') ?? [];
      const offender = candidates.find((one) => isSameName(row, one));
      return offender ? [{ row, offender }] : [];
    });
    const isBroken = new Set(broken.map(({ row }) => row));
    const tally = { ...emptyTally, correct: rows.length - broken.length, incorrect: broken.length };
    return {
      contributions: [{ measure: 'negatives', field: '', label: '', tally }],
      errors: broken.map(({ row, offender }) => ({
        kind: 'forbidden',
        field: '',
        goldValue: `not: ${textCell(row, 'text')} (${textCell(row, 'why')})`,
        predictedValue: textCell(offender, 'text'),
        gold: row,
        predicted: offender,
      })),
      right: rows.filter((row) => !isBroken.has(row)),
    };
  },
};

function isSameName(gold: ScoredRow, predicted: ScoredRow): boolean {
  const [a, b] = [placeOf(gold), placeOf(predicted)];
  if (!a || !b || a.start >= b.end || b.start >= a.end) return false;
  return foldCell(textCell(gold, 'text')) === foldCell(textCell(predicted, 'text'));
}
