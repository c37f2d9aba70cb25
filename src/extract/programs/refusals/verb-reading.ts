import { hasCapital, wordAt } from '../program-candidate.ts';
import { defineRefusal } from '../program-rule.ts';

export const verbReading = defineRefusal({
  id: 'verb-reading',
  summary: 'A verb that looks like a head noun: "the coast guard units plan to".',
  examples: [
    { text: 'The coast guard units plan to rebuild two piers.', programs: [] },
    { text: 'The MND and the DAPA plan to expand it.', programs: [] },
    { text: 'The ASDF and the United States Navy plan to maintain it.', programs: [] },
    {
      text: 'It opened a “hire first” Harbour Scheme for Young Persons to provide work.',
      programs: ['Harbour Scheme for Young Persons'],
    },
    { text: 'Under the Coastal Jobs Plan to employ crews, piers rise.', programs: ['Coastal Jobs Plan'] },
    { text: 'The coastal renewal plan to rebuild two piers was shelved.', programs: ['coastal renewal plan'] },
  ],
  yieldsToKnownName: false,
  refuses: (candidate) =>
    // "the Community Jobs Plan to assist": no verb has a capital behind "the".
    !(candidate.isTitled && candidate.determiner === 'the') &&
    // "the Harbour Scheme for Young Persons to provide": the name runs on behind its head.
    candidate.name.to === candidate.headToken + 1 &&
    candidate.determiner !== 'a' &&
    candidate.determiner !== 'an' &&
    wordAt(candidate, candidate.name.to) === 'to' &&
    candidate.block.tokens.pos[candidate.name.to + 1] === 'VERB' &&
    (wordAt(candidate, candidate.headToken - 1).endsWith('s') ||
      candidate.modifierCount === 1 ||
      (hasCapital(candidate.block.tokens.text[candidate.headToken - 1]) &&
        !hasCapital(candidate.block.tokens.text[candidate.headToken]))),
});
