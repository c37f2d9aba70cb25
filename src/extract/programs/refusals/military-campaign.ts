import { defineRefusal } from '../program-rule.ts';

const fighting = new Set(
  'military naval air bombing land combat guerrilla terror terrorist insurgency joint election electoral presidential offensive defensive war wartime maritime amphibious invasion blitz disinformation influence'.split(
    ' ',
  ),
);

export const militaryCampaign = defineRefusal({
  id: 'military-campaign',
  summary: 'A campaign that is fought, not run.',
  examples: [
    { text: 'The fleet won the Silver Strait Naval Campaign.', programs: [] },
    { text: 'Troops joined the village road cleanup campaign.', programs: ['village road cleanup campaign'] },
  ],
  yieldsToKnownName: false,
  refuses: ({ head, block, headToken }) =>
    head.type === 'campaign' && fighting.has(block.tokens.normal[headToken - 1] ?? ''),
});
