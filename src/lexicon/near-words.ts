import { listedWords } from './word-probability.ts';

/** Words that the genre writes less often, or shorter ones, are not meant by a slip often enough. */
const minCount = 2;
const minLength = 6;

/** A listed word one slip away from another string. */
export interface NearWord {
  readonly word: string;
  /** True where two neighbouring letters changed places; else a letter is left out, strayed in, or mistaken. */
  readonly isSwap: boolean;
}

/** Words by the hashes of themselves with one letter left out: chains in columns, entry plus one, 0 ends a chain. */
interface NearIndex {
  readonly words: readonly string[];
  readonly heads: Int32Array;
  readonly next: Int32Array;
  readonly wordOf: Int32Array;
  /** The words that begin or end with the same four letters. */
  readonly byEnd: () => ReadonlyMap<string, readonly number[]>;
}

let built: NearIndex | undefined;

/**
 * The listed words of six letters or more that are one slip away from a lower-cased string (Damerau 1964), each once. Strings one
 * slip apart share a form with one letter left out (the symmetric deletes of W. Garbe's SymSpell), so a look-up costs
 * a hash a letter, not a try for each letter of the alphabet.
 */
export function nearWords(text: string): readonly NearWord[] {
  built ??= buildIndex();
  const { words, heads, next, wordOf } = built;
  const seen = new Set<string>();
  const found: NearWord[] = [];
  const hashCount = readHashes(text);
  for (let i = 0; i < hashCount; i++) {
    for (let entry = heads[slotOf(hashes[i]!, heads)]!; entry > 0; entry = next[entry - 1]!) {
      const word = words[wordOf[entry - 1]!]!;
      if (seen.has(word)) continue;
      seen.add(word);
      const slip = compare(text, word);
      if (slip) found.push({ word, isSwap: slip === 'swap' });
    }
  }
  return found;
}

/** True where a longer listed word begins or ends with a string: `governmen`, `pansion`. */
export function isPieceOfWord(text: string): boolean {
  built ??= buildIndex();
  const { words, byEnd } = built;
  const isPart = (word: string) => word.length > text.length && (word.startsWith(text) || word.endsWith(text));
  if (text.length < endLength) return words.some(isPart);
  return [firstEnd(text), lastEnd(text)].some(
    (end) =>
      byEnd()
        .get(end)
        ?.some((index) => isPart(words[index]!)) ?? false,
  );
}

const endLength = 4;
/** Keys of the words that begin or end alike. */
const firstEnd = (word: string): string => `<${word.slice(0, endLength)}`;
const lastEnd = (word: string): string => `>${word.slice(-endLength)}`;

function indexByEnd(words: readonly string[]): ReadonlyMap<string, number[]> {
  const byEnd = new Map<string, number[]>();
  for (const [index, word] of words.entries()) {
    for (const key of [firstEnd(word), lastEnd(word)]) {
      const list = byEnd.get(key);
      if (list) list.push(index);
      else byEnd.set(key, [index]);
    }
  }
  return byEnd;
}

function buildIndex(): NearIndex {
  const words = listedWords(minLength, minCount);
  const entries = words.reduce((sum, word) => sum + word.length + 1, 0);
  const heads = new Int32Array(1 << (32 - Math.clz32(entries)));
  const next = new Int32Array(entries);
  const wordOf = new Int32Array(entries);
  let entry = 0;
  for (const [index, word] of words.entries()) {
    const hashCount = readHashes(word);
    for (let i = 0; i < hashCount; i++) {
      const slot = slotOf(hashes[i]!, heads);
      wordOf[entry] = index;
      next[entry] = heads[slot]!;
      heads[slot] = ++entry;
    }
  }
  let byEnd: ReadonlyMap<string, number[]> | undefined;
  return {
    words,
    heads,
    next,
    wordOf,
    byEnd: () => {
      byEnd ??= indexByEnd(words);
      return byEnd;
    },
  };
}

const base = 0x01000193;

function slotOf(hash: number, { length }: Int32Array): number {
  return (hash ^ (hash >>> 15)) & (length - 1);
}

/** The hashes that were read last, and the powers of the base behind each letter; written anew for each string. */
let hashes = new Int32Array(64);
let powers = new Int32Array(64);

/** Reads the polynomial hash of a string, and of the string without each of its letters, into `hashes`. Returns how many they are. */
function readHashes(text: string): number {
  const length = text.length;
  if (length >= hashes.length) [hashes, powers] = [new Int32Array(length * 2), new Int32Array(length * 2)];
  let after = 0;
  let power = 1;
  // From the right: the hash of what stands behind letter i, to which what stands before it is added below.
  for (let i = length - 1; i >= 0; i--) {
    hashes[i + 1] = after;
    powers[i] = power;
    after = (Math.imul(text.charCodeAt(i), power) + after) | 0;
    power = Math.imul(power, base);
  }
  hashes[0] = after;
  let before = 0;
  for (let i = 0; i < length; i++) {
    hashes[i + 1] = (Math.imul(before, powers[i]!) + hashes[i + 1]!) | 0;
    before = (Math.imul(before, base) + text.charCodeAt(i)) | 0;
  }
  return length + 1;
}

/** How two strings differ, where one slip makes one of the other. */
function compare(a: string, b: string): 'swap' | 'letter' | null {
  const shorter = Math.min(a.length, b.length);
  if (a === b || Math.max(a.length, b.length) - shorter > 1) return null;
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const differing = shorter - start - end;
  if (a.length !== b.length) return differing === 0 ? 'letter' : null;
  if (differing === 1) return 'letter';
  const isSwap = differing === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
  return isSwap ? 'swap' : null;
}
