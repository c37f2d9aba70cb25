import { lastLineOf } from '../layout/extent.ts';
import { isHeadingText } from '../layout/heading.ts';
import { isItemReference } from '../layout/item-reference.ts';
import { type Line, linesOf, type Measure, measureOf } from '../layout/lines.ts';
import { bodyColumnOf } from '../layout/margin-note.ts';
import { marksOfLines } from '../layout/marks.ts';
import { gluedNumbers } from '../layout/raised-marks.ts';
import { endsSentence, isMinorWord, isTitleCase } from '../layout/words.ts';
import { defineRule } from '../rule.ts';

export const footnotes = defineRule({
  id: 'footnotes',
  summary: 'Marks the texts of footnotes, so that a sentence that they cut can be joined.',
  phase: 'document',
  examples: [
    { raw: '16) It began in 2016.', text: '16) It began in 2016.' },
    { raw: 'The aims 1) are these:\n1) To deter', text: 'The aims 1) are these:\n1) To deter' },
  ],
  *propose(page) {
    const lines = linesOf(page);
    const measure = measureOf(lines);
    const marks = marksOfLines(page, lines);
    let item = 0;
    const candidates = lines.flatMap(({ text }, index) => {
      const number = marks[index] ? null : noteStart.exec(text);
      if (number === null) return [];
      const isBracketed = /^\[?\d+[)\]]/.test(text);
      // "the following measures: | 1) improvement | 2) enhancement": each counts on from the one above.
      const isItem = isLedIn(lines, index) || (isBracketed && item > 0 && Number(number[1]) === item + 1);
      if (isItem) item = Number(number[1]);
      return isItem ? [] : [{ index, number: number[1]!, isBracketed }];
    });
    if (candidates.length === 0) return;
    const cited = citedNumbers(page.page.raw);
    const inLine = citedInLines(page.page.raw);
    const narrow = narrowLinesOf(lines, measure);
    // Of a document without page breaks nothing tells which half is a page's foot.
    const glued = lines.length <= mostLines ? gluedNumbers(page.page.raw) : new Set();
    const starts = new Set<number>();
    for (const { index, number, isBracketed } of candidates) {
      // "treaty.14 Some" above "14 It was signed in 1968.", a sentence in the page's lower half.
      if (glued.has(number) && index >= lines.length / 2 && isSentence(lines, index, number)) {
        starts.add(index);
        continue;
      }
      // "3. Cooperation": a list's item or a section, but for such notes.
      if (/^\d+\. /.test(lines[index]!.text)) continue;
      const isAlone = /^\[?\d+[)\]]?$/.test(lines[index]!.text);
      const isMarked = isBracketed || cited.get(number) === 'bracket';
      // The number that opens a line stands behind the line above: what heads a text is no note by that.
      if (isMarked && !isAlone && headsText(lines, index, measure.width) && !inLine.has(number)) continue;
      const isSuited = () => measure.isWrapped || !opensLikeTitle(lines[index]!.text);
      const isCited = cited.has(number) && (isMarked || (isSequel(lines, index, number) && isSuited()));
      if (isCited ? index >= lines.length / 4 : isAlone && isBracketed) starts.add(index);
    }
    for (const index of starts) {
      const isOther = (_: Line, at: number) => starts.has(at) || marks[at] !== undefined;
      // "7)" on a line of its own, the note below it.
      const from = /^\[?\d+[)\]]?$/.test(lines[index]!.text) && lines[index + 1]?.blankAbove === 0 ? index + 1 : index;
      const number = noteStart.exec(lines[index]!.text)?.[1] ?? '';
      const isNarrow = measure.isWrapped || (inLine.has(number) && from > narrow.after);
      const last = isNarrow
        ? lastOfNote(lines, from, { measure, isOther, width: narrow.width })
        : lastLineOf(lines, from, { measure, isOther });
      yield { span: { start: lines[index]!.start, end: lines[last]!.end }, kind: 'footnote', level: 0 };
    }
  },
});

/**
 * The last line of a note, in a margin's narrow column too, whose lines are all short beside the body's: "Intermediate-range Nuclear |
 * Forces Treaty.", "Information Operations | (IO) | Operations for defending friendly information". A section's number or a bullet ends it.
 */
function lastOfNote(
  lines: readonly Line[],
  at: number,
  look: Parameters<typeof lastLineOf>[2] & { readonly width: number },
): number {
  const { isOther, width } = look;
  const isNarrow = (line: Line) => line.text.length < width;
  let last = lastLineOf(lines, at, look);
  for (;;) {
    const below = lines[last + 1];
    if (!below || below.blankAbove > 0 || isOther(below, last + 1) || !isNarrow(lines[last]!) || !isNarrow(below))
      return last;
    if (/^(?:\(?(?:\d{1,3}|\p{L})[.)]|[-–•●▶]) /u.test(below.text)) return last;
    last = lastLineOf(lines, last + 1, look);
  }
}

/**
 * How wide a margin's lines are at most, and the last line that is wider. Beside pictures the body's lines are narrow as well; there the
 * column shows in those that read on, and only the page's foot is a margin's.
 */
function narrowLinesOf(lines: readonly Line[], { isWrapped, width }: Measure): { width: number; after: number } {
  if (isWrapped) return { width: width * 0.6, after: -1 };
  const widest = (bodyColumnOf(lines)?.width ?? 0) * 0.7;
  return { width: widest, after: lines.findLastIndex(({ text }) => text.length >= widest) };
}

/** No page has more lines. */
const mostLines = 150;

/** The head of a note: "16) It began", "[3] See", "35 See Chapter 1", "7)" on a line of its own, "4. Ibid." */
const noteStart = /^\[?(\d{1,3})(?:[)\]][ \t]*(?=[\p{L}“"‘'(①]|$)|\.?[ \t]+(?=\p{Lu}|“|"))/u;

/** True for a note that ends as a sentence does on its line or the next ones, or stands beside the note before or after it. */
function isSentence(lines: readonly Line[], index: number, number: string): boolean {
  const { text } = lines[index]!;
  if (isTitleCase(text) && !endsSentence(text)) return false;
  const isNear = [-1, 1].some((step) => {
    const other = new RegExp(`^\\[?${Number(number) + step}[.)\\]]? `);
    return lines.slice(Math.max(0, index - 4), index + 5).some((line) => other.test(line.text));
  });
  return isNear || lines.slice(index, index + 4).some((line) => endsSentence(line.text));
}

/** The numbers that stand in the page as footnote marks, and whether in square brackets: "use[8]", "program 16)". */
function citedNumbers(text: string): ReadonlyMap<string, 'bracket' | 'half'> {
  const cited = new Map<string, 'bracket' | 'half'>();
  for (const { index, 0: mark, 1: number } of text.matchAll(/[^\s[]\s?(\d{1,3})\)(?=[\s.,;:]|$)/g))
    if (!isItemReference(text, index + mark.length - number!.length - 1, index + mark.length))
      cited.set(number!, 'half');
  for (const [, number] of text.matchAll(/\S\s?\[(\d{1,3})\)?\]/g)) cited.set(number!, 'bracket');
  return cited;
}

/** "3) Efforts by the Defense Agency and the SDF" above a line of prose. */
function headsText(lines: readonly Line[], index: number, width: number): boolean {
  const rest = lines[index]!.text.replace(/^\d{1,2}\) /, '');
  const below = lines[index + 1]?.text ?? '';
  if (rest === lines[index]!.text || !isTitleCase(rest) || !isHeadingText(rest)) return false;
  // "9) Under U.N. Security Council Resolution 1386"
  if (/^(?:Under|In|On|At|By|As|After|Since|During|According) |^\p{L}+, /u.test(rest)) return false;
  return /^["“‘]?\p{Lu}/u.test(below) && below.length > width * 0.6;
}

/** The numbers that stand as marks behind a word on its line: "program 3)". */
function citedInLines(text: string): ReadonlySet<string> {
  const numbers = new Set<string>();
  for (const [, half, whole] of text.matchAll(/(?<=[^\s[(] ?)(\d{1,3})\)|\[(\d{1,3})\)?\]/g))
    numbers.add(half ?? whole!);
  return numbers;
}

/** "for the following purposes: | 1) To deter": an item of a list. */
function isLedIn(lines: readonly Line[], index: number): boolean {
  return /^\[?1[)\]]/.test(lines[index]!.text) && /(?::|\bas follows\.)$/.test(lines[index - 1]?.text ?? '');
}

/** A bare number opens a note only beside its neighbour: "35 See Chapter 1" above "36 Ibid." */
function isSequel(lines: readonly Line[], index: number, number: string): boolean {
  const near = lines.slice(Math.max(0, index - 8), index + 9);
  return near.some(({ text }) => {
    const other = /^(\d{1,3}) \p{Lu}/u.exec(text)?.[1];
    return other !== undefined && Math.abs(Number(other) - Number(number)) === 1;
  });
}

/**
 * "5 Cooperation in the Areas of Defense Equipment": where a paragraph is a line, a chapter's titles stand near each other, with
 * their text behind them (Japan 2014). A note is a sentence: "5 The Security Consultative Committee Document issued".
 */
function opensLikeTitle(text: string): boolean {
  const words = text.split(' ', 7).slice(1);
  if (/[\d,"“]/.test(words.join('')) || /^(?:In|On|At|See|Based|Then|According)$/.test(words[0] ?? '')) return false;
  return isTitleCase(words.join(' ')) && words.filter((word) => !isMinorWord(word)).length >= 3;
}
