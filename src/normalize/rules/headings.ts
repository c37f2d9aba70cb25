import { headingLevelAt, isHeadingText, readHeadingNumber } from '../layout/heading.ts';
import { type Line, linesOf, type Measure, measureOf } from '../layout/lines.ts';
import { marksOfLines } from '../layout/marks.ts';
import { endsOpen, isTitleCase, isTitleWord, startsLower } from '../layout/words.ts';
import { defineRule } from '../rule.ts';

export const headings = defineRule({
  id: 'headings',
  summary: 'Marks lines that are headings: numbered, in capitals, in title case, or set apart above prose.',
  phase: 'document',
  examples: [
    { raw: 'Dear Ann,\nSee you on Monday.\nBob', text: 'Dear Ann,\nSee you on Monday.\nBob' },
    { raw: '13 Conclusion\n\nThe purpose of it is peace.', text: '13 Conclusion\n\nThe purpose of it is peace.' },
  ],
  *propose(page, { plainHeadingLevel }) {
    const lines = linesOf(page);
    const measure = measureOf(lines);
    const marks = marksOfLines(page, lines);
    const found = new Set<number>();
    const isHeading = (index: number) => found.has(index) || marks[index]?.kind === 'heading';
    for (let at = 0; at < lines.length; at++) {
      if (marks[at]) continue;
      let last = at;
      // "Section | 3 Defense Reform 2.0": the word stood above a large figure.
      const next = lines[at + 1];
      if (/^(?:Chapter|Part|Section)$/.test(lines[at]!.text) && next && !marks[at + 1] && isNumberedTitle(next.text)) {
        found.add(at).add(at + 1);
        const span = { start: lines[at]!.start, end: next.end };
        yield { span, kind: 'heading', level: lines[at]!.text === 'Section' ? 2 : 1 };
        at++;
        continue;
      }
      // "Section 2 | Potential Global Threats"
      // In repaired text a blank line parts them where an extractor's mark had set the first apart.
      const isParted = measure.isParted && next !== undefined && next.blankAbove > 0;
      if (chapterLine.test(lines[at]!.text) && next && !isParted && !marks[at + 1] && isTitle(next.text)) {
        found.add(at).add(at + 1);
        const span = { start: lines[at]!.start, end: next.end };
        yield { span, kind: 'heading', level: lines[at]!.text.startsWith('Section') ? 2 : 1 };
        at++;
        continue;
      }
      // A heading of two lines: the first ends open, or the second is the rest of its title.
      const below = lines[at + 1];
      const isJoined =
        below && !marks[at + 1] && below.blankAbove === 0 && joinsTitle(lines[at]!.text, below.text, measure.width);
      const end = Math.max(
        isJoined ? at + 1 : at,
        lastOfTitleBlock(lines, at, measure, (index) => marks[index] !== undefined),
      );
      if (end > at) {
        const text = lines.slice(at, end + 1).map((line) => line.text);
        const joined = { ...lines[at]!, text: text.join(' ') };
        const tried = [...lines.slice(Math.max(0, at - 1), at), joined, ...lines.slice(end + 1, end + 5)];
        const offset = at === 0 ? 0 : 1;
        const level = headingLevelAt(tried, offset, measure, (index) =>
          isHeading(index < offset ? at - 1 : end + index - offset),
        );
        if (level > 0) {
          last = end;
          for (let index = at; index <= last; index++) found.add(index);
          yield {
            span: { start: lines[at]!.start, end: lines[last]!.end },
            kind: 'heading',
            level: levelOf(lines[at]!.text, level, plainHeadingLevel),
          };
        }
      }
      if (last > at) {
        at = last;
        continue;
      }
      const level = headingLevelAt(lines, at, measure, isHeading);
      if (level === 0) continue;
      found.add(at);
      yield {
        span: { start: lines[at]!.start, end: lines[at]!.end },
        kind: 'heading',
        level: levelOf(lines[at]!.text, level, plainHeadingLevel),
      };
    }
  },
});

/** "Section 5 Development of Defense | Informatization": both title case, the first as long as a line of it can be. */
function joinsTitle(above: string, below: string, width: number): boolean {
  if (above.length + below.length > 150 || /[.:;,]$/.test(above) || /[.:;,]$/.test(below) || /^\d/.test(below))
    return false;
  const mayGoOn =
    endsOpen(above) ||
    // "A. Maintenance of Early Warning and Establishment | of Crisis Management Systems"
    (startsLower(below) && below.length < above.length && readHeadingNumber(above) !== null) ||
    (/^(?:section|chapter|\d)/i.test(above) && above.length > width * 0.3 && below.length < above.length);
  return mayGoOn && isTitleWord(above) && isTitleCase(below) && isTitleCase(above);
}

/** "Advancement of Military | Culture": the last line of a title of two or three short lines between blank ones; `at` where there is none. */
function lastOfTitleBlock(
  lines: readonly Line[],
  at: number,
  { width, isWrapped }: Measure,
  isTaken: (index: number) => boolean,
): number {
  if (!isWrapped || (at > 0 && lines[at]!.blankAbove === 0) || !isTitleWord(lines[at]!.text)) return at;
  // "Beijing | Seoul", "António Guterres, Secretary-General | of the United Nations": a map's labels, a picture's words.
  if (!/^[^,]*\S [^,]*$/.test(lines[at]!.text)) return at;
  for (let last = at; last < Math.min(at + 3, lines.length - 1); last++) {
    const { text } = lines[last]!;
    if (isTaken(last) || text.length > width * 0.75 || !isTitleCase(text) || /[.:;,)]$/.test(text)) return at;
    if (last > at && (/^["“‘(]?[\d(]|\d{3}/.test(text) || readHeadingNumber(text) !== null)) return at;
    if (lines[last + 1]!.blankAbove > 0) return last;
  }
  return at;
}

/** Without a number a heading stands below those that an extractor marked: "THE SUDETES THE CARPATHIANS" is a map's. */
function levelOf(text: string, level: number, plainHeadingLevel: number): number {
  if (level > 3 || readHeadingNumber(text)) return level;
  return level === 3 || plainHeadingLevel > 3 ? plainHeadingLevel : level;
}

const chapterLine = /^(?:Chapter|Part|Section) (?:\d{1,2}|[IVX]{1,5})[.:]?$/i;

function isTitle(text: string): boolean {
  return /^["“‘]?\p{Lu}/u.test(text) && isHeadingText(text) && isTitleCase(text) && !endsOpen(text);
}

function isNumberedTitle(text: string): boolean {
  return /^\d{1,2} \p{Lu}/u.test(text) && isHeadingText(text);
}
