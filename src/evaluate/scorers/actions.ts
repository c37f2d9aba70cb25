import { type Contribution, type EvaluationError, nothingScored, type Scorer } from '../judged-page.ts';
import type { ScoredRow } from '../scored-row.ts';
import { alignSpans } from '../span-scores.ts';
import { emptyTally } from '../tally.ts';
import { scoreFields } from './record-fields.ts';
import { rowSpans } from './row-spans.ts';
import { scoreSpanRows } from './span-table.ts';

/**
 * Policy actions: the triggers as spans (`ent_type` counts any overlap, as all have the same label), the fields of each
 * matched pair, and `record_strict`: the trigger found, and resolved actor, object head, stage and polarity right.
 */
export const actions: Scorer = {
  table: 'actions',
  score(page, isFull) {
    const goldRows = page.gold.tables.get('actions') ?? [];
    const predictedRows = page.predicted.get('actions') ?? [];
    if (goldRows.length === 0 && predictedRows.length === 0) return nothingScored;
    const triggers = scoreSpanRows({ goldRows, predictedRows, labelColumn: null, isFull });
    const contributions: Contribution[] = [...triggers.contributions];
    const errors: EvaluationError[] = [...triggers.errors];
    const right: ScoredRow[] = [];
    const record = { ...emptyTally };
    for (const one of alignSpans(rowSpans(goldRows, null), rowSpans(predictedRows, null))) {
      if (one.gold === null) {
        if (isFull) record.spurious++;
      } else if (one.predicted === null) record.missed++;
      else {
        const fields = scoreFields('actions', goldRows[one.gold]!, predictedRows[one.predicted]!);
        contributions.push(...fields.contributions);
        errors.push(...fields.errors);
        record[fields.isStrict ? 'correct' : 'incorrect']++;
        if (fields.isStrict) right.push(goldRows[one.gold]!);
      }
    }
    contributions.push({ measure: 'record_strict', field: '', label: '', tally: record });
    return { contributions, errors, right };
  },
};
