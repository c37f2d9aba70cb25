import { nothingScored, type Scorer } from '../judged-page.ts';
import { numberCell, type ScoredRow, textCell } from '../scored-row.ts';
import { emptyTally } from '../tally.ts';

/** How many of the run's first terms are looked at. */
const cutOff = 20;

/** The terms that an analyst called core, looked for among the document's first twenty. Terms match without case, brackets and plurals. */
export const keywords: Scorer = {
  table: 'keywords',
  score({ gold, documentRows }) {
    const core = (gold.tables.get('keywords') ?? []).filter((row) => row.core !== false);
    if (core.length === 0) return nothingScored;
    const rows = documentRows.get('keywords') ?? [];
    const first = rows.filter((row) => (numberCell(row, 'rank') ?? Number.POSITIVE_INFINITY) <= cutOff);
    const found = new Set(first.map((row) => termKey(textCell(row, 'term'))));
    const isFound = (row: ScoredRow) => found.has(termKey(textCell(row, 'term')));
    const right = core.filter(isFound);
    const missed = core.filter((row) => !isFound(row));
    const tally = { ...emptyTally, correct: right.length, missed: missed.length };
    return {
      contributions: [{ measure: `core_in_first_${cutOff}`, field: '', label: '', tally }],
      errors: missed.map((row) => ({
        kind: 'missed',
        field: '',
        goldValue: textCell(row, 'term'),
        predictedValue: '',
        gold: row,
        predicted: null,
      })),
      right,
    };
  },
};

function termKey(term: string): string {
  const bare = term.toLowerCase().replace(/\([^()]*\)/g, ' ');
  return (bare.match(/[\p{L}\p{N}&]+/gu) ?? [])
    .map((word) => word.replace(/ies$/, 'y').replace(/([^s])s$/, '$1'))
    .join(' ');
}
