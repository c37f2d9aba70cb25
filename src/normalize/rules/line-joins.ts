import { defineRule } from '../rule.ts';

export const lineJoins = defineRule({
  id: 'line-joins',
  summary: 'Joins the lines of a paragraph by a space.',
  phase: 'document',
  isRoutine: true,
  examples: [
    { raw: 'one paragraph\n\nand another', text: 'one paragraph\n\nand another' },
    {
      raw: 'fostering promising\nsmall and medium-sized',
      text: 'fostering promising small and medium-sized',
      source: 'ROK 2020, p. 187',
    },
  ],
  *propose({ text }) {
    for (const { index, 0: gap } of text.matchAll(/(?<=[^\s])[ \t]*\n[ \t]*(?=[^\s])/g)) {
      yield {
        span: { start: index, end: index + gap.length },
        replacement: ' ',
        confidence: 1,
        evidence: 'line end inside a paragraph',
      };
    }
  },
});
