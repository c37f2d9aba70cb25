import { linesOf, measureOf } from '../layout/lines.ts';
import { marksOfLines } from '../layout/marks.ts';
import { isTitleCase } from '../layout/words.ts';
import { defineRule } from '../rule.ts';

export const paragraphNumbers = defineRule({
  id: 'paragraph-numbers',
  summary: 'Drops the number before a numbered paragraph.',
  phase: 'document',
  examples: [
    { raw: '3.12 per cent of it\n5.1 Economic Centre', text: '3.12 per cent of it\n5.1 Economic Centre' },
    {
      raw: '4.53 The Government will enhance Army’s firepower with a new system.\n\n4.54 A riverine patrol capability will be re-established.',
      text: 'The Government will enhance Army’s firepower with a new system.\n\nA riverine patrol capability will be re-established.',
      source: 'Australia 2016, p. 98',
    },
  ],
  *propose(page) {
    const lines = linesOf(page);
    const { isWrapped } = measureOf(lines);
    const marks = marksOfLines(page, lines);
    const numbered = lines.flatMap((line, index) => {
      const match = /^(\d{1,2}\.\d{1,3})\.?[ \t]+(?=[“"'‘]?\p{Lu})/u.exec(line.text);
      const rest = match ? line.text.slice(match[0].length) : '';
      return match && !marks[index] && !isTitleCase(rest) && rest.length > 30 ? [{ line, mark: match[0] }] : [];
    });
    // One alone may be a decimal or a section heading in sentence case.
    if (numbered.length < 2 && !(isWrapped && numbered.length === 1)) return;
    for (const { line, mark } of numbered) {
      const span = { start: line.start, end: line.start + mark.length };
      yield {
        span,
        replacement: '',
        confidence: 0.95,
        evidence: `paragraph number ${mark.trim()}, one of ${numbered.length} on the page`,
      };
    }
  },
});
