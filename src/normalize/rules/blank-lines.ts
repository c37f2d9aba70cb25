import { boundaryBetween } from '../layout/boundaries.ts';
import { linesOf, measureOf } from '../layout/lines.ts';
import { marksOfLines } from '../layout/marks.ts';
import { defineRule } from '../rule.ts';

export const blankLines = defineRule({
  id: 'blank-lines',
  summary: 'Keeps one blank line between paragraphs and none inside a sentence; trims the ends of lines.',
  phase: 'document',
  isRoutine: true,
  examples: [
    { raw: 'one paragraph\n\nand another', text: 'one paragraph\n\nand another' },
    { raw: 'One line. \r\n\r\n\r\nAnd another', text: 'One line.\n\nAnd another' },
    {
      raw: [
        'We must maintain and strengthen our transat\u00AD\n\nlantic ties and NATO, strengthen our own defence\n\n\ncapabilities',
        ' and manage our relations with Russia\nwisely. We must also develop closer security pol-\nicy cooperation with European countries and insti-\ntutions. And we must do more.',
      ].join(''),
      text: [
        'We must maintain and strengthen our transat\u00AD\nlantic ties and NATO, strengthen our own defence\ncapabilities',
        ' and manage our relations with Russia\nwisely. We must also develop closer security pol-\nicy cooperation with European countries and insti-\ntutions. And we must do more.',
      ].join(''),
      source: 'Norway 2017, p. 45',
    },
  ],
  *propose(page) {
    const lines = linesOf(page);
    const measure = measureOf(lines);
    const marks = marksOfLines(page, lines);
    const edit = (start: number, end: number, replacement: string) => ({
      span: { start, end },
      replacement,
      confidence: 0.95,
      evidence: 'blank lines and blanks at line ends',
    });
    const first = lines[0];
    if (first && first.start > 0) yield edit(0, first.start, '');
    for (let index = 0; index < lines.length; index++) {
      const below = lines[index]!;
      const above = lines[index - 1];
      if (!above) continue;
      const context = { measure, markAbove: marks[index - 1], markBelow: marks[index] };
      const isBreak = below.blankAbove > 0 && boundaryBetween(above, below, context) === 'break';
      const wanted = isBreak ? '\n\n' : '\n';
      if (page.text.slice(above.end, below.start) !== wanted) yield edit(above.end, below.start, wanted);
    }
    const last = lines.at(-1);
    if (last && last.end < page.text.length) yield edit(last.end, page.text.length, '');
  },
});
