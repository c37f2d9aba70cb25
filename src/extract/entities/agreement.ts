import { defineEntityType } from '../entity-type.ts';
import { headName } from '../names/head-names.ts';

const words = (text: string) => new Set(text.split('|'));

export const agreement = defineEntityType({
  label: 'AGREEMENT',
  summary: 'Treaties, conventions, accords, declarations and deals between states or bodies, by name.',
  lists: [],
  patterns: [
    {
      id: 'agreement-name',
      confidence: 0.9,
      ...headName({
        heads: words(
          'treaty|treaties|convention|conventions|agreement|agreements|accord|accords|protocol|protocols|pact|declaration|communiqué|armistice|memorandum of understanding|entente|final act|arrangement|arrangements',
        ),
        openers: words('treaty|convention|agreement|protocol|declaration|memorandum|charter|statute|pact'),
        joiners: words('of|on|for|against|in|between|concerning|to'),
      }),
    },
  ],
  examples: [
    { text: 'The Signing of the Peace Agreement took place.', finds: ['Peace Agreement'] },
    { text: 'They use land under the Status of Forces Agreement.', finds: ['Status of Forces Agreement'] },
    { text: 'An agreement was signed.', finds: [] },
    { text: 'The Five Power Defence Arrangements help.', finds: ['Five Power Defence Arrangements'] },
    { text: 'It joined the Chemical Weapons Convention.', finds: ['Chemical Weapons Convention'] },
    {
      text: 'The Treaty on the Non-Proliferation of Nuclear Weapons binds them.',
      finds: ['Treaty on the Non-Proliferation of Nuclear Weapons'],
    },
  ],
});
