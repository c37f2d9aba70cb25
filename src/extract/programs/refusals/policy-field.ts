import { defineRefusal } from '../program-rule.ts';

export const policyField = defineRefusal({
  id: 'policy-field',
  summary: 'A field of policy or a standing document type ("foreign and security policy"), not a measure.',
  examples: [
    { text: 'It shapes the national security policy and a revisionist foreign policy.', programs: [] },
    { text: 'Their Foreign Policy is part of the Common Security and Defence Policy field.', programs: [] },
    { text: 'It is implementing a preemptive port safety policy.', programs: ['preemptive port safety policy'] },
  ],
  yieldsToKnownName: false,
  refuses: ({ head, headToken, name, specificCount, modifierCount, isTitled, isQuoted }) => {
    if (isQuoted || (isTitled && name.to > headToken + 1)) return false;
    if (head.type === 'policy' && head.singular === 'policy') return specificCount < (isTitled ? 1 : 2);
    if (head.type === 'strategy') return isTitled ? modifierCount < 2 && specificCount < 1 : specificCount < 2;
    return false;
  },
});
