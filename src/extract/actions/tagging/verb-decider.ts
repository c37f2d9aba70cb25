import type { Tag } from '../lexicon/closed-classes.ts';
import type { WordSense } from '../words/word-sense.ts';
import type { Words } from '../words/words.ts';
import { isOpen } from './open-words.ts';
import { createVerbRows, readContext, readPlaceRows, readWordRows, verbFeatureBits } from './verb-features.ts';

/** What an open word may be: a participle is a past one that is part of a predicate or follows its noun. */
export const verbClasses = ['noun', 'adj', 'verb', 'participle'] as const;
export type VerbClass = (typeof verbClasses)[number];

export const verbWeightCount = (1 << verbFeatureBits) * verbClasses.length;

export interface VerbVerdict {
  readonly isChanged: boolean;
  /** How far the words that stay nouns lean to a verb, by index, in sixtieths of a natural logarithm; those that do not at all are left out. */
  readonly leanings: ReadonlyMap<number, number>;
}

/** Decides about the words of a sentence in place, given their tags before the rules. */
export type VerbDecider = (words: Words, first: readonly Tag[], settled: ReadonlySet<number>) => VerbVerdict;

/**
 * Weights of a row in two lanes of two classes each, so that a sum takes two additions instead of four. Sums stay exact as long as
 * no class's exceeds 2^15: 250 rows of the greatest weight.
 */
export function packVerbWeights(weights: Int8Array): Int32Array {
  const packed = new Int32Array(weights.length / 2);
  for (let at = 0; at < packed.length; at++) packed[at] = weights[2 * at]! + 65_536 * weights[2 * at + 1]!;
  return packed;
}

/** Adds up the rows in the buffer. */
function sumRows(packed: Int32Array, into: Int32Array, at: number): void {
  let nominal = 0;
  let verbal = 0;
  for (let k = 0; k < buffer.length; k++) {
    const row = buffer.rows[k]! * 2;
    nominal += packed[row]!;
    verbal += packed[row + 1]!;
  }
  into[at] = nominal;
  into[at + 1] = verbal;
}

/** The word's own share, kept beside its facts: there is one set of weights. */
function lexicalSum(packed: Int32Array, sense: WordSense): Int32Array {
  if (sense.sum) return sense.sum;
  readWordRows(sense, buffer);
  sense.sum = new Int32Array(2);
  sumRows(packed, sense.sum, 0);
  return sense.sum;
}

export interface VerbScores {
  readonly noun: number;
  readonly adj: number;
  readonly verb: number;
  readonly participle: number;
}

/** The open words of a sentence and their sums, in room that the next sentence uses again. */
let open = new Int32Array(256);
let sums = new Int32Array(512);

/** What the decider is asked about: `first` are the tags before the rules, which are sure of the words in `settled`. */
export interface OpenSentence {
  readonly words: Words;
  readonly first: readonly Tag[];
  readonly settled: ReadonlySet<number>;
}

/** Calls back with the scores of each open word, all read before any is changed. `packed` must be the same at every call. */
export function scoreOpenWords(
  { words, first, settled }: OpenSentence,
  packed: Int32Array,
  decide: (i: number, scores: VerbScores) => void,
): void {
  if (words.length > open.length) {
    open = new Int32Array(2 * words.length);
    sums = new Int32Array(4 * words.length);
  }
  let count = 0;
  for (let i = 0; i < words.length; i++) if (isOpen(words, i, words.sense[i]!) && !settled.has(i)) open[count++] = i;
  if (count === 0) return;
  const context = readContext(words, first);
  for (let k = 0; k < count; k++) {
    const i = open[k]!;
    const own = lexicalSum(packed, context.senses[i]!);
    readPlaceRows(context, i, buffer);
    sumRows(packed, sums, 2 * k);
    sums[2 * k]! += own[0]!;
    sums[2 * k + 1]! += own[1]!;
  }
  for (let k = 0; k < count; k++) {
    const noun = low(sums[2 * k]!);
    const verb = low(sums[2 * k + 1]!);
    const adj = (sums[2 * k]! - noun) >> 16;
    decide(open[k]!, { noun, adj, verb, participle: (sums[2 * k + 1]! - verb) >> 16 });
  }
}

const low = (lane: number) => (lane << 16) >> 16;

const buffer = createVerbRows();
