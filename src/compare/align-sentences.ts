import { dice } from './words.ts';

/** A sentence as the alignment sees it. */
export interface AlignedText {
  readonly words: readonly string[];
}

export interface AlignedPair {
  /** Indexes into the two lists. */
  readonly a: number;
  readonly b: number;
  /** From 0 to 1: Dice's coefficient of the words. */
  readonly similarity: number;
  /** False where the pair stands out of the order of the other pairs. */
  readonly isInOrder: boolean;
}

const shingleLength = 3;
/** A shingle in more sentences than this says nothing about which of them is meant ("the Ministry of"). */
const commonShingle = 40;
const candidatesPerSentence = 6;
const leastSimilarity = 0.5;

/**
 * Pairs the sentences of two texts one to one: first those with the same words, then, through an index of three-word
 * shingles, those that share the most words. Near-linear: each sentence meets only the few that share rare shingles.
 */
export function alignSentences(a: readonly AlignedText[], b: readonly AlignedText[]): readonly AlignedPair[] {
  const pairs = pairSame(a, b);
  const takenA = new Set(pairs.map((pair) => pair.a));
  const takenB = new Set(pairs.map((pair) => pair.b));
  pairs.push(...pairSimilar(a, b, { takenA, takenB }));
  pairs.sort((x, y) => x.a - y.a);
  const inOrder = longestIncreasing(pairs.map((pair) => pair.b));
  return pairs.map((pair, index) => ({ ...pair, isInOrder: inOrder.has(index) }));
}

type Pair = Omit<AlignedPair, 'isInOrder'>;

/** Sentences with the same words; of repeated ones the first meets the first, the second the second. */
function pairSame(a: readonly AlignedText[], b: readonly AlignedText[]): Pair[] {
  const waiting = new Map<string, number[]>();
  for (const [index, { words }] of b.entries()) {
    const key = words.join(' ');
    const same = waiting.get(key);
    if (same) same.push(index);
    else waiting.set(key, [index]);
  }
  const used = new Map<string, number>();
  const pairs: Pair[] = [];
  for (const [index, { words }] of a.entries()) {
    const key = words.join(' ');
    const turn = used.get(key) ?? 0;
    const match = waiting.get(key)?.[turn];
    if (match === undefined) continue;
    used.set(key, turn + 1);
    pairs.push({ a: index, b: match, similarity: 1 });
  }
  return pairs;
}

interface Taken {
  readonly takenA: Set<number>;
  readonly takenB: Set<number>;
}

/** The most alike first, each sentence at most once. */
function pairSimilar(a: readonly AlignedText[], b: readonly AlignedText[], { takenA, takenB }: Taken): readonly Pair[] {
  const index = shingleIndex(b, takenB);
  const possible: Pair[] = [];
  for (const [at, { words }] of a.entries()) {
    if (takenA.has(at)) continue;
    for (const other of mostShared(words, index)) {
      const similarity = dice(words, b[other]!.words);
      if (similarity >= leastSimilarity) possible.push({ a: at, b: other, similarity });
    }
  }
  possible.sort((x, y) => y.similarity - x.similarity || x.a - y.a || x.b - y.b);
  return possible.filter((pair) => {
    if (takenA.has(pair.a) || takenB.has(pair.b)) return false;
    takenA.add(pair.a);
    takenB.add(pair.b);
    return true;
  });
}

function* shinglesOf(words: readonly string[]): Iterable<string> {
  for (let at = 0; at + shingleLength <= words.length; at++) yield words.slice(at, at + shingleLength).join(' ');
}

function shingleIndex(
  texts: readonly AlignedText[],
  taken: ReadonlySet<number>,
): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (const [at, { words }] of texts.entries()) {
    if (taken.has(at)) continue;
    for (const shingle of new Set(shinglesOf(words))) {
      const places = index.get(shingle);
      if (!places) index.set(shingle, [at]);
      // One more than the limit marks the shingle as common.
      else if (places.length <= commonShingle) places.push(at);
    }
  }
  return index;
}

function mostShared(words: readonly string[], index: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const shared = new Map<number, number>();
  for (const shingle of new Set(shinglesOf(words))) {
    const places = index.get(shingle);
    if (!places || places.length > commonShingle) continue;
    for (const place of places) shared.set(place, (shared.get(place) ?? 0) + 1);
  }
  return [...shared]
    .sort(([x, m], [y, n]) => n - m || x - y)
    .slice(0, candidatesPerSentence)
    .map(([place]) => place);
}

/** Indexes of a longest strictly increasing subsequence: patience sorting, n log n. */
export function longestIncreasing(values: readonly number[]): ReadonlySet<number> {
  const tails: number[] = [];
  const previous = new Int32Array(values.length).fill(-1);
  for (const [index, value] of values.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (values[tails[middle]!]! < value) low = middle + 1;
      else high = middle;
    }
    if (low > 0) previous[index] = tails[low - 1]!;
    tails[low] = index;
  }
  const kept = new Set<number>();
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at]!) kept.add(at);
  return kept;
}
