import type { NameBlock, NameDocument } from './document-facts.ts';
import { contextRows, createRowBuffer, findStretches, type RowBuffer, type Stretch } from './name-features.ts';
import type { WordFacts } from './word-facts.ts';
import { edgeRow, featureBits, wordRows } from './word-features.ts';

export const nameClasses = ['PERSON', 'ORG', 'PLACE', 'OTHER'] as const;
export type NameClass = (typeof nameClasses)[number];

/** 0 is outside; 1 + 2c opens a name of class c, 2 + 2c goes on with it. */
export const tagCount = 1 + 2 * nameClasses.length;

/** A linear chain's weights: `emissions[feature * tagCount + tag]`, `transitions[before * tagCount + tag]`. */
export interface TaggerWeights {
  readonly emissions: Int8Array | Float32Array;
  readonly transitions: Int8Array | Float32Array;
}

export interface TaggedName {
  readonly from: number;
  readonly to: number;
  readonly nameClass: NameClass;
  /** Mean lead of the chosen tags over "outside", in weight units: how sure the tagger is. */
  readonly margin: number;
}

export const emissionCount = (1 << featureBits) * tagCount;

/** May tag b follow tag a? A name's inside only follows its own kind. */
export function mayFollow(a: number, b: number): boolean {
  return b === 0 || b % 2 === 1 || a === b || a === b - 1;
}

export type SentenceTagger = (
  document: NameDocument,
  block: NameBlock,
  from: number,
  to: number,
) => readonly TaggedName[];

/** Tags that may stand before each tag. */
const predecessors: readonly (readonly number[])[] = Array.from({ length: tagCount }, (_, tag) =>
  Array.from({ length: tagCount }, (_, before) => before).filter((before) => mayFollow(before, tag)),
);

/**
 * A tagger that finds the names of one sentence by Viterbi's best path. It keeps each word's own scores beside the word's
 * facts, so the facts that it is given must come from one cache that no other weights are used with.
 */
export function createTagger(weights: TaggerWeights): SentenceTagger {
  const edges = [-2, -1, 0, 1, 2].map((offset) => scoreRows(weights, [edgeRow(offset)]));
  const buffer = createRowBuffer();
  return (document, block, from, to) =>
    findStretches(block, from, to).flatMap((stretch) => {
      const scores = scoreStretch(weights, edges, buffer, document, block, stretch);
      return namesOf(bestPath(weights, scores, stretch.to - stretch.from), scores, stretch.from);
    });
}

/** The weights of some rows, summed for each tag. */
function scoreRows({ emissions }: TaggerWeights, rows: readonly number[]): Float32Array {
  const sums = new Float32Array(tagCount);
  for (const row of rows) for (let tag = 0; tag < tagCount; tag++) sums[tag]! += emissions[row * tagCount + tag]!;
  return sums;
}

function vectorsOf(weights: TaggerWeights, facts: WordFacts): Float32Array {
  if (facts.vectors) return facts.vectors;
  const vectors = new Float32Array(5 * tagCount);
  for (let offset = -2; offset <= 2; offset++)
    vectors.set(scoreRows(weights, wordRows(facts, offset)), (offset + 2) * tagCount);
  facts.vectors = vectors;
  return vectors;
}

/** Room for one stretch, used again for the next: most are short. */
const spare = {
  scores: new Float64Array(128 * tagCount),
  best: new Float64Array(128 * tagCount),
  back: new Uint8Array(128 * tagCount),
};

/** Scores of every tag at every token of a stretch. */
function scoreStretch(
  weights: TaggerWeights,
  edges: readonly Float32Array[],
  buffer: RowBuffer,
  document: NameDocument,
  block: NameBlock,
  { from, to }: Stretch,
): Float64Array {
  const { facts, sentence } = block;
  const { emissions } = weights;
  const scores =
    spare.scores.length >= (to - from) * tagCount
      ? spare.scores.fill(0, 0, (to - from) * tagCount)
      : new Float64Array((to - from) * tagCount);
  for (let i = from; i < to; i++) {
    const at = (i - from) * tagCount;
    for (let offset = -2; offset <= 2; offset++) {
      const near = i + offset;
      const isInside = near >= 0 && near < facts.length && sentence[near] === sentence[i];
      const vector = isInside ? vectorsOf(weights, facts[near]!) : edges[offset + 2]!;
      const start = isInside ? (offset + 2) * tagCount : 0;
      for (let tag = 0; tag < tagCount; tag++) scores[at + tag]! += vector[start + tag]!;
    }
    contextRows(document, block, i, buffer);
    for (let k = 0; k < buffer.length; k++) {
      const row = buffer.rows[k]! * tagCount;
      for (let tag = 0; tag < tagCount; tag++) scores[at + tag]! += emissions[row + tag]!;
    }
  }
  return scores;
}

/** Viterbi over the legal transitions. */
export function bestPath({ transitions }: TaggerWeights, scores: Float64Array, length: number): Uint8Array {
  const isLong = length * tagCount > spare.best.length;
  const best = isLong ? new Float64Array(length * tagCount) : spare.best;
  const back = isLong ? new Uint8Array(length * tagCount) : spare.back;
  best.fill(Number.NEGATIVE_INFINITY, 0, tagCount);
  back.fill(0, 0, tagCount);
  for (let tag = 0; tag < tagCount; tag++) if (mayFollow(0, tag)) best[tag] = scores[tag]! + transitions[tag]!;
  for (let i = 1; i < length; i++) {
    const last = (i - 1) * tagCount;
    for (let tag = 0; tag < tagCount; tag++) {
      const at = i * tagCount + tag;
      let most = Number.NEGATIVE_INFINITY;
      let from = 0;
      for (const before of predecessors[tag]!) {
        const score = best[last + before]! + transitions[before * tagCount + tag]!;
        if (score <= most) continue;
        most = score;
        from = before;
      }
      best[at] = most + scores[at]!;
      back[at] = from;
    }
  }
  const path = new Uint8Array(length);
  let last = 0;
  for (let tag = 1; tag < tagCount; tag++)
    if (best[(length - 1) * tagCount + tag]! > best[(length - 1) * tagCount + last]!) last = tag;
  for (let i = length - 1; i >= 0; i--) {
    path[i] = last;
    last = back[i * tagCount + last]!;
  }
  return path;
}

function namesOf(path: Uint8Array, scores: Float64Array, offset: number): readonly TaggedName[] {
  const names: TaggedName[] = [];
  for (let i = 0; i < path.length; i++) {
    const tag = path[i]!;
    if (tag % 2 === 0) continue;
    let end = i + 1;
    while (end < path.length && path[end] === tag + 1) end++;
    let lead = 0;
    for (let j = i; j < end; j++) lead += scores[j * tagCount + path[j]!]! - scores[j * tagCount]!;
    names.push({
      from: offset + i,
      to: offset + end,
      nameClass: nameClasses[(tag - 1) / 2]!,
      margin: lead / (end - i),
    });
  }
  return names;
}
