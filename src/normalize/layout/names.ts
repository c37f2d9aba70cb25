import { wordCounts } from '../../lexicon/word-probability.ts';

/** True where the capital of the first word is its own ("Chief", "ROK") and not a sentence's ("Crises and disasters"), or it is a figure. */
export function beginsWithName(text: string): boolean {
  const word = /^["'“‘(]?([\p{Lu}\d][\p{L}\d-]*)/u.exec(text)?.[1];
  if (word === undefined) return false;
  const counts = wordCounts(word.toLowerCase());
  return counts === null || counts.title + counts.upper > counts.lower;
}
