import { placeHeads } from '../../lexicon/name-heads.ts';
import { defineEntityType } from '../entity-type.ts';
import { headName } from '../names/head-names.ts';

export const loc = defineEntityType({
  label: 'LOC',
  summary: 'Continents, regions, seas, rivers, ranges and borders: places that nobody governs as a whole.',
  lists: ['world-places'],
  patterns: [
    {
      id: 'place-head',
      confidence: 0.85,
      ...headName({
        heads: placeHeads,
        openers: new Set(['gulf', 'sea', 'strait', 'straits', 'bay', 'cape', 'isle', 'province', 'state']),
        joiners: new Set(['of']),
      }),
    },
  ],
  examples: [
    { text: 'The sea level rises in the region.', finds: [] },
    { text: 'Ships cross the Barents Sea and the Strait of Hormuz.', finds: ['Barents Sea', 'Strait of Hormuz'] },
    { text: 'Stability in the Indo-Pacific matters to Europe.', finds: ['Indo-Pacific', 'Europe'] },
  ],
});
