import { wordCounts } from '../../lexicon/word-probability.ts';

/** How the genre writes a word inside a line: what a capital letter proves depends on it. */
export type WordClass = 'unknown' | 'rare' | 'lower' | 'mostly-lower' | 'both' | 'mostly-capital' | 'capital';

/** The class of a lower-cased word, by how it is written inside the lines of the counted documents. */
export function wordClass(normal: string): WordClass {
  const counts = wordCounts(normal);
  if (!counts) return 'unknown';
  const capital = counts.title + counts.upper;
  if (capital === 0 && counts.lower <= 3) return 'rare';
  const share = counts.lower / (counts.lower + capital);
  if (share > 0.95) return 'lower';
  if (share > 0.7) return 'mostly-lower';
  if (share > 0.3) return 'both';
  return share > 0.05 ? 'mostly-capital' : 'capital';
}
