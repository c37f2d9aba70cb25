import { foldCell, tokenF1 } from '../field-scores.ts';
import { type Contribution, type EvaluationError, nothingScored, type Scorer } from '../judged-page.ts';
import { type Candidate, matchBest } from '../match.ts';
import { numberCell, type ScoredRow, textCell } from '../scored-row.ts';
import { emptyTally } from '../tally.ts';
import { scoreFields } from './record-fields.ts';

interface NamedRecords {
  readonly table: string;
  readonly nameColumn: string;
  /** One spelling of a name for comparison. */
  readonly fold: (name: string) => string;
  /** Below this share of common words two names are not the same thing. */
  readonly leastOverlap: number;
}

/** Weighs more than any number of names that are only alike. */
const sameName = 64;

/**
 * Makes the scorer of a table with one row a document for each named thing. Names are matched in the whole document,
 * since the run may put the row on another page than the gold does; a row of the run is spurious only where it stands on
 * the judged page. `name` counts a match of the same name as right and of a similar name as half.
 */
export function namedRecords({ table, nameColumn, fold, leastOverlap }: NamedRecords): Scorer {
  const weightOf = (gold: ScoredRow, predicted: ScoredRow): number => {
    const [a, b] = [fold(textCell(gold, nameColumn)), fold(textCell(predicted, nameColumn))];
    if (a === b) return sameName;
    const overlap = tokenF1(a, b) ?? 0;
    return overlap >= leastOverlap ? overlap : 0;
  };
  const missed = (gold: ScoredRow): EvaluationError => ({
    kind: 'missed',
    field: '',
    goldValue: textCell(gold, nameColumn),
    predictedValue: '',
    gold,
    predicted: null,
  });
  const spurious = (predicted: ScoredRow): EvaluationError => ({
    kind: 'spurious',
    field: '',
    goldValue: '',
    predictedValue: textCell(predicted, nameColumn),
    gold: null,
    predicted,
  });
  return {
    table,
    score(page, isFull) {
      const golds = page.gold.tables.get(table) ?? [];
      const rows = page.documentRows.get(table) ?? [];
      const isHere = (row: ScoredRow) => numberCell(row, 'page_n') === page.gold.page;
      if (golds.length === 0 && !rows.some(isHere)) return nothingScored;
      const matched = matchBest(candidatesOf(golds, rows, weightOf));
      const partners = new Map(matched.map((one) => [one.gold, one]));
      const taken = new Set(matched.map((one) => one.predicted));
      const name = { ...emptyTally };
      const record = { ...emptyTally };
      const contributions: Contribution[] = [];
      const errors: EvaluationError[] = [];
      const right: ScoredRow[] = [];
      for (const [index, gold] of golds.entries()) {
        const partner = partners.get(index);
        if (!partner) {
          name.missed++;
          record.missed++;
          errors.push(missed(gold));
          continue;
        }
        const isSameName = partner.weight === sameName;
        const fields = scoreFields(table, gold, rows[partner.predicted]!);
        contributions.push(...fields.contributions);
        errors.push(...fields.errors);
        name[isSameName ? 'correct' : 'partial']++;
        const isRight = isSameName && fields.isStrict;
        record[isRight ? 'correct' : 'incorrect']++;
        if (isRight) right.push(gold);
      }
      const others = isFull ? rows.filter((row, index) => !taken.has(index) && isHere(row)) : [];
      name.spurious += others.length;
      record.spurious += others.length;
      errors.push(...others.map(spurious));
      contributions.push({ measure: 'name', field: '', label: '', tally: name });
      contributions.push({ measure: 'record_strict', field: '', label: '', tally: record });
      return { contributions, errors, right };
    },
  };
}

function candidatesOf(
  golds: readonly ScoredRow[],
  rows: readonly ScoredRow[],
  weightOf: (gold: ScoredRow, predicted: ScoredRow) => number,
): readonly Candidate[] {
  return golds.flatMap((gold, g) =>
    rows.flatMap((row, p) => {
      const weight = weightOf(gold, row);
      return weight > 0 ? [{ gold: g, predicted: p, weight }] : [];
    }),
  );
}

/** Programmes by their name. */
export const programs = namedRecords({
  table: 'programs',
  nameColumn: 'program_name',
  fold: foldCell,
  leastOverlap: 0.6,
});

/** Abbreviations by their short form, the plural's s aside. */
export const abbreviations = namedRecords({
  table: 'abbreviations',
  nameColumn: 'short_form',
  fold: (name) => name.replace(/[.\s]/g, '').replace(/s$/, ''),
  leastOverlap: 1,
});
