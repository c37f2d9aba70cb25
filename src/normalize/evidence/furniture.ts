import { fingerprint, isCaptionOrTable, pageNumberOf } from '../layout/fingerprint.ts';
import { type Line, splitLines } from '../layout/lines.ts';
import { endsOpen, endsSentence, startsLower } from '../layout/words.ts';

/** How many lines at the head and at the foot of a page can be furniture. */
export const edgeDepth = 3;

/** What repeats at the heads and feet of a document's pages. */
export interface FurnitureEvidence {
  /** On how many near pages a line's fingerprint stands at this edge, this page counted; 0 where it stands on no other. */
  repeats(edge: Edge, text: string, page: number): number;
  /** On how many near pages the printed number runs as it does on this page; 0 where it is no page number. */
  numbering(number: string, page: number): number;
}

export type Edge = 'head' | 'foot';

/** Pages that carry the same line are near where at most this many pages lie between (odd and even pages differ, charts fill pages). */
const nearPages = 6;

/** The lines of a page that can be furniture, outermost first. */
export function edgeLines(lines: readonly Line[], edge: Edge): readonly Line[] {
  const half = Math.min(edgeDepth, Math.ceil(lines.length / 2));
  return edge === 'head' ? lines.slice(0, half) : lines.slice(lines.length - half).reverse();
}

/** Counts what repeats at the edges of the pages. */
export function observeFurniture(pages: readonly string[]): FurnitureEvidence {
  const places = new Map<string, number[]>();
  const runs = new Map<number, number[]>();
  const add = <K>(map: Map<K, number[]>, key: K, page: number) => {
    const list = map.get(key);
    if (!list) map.set(key, [page]);
    else if (list.at(-1) !== page) list.push(page);
  };
  for (const [page, text] of pages.entries()) {
    const lines = splitEdges(text);
    for (const edge of ['head', 'foot'] as const) {
      for (const line of edgeLines(lines, edge)) {
        if (canRepeat(line.text)) add(places, keyOf(edge, line.text), page);
        for (const number of numbersOf(line.text)) add(runs, number - page, page);
      }
    }
  }
  const repeatRuns = runLengths(places);
  const numberRuns = runLengths(runs);
  return {
    repeats: (edge, text, page) => (canRepeat(text) ? (repeatRuns.get(keyOf(edge, text))?.get(page) ?? 0) : 0),
    numbering: (number, page) => numberRuns.get(numberValue(number) - page)?.get(page) ?? 0,
  };
}

/** Only the lines near the edges matter: a page of a million characters is not cut up whole. */
function splitEdges(text: string): readonly Line[] {
  const reach = 4000;
  if (text.length <= reach * 2) return splitLines(text);
  return [...splitLines(text.slice(0, reach)), ...splitLines(text.slice(-reach))];
}

function canRepeat(text: string): boolean {
  // A repeated line of prose is prose: heads and feet are no sentences.
  if (endsSentence(text) || endsOpen(text) || (startsLower(text) && text.includes(' '))) return false;
  return (
    text.length <= 150 && !isCaptionOrTable(text) && (pageNumberOf(text) !== null || fingerprint(text).length >= 3)
  );
}

/** A line of digits alone repeats only where the very digits do: a chapter's number beside its title. */
function keyOf(edge: Edge, text: string): string {
  const number = pageNumberOf(text);
  return `${edge} ${number === null ? fingerprint(text) : `=${number}`}`;
}

/** The numbers of a short line that can be its page number: the line itself, its first or its last word. */
export function numbersOf(text: string): readonly number[] {
  if (text.length > 120) return [];
  const lone = pageNumberOf(text);
  if (lone !== null) return [numberValue(lone)];
  const first = /^[#\s]{0,9}(\d{1,4})\s/.exec(text)?.[1];
  const last = /\s(\d{1,4})$/.exec(text)?.[1];
  return [first, last].filter((number) => number !== undefined).map(Number);
}

const romanDigits = new Map([
  ['i', 1],
  ['v', 5],
  ['x', 10],
  ['l', 50],
]);

function numberValue(number: string): number {
  if (/^\d/.test(number)) return Number(number);
  const digits = [...number].map((digit) => romanDigits.get(digit) ?? 0);
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
