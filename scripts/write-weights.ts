import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TaggerWeights } from '../src/extract/names/name-tagger.ts';

/** Writes the weights as bytes: each is rounded to 1/127 of the largest. */
export function writeWeights({ emissions, transitions }: TaggerWeights): void {
  const largest = Math.max(peak(emissions), peak(transitions));
  const bytes = (weights: ArrayLike<number>) =>
    Buffer.from(Int8Array.from(weights, (weight) => Math.round((weight * 127) / largest)).buffer).toString('base64');
  const target = resolve(import.meta.dirname, '../../src/lexicon/generated/name-tagger-weights.ts');
  writeFileSync(
    target,
    `// Made by scripts/train-name-tagger.ts; data and licences: docs/quality/entities.md.\nexport const emissionBytes: string =\n  '${bytes(emissions)}';\nexport const transitionBytes: string =\n  '${bytes(transitions)}';\n/** One unit of weight. */\nexport const weightUnit: number = ${largest / 127};\n`,
  );
}

function peak(weights: ArrayLike<number>): number {
  let largest = 0;
  for (let i = 0; i < weights.length; i++) largest = Math.max(largest, Math.abs(weights[i]!));
  return largest;
}
