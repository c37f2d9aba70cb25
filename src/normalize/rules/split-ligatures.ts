import { defineRule } from '../rule.ts';
import { proposeRepairs } from '../words/propose-repairs.ts';

export const splitLigatures = defineRule({
  id: 'split-ligatures',
  summary: 'Closes the gap inside or after a ligature.',
  phase: 'document',
  examples: [
    { raw: 'part of five, off shore of fire and if it fits', text: 'part of five, off shore of fire and if it fits' },
    {
      raw: 'the off icers and of f icials who of fered to f irst',
      text: 'the officers and officials who offered to first',
      source: 'ROK 2018',
    },
    {
      raw: 'a signifi cant Pacifi c confl ict; diff erent',
      text: 'a significant Pacific conflict; different',
      source: 'Japan 2006',
    },
    { raw: 'live-fi re training', text: 'live-fire training', source: 'Japan 2006' },
    {
      raw: 'Th is is oft en so. Th e fi rst stage has offi cers, and Th e Th ird has fi elds',
      text: 'This is often so. The first stage has officers, and The Third has fields',
      source: 'Poland 2013, p. 20',
    },
    { raw: 'Th is is oft en so aft er the war', text: 'This is often so after the war', source: 'Poland 2013' },
    { raw: 'It ended. Th e fi rst stage', text: 'It ended. The first stage', source: 'Poland 2013' },
  ],
  propose: (page, evidence) => proposeRepairs(page, evidence, ['split-inside', 'split-after', 'split-after-rare']),
});
