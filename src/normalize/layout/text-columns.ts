import type { Line } from './lines.ts';
import { endsSentence, startsLower } from './words.ts';

/** Two columns of prose that an extractor set side by side, with the gap between them kept. */
export interface TextColumns {
  /** Indexes of the first and the last line. */
  readonly first: number;
  readonly last: number;
  /** The lines of each column from top to bottom. */
  readonly left: readonly string[];
  readonly right: readonly string[];
}

interface Halves {
  readonly left: string;
  readonly right: string;
}

const leastLines = 6;

/** Finds two columns whose gap lines up over six lines or more and whose both sides read as prose; null where unsure. */
export function findTextColumns(lines: readonly Line[]): TextColumns | null {
  const column = commonColumn(lines);
  if (column === null) return null;
  const halves = lines.map((line) => halvesAt(line, column));
  let best: { first: number; last: number } | null = null;
  for (let first = 0; first < lines.length; first++) {
    if (!isSplit(halves[first])) continue;
    let last = first;
    for (let next = first + 1; next < lines.length && halves[next]; next++) if (isSplit(halves[next])) last = next;
    if (!best || last - first > best.last - best.first) best = { first, last };
    first = last;
  }
  if (!best) return null;
  best.last = footOf(lines, halves, best.last);
  const run = halves.slice(best.first, best.last + 1).flatMap((half) => half ?? []);
  const split = run.filter(isSplit);
  const left = run.flatMap((half) => (half.left ? [half.left] : []));
  const right = run.flatMap((half) => (half.right ? [half.right] : []));
  const isSure = split.length >= leastLines && split.length >= run.length * 0.6 && isProse(left) && isProse(right);
  return isSure ? { ...best, left, right } : null;
}

/** The last line of the longer column: it goes on alone where its sentence is open or its next line is full too. */
function footOf(lines: readonly Line[], halves: readonly (Halves | null)[], last: number): number {
  const side = halves[last + 1]?.right ? 'right' : 'left';
  const width = Math.max(
    ...halves.slice(Math.max(0, last - leastLines), last + 1).map((half) => half?.[side].length ?? 0),
  );
  let foot = last;
  for (let next = last + 1; next < lines.length; next++) {
    const half = halves[next];
    if (!half?.[side] || isSplit(half) || lines[next]!.blankAbove > 0) break;
    if (endsSentence(halves[foot]![side]) && half[side].length < width * 0.8) break;
    foot = next;
  }
  return foot;
}

const isSplit = (half: Halves | null | undefined): boolean => half != null && half.left !== '' && half.right !== '';

/** Where most lines with a gap begin again, counted from the line's start. */
function commonColumn(lines: readonly Line[]): number | null {
  const counts = new Map<number, number>();
  for (const { start, from, text } of lines) {
    if (text.length < 30 || text.length > 250 || !text.includes('  ')) continue;
    for (const { index, 0: gap } of text.matchAll(/ {2,}/g)) {
      const at = start - from + index + gap.length;
      if (index >= 15 && text.length - index >= 15) counts.set(at, (counts.get(at) ?? 0) + 1);
    }
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return best && best[1] >= leastLines - 1 ? best[0] : null;
}

/** The parts of a line on both sides of a column's edge, or null where text runs over it. */
function halvesAt({ start, from, text }: Line, column: number): Halves | null {
  const at = column - (start - from);
  if (at <= 1) return { left: '', right: text };
  if (text.length <= at - 1) return { left: text, right: '' };
  for (const edge of [at, at - 1, at + 1]) {
    if (text[edge] !== ' ' && text[edge - 1] === ' ' && text[edge - 2] === ' ')
      return { left: text.slice(0, edge).trimEnd(), right: text.slice(edge) };
  }
  return null;
}

/** Prose goes on from line to line in lower case, or fills its lines with names, and has several words a line; cells of a table do not. */
function isProse(column: readonly string[]): boolean {
  const words = column.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  const width = Math.max(...column.map((text) => text.length));
  const full = column.filter((text) => text.length > width * 0.75).length;
  const lower = column.filter((text) => startsLower(text)).length;
  const open = column.slice(0, -1).filter((text) => !endsSentence(text)).length;
  const gaps = column.filter((text) => text.includes('   ')).length;
  const leastLower = full >= column.length * 0.7 ? 0.25 : 0.45;
  return (
    words >= column.length * 3.5 && lower >= column.length * leastLower && open >= column.length * 0.5 && gaps <= 1
  );
}
