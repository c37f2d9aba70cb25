import { defineRule } from '../rule.ts';
import { proposeRepairs } from '../words/propose-repairs.ts';

export const lineEndHalves = defineRule({
  id: 'line-end-halves',
  summary: 'Joins a word that a line end cut where the hyphen is lost.',
  phase: 'document',
  examples: [
    { raw: 'a system of human\nrights and long\nterm aims', text: 'a system of human\nrights and long\nterm aims' },
    {
      raw: 'also vital\nizes the interna\ntional acqui\nsition',
      text: 'also vitalizes the international acquisition',
      source: 'Taiwan 2006',
    },
  ],
  propose: (page, evidence) => proposeRepairs(page, evidence, ['line-halves']),
});
