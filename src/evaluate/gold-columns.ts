import { recordFields } from './field-scores.ts';

/** Where a gold row stands. */
const place = ['doc_id', 'page_n', 'page_n_end', 'raw_start', 'raw_end', 'quote'] as const;
const fieldsOf = (table: string) => (recordFields.get(table) ?? []).map(({ column }) => column);

/**
 * The columns of a gold table, in the order in which an annotator sees them: what is judged, then the place. Columns that
 * only the program can know (ids of rules, confidences, offsets in the repaired text) are no gold.
 */
export const goldColumns: ReadonlyMap<string, readonly string[]> = new Map([
  ['edits', ['kind', 'original', 'replacement', 'note', ...place]],
  ['sentences', ['sentence_id', 'kind', 'text', ...place]],
  ['entities', ['label', 'text', 'normalized', 'mention_type', ...place]],
  ['abbreviations', ['short_form', ...fieldsOf('abbreviations'), ...place]],
  ['programs', ['program_id', ...fieldsOf('programs'), ...place]],
  ['program_mentions', ['program_id', 'text', 'is_quoted', ...place]],
  ['negative', ['table', 'text', 'why', ...place]],
  ['actions', ['verb', ...fieldsOf('actions'), ...place]],
  ['keywords', ['term', 'core', 'doc_id']],
  ['normalize_facts', ['fact_id', 'type', 'text', 'before', 'after', 'doc_id', 'page_n']],
]);

export const integerColumns: ReadonlySet<string> = new Set([
  'page_n',
  'page_n_end',
  'raw_start',
  'raw_end',
  'frequency',
]);
export const booleanColumns: ReadonlySet<string> = new Set(['is_quoted', 'core', 'conflict']);
