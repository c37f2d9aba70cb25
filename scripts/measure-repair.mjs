/**
 * Word-level F1 of damaged text against its clean twin, left as it is and repaired (`bench/text-repair`: ACL anthology,
 * arXiv by pdftotext).
 *
 * usage: node scripts/measure-repair.mjs FILE... (JSON lines with `noisy` and `clean`; after `npm run build`). `SHOW=20`
 * lists texts that the repair made worse. Words are what white space parts; they are compared as bags, text by text, and
 * summed over all texts (micro F1).
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { analyzeText } from '../dist/index.js';

const wordsOf = (text) => text.split(/\s+/).filter(Boolean);

/** How many words two texts share, each as often as it stands in both. */
function shared(words, wanted) {
  const left = new Map();
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  let count = 0;
  for (const word of words) {
    if (!left.get(word)) continue;
    left.set(word, left.get(word) - 1);
    count++;
  }
  return count;
}

const f1 = ({ both, given, wanted }) => (200 * both) / (given + wanted);
const show = Number(process.env.SHOW ?? 0);

for (const file of process.argv.slice(2)) {
  const nothing = { both: 0, given: 0, wanted: 0 };
  const ours = { both: 0, given: 0, wanted: 0 };
  let better = 0;
  const worse = [];
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const { noisy, clean } = JSON.parse(line);
    const wanted = wordsOf(clean);
    const repaired = wordsOf(analyzeText(noisy, { documentId: 'x' }).normalizedText);
    const counts = [
      [nothing, wordsOf(noisy)],
      [ours, repaired],
    ].map(([sum, words]) => {
      const one = { both: shared(words, wanted), given: words.length, wanted: wanted.length };
      for (const key of Object.keys(sum)) sum[key] += one[key];
      return one;
    });
    const gain = f1(counts[1]) - f1(counts[0]);
    if (gain > 0) better++;
    else if (gain < 0) worse.push({ gain, noisy, clean, repaired: repaired.join(' ') });
  }
  console.log(
    `${basename(file).padEnd(28)} F1 ${f1(nothing).toFixed(2)} as it is, ${f1(ours).toFixed(2)} repaired; texts better ${better}, worse ${worse.length}`,
  );
  for (const one of worse.sort((a, b) => a.gain - b.gain).slice(0, show)) console.log(JSON.stringify(one, null, 1));
}
