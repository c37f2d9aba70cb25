import { defineRefusal } from '../program-rule.ts';

const fighting = new Set(
  'military naval air bombing land combat guerrilla terror terrorist insurgency joint election electoral presidential offensive defensive war wartime maritime amphibious invasion blitz disinformation influence'.split(
    ' ',
  ),
);

const technical = new Set(
  'sensor software hardware equipment electronics engine power propulsion instrument data upgrade'.split(' '),
);
const parading = new Set(['fleet', 'troop', 'troops', 'naval', 'air', 'parade']);

export const militaryCampaign = defineRefusal({
  id: 'military-campaign',
  summary: 'A campaign that is fought, a review that is a parade, a package that is a product.',
  examples: [
    { text: 'The ship took part in the International Fleet Review.', programs: [] },
    { text: 'It tested the Inertial Sensor Package.', programs: [] },
    { text: 'They published the Coastal Posture Review.', programs: ['Coastal Posture Review'] },
    { text: 'The fleet won the Silver Strait Naval Campaign.', programs: [] },
    { text: 'Troops joined the village road cleanup campaign.', programs: ['village road cleanup campaign'] },
  ],
  yieldsToKnownName: false,
  refuses: ({ head, block, headToken }) => {
    const modifier = block.tokens.normal[headToken - 1] ?? '';
    return (
      (head.type === 'campaign' && fighting.has(modifier)) ||
      (head.type === 'review' && parading.has(modifier)) ||
      (head.singular === 'package' && technical.has(modifier))
    );
  },
});
