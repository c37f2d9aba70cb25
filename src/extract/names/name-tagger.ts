import type { NameDocument } from './document-facts.ts';
import type { NameBlock } from './name-block.ts';
import { contextRows, createRowBuffer, findStretches, type RowBuffer, type Stretch } from './name-features.ts';
import type { WordFacts } from './name-word.ts';
import { edgeRow, featureBits, wordRows } from './word-features.ts';

export const nameClasses = ['PERSON', 'ORG', 'PLACE', 'OTHER'] as const;
export type NameClass = (typeof nameClasses)[number];

/** 0 is outside; 1 + 2c opens a name of class c, 2 + 2c goes on with it. */
export const tagCount = 1 + 2 * nameClasses.length;

/** A linear chain's weights: `emissions[feature * tagCount + tag]`, `transitions[before * tagCount + tag]`. */
export interface TaggerWeights<Column = Int8Array> {
  readonly emissions: Column;
  readonly transitions: Column;
}

export interface TaggedName {
  readonly from: number;
  readonly to: number;
  readonly nameClass: NameClass;
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

/**
 * A tagger that finds the names of one sentence by Viterbi's best path. It keeps each word's own scores beside the word's
 * facts, so the facts that it is given must come from one cache that no other weights are used with.
 */
export function createTagger(weights: TaggerWeights): SentenceTagger {
  const packed = packWeights(weights.emissions);
  const edges = Float64Array.from([-2, -1, 0, 1, 2].flatMap((offset) => [...packedSum(packed, [edgeRow(offset)])]));
  const buffer = createRowBuffer();
  const bestPath = createPathFinder(weights.transitions);
  return (document, block, from, to) => {
    const names: TaggedName[] = [];
    for (const stretch of findStretches(block, from, to)) {
      const scores = scoreStretch({ packed, edges, buffer }, document, block, stretch);
      readNames(bestPath(scores, stretch.to - stretch.from), stretch, names);
    }
    return names.map((name) => endBeforeRelative(block, name));
  };
}

const relatives = new Set(['who', 'whom', 'whose', 'which']);

/** "Mr. Kelly, who acts for them": no name goes on behind a relative pronoun. */
function endBeforeRelative({ facts }: NameBlock, name: TaggedName): TaggedName {
  for (let at = name.from + 1; at < name.to; at++) {
    if (!relatives.has(facts[at]!.text)) continue;
    return { ...name, to: at > name.from + 1 && facts[at - 1]!.normal === ',' ? at - 1 : at };
  }
  return name;
}

/** Weights of a row for all tags in `lanes` doubles, three tags in each, so that a sum takes three additions instead of nine. */
const lanes = tagCount / 3;
const laneBase = 2 ** 17;

/** Sums stay exact as long as no tag's exceeds 2^15: 250 rows of the greatest weight. */
function packWeights(emissions: Int8Array): Float64Array {
  const packed = new Float64Array(emissions.length / 3);
  for (let i = 0; i < packed.length; i++)
    packed[i] = emissions[3 * i]! + laneBase * (emissions[3 * i + 1]! + laneBase * emissions[3 * i + 2]!);
  return packed;
}

function unpack(lane: number, into: Float64Array, at: number): void {
  const high = Math.round(lane / (laneBase * laneBase));
  const rest = lane - high * laneBase * laneBase;
  const middle = Math.round(rest / laneBase);
  into[at] = rest - middle * laneBase;
  into[at + 1] = middle;
  into[at + 2] = high;
}

function packedSum(packed: Float64Array, rows: readonly number[]): Float64Array {
  const sum = new Float64Array(lanes);
  for (const row of rows) for (let lane = 0; lane < lanes; lane++) sum[lane]! += packed[row * lanes + lane]!;
  return sum;
}

function vectorsOf(packed: Float64Array, facts: WordFacts): Float64Array {
  if (facts.vectors) return facts.vectors;
  const vectors = new Float64Array(5 * lanes);
  for (let offset = -2; offset <= 2; offset++)
    vectors.set(packedSum(packed, wordRows(facts, offset)), (offset + 2) * lanes);
  facts.vectors = vectors;
  return vectors;
}

interface Scorer {
  readonly packed: Float64Array;
  readonly edges: Float64Array;
  readonly buffer: RowBuffer;
}

/** Room for one stretch, used again for the next: most are short. */
let spare = new Float64Array(128 * tagCount);

/** Scores of every tag at every token of a stretch. */
function scoreStretch(
  { packed, edges, buffer }: Scorer,
  document: NameDocument,
  block: NameBlock,
  { from, to }: Stretch,
): Float64Array {
  const { facts, sentence } = block;
  const here = sentence[from];
  const vectorsAt = (at: number) =>
    at >= 0 && at < facts.length && sentence[at] === here ? vectorsOf(packed, facts[at]!) : edges;
  if (spare.length < (to - from) * tagCount) spare = new Float64Array((to - from) * tagCount);
  let farLeft = vectorsAt(from - 2);
  let left = vectorsAt(from - 1);
  let own = vectorsAt(from);
  let right = vectorsAt(from + 1);
  for (let i = from; i < to; i++) {
    const farRight = vectorsAt(i + 2);
    let first = farLeft[0]! + left[3]! + own[6]! + right[9]! + farRight[12]!;
    let second = farLeft[1]! + left[4]! + own[7]! + right[10]! + farRight[13]!;
    let third = farLeft[2]! + left[5]! + own[8]! + right[11]! + farRight[14]!;
    farLeft = left;
    left = own;
    own = right;
    right = farRight;
    contextRows(document, block, i, buffer);
    for (let k = 0; k < buffer.length; k++) {
      const at = buffer.rows[k]! * lanes;
      first += packed[at]!;
      second += packed[at + 1]!;
      third += packed[at + 2]!;
    }
    for (let k = 0; k < buffer.groupCount; k++) {
      const group = buffer.groups[k]!;
      group.scores ??= packedSum(packed, group.rows);
      first += group.scores[0]!;
      second += group.scores[1]!;
      third += group.scores[2]!;
    }
    const at = (i - from) * tagCount;
    unpack(first, spare, at);
    unpack(second, spare, at + 3);
    unpack(third, spare, at + 6);
  }
  return spare;
}

/** Viterbi over the legal transitions: outside and a name's first word follow anything, its inside only its own kind. */
function createPathFinder(transitions: Int8Array): (scores: Float64Array, length: number) => Uint8Array {
  let back = new Uint8Array(128 * tagCount);
  let path = new Uint8Array(128);
  let last = new Float64Array(tagCount);
  let best = new Float64Array(tagCount);
  return (scores, length) => {
    if (path.length < length) [path, back] = [new Uint8Array(length), new Uint8Array(length * tagCount)];
    for (let tag = 0; tag < tagCount; tag++)
      best[tag] = mayFollow(0, tag) ? scores[tag]! + transitions[tag]! : Number.NEGATIVE_INFINITY;
    for (let i = 1; i < length; i++) {
      [last, best] = [best, last];
      for (let tag = 0; tag < tagCount; tag++) {
        const isInside = tag > 0 && tag % 2 === 0;
        let from = isInside ? tag - 1 : 0;
        let most = last[from]! + transitions[from * tagCount + tag]!;
        for (let before = from + 1; before < (isInside ? tag + 1 : tagCount); before++) {
          const score = last[before]! + transitions[before * tagCount + tag]!;
          if (score <= most) continue;
          most = score;
          from = before;
        }
        best[tag] = most + scores[i * tagCount + tag]!;
        back[i * tagCount + tag] = from;
      }
    }
    let tag = 0;
    for (let other = 1; other < tagCount; other++) if (best[other]! > best[tag]!) tag = other;
    for (let i = length - 1; i >= 0; i--) {
      path[i] = tag;
      tag = back[i * tagCount + tag]!;
    }
    return path;
  };
}

/** Adds the names of a stretch's best path. */
function readNames(path: Uint8Array, { from: offset, to }: Stretch, names: TaggedName[]): void {
  const length = to - offset;
  for (let i = 0; i < length; i++) {
    const tag = path[i]!;
    if (tag % 2 === 0) continue;
    let end = i + 1;
    while (end < length && path[end] === tag + 1) end++;
    names.push({ from: offset + i, to: offset + end, nameClass: nameClasses[(tag - 1) / 2]! });
  }
}
