import { createUnitCounter } from '../../text/code-points.ts';
import { type Contribution, type EvaluationError, nothingScored, type Scorer } from '../judged-page.ts';
import { judgeEdits, judgeFacts } from '../normalization-scores.ts';
import { numberCell, type ScoredRow, textCell } from '../scored-row.ts';
import { emptyTally } from '../tally.ts';

/** What the repaired page must and must not say. */
export const facts: Scorer = {
  table: 'normalize_facts',
  score({ gold, repaired, repairedNext }) {
    const rows = gold.tables.get('normalize_facts') ?? [];
    if (repaired === null || rows.length === 0) return nothingScored;
    const results = judgeFacts(rows, repaired, repairedNext);
    const right = results.filter(({ isRight }) => isRight);
    const tally = { ...emptyTally, correct: right.length, incorrect: results.length - right.length };
    return {
      contributions: [{ measure: 'facts', field: '', label: '', tally }],
      errors: results.flatMap(({ row, isRight }) => (isRight ? [] : [factError(row)])),
      right: right.map(({ row }) => row),
    };
  },
};

function factError(row: ScoredRow): EvaluationError {
  const wanted =
    row.type === 'order'
      ? `${textCell(row, 'before')} … ${textCell(row, 'after')}`
      : `${textCell(row, 'type')}: ${textCell(row, 'text')}`;
  const kind = row.type === 'absent' ? 'forbidden' : 'missed';
  return { kind, field: '', goldValue: wanted, predictedValue: '', gold: row, predicted: null };
}

/** Edits, by what they make of the page; and the character error rate of the whole page. */
export const edits: Scorer = {
  table: 'edits',
  score({ gold, predicted, repaired }, isFull) {
    const goldRows = gold.tables.get('edits') ?? [];
    const made = (predicted.get('edits') ?? []).filter(({ applied }) => applied !== false);
    const rows = made.filter((row) => gold.judgesBreaks || !isSpacing(row));
    if (repaired === null) return nothingScored;
    const results = judgeEdits({
      raw: gold.text,
      gold: goldRows.map(unitsOf(gold.text, 'raw_start', 'raw_end')),
      predicted: rows.map(unitsOf(repaired, 'start', 'end')).map(unitsOf(gold.text, 'raw_start', 'raw_end')),
      repaired,
      judgesBreaks: gold.judgesBreaks,
    });
    const recall = { ...emptyTally, correct: count(results.isGoldRight), missed: 0, spurious: 0 };
    recall.missed = goldRows.length - recall.correct;
    const wrong = rows.filter((_, index) => !results.isPredictedRight[index]);
    if (isFull) recall.spurious = wrong.length;
    const contributions: Contribution[] = [{ measure: 'edits', field: '', label: '', tally: recall }];
    if (isFull) {
      const distance = Math.min(results.distance, results.length);
      const tally = { ...emptyTally, correct: results.length - distance, incorrect: distance };
      contributions.push({ measure: 'character_error_rate', field: '', label: '', tally });
    }
    const missed = goldRows.flatMap((row, index) => (results.isGoldRight[index] ? [] : [editError('missed', row)]));
    return {
      contributions,
      errors: [...missed, ...(isFull ? wrong.map((row) => editError('spurious', row)) : [])],
      right: goldRows.filter((_, index) => results.isGoldRight[index]),
    };
  },
};

/** True for an edit that puts white space where white space was. */
function isSpacing(row: ScoredRow): boolean {
  const replacement = textCell(row, 'replacement');
  return replacement !== '' && `${textCell(row, 'original')}${replacement}`.trim() === '';
}

function count(values: readonly boolean[]): number {
  return values.filter(Boolean).length;
}

function editError(kind: 'missed' | 'spurious', row: ScoredRow): EvaluationError {
  const value = `${JSON.stringify(textCell(row, 'original'))} → ${JSON.stringify(textCell(row, 'replacement'))}`;
  const isGold = kind === 'missed';
  return {
    kind,
    field: textCell(row, 'kind'),
    goldValue: isGold ? value : '',
    predictedValue: isGold ? '' : value,
    gold: isGold ? row : null,
    predicted: isGold ? null : row,
  };
}

/** Turns two offset columns from code points into the UTF-16 units that strings are cut by. */
function unitsOf(text: string, startColumn: string, endColumn: string): (row: ScoredRow) => ScoredRow {
  const toUnits = createUnitCounter(text);
  return (row) => ({
    ...row,
    [startColumn]: toUnits(numberCell(row, startColumn) ?? 0),
    [endColumn]: toUnits(numberCell(row, endColumn) ?? 0),
  });
}
