import { defineRule } from '../rule.ts';
import { readLineEndCompounds } from '../words/line-end-compounds.ts';
import { proposeRepairs } from '../words/propose-repairs.ts';

export const lineEndHalves = defineRule({
  id: 'line-end-halves',
  summary: 'Joins a word or a compound that a line end cut where the hyphen is lost.',
  phase: 'document',
  examples: [
    { raw: 'a system of human\nrights and long\nterm aims', text: 'a system of human\nrights and long\nterm aims' },
    {
      raw: 'the large-scale plan, a large-scale war; large-scale aid in the human\nrights of a large\nscale attack',
      text: 'the large-scale plan, a large-scale war; large-scale aid in the human\nrights of a large-scale attack',
    },
    {
      raw: 'also vital\nizes the interna\ntional acqui\nsition',
      text: 'also vitalizes the international acquisition',
      source: 'Taiwan 2006',
    },
  ],
  *propose(page, evidence) {
    yield* proposeRepairs(page, evidence, ['line-halves']);
    yield* readLineEndCompounds(page.text, evidence);
  },
});
