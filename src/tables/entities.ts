import { type Entity, entityLabels, mentionTypes } from '../model/annotations.ts';
import { defineTable } from '../model/table.ts';
import type { DocumentView } from './document-view.ts';
import { provenanceColumns } from './provenance.ts';
import { type Viewed, viewed } from './viewed.ts';

export const entities = defineTable<DocumentView, Viewed<Entity>>({
  id: 'entities',
  summary: 'One row per mention of a person, body, place, group, weapon, document, date or amount.',
  items: (view) => viewed(view, view.entities),
  columns: [
    {
      name: 'entity_id',
      type: 'string',
      description: 'Content id of the mention.',
      isKey: true,
      value: ({ id }) => id,
    },
    { name: 'text', type: 'string', description: 'The repaired text.', value: ({ item }) => item.text },
    {
      name: 'label',
      type: 'string',
      description: 'What kind of thing is mentioned (the labels of OntoNotes, and those of this field).',
      categories: entityLabels,
      value: ({ item }) => item.label,
    },
    {
      name: 'normalized',
      type: 'string',
      description: 'One spelling for all mentions of the thing: spellings, plurals and abbreviations merged.',
      value: ({ item }) => item.normalized,
    },
    {
      name: 'mention_type',
      type: 'string',
      description: 'By name (NAM), by common noun (NOM) or by pronoun (PRO).',
      categories: mentionTypes,
      value: ({ item }) => item.mentionType,
    },
    {
      name: 'parent_entity_id',
      type: 'string',
      description: 'The longer mention that holds this one inside it.',
      references: 'entities.entity_id',
      value: ({ view, item }) => (item.parent === null ? null : view.entities[item.parent]!.id),
    },
    {
      name: 'pattern',
      type: 'string',
      description: 'Which list or pattern found the mention.',
      value: ({ item }) => item.pattern,
    },
    {
      name: 'source',
      type: 'string',
      description: 'What the finding rests on.',
      categories: ['gazetteer', 'rule', 'abbreviation', 'coreference'],
      value: ({ item }) => item.source,
    },
    ...provenanceColumns,
  ],
});
