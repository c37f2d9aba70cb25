import { defineRule } from '../rule.ts';

export const lineEnds = defineRule({
  id: 'line-ends',
  summary: 'Makes every line end a line feed: carriage returns, NEL, and line and paragraph separators.',
  phase: 'characters',
  // A file from Windows ends each line so: a row of `edits` for each would hide the repairs.
  isRoutine: true,
  examples: [
    { raw: 'one line\nand the next', text: 'one line\nand the next' },
    { raw: 'two\r\nlines\rand\u2028four\u0085lines', text: 'two\nlines\nand\nfour\nlines' },
  ],
  needs: /[\r\u0085\u2028\u2029]/,
  *propose({ text }) {
    for (const { 0: found, index } of text.matchAll(/\r\n?|[\u0085\u2028\u2029]/g)) {
      const span = { start: index, end: index + found.length };
      yield { span, replacement: '\n', confidence: 1, evidence: 'line end' };
    }
  },
});
