import { defineRule } from '../rule.ts';

/** Two letters with their stops, a blank or a line end apart: what stands for a state or body wherever it is met. Initials (`J. S. Bach`) are left. */
const apart = /(?<![\p{L}\p{N}.])(U)\.[ \t]*(?:\n[ \t]*|[ \t])([SKN])\.(?![\p{L}\p{N}])/gu;

export const spacedAbbreviations = defineRule({
  id: 'spaced-abbreviations',
  summary: 'Closes up the letters of `U. S.`, also where a line ends between them.',
  phase: 'document',
  examples: [
    { raw: 'by J. S. Bach and U. Said, plan U. Sea trials', text: 'by J. S. Bach and U. Said, plan U. Sea trials' },
    { raw: 'a vote of 12 May in the E.U.\n\nS. Lee agreed', text: 'a vote of 12 May in the E.U.\n\nS. Lee agreed' },
    {
      raw: 'based on the Japan-U.\nS. Security Arrangements, and the U. S. Congress',
      text: 'based on the Japan-U.S. Security Arrangements, and the U.S. Congress',
      source: 'Japan 2006',
    },
  ],
  *propose({ text }) {
    if (!text.includes('U.')) return;
    for (const { index, 0: found } of text.matchAll(apart)) {
      const evidence = 'two letters of one abbreviation';
      yield { span: { start: index + 2, end: index + found.length - 2 }, replacement: '', confidence: 0.95, evidence };
    }
  },
});
