import { defineTable } from '../../model/table.ts';
import { contentId } from '../../text/content-id.ts';
import type { LocatedError } from '../evaluate.ts';
import { errorKinds, goldRowId, idColumns } from '../judged-page.ts';
import { numberCell, type ScoredRow, textCell } from '../scored-row.ts';

interface ErrorItem {
  readonly id: string;
  readonly error: LocatedError;
}

/** Errors in the order of tables, documents and pages, with ids that survive a second run. */
function* errorItems(errors: readonly LocatedError[]): Iterable<ErrorItem> {
  const seen = new Map<string, number>();
  for (const error of errors) {
    const { table, docId, page, kind, field, goldValue, predictedValue } = error;
    const at = anchorOf(error);
    const parts = [table, docId, page, kind, field, goldValue, predictedValue, offset(at, 'raw_start') ?? ''];
    const id = contentId('x', parts);
    const count = seen.get(id) ?? 0;
    seen.set(id, count + 1);
    yield { id: count === 0 ? id : contentId('x', [...parts, count]), error };
  }
}

/** The row that says where the error lies: the gold's where there is one. */
const anchorOf = ({ gold, predicted }: LocatedError): ScoredRow | null => gold ?? predicted;
const offset = (row: ScoredRow | null, column: string) => (row ? numberCell(row, column) : null);

/** The id of the run's row, which `explain` takes; empty where the run has none. */
export function explainableId({ table, predicted }: LocatedError): string {
  const column = idColumns.get(table === 'negative' ? 'program_mentions' : table);
  return predicted && column ? textCell(predicted, column) : '';
}

export const evalErrors = defineTable<readonly LocatedError[], ErrorItem>({
  id: 'eval_errors',
  summary: 'One row per thing that a run has wrong on the judged pages, gold beside run.',
  items: errorItems,
  columns: [
    { name: 'error_id', type: 'string', description: 'Content id of the error.', isKey: true, value: ({ id }) => id },
    { name: 'table', type: 'string', description: 'The gold table.', value: ({ error }) => error.table },
    {
      name: 'kind',
      type: 'string',
      description:
        'missed: only in the gold; spurious: only in the run; wrong_label, wrong_span, wrong_field: in both but not the same; forbidden: what must not come out.',
      categories: errorKinds,
      value: ({ error }) => error.kind,
    },
    { name: 'field', type: 'string', description: 'The column that is wrong.', value: ({ error }) => error.field },
    { name: 'gold', type: 'string', description: 'What the gold says.', value: ({ error }) => error.goldValue },
    {
      name: 'predicted',
      type: 'string',
      description: 'What the run says.',
      value: ({ error }) => error.predictedValue,
    },
    {
      name: 'row_id',
      type: 'string',
      description: "The run's row: `policylens explain` takes it. Empty for missed rows.",
      value: ({ error }) => explainableId(error),
    },
    {
      name: 'gold_row_id',
      type: 'string',
      description: 'Id of the gold row, as the baseline lists it. Empty for spurious rows.',
      value: ({ error }) => (error.gold ? goldRowId(error.table, error.gold) : ''),
    },
    { name: 'doc_id', type: 'string', description: 'The document.', value: ({ error }) => error.docId },
    { name: 'page_n', type: 'integer', description: 'Position of the page, from 1.', value: ({ error }) => error.page },
    {
      name: 'page_label',
      type: 'string',
      description: 'The page number as printed.',
      value: ({ error }) => error.label,
    },
    {
      name: 'raw_start',
      type: 'integer',
      description: 'Where it begins in the raw page, in code points from 0.',
      value: ({ error }) => offset(anchorOf(error), 'raw_start'),
    },
    {
      name: 'raw_end',
      type: 'integer',
      description: 'Where it ends in the raw page.',
      value: ({ error }) => offset(anchorOf(error), 'raw_end'),
    },
    {
      name: 'quote',
      type: 'string',
      description: 'The raw characters there.',
      value: ({ error }) => textCell(anchorOf(error) ?? {}, 'quote'),
    },
  ],
});
