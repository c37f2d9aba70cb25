import type { Span } from '../../text/span.ts';
import type { DamageKind } from './damage-kinds.ts';

/** One way to read the gap between two pieces of a word: what stood there, and which damage made the gap. */
export interface GapReading {
  readonly kind: DamageKind;
  /** The letters to put in the gap's place. */
  readonly letters: string;
  /** What makes this reading rarer than the others of its kind, as a logarithm. */
  readonly cost?: number;
}

const lostI: GapReading = { kind: 'lost-letter', letters: 'i' };
const lostL: GapReading = { kind: 'lost-letter', letters: 'l' };
/** `ff` keeps its second letter nearly always where `fi` loses it. */
const lostF: GapReading = { kind: 'lost-letter', letters: 'f', cost: 3 };
const lostLigatureReadings: readonly GapReading[] = ['fi', 'ff', 'fl', 'ffi', 'ffl'].map((letters) => ({
  kind: 'lost-with-gap',
  letters,
}));
/** One space stands for a lost ligature; two part words: `sea  oor` is *sea floor*. */
const lostBesideSpace: readonly GapReading[] = lostLigatureReadings.map((reading) => ({ ...reading, cost: 9 }));
const splitInside: GapReading = { kind: 'split-inside', letters: '' };
const splitAfter: GapReading = { kind: 'split-after', letters: '' };
/** Fonts that split `fi` off split `ff` off too in two of three papers. */
const splitAfterFf: GapReading = { kind: 'split-after', letters: '', cost: 2 };
const splitAfterRare: GapReading = { kind: 'split-after-rare', letters: '' };
const splitWord: GapReading = { kind: 'split-word', letters: '' };
const lineHalves: GapReading = { kind: 'line-halves', letters: '' };
const lineHyphen: GapReading = { kind: 'line-hyphen', letters: '' };

/**
 * Gaps that are read alike: a space or two, a line end, a hyphen at a line end, the same two with a space where a ligature
 * beside them is lost; `none` cannot be inside a word.
 */
export type GapKind =
  | 'space'
  | 'wide-space'
  | 'line-end'
  | 'space-line-end'
  | 'line-hyphen'
  | 'line-hyphen-space'
  | 'none';

/** The kind of a gap of a text. */
export function gapKind(text: string, start: number, end: number): GapKind {
  const first = text.charCodeAt(start);
  const length = end - start;
  if (first === 32 && length === 1) return 'space';
  if (first === 32 && length === 2 && text.charCodeAt(start + 1) === 32) return 'wide-space';
  if (first === 32 && length === 2 && text.charCodeAt(start + 1) === 10) return 'space-line-end';
  if (length === 2 && isHyphen(first) && text.charCodeAt(start + 1) === 10) return 'line-hyphen';
  if (length === 3 && isCutBesideSpace(text, start)) return 'line-hyphen-space';
  let lineEnds = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) lineEnds++;
    else if (code !== 32 && code !== 9) return 'none';
  }
  return lineEnds === 1 ? 'line-end' : 'none';
}

function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0xad;
}

/** `signi -⏎cant`, `con-⏎ ict`: the ligature beside a line end's hyphen is lost. */
function isCutBesideSpace(text: string, start: number): boolean {
  const [first, second, third] = [text.charCodeAt(start), text.charCodeAt(start + 1), text.charCodeAt(start + 2)];
  return (first === 32 && isHyphen(second) && third === 10) || (isHyphen(first) && second === 10 && third === 32);
}

/** The part of a gap that a repair replaces: beside a line end's hyphen only the space. */
export function replacedPart(text: string, gap: Span): Span {
  if (gapKind(text, gap.start, gap.end) !== 'line-hyphen-space') return gap;
  return text.charCodeAt(gap.start) === 32
    ? { start: gap.start, end: gap.start + 1 }
    : { start: gap.end - 1, end: gap.end };
}

export interface GapContext {
  /** The pieces beside the gap. */
  readonly left: string;
  readonly right: string;
  /** What stands between them. */
  readonly gap: GapKind;
  /** True where one of the pieces is no word, so that even gaps without a ligature are suspect. */
  readonly isSuspect: boolean;
}

/** All readings of a gap that the letters beside it allow; none where the gap cannot be inside a word. */
export function gapReadings({ left, right, gap, isSuspect }: GapContext): readonly GapReading[] {
  if (gap === 'line-hyphen') return lineHyphenReadings;
  if (gap === 'line-end') return isSuspect ? lineHalvesReadings : noReadings;
  if (gap === 'line-hyphen-space') return isSuspect ? cutReadings(left) : noReadings;
  if (gap === 'space-line-end') return isSuspect ? spaceLineEndReadings : noReadings;
  if (gap === 'none') return noReadings;
  const readings = ligatureReadings(left, right, isSuspect);
  const more = gap === 'space' ? suspectReadings : wideReadings;
  if (readings.length === 0) return isSuspect ? more : noReadings;
  return isSuspect ? [...readings, ...more] : readings;
}

const noReadings: readonly GapReading[] = [];
const lineHyphenReadings = [lineHyphen];
const lineHalvesReadings = [lineHalves];
const splitAfterReadings = [splitAfter];
const splitAfterRareReadings = [splitAfterRare];
/** What any gap beside a piece that is no word may be. */
const suspectReadings = [...lostLigatureReadings, splitWord];
const wideReadings = [...lostBesideSpace, splitWord];
const spaceLineEndReadings = [lineHalves, ...lostBesideSpace];

const cutAfterF = [lostI, lostL, ...lostLigatureReadings];

/** `signi -⏎cant` has lost the whole ligature before the hyphen, `signif -⏎cant` its second letter; `dif -⏎cult` may be either. */
function cutReadings(left: string): readonly GapReading[] {
  return /f$/i.test(left) ? cutAfterF : lostLigatureReadings;
}

/** The readings of a gap behind a piece that ends like a ligature. */
function ligatureReadings(left: string, right: string, isSuspect: boolean): readonly GapReading[] {
  const last = left.charCodeAt(left.length - 1) | 32;
  if (last === 102) return readingsAfterF(left, right, isSuspect);
  if ((last === 105 || last === 108) && /f[il]$/i.test(left)) return splitAfterReadings;
  return isSuspect && /(?:^T[hH]|[ft]t|ti)$/.test(left) ? splitAfterRareReadings : noReadings;
}

function readingsAfterF(left: string, right: string, isSuspect: boolean): readonly GapReading[] {
  if (/^[il]/i.test(right)) return [splitInside, lostI, lostL];
  if (/^f/i.test(right)) return [splitInside, lostI];
  if (/ff$/i.test(left)) return [lostI, lostL, splitAfterRare, splitAfterFf];
  return isSuspect && /^t/i.test(right) ? [lostI, lostL, lostF, splitAfterRare] : [lostI, lostL, lostF];
}

/** Letters put between capitals are capitals: `OFF CERS`. */
export function inCaseOf(letters: string, left: string, right: string): string {
  // `STA` with nothing behind
  const isUpper = right === '' ? /^\p{Lu}{2,}$/u.test(left) : /\p{Lu}$/u.test(left) && /^\p{Lu}/u.test(right);
  return isUpper ? letters.toUpperCase() : letters;
}
