import { defineTable } from '../../model/table.ts';
import type { Comparison } from '../compare-runs.ts';
import { type ProgramChange, programChangeKinds } from '../program-changes.ts';
import type { ProgramRow } from '../run-rows.ts';
import { placeColumnsOf, type Quoted, quoteColumns, quoted, roundTo3, sideColumn } from './side-columns.ts';

const idA = { description: 'The programme', value: ({ id }: ProgramRow) => id };
const name = { description: 'Its name', value: (row: ProgramRow) => row.name };
const stage = { description: 'Its stage', value: (row: ProgramRow) => row.stage };
const cue = { description: 'The words that tell the stage', value: ({ stageCue }: ProgramRow) => stageCue };

export const programChangesTable = defineTable<Comparison, Quoted<ProgramChange>>({
  id: 'program_changes',
  summary: 'One row per programme of either run: new, kept, renamed, dropped, or kept with another stage.',
  items: (comparison) => quoted(comparison, comparison.programs),
  columns: [
    {
      name: 'change',
      type: 'string',
      description: 'What happened between the runs.',
      categories: programChangeKinds,
      value: ({ change }) => change,
    },
    sideColumn('a', 'program_id', idA),
    sideColumn('b', 'program_id', idA),
    sideColumn('a', 'program_name', name),
    sideColumn('b', 'program_name', name),
    sideColumn('a', 'stage', stage),
    sideColumn('b', 'stage', stage),
    sideColumn('a', 'stage_cue', cue),
    sideColumn('b', 'stage_cue', cue),
    {
      name: 'similarity',
      type: 'number',
      description: 'How alike the names are, from 0 to 1.',
      value: ({ similarity }) => roundTo3(similarity),
    },
    { name: 'evidence', type: 'string', description: 'Why it was decided so.', value: ({ evidence }) => evidence },
    ...placeColumnsOf<ProgramRow>('a'),
    ...placeColumnsOf<ProgramRow>('b'),
    ...quoteColumns,
  ],
});
