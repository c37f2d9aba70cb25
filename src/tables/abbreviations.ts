import type { Abbreviation } from '../model/annotations.ts';
import { defineTable } from '../model/table.ts';
import { type Annotated, inPlaceOrder } from './annotated.ts';
import type { DocumentView } from './document-view.ts';
import { provenanceColumns } from './provenance.ts';

export const abbreviations = defineTable<DocumentView, Annotated<Abbreviation>>({
  id: 'abbreviations',
  summary: 'One row per abbreviation of a document with its long form, at the place of its definition or first use.',
  items: (view) => inPlaceOrder(view.abbreviations),
  columns: [
    {
      name: 'abbreviation_id',
      type: 'string',
      description: 'Content id of the abbreviation.',
      isKey: true,
      value: ({ id }) => id,
    },
    { name: 'short_form', type: 'string', description: 'The abbreviation.', value: ({ item }) => item.shortForm },
    {
      name: 'long_form',
      type: 'string',
      description: 'What it stands for; empty where the text does not say.',
      value: ({ item }) => item.longForm,
    },
    {
      name: 'definition_source',
      type: 'string',
      description:
        'Where the long form comes from: the same page, elsewhere in the document, or a glossary. Empty, like the long form, where the document never explains it and the glossary does not know it.',
      categories: ['on_page', 'document', 'glossary'],
      value: ({ item }) => item.definitionSource,
    },
    {
      name: 'pattern',
      type: 'string',
      description: 'How the definition is written: "long (short)", "short (long)", …',
      value: ({ item }) => item.pattern,
    },
    {
      name: 'frequency',
      type: 'integer',
      description: 'How often the short form stands in the document.',
      value: ({ item }) => item.mentions.length,
    },
    {
      name: 'conflict',
      type: 'boolean',
      description: 'True where the document gives the short form two long forms.',
      value: ({ item }) => item.conflict,
    },
    ...provenanceColumns,
  ],
});
