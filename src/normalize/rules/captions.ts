import { lastLineOf } from '../layout/extent.ts';
import { type Line, linesOf, measureOf } from '../layout/lines.ts';
import { marksOfLines } from '../layout/marks.ts';
import { endsOpen, endsSentence, startsLower } from '../layout/words.ts';
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
      // "-  Figure 6-4 Organization of the Army" below a chart's last label.
      const isMarked = /^[[<]|^[-–•▶]\s{1,3}fig/i.test(line.text);
      if (isTitle(line.text) && (isSetOff || isMarked)) last = at;
      else if (line.blankAbove > 0 && isReference(line.text)) last = lastLineOf(lines, at, { measure, isOther });
      else if (line.blankAbove > 0 && measure.isWrapped) last = lastOfNarrow(lines, at, measure.width, isOther);
      else if (measure.isWrapped) last = lastOfIntruder(lines, at, measure.width, isOther);
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
  if (/^[[<]/.test(text) || title === '') return true;
  // Behind "Figure 4." stands a title, a full stop at its end or not; behind "Figure 4" a sentence may go on.
  return /^["“‘(]?[\p{Lu}\d]/u.test(title) && (!endsSentence(title) || /[.:]\s*$/.test(rest));
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

/**
 * The last line of a margin note that landed within a sentence: one to four short lines below a full line that stays open and
 * above one that goes on with it ("supply the set to | Military Meal | Upgrade Project | all servicemembers by 2020").
 */
function lastOfIntruder(
  lines: readonly Line[],
  at: number,
  width: number,
  isOther: (line: Line, index: number) => boolean,
): number {
  const above = lines[at - 1];
  if (!above || above.text.length < width * 0.7 || !/[\p{Ll},]$/u.test(above.text) || isOther(above, at - 1)) return -1;
  if (!/^["“‘(]?\p{Lu}/u.test(lines[at]!.text)) return -1;
  for (let last = at; last < Math.min(lines.length - 1, at + 4); last++) {
    const { text } = lines[last]!;
    if (isOther(lines[last]!, last) || text.length > width * 0.45 || /[.,;:–-]$/.test(text) || endsOpen(text))
      return -1;
    const below = lines[last + 1]!;
    if (startsLower(below.text) && below.text.length > width * 0.6) return isOther(below, last + 1) ? -1 : last;
  }
  return -1;
}
