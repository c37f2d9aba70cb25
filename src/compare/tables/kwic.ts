import { defineTable } from '../../model/table.ts';
import type { KwicRow } from '../kwic.ts';

export const kwicTable = defineTable({
  id: 'kwic',
  summary: 'One row per match of a pattern, with the words beside it in its sentence.',
  items: (rows: readonly KwicRow[]) => rows,
  columns: [
    { name: 'doc_id', type: 'string', description: 'The document.', value: ({ documentId }) => documentId },
    { name: 'page_n', type: 'integer', description: 'The page, by position.', value: ({ page }) => page },
    {
      name: 'page_n_end',
      type: 'integer',
      description: 'The page on which the sentence ends, where a page break cuts it: the match may stand there.',
      value: ({ lastPage }) => lastPage,
    },
    { name: 'page_label', type: 'string', description: 'The page as printed.', value: ({ pageLabel }) => pageLabel },
    { name: 'sentence_id', type: 'string', description: 'The sentence.', value: ({ sentenceId }) => sentenceId },
    { name: 'pre', type: 'string', description: 'The words before the match.', value: ({ pre }) => pre },
    { name: 'keyword', type: 'string', description: 'The match.', value: ({ keyword }) => keyword },
    { name: 'post', type: 'string', description: 'The words after the match.', value: ({ post }) => post },
  ],
});
