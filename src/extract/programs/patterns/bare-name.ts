import { definePattern } from '../program-rule.ts';

export const bareName = definePattern({
  id: 'bare-name',
  summary:
    'A singular without determiner that has three or more modifiers: a heading, or English that leaves the article out.',
  examples: [
    { text: 'Defense policy goes on.', programs: [] },
    {
      text: 'Troops conducted joint village road cleanup campaign.',
      programs: ['joint village road cleanup campaign'],
    },
  ],
  confidence: 0.6,
  accepts: ({ head, modifierCount, specificCount, isPlural, determiner }) =>
    !isPlural && determiner === '' && head.needs === 'modifiers' && modifierCount > 2 && specificCount > 1,
});
