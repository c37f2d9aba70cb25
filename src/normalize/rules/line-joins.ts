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
    for (let feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) {
      let start = feed;
      while (start > 0 && isBlank(text[start - 1]!)) start--;
      let end = feed + 1;
      while (end < text.length && isBlank(text[end]!)) end++;
      // A blank line ends the paragraph, and so does the page.
      if (start === 0 || end === text.length || isSpace(text[start - 1]!) || isSpace(text[end]!)) {
        feed = end - 1;
        continue;
      }
      yield { span: { start, end }, replacement: ' ', confidence: 1, evidence: 'line end inside a paragraph' };
      feed = end - 1;
    }
  },
});

function isBlank(character: string): boolean {
  return character === ' ' || character === '\t';
}

function isSpace(character: string): boolean {
  return /\s/.test(character);
}
