import type { ProgramMention } from '../model/annotations.ts';
import { defineTable } from '../model/table.ts';
import type { DocumentView } from './document-view.ts';
import { provenanceColumns } from './provenance.ts';
import { type Viewed, viewed } from './viewed.ts';

export const programMentions = defineTable<DocumentView, Viewed<ProgramMention>>({
  id: 'program_mentions',
  summary: 'One row per place that names a programme of `programs`.',
  items: (view) => viewed(view, view.programMentions),
  columns: [
    {
      name: 'mention_id',
      type: 'string',
      description: 'Content id of the mention.',
      isKey: true,
      value: ({ id }) => id,
    },
    {
      name: 'program_id',
      type: 'string',
      description: 'The programme.',
      references: 'programs.program_id',
      value: ({ view, item }) => view.programIds[item.program]!,
    },
    { name: 'text', type: 'string', description: 'The repaired text.', value: ({ item }) => item.text },
    {
      name: 'is_quoted',
      type: 'boolean',
      description: 'True where the name stands in quotation marks.',
      value: ({ item }) => item.isQuoted,
    },
    ...provenanceColumns,
  ],
});
