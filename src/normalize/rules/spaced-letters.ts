import { defineRule } from '../rule.ts';
import { segmentLetters } from '../words/segment-letters.ts';

/** Four single letters or more, one or two spaces apart. `U S A` and `A B C` are shorter and stay. */
const run = /(?<![\p{L}\p{N}'’.-])\p{L}(?: {1,3}\p{L}(?![\p{L}\p{N}'’])){3,}/gu;

export const spacedLetters = defineRule({
  id: 'spaced-letters',
  summary: 'Closes up letter-spaced words and puts the spaces back between them.',
  phase: 'characters',
  examples: [
    { raw: 'U S A, grades A B C and vitamins A B C D E', text: 'U S A, grades A B C and vitamins A B C D E' },
    { raw: 'C H A P T E R on i n f o r m a t i o n', text: 'CHAPTER on information', source: 'Australia 2000' },
    { raw: 'T h e S t r a t e g i c V i s i o n of 2030', text: 'The Strategic Vision of 2030' },
    { raw: 'W H I T E  P A P E R', text: 'WHITE PAPER' },
  ],
  *propose({ text }) {
    if (!/[A-Za-z] [A-Za-z] {1,3}[A-Za-z] {1,3}[A-Za-z]\b/.test(text)) return;
    for (const { index, 0: found } of text.matchAll(run)) {
      const words = segmentLetters(found);
      if (words === null) continue;
      yield {
        span: { start: index, end: index + found.length },
        replacement: words.join(' '),
        confidence: 0.9,
        evidence: `single letters that read as ${words.length} known words`,
      };
    }
  },
});
