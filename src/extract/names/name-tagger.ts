import type { NameBlock, NameDocument } from './document-facts.ts';
import { featuresAt, findStretches, type Stretch } from './name-features.ts';
import { featureBits } from './word-facts.ts';

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

/** Names of one sentence by Viterbi's best path through the linear chain. */
export function tagSentence(
  weights: TaggerWeights,
  document: NameDocument,
  block: NameBlock,
  from: number,
  to: number,
): readonly TaggedName[] {
  return findStretches(block, from, to).flatMap((stretch) => tagStretch(weights, document, block, stretch));
}

/** Sums the weights of a token's features for every tag into `scores` from `at`. */
export function scoreToken(
  weights: TaggerWeights,
  features: readonly number[],
  scores: Float64Array,
  at: number,
): void {
  const { emissions } = weights;
  for (const feature of features) {
    const row = feature * tagCount;
    for (let tag = 0; tag < tagCount; tag++) scores[at + tag]! += emissions[row + tag]!;
  }
}

function tagStretch(
  weights: TaggerWeights,
  document: NameDocument,
  block: NameBlock,
  { from, to }: Stretch,
): readonly TaggedName[] {
  const length = to - from;
  const scores = new Float64Array(length * tagCount);
  const features: number[] = [];
  for (let i = 0; i < length; i++) {
    features.length = 0;
    featuresAt(document, block, from + i, features);
    scoreToken(weights, features, scores, i * tagCount);
  }
  return namesOf(bestPath(weights, scores, length), scores, from);
}

/** Viterbi over the legal transitions. */
export function bestPath({ transitions }: TaggerWeights, scores: Float64Array, length: number): Uint8Array {
  const best = new Float64Array(length * tagCount).fill(Number.NEGATIVE_INFINITY);
  const back = new Uint8Array(length * tagCount);
  for (let tag = 0; tag < tagCount; tag++) if (mayFollow(0, tag)) best[tag] = scores[tag]! + transitions[tag]!;
  for (let i = 1; i < length; i++) {
    for (let tag = 0; tag < tagCount; tag++) {
      const at = i * tagCount + tag;
      for (let before = 0; before < tagCount; before++) {
        if (!mayFollow(before, tag)) continue;
        const score = best[(i - 1) * tagCount + before]! + transitions[before * tagCount + tag]! + scores[at]!;
        if (score > best[at]!) {
          best[at] = score;
          back[at] = before;
        }
      }
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
