import { definePattern } from '../program-rule.ts';

export const announcedName = definePattern({
  id: 'announced-name',
  summary: 'A lower-case head tells the name that follows it without quotation marks, with "called" or between commas.',
  examples: [
    { text: 'Under the plan, Norland, Sealand and Arda share a pier.', programs: [] },
    { text: 'It is a project, Minister Nora Sand, said, that will last.', programs: [] },
    {
      text: 'The state launched a pan-coastal programme, Digital Harbour, to link the ports.',
      programs: ['Digital Harbour'],
    },
    {
      text: 'It runs a scheme called Planting for Food and Ports. Planting for Food and Ports serves all.',
      programs: ['Planting for Food and Ports', 'Planting for Food and Ports'],
    },
    { text: 'The programme President Sand has proposed is new. The scheme Canada has run is old.', programs: [] },
    { text: 'The programme Produce in Norland has been launched.', programs: ['Produce in Norland'] },
    { text: 'It led the new initiative, which is called the Harbour First.', programs: ['Harbour First'] },
    { text: 'It gave a loan scheme titled Harbour-Loan from June.', programs: ['Harbour-Loan'] },
  ],
  confidence: 0.75,
  accepts: ({ isAnnounced }) => isAnnounced,
});
