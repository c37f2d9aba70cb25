import { defineEntityType } from '../entity-type.ts';

export const gpe = defineEntityType({
  label: 'GPE',
  summary: 'Countries, states and cities: places with a government.',
  lists: ['countries', 'states', 'capitals', 'cities'],
  patterns: [],
  examples: [
    { text: 'He looked nice in reading glasses.', finds: [] },
    { text: 'The fighters were built by Lockheed Martin, their engines by Boeing.', finds: [] },
    {
      text: 'The PRC and Russia met the U.S. in Seoul.',
      finds: ['PRC', 'Russia', 'U.S.', 'Seoul'],
      normalized: 'China',
    },
  ],
});
