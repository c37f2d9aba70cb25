import { defineEntityType } from '../entity-type.ts';
import { headName } from '../names/head-names.ts';

const words = (text: string) => new Set(text.split('|'));

export const law = defineEntityType({
  label: 'LAW',
  summary: 'Acts, laws, bills, decrees and constitutions by name, without article numbers.',
  lists: [],
  patterns: [
    {
      id: 'law-name',
      confidence: 0.9,
      ...headName({
        heads: words('act|acts|law|bill|decree|ordinance|constitution|statute|code|amendment'),
        openers: words('act|law|bill|decree|ordinance|constitution|statute|code'),
        joiners: words('of|on|for|in|against|to|concerning|regarding'),
        alone: words('constitution'),
      }),
    },
  ],
  examples: [
    { text: 'The Act obliges each ministry to report.', finds: [] },
    { text: 'They act on the law.', finds: [] },
    { text: 'Sanctions followed under the Levinson Act.', finds: ['Levinson Act'] },
    {
      text: 'The Act on the Promotion of Trade and Industry was revised.',
      finds: ['Act on the Promotion of Trade and Industry'],
    },
  ],
});
