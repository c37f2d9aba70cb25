import { placeHeads } from '../../lexicon/name-heads.ts';
import { defineEntityType } from '../entity-type.ts';
import { headName } from '../names/head-names.ts';
import { isPartState } from '../names/label-names.ts';

const placeName = headName({
  heads: placeHeads,
  openers: new Set(['gulf', 'sea', 'strait', 'straits', 'bay', 'cape', 'isle', 'province', 'state']),
  joiners: new Set(['of']),
});

export const loc = defineEntityType({
  label: 'LOC',
  summary: 'Continents, regions, seas, rivers, ranges and borders: places that nobody governs as a whole.',
  lists: ['world-places'],
  patterns: [
    {
      id: 'place-head',
      confidence: 0.85,
      ...placeName,
      match: (at, block, document) => {
        const match = placeName.match(at, block, document);
        return match && isPartState(block.facts.slice(match.from, match.to)) ? null : match;
      },
    },
  ],
  examples: [
    { text: 'The sea level rises in the region.', finds: [] },
    { text: 'Every Member State reports.', finds: [] },
    { text: 'Ships cross the Barents Sea and the Strait of Hormuz.', finds: ['Barents Sea', 'Strait of Hormuz'] },
    { text: 'Stability in the Indo-Pacific matters to Europe.', finds: ['Indo-Pacific', 'Europe'] },
  ],
});
