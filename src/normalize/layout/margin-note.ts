import type { Line } from './lines.ts';
import { endsOpen, endsSentence, sentenceStarter, startsLower } from './words.ts';
import { dated } from './woven-caption.ts';

/** A note of the page's margin whose lines stand among the body's: behind a body line's end, or alone between two of them. */
export interface MarginNote {
  readonly from: number;
  /** Where the note's piece begins in each of its lines, from the first on; 0 where the line is all note. */
  readonly pieces: readonly number[];
  readonly confidence: number;
  readonly evidence: string;
}

/** No more lines than these stand between two lines of the body. */
const mostLines = 4;

/** The even column of a page's prose: how long most of its lines are that read on, and how many blank lines part them. */
export interface BodyColumn {
  readonly width: number;
  readonly gap: number;
}

/** So many lines have to read on, and this share of them to be about as long as the others. */
const fewestReadingOn = 6;
const evenShare = 0.8;

let lastMeasured: { readonly lines: readonly Line[]; readonly column: BodyColumn | null } | undefined;

/** The column of a page's prose, or null where its lines are not even: then nothing tells a note from a long line. */
export function bodyColumnOf(lines: readonly Line[]): BodyColumn | null {
  if (lastMeasured?.lines !== lines) lastMeasured = { lines, column: measureColumn(lines) };
  return lastMeasured.column;
}

function measureColumn(lines: readonly Line[]): BodyColumn | null {
  const lengths: number[] = [];
  let spaced = 0;
  for (let index = 0; index + 1 < lines.length; index++) {
    const { text } = lines[index]!;
    const below = lines[index + 1]!;
    if (text.length < 56 || text.length > 130 || below.blankAbove > 1 || !startsLower(below.text)) continue;
    if (endsSentence(text)) continue;
    lengths.push(text.length);
    spaced += below.blankAbove;
  }
  if (lengths.length < fewestReadingOn) return null;
  const width = lengths.sort((a, b) => a - b)[lengths.length >> 1]!;
  const even = lengths.filter((length) => length > width * 0.86 && length < width * 1.1).length;
  return even < lengths.length * evenShare ? null : { width, gap: spaced * 2 > lengths.length ? 1 : 0 };
}

/** Looks for a note whose first piece stands on the line `at`; null where there is none. */
export function readMarginNote(lines: readonly Line[], at: number, { width, gap }: BodyColumn): MarginNote | null {
  const isParagraphEnd = (index: number) => (lines[index + 1]?.blankAbove ?? 9) > gap;
  const pieces: number[] = [];
  let next = at;
  for (; next < lines.length && pieces.length < mostLines; next++) {
    const line = lines[next]!;
    if (next > at && isParagraphEnd(next - 1)) break;
    const piece = isShort(line, width) ? 0 : splitTail(line.text, width);
    if (piece === null) break;
    pieces.push(piece);
  }
  const below = lines[next];
  if (pieces.length === 0 || !below || isParagraphEnd(next - 1) || !readsOn(below.text)) return null;
  if (below.text.length < width * 0.8 && !endsSentence(below.text)) return null;
  const note = pieces.map((piece, index) => lines[at + index]!.text.slice(piece));
  const last = note.at(-1)!;
  if (!isNoteLike(note, width) || (endsSentence(last) && beginsSentence(below.text))) return null;
  const tails = pieces.filter((piece) => piece > 0).length;
  const isSure =
    tails === 0 ? isBesideBody(lines, at, next, width) : pieces[0]! > 0 && (pieces.length > 1 || dated.test(last));
  if (!isSure || (pieces[0] === 0 && isParagraphEnd(at - 1)) || !leavesOpen(lines, at, pieces[0]!, width)) return null;
  return {
    from: at,
    pieces,
    confidence: 0.85,
    evidence: `"${note.join(' ')}" stands between lines ${width} characters wide whose sentence reads on without it`,
  };
}

/** True where the pieces can be the words of a note from its first on; "rights system where" is one of its lines where it has others. */
function isNoteLike(note: readonly string[], width: number): boolean {
  if (!/^["“‘]?[\p{Lu}\d]/u.test(note[0]!) || note.some((piece) => /[|�]|^[•·-] | – /.test(piece))) return false;
  return !endsOpen(note.at(-1)!) || (note.length > 1 && note.every((piece) => piece.length < width * 0.3));
}

/** True where the body's line above the note, or before it on its line, is full and leaves its sentence open. */
function leavesOpen(lines: readonly Line[], at: number, piece: number, width: number): boolean {
  const above = piece > 0 ? lines[at]!.text.slice(0, piece).trimEnd() : lines[at - 1]?.text;
  if (above === undefined) return false;
  // "the ROK Armed | Forces from the former": a name goes on.
  if (piece === 0 && /(?:^| )\p{Lu}[^ ]*$/u.test(above)) return false;
  return above.length > width * 0.84 && !endsSentence(above) && !dated.test(above);
}

/** So many lines bear words of the margin within so many lines, and so many of them nothing else. */
const fewestSigns = 3;
const signReach = 12;
const fewestAlone = 2;

/** From the first line of a stretch of lines to its last. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Sentences that have a margin's words behind their line ends and between their lines again and again. They are not untangled: which
 * word of an overlong line is whose was chosen right in two of three lines of a trial.
 */
export function wovenStretches(lines: readonly Line[], { width }: BodyColumn): readonly Stretch[] {
  const groups: { at: number; isAlone: boolean; isLong: boolean }[][] = [];
  for (let at = 1; at + 1 < lines.length; at++) {
    const { length } = lines[at]!.text;
    if (lines[at]!.text.includes('\ufffd')) continue;
    const isAlone = standsAlone(lines, at, width);
    if (!isAlone && (length <= width + 10 || length > width * 1.45)) continue;
    const isLong = !isAlone && isOverlong(lines, at, width);
    const group = groups.at(-1);
    if (group && at - group.at(-1)!.at <= signReach / 2) group.push({ at, isAlone, isLong });
    else groups.push([{ at, isAlone, isLong }]);
  }
  return groups
    .filter((signs) => {
      // "people who do not | committee on public": a few overlong lines on end in an even column are two texts, each.
      if (longRuns(signs).some((run) => isInColumn(lines, run, width))) return true;
      const isDense = signs.some(({ at }, index) => (signs[index + fewestSigns - 1]?.at ?? Infinity) - at < signReach);
      return isDense && signs.filter(({ isAlone }) => isAlone).length >= fewestAlone;
    })
    .map((signs) => wholeSentences(lines, signs[0]!.at, signs.at(-1)!.at));
}

/** True for a line of prose much longer than the column whose sentence neither ends on it nor begins on the next. */
function isOverlong(lines: readonly Line[], at: number, width: number): boolean {
  const { text, blankAbove } = lines[at]!;
  const below = lines[at + 1]!;
  if (text.length < width * 1.15 || blankAbove + below.blankAbove > 0 || /[|\t]| {2}|\d \d/.test(text)) return false;
  return !endsSentence(text) && (startsLower(text) || startsLower(below.text));
}

/** Runs of two overlong lines or more. */
function longRuns(signs: readonly { at: number; isLong: boolean }[]): readonly Stretch[] {
  const runs: { from: number; to: number }[] = [];
  for (const { at, isLong } of signs) {
    const last = runs.at(-1);
    if (isLong && last && last.to === at - 1) last.to = at;
    else if (isLong) runs.push({ from: at, to: at });
  }
  return runs.filter(({ from, to }) => to > from && to - from < mostLines);
}

/** True where full lines of the column lead to a stretch or from it: a box set wider has none in its paragraph. */
function isInColumn(lines: readonly Line[], { from, to }: Stretch, width: number): boolean {
  const isFull = (line: Line | undefined) =>
    line !== undefined && line.text.length > width * 0.84 && line.text.length < width * 1.1;
  const isLedIn = isFull(lines[from - 1]) && lines[from]!.blankAbove === 0 && !endsSentence(lines[from - 1]!.text);
  const isLedOut = isFull(lines[to + 1]) && lines[to + 1]!.blankAbove === 0 && startsLower(lines[to + 1]!.text);
  return isLedIn || isLedOut;
}

/** True for a short line between two full ones whose sentence reads on past it. */
function standsAlone(lines: readonly Line[], at: number, width: number): boolean {
  const line = lines[at]!;
  const above = lines[at - 1]!.text;
  const below = lines[at + 1]!.text;
  if (!isShort(line, width) || line.blankAbove > 0 || Math.min(above.length, below.length) < width * 0.84) return false;
  return !endsSentence(above) && readsOn(below) && !(endsSentence(line.text) && beginsSentence(below));
}

/** Widens a stretch to where sentences end at the ends of lines, or paragraphs do. */
function wholeSentences(lines: readonly Line[], first: number, last: number): Stretch {
  let from = first;
  let to = last;
  while (from > 0 && first - from < signReach && lines[from]!.blankAbove === 0 && !endsSentence(lines[from - 1]!.text))
    from--;
  while (
    to + 1 < lines.length &&
    to - last < signReach &&
    lines[to + 1]!.blankAbove === 0 &&
    !endsSentence(lines[to]!.text)
  )
    to++;
  return { from, to };
}

function isShort({ text }: Line, width: number): boolean {
  return text.length < width * 0.36;
}

/** Where the margin's words begin in an overlong line: a capital next to where the column ends, behind a word that leaves its sentence open. */
function splitTail(text: string, width: number): number | null {
  if (text.length < width + 10 || text.length > width * 1.6) return null;
  let best: number | null = null;
  let cost = Number.POSITIVE_INFINITY;
  for (let blank = text.indexOf(' '); blank >= 0; blank = text.indexOf(' ', blank + 1)) {
    if (blank < width * 0.86 || blank > width * 1.08) continue;
    if (!/^["“‘(]?[\p{Lu}(]/u.test(text.slice(blank + 1, blank + 4)) || !/[\p{Ll},]$/u.test(text.slice(0, blank)))
      continue;
    // "exchanges and | Korean Transit Office": a name is not parted.
    const isInName = /(?:^| )["“‘(]?\p{Lu}[^ ]*$/u.test(text.slice(0, blank));
    const price = Math.abs(blank - width) + (isInName ? 12 : 0);
    if (price >= cost) continue;
    best = blank + 1;
    cost = price;
  }
  return best;
}

function readsOn(text: string): boolean {
  return startsLower(text) && !text.startsWith('(');
}

function beginsSentence(text: string): boolean {
  const first = /^\p{L}+/u.exec(text)?.[0] ?? '';
  return sentenceStarter.test(first.charAt(0).toUpperCase() + first.slice(1));
}

/** True where full lines stand above and below: a narrow column beside a picture has short ones. */
function isBesideBody(lines: readonly Line[], from: number, to: number, width: number): boolean {
  const near = [...lines.slice(Math.max(0, from - 3), from), ...lines.slice(to, to + 3)];
  return near.filter(({ text }) => text.length > width * 0.84).length >= near.length - 1;
}
