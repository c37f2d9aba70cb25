import { nextHash } from '../text/string-table.ts';
import { type CountedWords, countedWords } from './counted-words.ts';

/** How often a word is seen in lower case, with a first capital and in capitals. Tier words have estimates below one. */
export interface WordCounts {
  readonly lower: number;
  readonly title: number;
  readonly upper: number;
}

/** Words that the counts were made from: the sum of the list's counts with its rare words estimated. */
const totalCount = 8_000_000;

/** No list holds a longer word. */
const longest = 64;
/** The letters of the word that is looked up; written anew for each. */
const units = new Uint16Array(longest);

/** The number of a lower-cased word in the lists, or -1. */
function numberOf(word: string): number {
  const { length } = word;
  if (length > longest) return -1;
  let hash = 0;
  for (let i = 0; i < length; i++) {
    const unit = word.charCodeAt(i);
    units[i] = unit;
    hash = nextHash(hash, unit);
  }
  return countedWords().words.findAt(units, 0, length, hash);
}

/** The counts of a lower-cased word, or null where no list knows it. */
export function wordCounts(word: string): WordCounts | null {
  const at = numberOf(word);
  if (at < 0) return null;
  const { lower, title, upper } = countedWords();
  return { lower: lower[at]!, title: title[at]!, upper: upper[at]! };
}

/** How often a lower-cased word was seen in any writing; 0 where no list knows it. */
export function wordCount(word: string): number {
  const at = numberOf(word);
  return at < 0 ? 0 : countOf(countedWords(), at);
}

function countOf({ lower, title, upper }: CountedWords, at: number): number {
  return lower[at]! + title[at]! + upper[at]!;
}

/** The lower-cased words of the lists that are as long and as common as that. */
export function listedWords(minLength: number, minCount: number): readonly string[] {
  const counted = countedWords();
  const words: string[] = [];
  let index = 0;
  counted.words.visit((letters, start, end) => {
    if (countOf(counted, index++) < minCount || end - start < minLength) return;
    words.push(String.fromCharCode(...letters.subarray(start, end)));
  });
  return words;
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
  const { length } = form;
  if (length > longest) return unknownWord(length);
  let hash = 0;
  let capitals = 0;
  for (let i = 0; i < length; i++) {
    let unit = form.charCodeAt(i);
    if (unit >= 128) return logProbabilityOf(numberOf(form.toLowerCase()), letterCase(form), length);
    if (unit >= 65 && unit <= 90) {
      capitals++;
      unit |= 32;
    }
    units[i] = unit;
    hash = nextHash(hash, unit);
  }
  const at = countedWords().words.findAt(units, 0, length, hash);
  return at < 0 ? unknownWord(length) : logProbabilityOf(at, capitals === 0 ? 'lower' : letterCase(form), length);
}

function logProbabilityOf(at: number, written: LetterCase, length: number): number {
  if (at < 0) return unknownWord(length);
  const { lower, title, upper } = countedWords();
  const seen = countAsWritten(written, lower[at]!, title[at]!, upper[at]!);
  return Math.max(Math.log(seen / totalCount), unknownWord(length));
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
