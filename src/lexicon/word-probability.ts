import { wordTiers } from './generated/word-tiers.ts';
import { recentWords } from './recent-words.ts';
import { wordFrequencies } from './word-frequencies.ts';

/** How often a word is seen in lower case, with a first capital and in capitals. Tier words have estimates below one. */
export interface WordCounts {
  readonly lower: number;
  readonly title: number;
  readonly upper: number;
}

/** What SCOWL's size tiers say in counts of our own list: a word of tier 35 that the genre did not show is rare here. */
const tierCounts: ReadonlyMap<number, number> = new Map([
  [10, 3],
  [20, 2.5],
  [35, 2],
  [40, 1.5],
  [50, 1],
  [55, 0.8],
  [60, 0.6],
  [70, 0.3],
]);

/** Words that the counts were made from: the sum of the list's counts with its rare words estimated. */
const totalCount = 8_000_000;
/**
 * Short words that SCOWL's tiers up to 50 do not know (`de`, `la`, `fi`, single letters but `a` and `I`) come from other
 * languages, formulas and list marks. In English prose their lower-case forms are this much rarer than counted.
 */
const strayShare = 0.02;

/** What a word of the list of recent words counts. */
const recentCount = 2;

interface WordList {
  readonly index: ReadonlyMap<string, number>;
  readonly lower: Float64Array;
  readonly title: Float64Array;
  readonly upper: Float64Array;
}

let loaded: WordList | undefined;

function wordList(): WordList {
  loaded ??= parseWordList();
  return loaded;
}

function parseWordList(): WordList {
  const index = new Map<string, number>();
  const entries = wordFrequencies.trim().split(/\s+/);
  const recent = recentWords.trim().split(/\s+/);
  const tiers = wordTiers.map(([size, words]) => [tierCounts.get(size)!, words.split(' ')] as const);
  const length = tiers.reduce((sum, [, words]) => sum + words.length, entries.length + recent.length);
  const list = {
    index,
    lower: new Float64Array(length),
    title: new Float64Array(length),
    upper: new Float64Array(length),
  };
  for (const [i, entry] of entries.entries()) {
    const [word = '', , lower, title, upper] = entry.split('.');
    index.set(word, i);
    list.lower[i] = parseCount(lower);
    list.title[i] = parseCount(title);
    list.upper[i] = parseCount(upper);
  }
  const isCommon = new Uint8Array(entries.length);
  let next = entries.length;
  for (const [count, words] of tiers) {
    let word = '';
    for (const coded of words) {
      const digit = coded.charCodeAt(0);
      word = word.slice(0, digit < 58 ? digit - 48 : digit - 87) + coded.slice(1);
      const known = index.get(word);
      const at = known ?? next++;
      if (known === undefined) index.set(word, at);
      if (list.lower[at]! < count) list.lower[at] = count;
      if (count >= 1 && at < isCommon.length) isCommon[at] = 1;
    }
  }
  for (const word of recent) {
    if (index.has(word)) continue;
    index.set(word, next);
    list.lower[next++] = recentCount;
  }
  for (const [i, entry] of entries.entries()) {
    const length = entry.indexOf('.');
    if (length > 3 || isCommon[i] === 1) continue;
    list.lower[i] = list.lower[i]! * (length === 1 ? strayShare / 10 : strayShare);
    if (length === 1) list.title[i] = list.title[i]! * strayShare;
  }
  return list;
}

function parseCount(digits: string | undefined): number {
  return digits ? Number.parseInt(digits, 36) : 0;
}

/** The counts of a lower-cased word, or null where no list knows it. */
export function wordCounts(word: string): WordCounts | null {
  const { index, lower, title, upper } = wordList();
  const at = index.get(word);
  return at === undefined ? null : { lower: lower[at]!, title: title[at]!, upper: upper[at]! };
}

/** How often a lower-cased word was seen in any writing; 0 where no list knows it. */
export function wordCount(word: string): number {
  const { index, lower, title, upper } = wordList();
  const at = index.get(word);
  return at === undefined ? 0 : lower[at]! + title[at]! + upper[at]!;
}

/** Every lower-cased word that a list knows. */
export function listedWords(): Iterable<string> {
  return wordList().index.keys();
}

export type LetterCase = 'lower' | 'title' | 'upper' | 'mixed';

/** How a word of letters is written. One capital letter alone is `title`. */
export function letterCase(form: string): LetterCase {
  const lower = form.toLowerCase();
  if (form === lower) return 'lower';
  const rest = form.slice(1);
  if (rest === lower.slice(1)) return 'title';
  return form === form.toUpperCase() ? 'upper' : 'mixed';
}

/**
 * The natural logarithm of a word's probability in running text of the genre, as it is written: `us` and `US` differ.
 * A word may always begin a sentence or stand in a heading, so a capital form inherits a share of the lower-case count.
 * Unknown words share what is left, the longer the less.
 */
export function logProbability(form: string): number {
  const { index, lower, title, upper } = wordList();
  const small = form.toLowerCase();
  const at = index.get(small);
  if (at === undefined) return unknownWord(form.length);
  const written = form === small ? 'lower' : letterCase(form);
  const seen = countAsWritten(written, lower[at]!, title[at]!, upper[at]!);
  return Math.max(Math.log(seen / totalCount), unknownWord(form.length));
}

function countAsWritten(written: LetterCase, lower: number, title: number, upper: number): number {
  switch (written) {
    case 'lower':
      return lower + 0.001 * (title + upper);
    case 'title':
      return title + 0.1 * lower + 0.01 * upper;
    case 'upper':
      return upper + 0.03 * (lower + title);
    case 'mixed':
      return 0.001 * (lower + title + upper);
  }
}

function unknownWord(length: number): number {
  return -17 - 0.3 * Math.min(length, 12);
}

/** The first and last letters of all listed words of four letters or more. */
let ends: { readonly first: ReadonlySet<string>; readonly last: ReadonlySet<string> } | undefined;
const endLength = 4;

function wordEnds(): NonNullable<typeof ends> {
  if (ends) return ends;
  const first = new Set<string>();
  const last = new Set<string>();
  for (const word of wordList().index.keys()) {
    if (word.length < endLength) continue;
    first.add(word.slice(0, endLength));
    last.add(word.slice(-endLength));
  }
  ends = { first, last };
  return ends;
}

/** False where no listed word begins with a piece's first four letters. */
export function startsKnownWord(piece: string): boolean {
  return piece.length < endLength || wordEnds().first.has(piece.slice(0, endLength).toLowerCase());
}

/** False where no listed word ends with a piece's last four letters. */
export function endsKnownWord(piece: string): boolean {
  return piece.length < endLength || wordEnds().last.has(piece.slice(-endLength).toLowerCase());
}
