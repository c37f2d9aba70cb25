import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TaggerWeights } from '../src/extract/names/name-tagger.ts';

/** Rounds weights to bytes: each is a multiple of 1/127 of the largest. */
export function quantize({ emissions, transitions }: TaggerWeights<Float32Array>): {
  readonly emissions: Int8Array;
  readonly transitions: Int8Array;
} {
  const largest = Math.max(peak(emissions), peak(transitions));
  const round = (weights: ArrayLike<number>) =>
    Int8Array.from(weights, (weight) => Math.round((weight * 127) / largest));
  return { emissions: round(emissions), transitions: round(transitions) };
}

/** Writes the rounded weights as text. */
export function writeWeights(weights: TaggerWeights<Float32Array>): void {
  const { emissions, transitions } = quantize(weights);
  const text = (bytes: Int8Array) => Buffer.from(bytes.buffer).toString('base64');
  const target = resolve(import.meta.dirname, '../../src/lexicon/generated/name-tagger-weights.ts');
  writeFileSync(
    target,
    `// Made by scripts/train-name-tagger.ts; data and licences: docs/quality/entities.md.\nexport const emissionBytes: string =\n  '${text(emissions)}';\nexport const transitionBytes: string =\n  '${text(transitions)}';\n`,
  );
}

function peak(weights: ArrayLike<number>): number {
  let largest = 0;
  for (let i = 0; i < weights.length; i++) largest = Math.max(largest, Math.abs(weights[i]!));
  return largest;
}
