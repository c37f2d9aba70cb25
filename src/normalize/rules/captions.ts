import { lastLineOf } from '../layout/extent.ts';
import { type Line, linesOf, measureOf } from '../layout/lines.ts';
import { marksOfLines } from '../layout/marks.ts';
import { endsSentence } from '../layout/words.ts';
import { defineRule } from '../rule.ts';

export const captions = defineRule({
  id: 'captions',
  summary: 'Marks captions of charts and pictures, and cross-references that stand apart.',
  phase: 'document',
  examples: [
    { raw: 'See you on Monday.', text: 'See you on Monday.' },
    {
      raw: '[Chart 3-2] Key Organizations and Assets of the Army',
      text: '[Chart 3-2] Key Organizations and Assets of the Army',
    },
  ],
  *propose(page) {
    const lines = linesOf(page);
    const measure = measureOf(lines);
    const marks = marksOfLines(page, lines);
    for (let at = 0; at < lines.length; at++) {
      if (marks[at]) continue;
      const line = lines[at]!;
      const above = lines[at - 1];
      const isSetOff = !above || line.blankAbove > 0 || endsSentence(above.text) || marks[at - 1] !== undefined;
      const isOther = (_: Line, index: number) => marks[index] !== undefined;
      let last = -1;
      if (isTitle(line.text) && (isSetOff || /^[[<]/.test(line.text))) last = at;
      else if (line.blankAbove > 0 && isReference(line.text)) last = lastLineOf(lines, at, { measure, isOther });
      else if (line.blankAbove > 0 && measure.isWrapped) last = lastOfNarrow(lines, at, measure.width, isOther);
      if (last < at) continue;
      yield { span: { start: line.start, end: lines[last]!.end }, kind: 'caption', level: 0 };
      at = last;
    }
  },
});

/** "[Chart 5-13] Title", "Table 6-4. Agreements at Talks", "Fig. II-4-2-2 Outline", but no sentence "Table 4 shows …". */
function isTitle(text: string): boolean {
  const rest =
    /^(?:[-–•▶]\s{1,3})?[[<(]?\s?(?:fig|figure|table|chart|box|map|graph|diagram|photo|image|exhibit)\b\.?\s?[\divx][\divx.\-–()]{0,9}[\]>)]?[.:]?\s*/i.exec(
      text,
    )?.[0];
  if (rest === undefined || text.length > 160) return false;
  const title = text.slice(rest.length);
  return /^[[<]/.test(text) || title === '' || (/^["“‘(]?[\p{Lu}\d]/u.test(title) && !endsSentence(title));
}

/** "See Part II, Chapter 2, Section 4 (…)" on lines of its own. */
function isReference(text: string): boolean {
  return /^(?:▶\s?)?See\s(?:▶\s?)?(?:also\s)?(?:Part|Chapter|Section|Figs?|Figure|Reference|Appendix|Annex|Table|Box|p{1,2})\b/.test(
    text,
  );
}

/** The last line of two to five lines much narrower than the column and blank on both sides: words below a picture. */
function lastOfNarrow(
  lines: readonly Line[],
  at: number,
  width: number,
  isOther: (line: Line, index: number) => boolean,
): number {
  let last = at;
  while (last + 1 < lines.length && lines[last + 1]!.blankAbove === 0 && !isOther(lines[last + 1]!, last + 1)) last++;
  const count = last - at + 1;
  if (count < 2 || count > 5) return -1;
  const own = lines.slice(at, last + 1);
  if (own.some(({ text }) => text.length > width * 0.6)) return -1;
  return /^\p{Lu}/u.test(own[0]!.text) &&
    endsSentence(own.at(-1)!.text) &&
    own.slice(1).every(({ text }) => /^[\p{Ll}\p{Lu}\d(]/u.test(text))
    ? last
    : -1;
}
