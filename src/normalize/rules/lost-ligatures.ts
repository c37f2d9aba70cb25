import { defineRule } from '../rule.ts';
import { proposeRepairs } from '../words/propose-repairs.ts';

export const lostLigatures = defineRule({
  id: 'lost-ligatures',
  summary: 'Puts back a ligature that was lost whole, with a gap or without.',
  phase: 'document',
  examples: [
    { raw: 'the corps and its mission, a re-run in the area', text: 'the corps and its mission, a re-run in the area' },
    {
      raw: 'ofcers: gen. brig. (ret.), Email:  ps.mod@mod.org',
      text: 'officers: gen. brig. (ret.), Email:  ps.mod@mod.org',
    },
    {
      raw: 'suf cient funds for cease re talks, bene ts disputes that a ect U.S. of cers',
      text: 'sufficient funds for ceasefire talks, benefits disputes that affect U.S. officers',
    },
    {
      raw: 'naval of cers, uni ed command, signi cant bene ts',
      text: 'naval officers, unified command, significant benefits',
      source: 'Japan 2014',
    },
    {
      raw: 'the ofcers and their sufcient nancial means, an efcient trafcking ght',
      text: 'the officers and their sufficient financial means, an efficient trafficking fight',
      source: 'Uganda 2015',
    },
  ],
  propose: (page, evidence) => proposeRepairs(page, evidence, ['lost-with-gap', 'lost-silently']),
});
