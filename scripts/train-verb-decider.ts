/**
 * Trains the verb decider on silver tags (`scripts/silver-tags.py`) and writes `src/lexicon/generated/verb-decider-weights.ts`.
 *
 *   npx tsc -p tsconfig.scripts.json && node .build/scripts/train-verb-decider.js silver.jsonl --held us_2022,finland_2012 [--list]
 *
 * Texts whose id begins with a name behind `--held` are not learned from: agreement with the silver tags is printed for them, by the
 * rules alone and with the model, and `--list` shows each word where the two differ (R: the model agrees with the silver tag).
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { verbClasses, verbWeightCount } from '../src/extract/actions/tagging/verb-decider.ts';
import { randomNumbers } from '../src/text/random-numbers.ts';
import { shuffled } from './name-training.ts';
import { examplesOf, readSilverTexts, type VerbExample } from './verb-training-data.ts';

const option = (name: string, otherwise: string) =>
  process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1]! : otherwise;
const held = option('--held', '').split(',').filter(Boolean);
const settings = {
  epochs: Number(option('--epochs', '5')),
  rate: Number(option('--rate', '0.1')),
  penalty: Number(option('--penalty', '0.000001')),
  dropout: Number(option('--dropout', '0.2')),
};
const general = Number(option('--general', '4'));
const classCount = verbClasses.length;
const learned: VerbExample[] = [];
const kept: VerbExample[] = [];
for (const text of readSilverTexts(process.argv[2]!)) {
  const isHeld = held.some((name) => text.id.startsWith(name));
  // General text is scarce beside policy papers.
  const times = isHeld || !text.id.includes('/') ? 1 : general;
  for (const one of examplesOf(text)) for (let time = 0; time < times; time++) (isHeld ? kept : learned).push(one);
}
console.log(`${learned.length} examples, ${kept.length} held out`);
const weights = quantizeOne(train(learned));
report('learned', learned);
if (kept.length) report('held out', kept);
if (process.argv.includes('--list')) list();
write(weights);

function train(examples: readonly VerbExample[]): Float32Array {
  const { epochs, rate, penalty, dropout } = settings;
  const weights = new Float32Array(verbWeightCount);
  const squares = new Float32Array(verbWeightCount);
  const sums = new Float32Array(verbWeightCount);
  const random = randomNumbers(17);
  const scores = new Float64Array(classCount);
  let counted = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { rows, right } of shuffled(examples, random)) {
      const used = rows.filter(() => random() >= dropout);
      scores.fill(0);
      for (const row of used) for (let c = 0; c < classCount; c++) scores[c]! += weights[row * classCount + c]!;
      const peak = Math.max(...scores);
      let total = 0;
      for (let c = 0; c < classCount; c++) total += Math.exp(scores[c]! - peak);
      for (let c = 0; c < classCount; c++) {
        const slope = Math.exp(scores[c]! - peak) / total - (c === right ? 1 : 0);
        if (Math.abs(slope) < 1e-3) continue;
        for (const row of used) {
          const at = row * classCount + c;
          const step = slope + penalty * weights[at]!;
          squares[at]! += step * step;
          weights[at]! -= (rate * step) / (1 + Math.sqrt(squares[at]!));
        }
      }
    }
    if (epoch < epochs / 2) continue;
    counted++;
    for (let at = 0; at < sums.length; at++) sums[at]! += weights[at]!;
  }
  for (let at = 0; at < sums.length; at++) sums[at]! *= (1 - dropout) / counted;
  return sums;
}

/** Rounds to bytes: 60 is one unit of the natural logarithm, and what a byte cannot hold is cut. */
function quantizeOne(exact: Float32Array): Int8Array {
  return Int8Array.from(exact, (weight) => Math.max(-127, Math.min(127, Math.round(weight * 60))));
}

function scoresOf(rows: Uint16Array): number[] {
  const scores = new Array<number>(classCount).fill(0);
  for (const row of rows) for (let c = 0; c < classCount; c++) scores[c]! += weights[row * classCount + c]!;
  return scores;
}

function isVerbal(c: number): boolean {
  return c >= 2;
}

/** How much likelier a verb is than none, in sixtieths of a natural logarithm. */
function leanOf([noun, adj, verb, participle]: readonly number[]): number {
  return Math.max(verb!, participle!) - Math.max(noun!, adj!);
}

function report(name: string, examples: readonly VerbExample[]): void {
  let rule = 0;
  let model = 0;
  let four = 0;
  const changes = new Map<string, [right: number, wrong: number]>();
  for (const { rows, right, byRule } of examples) {
    const scores = scoresOf(rows);
    const best = scores.indexOf(Math.max(...scores));
    if (isVerbal(byRule) === isVerbal(right)) rule++;
    if (isVerbal(best) === isVerbal(right)) model++;
    if (best === right) four++;
    const verbal = leanOf(scores);
    if (isVerbal(best) !== isVerbal(byRule)) {
      for (const margin of [0, 30, 60, 90, 120, 180]) {
        if (Math.abs(verbal) < margin) continue;
        const key = `${isVerbal(best) ? 'to verb' : 'to noun'} ${margin}`;
        const pair = changes.get(key) ?? [0, 0];
        pair[isVerbal(best) === isVerbal(right) ? 0 : 1]++;
        changes.set(key, pair);
      }
    }
  }
  const share = (count: number) => ((100 * count) / examples.length).toFixed(2);
  console.log(name, `verb or not: rules ${share(rule)}, model ${share(model)}; four classes ${share(four)}`);
  for (const [key, [right, wrong]] of [...changes].sort()) console.log(' ', key, right, wrong);
}

function list(): void {
  for (const { rows, right, byRule, context, id } of kept) {
    const scores = scoresOf(rows);
    const verbal = leanOf(scores);
    if (verbal > 0 !== isVerbal(byRule))
      console.log(
        [id.slice(0, 8), verbal > 0 === isVerbal(right) ? 'R' : 'W', verbal, context.replace(/\s+/g, ' ')].join('\t'),
      );
  }
}

function write(bytes: Int8Array): void {
  const target = resolve(import.meta.dirname, '../../src/lexicon/generated/verb-decider-weights.ts');
  writeFileSync(
    target,
    `// Made by scripts/train-verb-decider.ts; data and licences: docs/quality/actions.md.\nexport const verbDeciderBytes: string =\n  '${Buffer.from(bytes.buffer).toString('base64')}';\n`,
  );
}
