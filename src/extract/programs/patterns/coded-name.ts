import { isCoded } from '../head-words.ts';
import { definePattern } from '../program-rule.ts';

export const codedName = definePattern({
  id: 'coded-name',
  summary: 'A name in lower case whose first letters stand behind it in brackets: "a basic income grant (BIG)".',
  examples: [
    { text: 'It pays a boat owners grant to all and a crew income grant (called G).', programs: [] },
    { text: 'It pays a boat income grant (BIG) to all.', programs: ['boat income grant'] },
  ],
  confidence: 0.75,
  accepts: ({ block, headToken, isPlural, isHeading, modifierCount }) =>
    !isPlural && !isHeading && modifierCount > 1 && isCoded(block.tokens, headToken),
});
