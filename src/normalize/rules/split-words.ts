import { defineRule } from '../rule.ts';
import { proposeRepairs } from '../words/propose-repairs.ts';

export const splitWords = defineRule({
  id: 'split-words',
  summary: 'Closes a gap inside a word that has no ligature near.',
  phase: 'document',
  examples: [
    {
      raw: 'where as sets are in direct use, put in a round of a long term',
      text: 'where as sets are in direct use, put in a round of a long term',
    },
    {
      raw: 'a tr illion dollars for the workforc e and overseas mar kets',
      text: 'a trillion dollars for the workforce and overseas markets',
      source: 'ROK 2018',
    },
  ],
  propose: (page, evidence) => proposeRepairs(page, evidence, ['split-word']),
});
