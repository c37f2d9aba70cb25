import { defineRule } from '../rule.ts';
import { proposeRepairs } from '../words/propose-repairs.ts';

export const lostLigatureLetters = defineRule({
  id: 'lost-ligature-letters',
  summary: 'Puts back the second letter of a ligature where a space is left in its place.',
  phase: 'document',
  examples: [
    {
      raw: 'the chief of five units, if it is of final use; and (f) expansion',
      text: 'the chief of five units, if it is of final use; and (f) expansion',
    },
    // *Fleet* or *feet*: nothing else on the page tells.
    { raw: 'The f eet consists of aircraft carriers', text: 'The f eet consists of aircraft carriers' },
    {
      raw: 'the AsiaPacif c region; six F/A-18 f ghter/attack aircraft',
      text: 'the AsiaPacific region; six F/A-18 fighter/attack aircraft',
      source: 'Japan 2015',
    },
    { raw: 'combined in an eff cient manner', text: 'combined in an efficient manner', source: 'ROK 2020, p. 187' },
    { raw: 'regional job-specif c programs', text: 'regional job-specific programs', source: 'ROK 2020, p. 187' },
    {
      raw: 'The f eet consists of f ve aircraft carriers',
      text: 'The fleet consists of five aircraft carriers',
      source: 'Japan 2015',
    },
    { raw: 'the ef-\nf ciency of the OFF CERS', text: 'the ef-\nficiency of the OFFICERS' },
  ],
  propose: (page, evidence) => proposeRepairs(page, evidence, ['lost-letter']),
});
