import { wordCount } from '../../lexicon/word-probability.ts';

/** Words of the reference documents that the counts come from. */
const referenceWords = 8_000_000;

/** How rare a word is in the reference list of the genre: inverse collection frequency (Kwok 1995), natural logarithm. */
export function wordRarity(word: string): number {
  return Math.log(referenceWords / (wordCount(word) + 1));
}
