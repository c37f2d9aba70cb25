import { definePattern } from '../program-rule.ts';

export const openedName = definePattern({
  id: 'opened-name',
  summary: 'The head opens the name and a code word follows: "Project TEMPEST", "Plan BEERSHEBA".',
  examples: [
    { text: 'The Project Manager and the Plan Training Team met at Project Areas 3.', programs: [] },
    { text: 'The Housing Project MAINLAND and the Project UNIT Office closed.', programs: [] },
    { text: 'The Project January 2031 and the Harbour Project Arda 2040 closed.', programs: [] },
    { text: 'The Project Team 14 met, and the Harbour Project SEA 1180 closed.', programs: [] },
    { text: 'Project SEA 1180 will deliver boats.', programs: ['Project SEA 1180'] },
    { text: 'It is funded under Project Arda 2040.', programs: ['Project Arda 2040'] },
    { text: 'Under Plan HALSTEAD the army grows.', programs: ['Plan HALSTEAD'] },
    {
      text: 'Work on Project Vorselin began. Ships of Project 327 sail.',
      programs: ['Project Vorselin', 'Project 327'],
    },
  ],
  confidence: 0.75,
  accepts: ({ isOpener }) => isOpener,
});
