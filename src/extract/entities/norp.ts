import { defineEntityType } from '../entity-type.ts';

export const norp = defineEntityType({
  label: 'NORP',
  summary: 'Nationalities, peoples, faiths and political groups, as adjective or noun; none inside a hyphen compound.',
  lists: ['nationalities', 'peoples'],
  patterns: [],
  examples: [
    { text: 'A Canadian-launched effort polished the plan.', finds: [] },
    { text: 'It asks Canadian industry to help Americans.', finds: ['Canadian', 'Americans'], normalized: 'Canadian' },
  ],
});
