import type { Span } from '../../text/span.ts';

/** A long form that a short form's letters fit. */
export interface LetterMatch {
  /** In the text that was searched. */
  readonly span: Span;
  /** 0 is one initial a word; each liberty adds to it. */
  readonly cost: number;
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly letters: string;
  readonly isSmall: boolean;
  /** A comma stands behind it. */
  readonly hasComma: boolean;
  /** The second half of a hyphenated word. */
  readonly isPart: boolean;
}

/** Words that give no letter as often as they give one. */
const smallWords: ReadonlySet<string> = new Set(
  'a an and at by de del des di du et for from in into la le les of on or per the to und von with within without their its on-the y'.split(
    ' ',
  ),
);

/** "Clerical and Services Union (ASU)": no name begins with these. */
const neverFirst: ReadonlySet<string> = new Set(['and', 'or', 'of', 'per', 'their', 'its']);

const costs = {
  smallSkip: 0.1,
  skip: 0.9,
  partSkip: 0.4,
  trailingSkip: 1.2,
  inner: 0.45,
  innerNext: 0.3,
  /** For small letters of the short form, which go on inside a word: MeBr, UN-Women. */
  smallLetter: 0.05,
  notInitial: 1.5,
  smallFirst: 0.3,
  partFirst: 0.5,
  comma: 0.5,
};
const wordPattern = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu;

/**
 * Finds the words at the end of `text` (or, `fromStart`, at its beginning) that a short form abbreviates.
 *
 * Letters are matched from right to left within one sentence, as in Schwartz and Hearst (2003), but by the least cost
 * instead of the first fit: initials are free, letters inside a word and words that give none cost. The first letter must
 * be the first word's initial. Returns null where the fit is too loose for the number of letters.
 */
export function matchLetters(short: string, text: string, fromStart = false): LetterMatch | null {
  const letters = lettersOf(short);
  if (letters.length < 2) return null;
  const words = wordsOf(text, fromStart, letters.length);
  if (words.length === 0) return null;
  const best = fromStart ? bestFromStart(letters, words) : bestAt(letters, words);
  if (!best || best.cost > looseness(letters.length)) return null;
  // "the Long-Term Research Network (ILTER)": what stands before the bracket belongs to the name.
  const to = fromStart ? best.to : words.length;
  const span = { start: words[best.from]!.start, end: words[to - 1]!.end };
  const long = text.slice(span.start, span.end);
  return lettersOf(long).length > letters.length && !repeatsWord(short, long) ? { span, cost: best.cost } : null;
}

const looseness = (length: number) => (length <= 2 ? 0.6 : length === 3 ? 2 : 0.75 * length);
const lettersOf = (short: string) => short.replace(/[^\p{L}\p{N}]/gu, '');
/** "Board of Appeals (Board)" names a part, it abbreviates nothing. */
const repeatsWord = (short: string, long: string) =>
  ` ${long} `.replace(/[^\p{L}\p{N}]+/gu, ' ').includes(` ${short} `);

function wordsOf(text: string, fromStart: boolean, count: number): readonly Word[] {
  const most = count + Math.min(count, 5) + 8;
  const reach = most * 16;
  const offset = fromStart ? 0 : Math.max(0, text.length - reach);
  const part = fromStart ? text.slice(0, reach) : text.slice(offset);
  const words = [...part.matchAll(wordPattern)].map(({ index, 0: word }) => ({
    start: offset + index,
    end: offset + index + word.length,
    letters: word.toLowerCase().replace(/['’]/g, ''),
    isSmall: smallWords.has(word.toLowerCase()),
    hasComma: part[index + word.length] === ',',
    isPart: part[index - 1] === '-',
  }));
  return fromStart ? words.slice(0, most) : words.slice(-most);
}

interface Fit {
  readonly cost: number;
  readonly from: number;
  readonly to: number;
}

/** The long form must begin with the first word; its end is free. */
function bestFromStart(letters: string, words: readonly Word[]): Fit | null {
  let best: Fit | null = null;
  for (let to = 1; to <= words.length; to++) {
    const fit = bestAt(letters, words.slice(0, to), true);
    if (fit?.to === to && (!best || fit.cost < best.cost)) best = fit;
  }
  return best;
}

/**
 * Least cost of matching all letters in the last words, or in all of them (`mustBeginFirst`). `table[i]` is the best way to
 * have the letters from i on matched.
 */
function bestAt(letters: string, words: readonly Word[], mustBeginFirst = false): Fit | null {
  const size = letters.length;
  const to = words.length;
  let table: (Fit | null)[] = new Array<Fit | null>(size + 1).fill(null);
  table[size] = { cost: 0, from: to, to };
  let best: Fit | null = null;
  for (let w = to - 1; w >= 0; w--) {
    const word = words[w]!;
    const next: (Fit | null)[] = new Array<Fit | null>(size + 1).fill(null);
    for (let end = size; end >= 1; end--) {
      const fit = table[end];
      if (!fit) continue;
      const isTrailing = end === size;
      const comma = word.hasComma && !isTrailing ? costs.comma : 0;
      const skip = comma + skipCost(word, isTrailing);
      // A small word next to the short form is no end of a name.
      improve(next, end, { cost: fit.cost + skip, from: w, to: isTrailing ? w : fit.to });
      for (let from = end - 1; from >= 0; from--) {
        const cost = costInWord(letters, from, end, word.letters);
        if (cost === null) continue;
        const found = { cost: fit.cost + cost + comma, from: w, to: isTrailing ? w + 1 : fit.to };
        if (from === 0 && word.letters[0] === letters[0]!.toLowerCase() && !neverFirst.has(word.letters)) {
          const extra = word.isSmall ? costs.smallFirst : word.isPart ? costs.partFirst : 0;
          const first = { ...found, cost: found.cost + extra };
          if ((!mustBeginFirst || w === 0) && (!best || first.cost < best.cost - 0.05)) best = first;
        } else if (from > 0) improve(next, from, found);
      }
    }
    table = next;
    if (table.every((fit) => fit === null)) break;
  }
  return best;
}

function skipCost(word: Word, isTrailing: boolean): number {
  if (word.isSmall) return costs.smallSkip;
  if (word.isPart) return costs.partSkip;
  return isTrailing ? costs.trailingSkip : costs.skip;
}

function improve(table: (Fit | null)[], at: number, fit: Fit): void {
  const known = table[at];
  if (!known || fit.cost < known.cost) table[at] = fit;
}

/** What it costs to find letters `from` to `end` in a word, in order; null where they are not there. */
function costInWord(letters: string, from: number, end: number, word: string): number | null {
  let at = 0;
  let cost = 0;
  if (word[0] !== letters[from]!.toLowerCase()) {
    if (end - from > 1 || word.length < 5) return null;
    cost += costs.notInitial;
    at = -1;
  }
  for (let i = at < 0 ? from : from + 1; i < end; i++) {
    const letter = letters[i]!.toLowerCase();
    const found = word.indexOf(letter, at + 1);
    if (found < 0) return null;
    const isNext = found === at + 1;
    if (isNext && letter === letters[i]) cost += costs.smallLetter;
    else cost += isNext ? costs.innerNext : costs.inner;
    at = found;
  }
  return cost;
}
