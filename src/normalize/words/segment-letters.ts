import { logProbability, wordCount } from '../../lexicon/word-probability.ts';
import { functionWords } from '../layout/words.ts';
import type { SpacedRegion } from './spaced-regions.ts';

const maxWord = 20;
/** A new word costs this much besides its rarity, so that `information` is not read as `in for mat ion`. */
const wordCost = 2;
/** A word of two or three letters must be as common as this, or any letters would make words. */
const shortAbove = -11;

/** An acronym among words (`t h e P R C i s`) is rarer than any word that the letters could spell. */
const acronym = /^\p{Lu}{2,5}$/u;
const acronymScore = -12;

/**
 * Reads words out of spaced single letters. Wider gaps part words where there are any; else the likeliest chain of known
 * words is taken (Viterbi over the letters). Null where no chain of known words covers the letters: debris of a chart.
 */
export function segmentLetters(spaced: string): readonly string[] | null {
  const groups = spaced.split(/ {2,}/).map((group) => group.replaceAll(' ', ''));
  const parts = groups.length > 1 ? groups : splitAtCapitals(groups[0]!);
  const words: string[] = [];
  for (const part of parts) {
    // `t h e P R C`: capitals beside words are an acronym.
    const isWhole = isKnown(part) || (parts.length > 1 && acronym.test(part));
    const found = isWhole ? [part] : bestChain(part);
    if (found === null) return null;
    words.push(...found);
  }
  return isText(words) ? words : null;
}

/** `a n d t h e`, `a n d i n`: two short words are no chance, where one is a word at all. */
function isText(words: readonly string[]): boolean {
  if (words.some((word) => word.length > 3)) return true;
  if (words.length < 2 || !words.some((word) => functionWords.has(word.toLowerCase()))) return false;
  const areWords = words.every((word) => word.length === 3 || functionWords.has(word));
  return areWords && words.join('').length > 4;
}

/** `TheStrategicVision`: a capital after a small letter begins a word. */
function splitAtCapitals(letters: string): readonly string[] {
  return letters.split(/(?<=\p{Ll})(?=\p{Lu})/u);
}

/** True for a word that the counts know; one of two or three letters must be frequent. */
export function isKnown(word: string): boolean {
  const key = word.toLowerCase();
  if (key.length < 4) return key.length > 1 && logProbability(key) > shortAbove;
  return wordCount(key) > 0;
}

interface Steps {
  /** The score of a word of letters that begins and ends at two offsets; -Infinity where it is none. */
  readonly scoreOf: (start: number, end: number) => number;
  readonly length: number;
}

/** The offsets at which the likeliest chain of words begins (Viterbi); null where none covers the letters. */
function bestSteps({ scoreOf, length }: Steps): readonly number[] | null {
  const best: number[] = [0];
  const from: number[] = [0];
  for (let end = 1; end <= length; end++) {
    best.push(-Infinity);
    from.push(-1);
    for (let start = Math.max(0, end - maxWord); start < end; start++) {
      if (best[start] === -Infinity) continue;
      const score = best[start]! + scoreOf(start, end);
      if (score > best[end]!) {
        best[end] = score;
        from[end] = start;
      }
    }
  }
  if (best[length] === -Infinity) return null;
  const starts: number[] = [];
  for (let end = length; end > 0; end = from[end]!) starts.unshift(from[end]!);
  return starts;
}

function bestChain(letters: string): readonly string[] | null {
  if (letters.length > 400) return null;
  const hasSmall = /\p{Ll}{2}/u.test(letters);
  const scoreOf = (start: number, end: number) => {
    const word = letters.slice(start, end);
    if (isKnown(word) || word === 'a') return logProbability(word.toLowerCase()) - wordCost;
    return hasSmall && acronym.test(word) ? acronymScore - wordCost : -Infinity;
  };
  const starts = bestSteps({ scoreOf, length: letters.length });
  return starts?.map((start, i) => letters.slice(start, starts[i + 1])) ?? null;
}

/** A word that begins where no space stands costs this much more; one that no list knows, so much and so much a letter. */
const hiddenStart = 4;
const unknownWord = 10;
const unknownLetter = 3;
/** This share of a region's letters must be in known words, and half of them in words of four letters or more. */
const knownShare = 0.9;

/**
 * Reads words out of letters that were set apart in pieces. A space may stand anywhere in a word, but a word seldom begins
 * where none stands. Null where too much of it is no known word.
 */
export function segmentRegion({ letters, isAfterSpace }: Omit<SpacedRegion, 'span'>): readonly string[] | null {
  if (letters.length > 2000) return null;
  const capitals = innerCapitals(letters);
  const scoreOf = (start: number, end: number) => {
    if (capitals[end]! > start) return -Infinity;
    const word = letters.slice(start, end);
    const isWord = isKnown(word) || /^[aAI]$/.test(word);
    if (!isWord && acronym.test(word)) return acronymScore - wordCost;
    const isOpen = isAfterSpace[start] && (end === letters.length || isAfterSpace[end]);
    if (!isWord && !isOpen) return -Infinity;
    const score = isWord ? scoreOfForm(word) - wordCost : -unknownWord - unknownLetter * word.length;
    return isAfterSpace[start] ? score : score - hiddenStart;
  };
  const starts = bestSteps({ scoreOf, length: letters.length });
  const words = starts?.map((start, i) => letters.slice(start, starts[i + 1])) ?? [];
  const lengthOf = (some: readonly string[]) => some.reduce((sum, { length }) => sum + length, 0);
  const known = lengthOf(words.filter((word) => isKnown(word) || /^[aAI]$/.test(word) || acronym.test(word)));
  const long = lengthOf(words.filter((word) => word.length > 3 && isKnown(word)));
  return known >= knownShare * letters.length && long * 2 >= letters.length ? words : null;
}

/** For each end of a word, where the last capital before it stands that follows a small letter; 0 where none does. */
function innerCapitals(letters: string): Int32Array {
  const capitals = new Int32Array(letters.length + 1);
  for (const { index } of letters.matchAll(/(?<=\p{Ll})\p{Lu}/gu)) capitals[index + 1] = index;
  for (let end = 1; end <= letters.length; end++) capitals[end] = Math.max(capitals[end]!, capitals[end - 1]!);
  return capitals;
}

/** Capitals of spaced headings say nothing of a word. */
function scoreOfForm(word: string): number {
  return Math.max(logProbability(word), logProbability(word.toLowerCase()) - 1);
}
