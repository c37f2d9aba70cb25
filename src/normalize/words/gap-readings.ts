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
const splitInside: GapReading = { kind: 'split-inside', letters: '' };
const splitAfter: GapReading = { kind: 'split-after', letters: '' };
const splitAfterRare: GapReading = { kind: 'split-after-rare', letters: '' };
const splitWord: GapReading = { kind: 'split-word', letters: '' };
const lineHalves: GapReading = { kind: 'line-halves', letters: '' };
const lineHyphen: GapReading = { kind: 'line-hyphen', letters: '' };

/** Gaps that are read alike: a space or two, a line end, a hyphen at a line end; `none` cannot be inside a word. */
export type GapKind = 'space' | 'line-end' | 'line-hyphen' | 'none';

/** The kind of a gap of a text. */
export function gapKind(text: string, start: number, end: number): GapKind {
  const first = text.charCodeAt(start);
  const length = end - start;
  if (first === 32 && (length === 1 || (length === 2 && text.charCodeAt(start + 1) === 32))) return 'space';
  if (length === 2 && (first === 0x2d || first === 0xad) && text.charCodeAt(start + 1) === 10) return 'line-hyphen';
  let lineEnds = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) lineEnds++;
    else if (code !== 32 && code !== 9) return 'none';
  }
  return lineEnds === 1 ? 'line-end' : 'none';
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
  if (gap === 'none') return noReadings;
  const readings = ligatureReadings(left, right, isSuspect);
  if (readings.length === 0) return isSuspect ? suspectReadings : noReadings;
  return isSuspect ? [...readings, ...suspectReadings] : readings;
}

const noReadings: readonly GapReading[] = [];
const lineHyphenReadings = [lineHyphen];
const lineHalvesReadings = [lineHalves];
const splitAfterReadings = [splitAfter];
const splitAfterRareReadings = [splitAfterRare];
/** What any gap beside a piece that is no word may be. */
const suspectReadings = [...lostLigatureReadings, splitWord];

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
  if (/ff$/i.test(left)) return [lostI, lostL, splitAfterRare];
  return isSuspect && /^t/i.test(right) ? [lostI, lostL, lostF, splitAfterRare] : [lostI, lostL, lostF];
}

/** Letters put between capitals are capitals: `OFF CERS`. */
export function inCaseOf(letters: string, left: string, right: string): string {
  const isUpper = /\p{Lu}$/u.test(left) && /^\p{Lu}/u.test(right);
  return isUpper ? letters.toUpperCase() : letters;
}
