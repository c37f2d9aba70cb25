/** A linear-chain conditional random field over hashed features, trained by AdaGrad: what the training script and its cross-validation share. */
import { emissionCount, mayFollow, type TaggerWeights, tagCount } from '../src/extract/names/name-tagger.ts';
import { randomNumbers } from '../src/text/random-numbers.ts';

/** One stretch of tokens: feature rows and right tags by token. */
export interface TrainingStretch {
  readonly features: readonly Int32Array[];
  readonly tags: Uint8Array;
  readonly weight: number;
}

export interface TrainingOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Strength of the squared penalty, applied to each weight when it is touched. */
  readonly penalty: number;
  /** Share of a token's features that are left out at random, so that no single word decides. */
  readonly dropout: number;
  readonly seed: number;
}

export function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [copy[i], copy[j]] = [copy[j]!, copy[i]!];
  }
  return copy;
}

/**
 * The mean of several trainings that differ in their random numbers alone: from one to the next a small data set's score moves
 * by two points, and the mean of the weights is a model of the same kind that is steadier than each.
 */
export function trainTagger(
  stretches: readonly TrainingStretch[],
  { runs, ...options }: TrainingOptions & { readonly runs: number },
): TaggerWeights<Float32Array> {
  const mean = { emissions: new Float32Array(emissionCount), transitions: new Float32Array(tagCount * tagCount) };
  for (let run = 0; run < runs; run++) {
    const { emissions, transitions } = trainOnce(stretches, { ...options, seed: options.seed + run });
    for (let at = 0; at < emissions.length; at++) mean.emissions[at]! += emissions[at]! / runs;
    for (let at = 0; at < transitions.length; at++) mean.transitions[at]! += transitions[at]! / runs;
  }
  return mean;
}

function trainOnce(
  stretches: readonly TrainingStretch[],
  { epochs, rate, penalty, dropout, seed }: TrainingOptions,
): TaggerWeights<Float32Array> {
  const emissions = new Float32Array(emissionCount);
  const squares = new Float32Array(emissionCount);
  const transitions = new Float32Array(tagCount * tagCount);
  const transitionSquares = new Float32Array(tagCount * tagCount);
  const sums = new Float32Array(emissionCount);
  const transitionSums = new Float32Array(transitions.length);
  let counted = 0;
  const random = randomNumbers(seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const whole of shuffled(stretches, random)) {
      const stretch = { ...whole, features: whole.features.map((list) => list.filter(() => random() >= dropout)) };
      const { marginals, pairs } = marginalsOf(stretch, emissions, transitions);
      const { features, tags, weight } = stretch;
      for (let i = 0; i < tags.length; i++) {
        for (const feature of features[i]!) {
          for (let tag = 0; tag < tagCount; tag++) {
            const at = feature * tagCount + tag;
            const right = tags[i] === tag ? 1 : 0;
            const slope = weight * (marginals[i * tagCount + tag]! - right) + penalty * emissions[at]!;
            if (Math.abs(slope) < 1e-4) continue;
            squares[at]! += slope * slope;
            emissions[at]! -= (rate * slope) / (1 + Math.sqrt(squares[at]!));
          }
        }
        const before = i === 0 ? 0 : tags[i - 1]!;
        pairs[before * tagCount + tags[i]!]! -= 1;
      }
      for (let at = 0; at < transitions.length; at++) {
        const slope = weight * pairs[at]! + penalty * transitions[at]!;
        transitionSquares[at]! += slope * slope;
        transitions[at]! -= (rate * slope) / (1 + Math.sqrt(transitionSquares[at]!));
      }
    }
    // The mean of the later passes is steadier than the last one.
    if (epoch < epochs / 2) continue;
    counted++;
    for (let at = 0; at < sums.length; at++) sums[at]! += emissions[at]!;
    for (let at = 0; at < transitions.length; at++) transitionSums[at]! += transitions[at]!;
  }
  for (let at = 0; at < sums.length; at++) sums[at]! *= (1 - dropout) / counted;
  for (let at = 0; at < transitions.length; at++) transitionSums[at]! /= counted;
  return { emissions: sums, transitions: transitionSums };
}

/** Forward and backward sums: how likely each tag is at each token, and how many of each pair are expected. */
function marginalsOf({ features }: TrainingStretch, emissions: Float32Array, transitions: Float32Array) {
  const length = features.length;
  const scores = new Float64Array(length * tagCount);
  for (let i = 0; i < length; i++)
    for (const feature of features[i]!)
      for (let tag = 0; tag < tagCount; tag++) scores[i * tagCount + tag]! += emissions[feature * tagCount + tag]!;
  const forward = new Float64Array(length * tagCount).fill(Number.NEGATIVE_INFINITY);
  const backward = new Float64Array(length * tagCount);
  for (let i = 0; i < length; i++) {
    for (let tag = 0; tag < tagCount; tag++) {
      let sum = Number.NEGATIVE_INFINITY;
      for (let before = 0; before < (i === 0 ? 1 : tagCount); before++) {
        if (!mayFollow(before, tag)) continue;
        sum = addLogs(
          sum,
          (i === 0 ? 0 : forward[(i - 1) * tagCount + before]!) + transitions[before * tagCount + tag]!,
        );
      }
      forward[i * tagCount + tag] = sum + scores[i * tagCount + tag]!;
    }
  }
  for (let i = length - 2; i >= 0; i--) {
    for (let tag = 0; tag < tagCount; tag++) {
      let sum = Number.NEGATIVE_INFINITY;
      for (let after = 0; after < tagCount; after++) {
        if (!mayFollow(tag, after)) continue;
        const next = (i + 1) * tagCount + after;
        sum = addLogs(sum, transitions[tag * tagCount + after]! + scores[next]! + backward[next]!);
      }
      backward[i * tagCount + tag] = sum;
    }
  }
  let total = Number.NEGATIVE_INFINITY;
  for (let tag = 0; tag < tagCount; tag++) total = addLogs(total, forward[(length - 1) * tagCount + tag]!);
  const marginals = new Float64Array(length * tagCount);
  const pairs = new Float64Array(tagCount * tagCount);
  for (let i = 0; i < length; i++) {
    for (let tag = 0; tag < tagCount; tag++) {
      const at = i * tagCount + tag;
      marginals[at] = Math.exp(forward[at]! + backward[at]! - total);
      for (let before = 0; before < (i === 0 ? 1 : tagCount); before++) {
        if (!mayFollow(before, tag)) continue;
        const come = (i === 0 ? 0 : forward[(i - 1) * tagCount + before]!) + transitions[before * tagCount + tag]!;
        pairs[before * tagCount + tag]! += Math.exp(come + scores[at]! + backward[at]! - total);
      }
    }
  }
  return { marginals, pairs };
}

function addLogs(a: number, b: number): number {
  if (a === Number.NEGATIVE_INFINITY) return b;
  if (b === Number.NEGATIVE_INFINITY) return a;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}
