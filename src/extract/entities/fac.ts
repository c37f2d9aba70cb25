import { facilityHeads } from '../../lexicon/name-heads.ts';
import { defineEntityType } from '../entity-type.ts';
import { headName } from '../names/head-names.ts';

export const fac = defineEntityType({
  label: 'FAC',
  summary: 'Bases, ports, airports, bridges, dams, ranges and buildings by name.',
  lists: [],
  patterns: [
    {
      id: 'facility-head',
      confidence: 0.75,
      ...headName({
        heads: facilityHeads,
        openers: new Set(['fort', 'camp', 'port']),
        joiners: new Set(['of']),
      }),
    },
  ],
  examples: [
    { text: 'The base and the port were closed.', finds: [] },
    { text: 'Troops left Incheon International Airport.', finds: ['Incheon International Airport'] },
  ],
});
