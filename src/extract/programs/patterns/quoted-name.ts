import { headWords } from '../head-words.ts';
import { hasCapital } from '../program-candidate.ts';
import { definePattern } from '../program-rule.ts';

export const quotedName = definePattern({
  id: 'quoted-name',
  summary: 'Quotation marks hold the name, with its head or right beside it.',
  examples: [
    { text: 'The “Sakani” housing program began.', programs: ['Sakani'] },
    {
      text: 'The “New Start” Presidential Initiative began. New Start serves all.',
      programs: ['New Start', 'New Start'],
    },
    { text: 'He called it a "plan" and left.', programs: [] },
    { text: 'The revised plan for ships and quays called “Re-Harbour 3” was approved.', programs: ['Re-Harbour 3'] },
    { text: 'It names “harbour strategies” and “to understand the policy” as aims.', programs: [] },
    { text: 'The text (hereinafter called “the Roadmap”) is long.', programs: [] },
    { text: 'They set up a Harbour Reform Committee (“Committee”) to do it.', programs: [] },
    { text: 'For the purpose of this policy, “harbour equipment” refers to cranes.', programs: [] },
    { text: 'He ended with “...great coast guard construction project” in August.', programs: [] },
    {
      text: 'The "harbour innovation cluster program" is being promoted.',
      programs: ['harbour innovation cluster program'],
    },
    { text: 'The \u2018New Horizon\u2019 program helps crews.', programs: ['New Horizon'] },
    {
      text: 'The ministry plans a “Basic plan for harbour noise prevention and damage compensation, etc.” soon.',
      programs: ['Basic plan for harbour noise prevention and damage compensation'],
    },
    { text: 'It launched the “Prepare for Your Harbour Fund” program.', programs: ['Prepare for Your Harbour Fund'] },
    {
      text: 'They keep the “exclusively coast-oriented policy” alive.',
      programs: ['exclusively coast-oriented policy'],
    },
    {
      text: "The 'Prime Minister's Harbour Program' goes on.",
      programs: ["Prime Minister's Harbour Program"],
    },
    { text: 'A change program entitled \u2018New Horizon\u2019 helps crews.', programs: ['New Horizon'] },
  ],
  confidence: 0.9,
  // "…self-defense project" is the end of a sentence that somebody said.
  accepts: ({ isQuoted, isPlural, name, headToken, block: { tokens } }) => {
    // “the Roadmap”: the short form of a name that stands before it.
    const isHeadAlone = name.to - name.from === 1 && headWords.has(tokens.normal[name.from]!);
    // “offset strategies”: several of a kind, in small letters; “to understand the policy”: a deed.
    const first = tokens.text[name.from]!;
    const isKind = isPlural && headToken < name.to && !hasCapital(first);
    return isQuoted && !isHeadAlone && !isKind && first !== 'to' && /^[\p{L}\p{N}]/u.test(tokens.text[name.from]!);
  },
});
