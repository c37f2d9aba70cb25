import { defineRefusal } from '../program-rule.ts';

const numberWords = new Set('two three four five six seven eight nine ten'.split(' '));

export const genericPlural = defineRefusal({
  id: 'generic-plural',
  summary:
    'A plural names a kind of measure, unless it is quoted, counted as a doctrine is, or the plural of a known name.',
  examples: [
    { text: 'The shipyard wins regional job-specific programs and remodeling and development projects.', programs: [] },
    { text: 'Flexible new training initiatives will follow the amended coastal plans.', programs: [] },
    { text: 'It upholds the Five Principles on Arms Transfers.', programs: ['Five Principles on Arms Transfers'] },
    {
      text: 'It runs a rural clinic certification program. Rural clinic certification programs cover nine areas.',
      programs: ['rural clinic certification program', 'Rural clinic certification programs'],
    },
  ],
  yieldsToKnownName: true,
  refuses: ({ isPlural, isQuoted, isTitled, head, block, name }) => {
    if (!isPlural) return false;
    if (head.singular === 'principle') return !isTitled || !numberWords.has(block.tokens.normal[name.from]!);
    return !isQuoted || head.needs === 'quotes';
  },
});
