import { facilityHeads } from '../../lexicon/name-heads.ts';
import { defineEntityType } from '../entity-type.ts';
import { headName } from '../names/head-names.ts';
import { isKindOfWorks } from '../names/kinds.ts';
import { isBuiltInMind } from '../names/label-names.ts';

const facilityName = headName({
  heads: facilityHeads,
  openers: new Set(['fort', 'camp', 'port']),
  joiners: new Set(['of']),
});

export const fac = defineEntityType({
  label: 'FAC',
  summary: 'Bases, ports, airports, bridges, dams, ranges and buildings by name.',
  lists: [],
  patterns: [
    {
      id: 'facility-head',
      confidence: 0.75,
      ...facilityName,
      match: (at, block, document) => {
        const match = facilityName.match(at, block, document);
        const words = match ? block.facts.slice(match.from, match.to) : [];
        return match && (isBuiltInMind(words) || isKindOfWorks(words)) ? null : match;
      },
    },
  ],
  examples: [
    { text: 'The base and the port were closed.', finds: [] },
    { text: 'The Extended Range version left the Air Base and the New Barracks.', finds: [] },
    { text: 'They agreed on Military Confidence Building.', finds: [] },
    { text: 'Troops left Incheon International Airport.', finds: ['Incheon International Airport'] },
  ],
});
