import { foldCell, isFieldRight } from '../field-scores.ts';
import { type Contribution, type EvaluationError, nothingScored, type Scorer } from '../judged-page.ts';
import { type ScoredRow, textCell } from '../scored-row.ts';
import { alignSpans } from '../span-scores.ts';
import { emptyTally } from '../tally.ts';
import { scoreFields } from './record-fields.ts';
import { rowSpans } from './row-spans.ts';
import { scoreSpanRows } from './span-table.ts';

/**
 * Policy actions: the triggers as spans (`ent_type` counts any overlap, as all have the same label), the fields of each
 * matched pair, and `record_strict`: the trigger found, and resolved actor, object head, stage and polarity right.
 * `record_as_stated` is kinder: the actor may be right as it stands, and the object need only hold its head.
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
    const stated = { ...emptyTally };
    for (const one of alignSpans(rowSpans(goldRows, null), rowSpans(predictedRows, null))) {
      if (one.gold === null) {
        if (isFull) {
          record.spurious++;
          stated.spurious++;
        }
      } else if (one.predicted === null) {
        record.missed++;
        stated.missed++;
      } else {
        const fields = scoreFields('actions', goldRows[one.gold]!, predictedRows[one.predicted]!);
        contributions.push(...fields.contributions);
        errors.push(...fields.errors);
        record[fields.isStrict ? 'correct' : 'incorrect']++;
        stated[isRightAsStated(goldRows[one.gold]!, predictedRows[one.predicted]!) ? 'correct' : 'incorrect']++;
        if (fields.isStrict) right.push(goldRows[one.gold]!);
      }
    }
    contributions.push({ measure: 'record_strict', field: '', label: '', tally: record });
    contributions.push({ measure: 'record_as_stated', field: '', label: '', tally: stated });
    return { contributions, errors, right };
  },
};

function isRightAsStated(gold: ScoredRow, predicted: ScoredRow): boolean {
  const isSame = (column: string) =>
    gold[column] === undefined || textCell(gold, column) === textCell(predicted, column);
  const isAlike = (column: string) => isFieldRight('text', textCell(gold, column), textCell(predicted, column));
  const head = foldCell(textCell(gold, 'object_head'));
  const hasObject =
    gold.object_head === undefined ||
    isFieldRight('heads', head, textCell(predicted, 'object_head')) ||
    (head !== '' && foldCell(textCell(predicted, 'object')).includes(head));
  return isSame('stage') && isSame('polarity') && (isAlike('actor_resolved') || isAlike('actor')) && hasObject;
}
