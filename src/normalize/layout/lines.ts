import type { PageDraft } from '../page-draft.ts';
import { startsLower } from './words.ts';

/** One line of a page that is not blank, trimmed. */
export interface Line {
  /** Where the trimmed text lies in the page. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Start of the line with its indentation, and end with its trailing blanks, line feed not counted. */
  readonly from: number;
  readonly to: number;
  /** How many blank lines stand directly above. */
  readonly blankAbove: number;
}

/** The page that was asked for last: rules ask one after another for the lines of one page. */
let last: { readonly text: string; readonly lines: readonly Line[] } = { text: '', lines: [] };

/** The lines of a page that are not blank. Worked out once for each state of the page's text. */
export function linesOf({ text }: PageDraft): readonly Line[] {
  if (last.text !== text) last = { text, lines: splitLines(text) };
  return last.lines;
}

/** Cuts a text into the lines that are not blank. */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let blankAbove = 0;
  for (let from = 0; from <= text.length; ) {
    const feed = text.indexOf('\n', from);
    const to = feed < 0 ? text.length : feed;
    const start = skipSpace(text, from, to);
    if (start === to) blankAbove++;
    else {
      const end = trimEnd(text, start, to);
      lines.push({ start, end, text: text.slice(start, end), from, to, blankAbove });
      blankAbove = 0;
    }
    from = to + 1;
  }
  return lines;
}

/** The first offset of a line that holds no white space; `to` where there is none. */
function skipSpace(text: string, from: number, to: number): number {
  let start = from;
  while (start < to && isSpace(text.charCodeAt(start))) start++;
  return start;
}

function trimEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && isSpace(text.charCodeAt(end - 1))) end--;
  return end;
}

/** White space as `trim` takes it; what is rare is asked of the language. */
export function isSpace(unit: number): boolean {
  if (unit < 128) return unit === 32 || (unit >= 9 && unit <= 13);
  return unit === 160 || (unit >= 0x1680 && String.fromCharCode(unit).trim() === '');
}

/** The shape of a page's lines: whether a column of text was wrapped, and how wide it is. */
export interface Measure {
  /** Length in characters that three of four lines do not exceed. */
  readonly width: number;
  /** True where most lines are about as long as the column is wide, so that a line end says nothing. */
  readonly isWrapped: boolean;
  /** True where nearly every line is followed by a blank one and many read on into the next, so that a blank line says nothing. */
  readonly isDoubleSpaced: boolean;
  /** True where one blank line, no more, stands between any two lines, and few read on: each line is a paragraph, as in repaired text. */
  readonly isParted: boolean;
  /** How many lines the page has. A few lines are no page. */
  readonly lineCount: number;
  /** The width of the column that a line stands in, from the lines around it that read on; 0 where they tell of none. */
  readonly columnOf: (line: Line) => number;
}

let lastMeasured: { readonly lines: readonly Line[]; readonly measure: Measure } | undefined;

/** Measures the column of a page. A page of a few lines, or of lines as long as paragraphs, is not wrapped. */
export function measureOf(lines: readonly Line[]): Measure {
  if (lastMeasured?.lines !== lines) lastMeasured = { lines, measure: takeMeasure(lines) };
  return lastMeasured.measure;
}

function takeMeasure(lines: readonly Line[]): Measure {
  // Numbers of a typed array sort themselves: a comparison of our own would take four times as long.
  const lengths = Uint32Array.from(lines.map(({ text }) => text.length)).sort();
  const most = lengths[Math.floor(lengths.length * 0.75)] ?? 0;
  const isMost = lines.length >= 6 && most >= 30 && most <= 160 && countFull(lengths, most) >= lines.length * 0.45;
  // Prose beside a margin's notes or a chart's labels.
  const prose = isMost ? 0 : proseWidth(lines);
  const isProse = prose > 0 && countFull(lengths, prose) >= Math.max(8, lines.length * 0.3);
  const isWrapped = isMost || isProse;
  const width = isProse ? prose : most;
  const spaced = lines.filter(({ blankAbove }) => blankAbove > 0).length;
  const isSpaced = spaced > lines.length * 0.7;
  const isRunning = isSpaced && countOfRunningOn(lines, width) > lines.length * 0.2;
  const isDoubleSpaced = isWrapped && isRunning;
  // A paragraph in one line is no line of a column: what else reads on between blank lines are a chart's labels.
  const hasParagraph = lengths.length > 0 && lengths.at(-1)! > longestLine;
  const isApart = isSpaced && (!isRunning || hasParagraph);
  const isParted = isApart && lines.every(({ blankAbove }, index) => index === 0 || blankAbove === 1);
  let columns: ReadonlyMap<Line, number> | undefined;
  const columnOf = (line: Line) => {
    columns ??= columnsOf(lines);
    return columns.get(line) ?? 0;
  };
  return { width, isWrapped, isDoubleSpaced, isParted, lineCount: lines.length, columnOf };
}

/** No column is wider in characters. */
const longestLine = 250;

function countFull(lengths: Uint32Array, width: number): number {
  return lengths.filter((length) => length > width * 0.7 && length < width * 1.25).length;
}

/** How wide the lines are that read on, where nearly all of them are so; 0 where they are not. */
function proseWidth(lines: readonly Line[]): number {
  const lengths: number[] = [];
  for (let index = 1; index < lines.length; index++) {
    const { text, blankAbove } = lines[index]!;
    const above = lines[index - 1]!.text;
    if (blankAbove > 1 || above.length < 56 || above.length > 130 || !startsLower(text) || /[.:;!?)]$/.test(above))
      continue;
    lengths.push(above.length);
  }
  const width = lengths.sort((a, b) => a - b)[lengths.length >> 1] ?? 0;
  const even = lengths.filter((length) => length > width * 0.86 && length < width * 1.1).length;
  return lengths.length >= Math.max(6, lines.length * 0.3) && even >= lengths.length * 0.8 ? width : 0;
}

/** How many lines go on with a sentence that a full line above leaves open. */
function countOfRunningOn(lines: readonly Line[], width: number): number {
  let count = 0;
  for (let index = 1; index < lines.length; index++) {
    const above = lines[index - 1]!.text;
    const isFull = above.length > width * 0.75 && above.length < width * 1.25;
    if (isFull && startsLower(lines[index]!.text) && !/[.:;!?)]$/.test(above)) count++;
  }
  return count;
}

/** So many lines above and below tell of a line's column, and so many of them read on. */
const columnReach = 4;
const fewestReadingOn = 2;

/** A narrow column beside a picture, prose among short entries: the page as a whole is not wrapped, these lines are. */
function columnsOf(lines: readonly Line[]): ReadonlyMap<Line, number> {
  const readsOn = lines.map((line, index) => {
    const below = lines[index + 1];
    return below !== undefined && below.blankAbove <= 1 && startsLower(below.text) && !/[.:;!?|]$/.test(line.text);
  });
  const columns = new Map<Line, number>();
  for (const [index, line] of lines.entries()) {
    const gap = lines[index + 1]?.blankAbove ?? 0;
    const lengths: number[] = [];
    for (const step of [-1, 1]) {
      for (let at = index + step; Math.abs(at - index) <= columnReach; at += step) {
        // Lines set closer or wider belong to another column.
        if ((lines[step < 0 ? at + 1 : at]?.blankAbove ?? -1) !== gap) break;
        if (readsOn[at] && lines[at + 1]!.blankAbove === gap) lengths.push(lines[at]!.text.length);
      }
    }
    if (lengths.length >= fewestReadingOn + gap) columns.set(line, Math.max(...lengths));
  }
  return columns;
}

/** What a reader sees of a line: without the extractor's marks for headings, bold, italics and quotations. */
export function plainText(text: string): string {
  return text
    .replace(/^[#>\s]+/, '')
    .replace(/[*_`]+/g, '')
    .trim();
}
