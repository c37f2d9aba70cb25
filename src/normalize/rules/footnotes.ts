import { lastLineOf } from '../layout/extent.ts';
import { type Line, linesOf, measureOf } from '../layout/lines.ts';
import { marksOfLines } from '../layout/marks.ts';
import { defineRule } from '../rule.ts';

export const footnotes = defineRule({
  id: 'footnotes',
  summary: 'Marks the texts of footnotes, so that a sentence that they cut can be joined.',
  phase: 'document',
  examples: [{ raw: '16) It began in 2016.', text: '16) It began in 2016.' }],
  *propose(page) {
    const lines = linesOf(page);
    const measure = measureOf(lines);
    const marks = marksOfLines(page, lines);
    const cited = new Set(
      [...page.page.raw.matchAll(/\p{L}[\p{L}.,;:”"’')]?\s?\[?(\d{1,3})\)?\]?(?=[\s.,;:]|$)/gu)].map(
        (match) => match[1]!,
      ),
    );
    const starts = new Set<number>();
    for (const [index, { text }] of lines.entries()) {
      if (marks[index] || index < lines.length / 3) continue;
      const number = /^\[?(\d{1,3})(?:\)|\])?(?:[ \t]+(?=\p{Lu}|“|")|$)/u.exec(text);
      if (number && cited.has(number[1]!) && (/^\[?\d+[)\]]/.test(text) || isSequel(lines, index, number[1]!)))
        starts.add(index);
    }
    for (const index of starts) {
      const isOther = (_: Line, at: number) => starts.has(at) || marks[at] !== undefined;
      // "7)" on a line of its own, the note below it.
      const from = /^\[?\d+[)\]]?$/.test(lines[index]!.text) && lines[index + 1]?.blankAbove === 0 ? index + 1 : index;
      const last = lastLineOf(lines, from, { measure, isOther });
      yield { span: { start: lines[index]!.start, end: lines[last]!.end }, kind: 'footnote', level: 0 };
    }
  },
});

/** A bare number opens a note only beside its neighbour: "35 See Chapter 1" above "36 Ibid." */
function isSequel(lines: readonly Line[], index: number, number: string): boolean {
  const near = lines.slice(Math.max(0, index - 8), index + 9);
  return near.some(({ text }) => {
    const other = /^(\d{1,3}) \p{Lu}/u.exec(text)?.[1];
    return other !== undefined && Math.abs(Number(other) - Number(number)) === 1;
  });
}
