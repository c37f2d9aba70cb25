import { defineTable } from '../../model/table.ts';
import { type ActionChange, actionChangeKinds } from '../action-changes.ts';
import type { Comparison } from '../compare-runs.ts';
import type { ActionRow } from '../run-rows.ts';
import { placeColumnsOf, type Quoted, quoteColumns, quoted, roundTo3, sideColumn } from './side-columns.ts';

const field = (description: string, key: 'id' | 'actor' | 'verbLemma' | 'object' | 'stage' | 'stageCue') => ({
  description,
  value: (row: ActionRow) => row[key],
});

export const actionChangesTable = defineTable<Comparison, Quoted<ActionChange>>({
  id: 'action_changes',
  summary:
    'One row per action that both runs have with the same actor, verb and object, and per commitment that one of them has.',
  items: (comparison) => quoted(comparison, comparison.actions),
  columns: [
    {
      name: 'change',
      type: 'string',
      description: 'What happened between the runs.',
      categories: actionChangeKinds,
      value: ({ change }) => change,
    },
    sideColumn('a', 'action_id', field('The action', 'id')),
    sideColumn('b', 'action_id', field('The action', 'id')),
    {
      name: 'actor',
      type: 'string',
      description: 'Who acts, resolved; of the newer run where both have it.',
      value: ({ a, b }) => (b ?? a)!.actor,
    },
    {
      name: 'verb_lemma',
      type: 'string',
      description: 'What is done.',
      value: ({ a, b }) => (b ?? a)!.verbLemma,
    },
    sideColumn('a', 'object', field('The object', 'object')),
    sideColumn('b', 'object', field('The object', 'object')),
    sideColumn('a', 'stage', field('The stage', 'stage')),
    sideColumn('b', 'stage', field('The stage', 'stage')),
    sideColumn('a', 'stage_cue', field('The words that tell the stage', 'stageCue')),
    sideColumn('b', 'stage_cue', field('The words that tell the stage', 'stageCue')),
    {
      name: 'similarity',
      type: 'number',
      description: 'How alike the objects are, from 0 to 1.',
      value: ({ similarity }) => roundTo3(similarity),
    },
    ...placeColumnsOf<ActionRow>('a'),
    ...placeColumnsOf<ActionRow>('b'),
    ...quoteColumns,
  ],
});
