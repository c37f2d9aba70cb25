import { defineRefusal } from '../program-rule.ts';

const pointing = new Set(['this', 'that', 'these', 'those', 'such']);
const quantifying = new Set(['any', 'each', 'every', 'no', 'some', 'all', 'both', 'another', 'whose']);

export const anaphor = defineRefusal({
  id: 'anaphor',
  summary: 'A noun phrase that points back or counts over measures ("this program", "each pilot training program").',
  examples: [
    { text: 'Under this officer exchange program, cadets spend a year abroad.', programs: [] },
    { text: 'Each harbour dredging project is audited.', programs: [] },
    { text: 'Under this Coastal Renewal Plan, ports are rebuilt.', programs: ['Coastal Renewal Plan'] },
  ],
  yieldsToKnownName: true,
  refuses: ({ determiner, isTitled, isQuoted, modifierCount }) => {
    if (isQuoted || (isTitled && modifierCount > 1)) return false;
    return pointing.has(determiner) || quantifying.has(determiner);
  },
});
