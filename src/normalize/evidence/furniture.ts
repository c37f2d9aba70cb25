import { fingerprint, isCaptionOrTable, pageNumberOf } from '../layout/fingerprint.ts';
import { type Line, splitLines } from '../layout/lines.ts';
import { endsOpen, endsSentence, startsLower } from '../layout/words.ts';

/** How many lines at the head and at the foot of a page can be furniture. */
export const edgeDepth = 3;

/** What repeats at the heads and feet of a document's pages. */
export interface FurnitureEvidence {
  /** On how many pages a line must stand to be furniture: three, or two in an extract of a few pages. */
  readonly witnesses: number;
  /** On how many near pages a line's fingerprint stands at this edge, this page counted; 0 where it stands on no other. */
  repeats(edge: Edge, text: string, page: number): number;
  /**
   * The number of a line that counts the pages: at the same place of a line at the same edge, near pages have the number
   * that is due. `count` pages bear it out. Null where the line has no such number.
   */
  numbering(edge: Edge, text: string, page: number): { number: string; count: number } | null;
  /** How many near pages have, alone on a line at an edge, the number that makes `number` the one due on this page. */
  due(number: string, page: number): number;
}

export type Edge = 'head' | 'foot';

/** Pages that carry the same line are near where at most this many pages lie between (odd and even pages differ, charts fill pages). */
const nearPages = 6;

/** An extract of fewer pages has its heads and feet on two of them only, odd and even or behind a first page without. */
const fewPages = 6;

/** The lines of a page that can be furniture, outermost first. */
export function edgeLines(lines: readonly Line[], edge: Edge): readonly Line[] {
  const half = Math.min(edgeDepth, Math.ceil(lines.length / 2));
  return edge === 'head' ? lines.slice(0, half) : lines.slice(lines.length - half).reverse();
}

/** Counts what repeats at the edges of the pages. */
export function observeFurniture(pages: readonly string[]): FurnitureEvidence {
  const witnesses = pages.length < fewPages ? 2 : 3;
  const places = new Map<string, number[]>();
  const runs = new Map<string, number[]>();
  const add = <K>(map: Map<K, number[]>, key: K, page: number) => {
    const list = map.get(key);
    if (!list) map.set(key, [page]);
    else if (list.at(-1) !== page) list.push(page);
  };
  const edges = pages.map((text) => {
    const lines = splitEdges(text);
    return { head: edgeLines(lines, 'head').map(readEdgeLine), foot: edgeLines(lines, 'foot').map(readEdgeLine) };
  });
  const eachLine = (visit: (edge: Edge, line: EdgeLine, page: number) => void) => {
    for (const [page, lines] of edges.entries())
      for (const edge of ['head', 'foot'] as const) for (const line of lines[edge]) visit(edge, line, page);
  };
  // The rule asks for the same lines again.
  const lineOf = (edge: Edge, text: string, page: number): EdgeLine =>
    edges[page]?.[edge].find((line) => line.text === text) ?? readEdgeLine({ text });
  eachLine((edge, { numbers }, page) => {
    for (const one of numbers) add(runs, runKey(edge, one, page), page);
  });
  const numberRuns = runLengths(runs);
  const numberingOf = (edge: Edge, { numbers }: EdgeLine, page: number) => {
    for (const one of numbers) {
      const count = numberRuns.get(runKey(edge, one, page))?.get(page) ?? 0;
      // "2" above a title on page 199: the numbers of sections count up with the pages by chance, but not for long.
      if (count < 6 && page > 20 && numberValue(one.number) < page / 2) continue;
      if (count >= witnesses) return { number: one.number, count };
    }
    return null;
  };
  const keyOf = (edge: Edge, line: EdgeLine, page: number): string | null => {
    const { text, numbers } = line;
    if (!canRepeat(text)) return null;
    const number = numbers[0]?.place === 'alone' ? undefined : numberingOf(edge, line, page)?.number;
    // A heading that an extractor marked is not the running head that repeats it on the pages after.
    const mark = text.startsWith('#') ? '#' : '';
    return `${edge} ${mark}${fingerprint(number === undefined ? text : withoutNumber(text, number))}`;
  };
  eachLine((edge, line, page) => {
    line.key = keyOf(edge, line, page);
    if (line.key === null) return;
    add(places, line.key, page);
    // It bears witness to them: "#### Table of Contents" on the first of three pages.
    if (line.text.startsWith('#')) add(places, line.key.replace('#', ''), page);
  });
  const repeatRuns = runLengths(places);
  const due: FurnitureEvidence['due'] = (number, page) => {
    const counts = (['head', 'foot'] as const).map((edge) => {
      const pages = runs.get(runKey(edge, { number, place: 'alone' }, page)) ?? [];
      return pages.filter((other) => other !== page && Math.abs(other - page) <= nearPages).length;
    });
    return Math.max(...counts);
  };
  return {
    witnesses,
    due,
    numbering: (edge, text, page) => numberingOf(edge, lineOf(edge, text, page), page),
    repeats: (edge, text, page) => {
      const line = lineOf(edge, text, page);
      const key = line.key === undefined ? keyOf(edge, line, page) : line.key;
      return key === null ? 0 : (repeatRuns.get(key)?.get(page) ?? 0);
    },
  };
}

/** A line at a page's edge, with what is read of it once. */
interface EdgeLine {
  readonly text: string;
  readonly numbers: readonly PlacedNumber[];
  /** What the line has in common with its like on other pages; null where it cannot repeat. */
  key?: string | null;
}

function readEdgeLine({ text }: Pick<Line, 'text'>): EdgeLine {
  return { text, numbers: numbersOf(text) };
}

/** Only the lines near the edges matter: a page of a million characters is not cut up whole. */
function splitEdges(text: string): readonly Line[] {
  const reach = 4000;
  if (text.length <= reach * 2) return splitLines(text);
  return [...splitLines(text.slice(0, reach)), ...splitLines(text.slice(-reach))];
}

function canRepeat(text: string): boolean {
  // "(III) Vision" ends the account of each command.
  if (/^\([\divxlIVXL]{1,5}\) /.test(text)) return false;
  // A repeated line of prose is prose: heads and feet are no sentences.
  if (endsSentence(text) || endsOpen(text) || (startsLower(text) && text.includes(' '))) return false;
  return (
    text.length <= 150 &&
    !isCaptionOrTable(text) &&
    (pageNumberOf(text) !== null || fingerprint(text).length >= 3 || /^#{1,6} \d{1,2}['’]$/.test(text))
  );
}

/** A line without the page number that it begins or ends with. */
function withoutNumber(text: string, number: string): string {
  return text.replace(new RegExp(`^([#\\s]{0,9})${number}\\s|\\s${number}$`), '$1');
}

interface PlacedNumber {
  readonly number: string;
  readonly place: 'alone' | 'first' | 'last';
}

/** The numbers of a short line that can be its page number: the line itself, its first or its last word. */
function numbersOf(text: string): readonly PlacedNumber[] {
  if (text.length > 120) return [];
  const alone = pageNumberOf(text);
  if (alone !== null) return [{ number: alone, place: 'alone' }];
  const first = /^[#\s]{0,9}(\d{1,4}|[IVXL]{1,6})\s/.exec(text)?.[1];
  const last = /\s(\d{1,4}|[IVXL]{1,6})$/.exec(text)?.[1];
  return [
    ...(first === undefined ? [] : [{ number: first, place: 'first' as const }]),
    ...(last === undefined ? [] : [{ number: last, place: 'last' as const }]),
  ];
}

/** Numbers that count the pages keep their distance to the page's index. */
function runKey(edge: Edge, { number, place }: PlacedNumber, page: number): string {
  return `${edge} ${place} ${numberValue(number) - page}`;
}

const romanDigits = new Map([
  ['i', 1],
  ['v', 5],
  ['x', 10],
  ['l', 50],
]);

function numberValue(number: string): number {
  if (/^\d/.test(number)) return Number(number);
  const digits = [...number.toLowerCase()].map((digit) => romanDigits.get(digit) ?? 0);
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
}

/** For each key and each of its (sorted) pages: how many pages the run of near pages around it holds. */
function runLengths<K>(map: ReadonlyMap<K, readonly number[]>): ReadonlyMap<K, ReadonlyMap<number, number>> {
  const result = new Map<K, Map<number, number>>();
  for (const [key, pages] of map) {
    if (pages.length < 2) continue;
    const lengths = new Map<number, number>();
    for (let from = 0; from < pages.length; ) {
      let to = from + 1;
      while (to < pages.length && pages[to]! - pages[to - 1]! <= nearPages) to++;
      for (const page of pages.slice(from, to)) lengths.set(page, to - from);
      from = to;
    }
    result.set(key, lengths);
  }
  return result;
}
