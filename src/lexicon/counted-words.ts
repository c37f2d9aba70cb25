import { nextHash, StringTable } from '../text/string-table.ts';
import { wordTiers } from './generated/word-tiers.ts';
import { recentWords } from './recent-words.ts';
import { wordFrequencies } from './word-frequencies.ts';

/** Every word that a list knows, in lower case, with its counts by number. */
export interface CountedWords {
  readonly words: StringTable;
  readonly lower: Float64Array;
  readonly title: Float64Array;
  readonly upper: Float64Array;
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

/**
 * Short words that SCOWL's tiers up to 50 do not know (`de`, `la`, `fi`, single letters but `a` and `I`) come from other
 * languages, formulas and list marks. In English prose their lower-case forms are this much rarer than counted.
 */
const strayShare = 0.02;

/** What a word of the list of recent words counts. */
const recentCount = 2;

/** More words and letters than the lists hold, so that nothing is moved while they are read. */
const room = { words: 1 << 17, letters: 1_300_000 };

let loaded: CountedWords | undefined;

/** The lists, read at the first question. */
export function countedWords(): CountedWords {
  loaded ??= readLists();
  return loaded;
}

function readLists(): CountedWords {
  const words = new StringTable(room.words, room.letters);
  const list = {
    words,
    lower: new Float64Array(room.words),
    title: new Float64Array(room.words),
    upper: new Float64Array(room.words),
  };
  const numberOf = createReader(words);
  readFrequencies(list, numberOf);
  const counted = words.size;
  const isCommon = readTiers(list, numberOf, counted);
  for (const word of recentWords.trim().split(/\s+/)) {
    const size = words.size;
    const at = numberOf(word, 0, word.length, 0);
    if (at === size) list.lower[at] = recentCount;
  }
  lowerStrays(list, counted, isCommon);
  return list;
}

/** Reads letters behind the first `kept` letters of the word before, and gives the word's number, a new one where it is new. */
type ReadWord = (text: string, start: number, end: number, kept: number) => number;

function createReader(words: StringTable): ReadWord {
  const units = new Uint16Array(64);
  // hashes[i]: the hash of the first i letters, which front-coded words share.
  const hashes = new Int32Array(65);
  return (text, start, end, kept) => {
    let length = kept;
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at);
      units[length] = unit;
      hashes[length + 1] = nextHash(hashes[length]!, unit);
      length++;
    }
    const found = words.findAt(units, 0, length, hashes[length]!);
    return found >= 0 ? found : words.addAt(units, 0, length, hashes[length]!);
  };
}

/** Reads `word.documents.lower.title.upper`, base-36 numbers, entries parted by white space. */
function readFrequencies(list: Omit<CountedWords, 'words'>, numberOf: ReadWord): void {
  const text = wordFrequencies;
  const counts = new Float64Array(5);
  let at = 0;
  while (at < text.length) {
    while (at < text.length && text.charCodeAt(at) <= 32) at++;
    const start = at;
    while (at < text.length && text.charCodeAt(at) > 32 && text.charCodeAt(at) !== 46) at++;
    if (at === start) return;
    const word = numberOf(text, start, at, 0);
    counts.fill(0);
    for (let field = 0; text.charCodeAt(at) === 46; ) {
      field++;
      for (at++; text.charCodeAt(at) > 46; at++) counts[field] = counts[field]! * 36 + digit(text.charCodeAt(at));
    }
    list.lower[word] = counts[2]!;
    list.title[word] = counts[3]!;
    list.upper[word] = counts[4]!;
  }
}

/** Reads the tiers' words, `3ual` for the first three letters of the word before and `ual`. Tells which counted words are common. */
function readTiers({ lower }: Pick<CountedWords, 'lower'>, numberOf: ReadWord, counted: number): Uint8Array {
  const isCommon = new Uint8Array(counted);
  for (const [size, text] of wordTiers) {
    const count = tierCounts.get(size)!;
    for (let start = 0; start < text.length; ) {
      let end = start + 1;
      while (end < text.length && text.charCodeAt(end) !== 32) end++;
      const word = numberOf(text, start + 1, end, digit(text.charCodeAt(start)));
      if (lower[word]! < count) lower[word] = count;
      if (count >= 1 && word < counted) isCommon[word] = 1;
      start = end + 1;
    }
  }
  return isCommon;
}

function digit(code: number): number {
  return code < 58 ? code - 48 : code - 87;
}

function lowerStrays({ words, lower, title }: CountedWords, counted: number, isCommon: Uint8Array): void {
  let index = 0;
  words.visit((_, start, end) => {
    const at = index++;
    if (at >= counted || end - start > 3 || isCommon[at] === 1) return;
    lower[at] = lower[at]! * (end - start === 1 ? strayShare / 10 : strayShare);
    if (end - start === 1) title[at] = title[at]! * strayShare;
  });
}
