import { logProbability, wordCount } from '../../lexicon/word-probability.ts';

const maxWord = 20;
/** A new word costs this much besides its rarity, so that `information` is not read as `in for mat ion`. */
const wordCost = 2;
/** A word of two or three letters must be as common as this, or any letters would make words. */
const shortAbove = -11;

/**
 * Reads words out of spaced single letters. Wider gaps part words where there are any; else the likeliest chain of known
 * words is taken (Viterbi over the letters). Null where no chain of known words covers the letters: debris of a chart.
 */
export function segmentLetters(spaced: string): readonly string[] | null {
  const groups = spaced.split(/ {2,}/).map((group) => group.replaceAll(' ', ''));
  const parts = groups.length > 1 ? groups : splitAtCapitals(groups[0]!);
  const words: string[] = [];
  for (const part of parts) {
    const found = isKnown(part) ? [part] : bestChain(part);
    if (found === null) return null;
    words.push(...found);
  }
  return words.some((word) => word.length > 3) ? words : null;
}

/** `TheStrategicVision`: a capital after a small letter begins a word. */
function splitAtCapitals(letters: string): readonly string[] {
  return letters.split(/(?<=\p{Ll})(?=\p{Lu})/u);
}

function isKnown(word: string): boolean {
  const key = word.toLowerCase();
  if (key.length < 4) return key.length > 1 && logProbability(key) > shortAbove;
  return wordCount(key) > 0;
}

function bestChain(letters: string): readonly string[] | null {
  if (letters.length > 400) return null;
  const best: number[] = [0];
  const from: number[] = [0];
  for (let end = 1; end <= letters.length; end++) {
    best.push(-Infinity);
    from.push(-1);
    for (let start = Math.max(0, end - maxWord); start < end; start++) {
      const word = letters.slice(start, end);
      if (best[start] === -Infinity || !(isKnown(word) || word === 'a')) continue;
      const score = best[start]! + logProbability(word.toLowerCase()) - wordCost;
      if (score > best[end]!) {
        best[end] = score;
        from[end] = start;
      }
    }
  }
  if (best[letters.length] === -Infinity) return null;
  const words: string[] = [];
  for (let end = letters.length; end > 0; end = from[end]!) words.unshift(letters.slice(from[end], end));
  return words;
}
