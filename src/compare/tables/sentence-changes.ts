import { defineTable } from '../../model/table.ts';
import type { Comparison } from '../compare-runs.ts';
import type { SentenceRow } from '../run-rows.ts';
import { type SentenceChange, sentenceChangeKinds } from '../sentence-changes.ts';
import { placeColumnsOf, roundTo3, sideColumn } from './side-columns.ts';

const id = { description: 'The sentence', value: (row: SentenceRow) => row.id };
const text = { description: 'Its text', value: (row: SentenceRow) => row.text };

export const sentenceChangesTable = defineTable<Comparison, SentenceChange>({
  id: 'sentence_changes',
  summary: 'One row per sentence of the running text of either run: same, edited, moved, new or removed.',
  items: ({ sentences }) => sentences,
  columns: [
    {
      name: 'change',
      type: 'string',
      description: 'What happened between the runs. `moved`: the same words in another order of the text.',
      categories: sentenceChangeKinds,
      value: ({ change }) => change,
    },
    sideColumn('a', 'sentence_id', id),
    sideColumn('b', 'sentence_id', id),
    {
      name: 'similarity',
      type: 'number',
      description: 'Share of words in common (Dice), from 0 to 1.',
      value: ({ similarity }) => roundTo3(similarity),
    },
    {
      name: 'diff',
      type: 'string',
      description: 'The edited sentence: [-removed-] and {+added+} words.',
      value: ({ diff }) => diff,
    },
    sideColumn('a', 'text', text),
    sideColumn('b', 'text', text),
    ...placeColumnsOf<SentenceRow>('a'),
    ...placeColumnsOf<SentenceRow>('b'),
  ],
});
