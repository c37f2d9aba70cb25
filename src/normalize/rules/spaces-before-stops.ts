import { defineRule } from '../rule.ts';

export const spacesBeforeStops = defineRule({
  id: 'spaces-before-stops',
  summary: 'Takes out a space between a word and the stop or comma that follows it.',
  phase: 'document',
  examples: [
    { raw: 'contents . . . . 4 and .NET with .5', text: 'contents . . . . 4 and .NET with .5' },
    {
      raw: 'the volunteer reservists . Reserve forces , too',
      text: 'the volunteer reservists. Reserve forces, too',
      source: 'ROK 2020, p. 130',
    },
  ],
  *propose({ text }) {
    for (const { index, 0: gap } of text.matchAll(/(?<=[\p{L}\p{N})\]’”]) {1,2}(?=[.,](?=\s|$)(?! ?[.,]))/gu)) {
      const before = text.slice(Math.max(0, index - 4), index);
      if (/[.] ?\S$/.test(before)) continue;
      yield {
        span: { start: index, end: index + gap.length },
        replacement: '',
        confidence: 0.95,
        evidence: 'a space before a stop',
      };
    }
  },
});
