/**
 * Breaks the ligatures of intact texts by rule, as the five damage models do, and counts what the word rules repair.
 *
 * usage: node scripts/measure-damage.mjs FILE... (form-feed pages; after `npm run build`). `SHOW=20` lists faults.
 * Recall is over the broken words; a word counts when it is restored letter by letter. Precision is over the places that
 * the rules changed, in broken and in intact words. At the end: the share right by the confidence of the repair.
 */
import { readFileSync } from 'node:fs';
import { normalize } from '../dist/normalize/normalize.js';
import { rules } from '../dist/normalize/rules/index.js';
import { randomNumbers } from '../dist/text/random-numbers.js';

const wordRules = new Set([
  'unicode-clean-up',
  'lost-ligature-letters',
  'split-ligatures',
  'lost-ligatures',
  'replaced-ligatures',
  'split-words',
]);
const used = rules.filter(({ id }) => wordRules.has(id));

/** Each model: what becomes of a ligature, and which it strikes. */
const models = {
  'lost-letter': { pattern: /ff[il]|f[il]/gi, damage: (ligature) => `${ligature.slice(0, -1)} ` },
  'split-inside': {
    pattern: /ff[il]|f[fil]/gi,
    damage: (ligature) => `${ligature.slice(0, -1)} ${ligature.slice(-1)}`,
  },
  'split-after': { pattern: /(?:ff[il]|f[fil])(?=\p{L})/giu, damage: (ligature) => `${ligature} ` },
  'lost-with-gap': { pattern: /ff[il]|f[fil]/gi, damage: () => ' ' },
  replaced: { pattern: /ff[il]|f[fil]/gi, damage: () => '\ufffd' },
  'lost-silently': { pattern: /ff[il]|f[fil]/gi, damage: () => '' },
};
const mixtures = [
  ...Object.keys(models).map((one) => [one]),
  ['lost-letter', 'split-after'],
  ['lost-letter', 'split-inside'],
  ['split-inside', 'split-after'],
  ['split-after', 'lost-with-gap'],
];

function repair(pages) {
  const numbered = pages.map((raw, i) => ({ number: i + 1, label: null, raw, sourceFile: 'x' }));
  const source = { id: 'x', title: null, pages: numbered, docvars: {}, sourceFile: 'x', sourceSha256: null };
  return normalize(source, { rules: used });
}

/** Breaks a share of the words with ligatures; gives the text and where each broken word lies in it. */
function breakPage(text, mixture, { share, random }) {
  const sites = [];
  let broken = '';
  let position = 0;
  for (const { index, 0: word } of text.matchAll(/\p{L}+/gu)) {
    if (!/f[fil]/i.test(word) || random() > share) continue;
    const { pattern, damage } = models[mixture[Math.floor(random() * mixture.length)]];
    const pieces = word.replace(pattern, damage);
    if (pieces === word) continue;
    broken += text.slice(position, index);
    sites.push({ start: broken.length, end: broken.length + pieces.length, word });
    broken += pieces;
    position = index + word.length;
  }
  return { text: broken + text.slice(position), sites };
}

function restore(raw, { start, end }, edits) {
  let text = '';
  let position = start;
  for (const { rawSpan, after } of edits) {
    text += raw.slice(position, rawSpan.start) + after;
    position = rawSpan.end;
  }
  return text + raw.slice(position, end);
}

/** True for an edit of a broken word or of the space beside it; not of its neighbour, which may begin a space further on. */
function isAt({ start, end }, edit) {
  return edit.start >= start - 1 && edit.end >= start && edit.start <= end && edit.end <= end + 1;
}

const show = Number(process.env.SHOW ?? 0);
const onlyMixture = process.env.MODEL;

/** How often repairs are right, by the confidence that they were made with. */
const bands = [0.85, 0.95, 0.98, 0.99, 0.995, 1].map((below) => ({ below, right: 0, wrong: 0 }));

function countBand({ confidence }, isRight) {
  const band = bands.find(({ below }) => confidence < below) ?? bands.at(-1);
  if (isRight) band.right++;
  else band.wrong++;
}

function measure(texts, mixture, share) {
  const total = { sites: 0, right: 0, wrong: 0, left: 0, stray: 0 };
  const faults = [];
  for (const [fileIndex, text] of texts.entries()) {
    const random = randomNumbers(fileIndex + 1);
    const broken = text.split('\f').map((page) => breakPage(page, mixture, { share, random }));
    const result = repair(broken.map(({ text: raw }) => raw));
    for (const [i, { sites, text: raw }] of broken.entries()) {
      const edits = result.pages[i].edits
        .filter(({ ruleId }) => ruleId !== 'unicode-clean-up')
        .sort((a, b) => a.rawSpan.start - b.rawSpan.start || a.rawSpan.end - b.rawSpan.end);
      const claimed = new Set();
      for (const site of sites) {
        const here = edits.filter(({ rawSpan }) => isAt(site, rawSpan));
        for (const edit of here) claimed.add(edit);
        const isRight = restore(raw, site, here).trim() === site.word;
        total.sites++;
        for (const edit of here) countBand(edit, isRight);
        if (isRight) total.right++;
        else if (here.length === 0) total.left++;
        else total.wrong++;
        if (!isRight)
          faults.push(
            `${site.word} < ${raw.slice(site.start - 15, site.end + 15).replaceAll('\n', '⏎')} : ${restore(raw, site, here)}`,
          );
      }
      for (const edit of edits) {
        if (claimed.has(edit)) continue;
        total.stray++;
        countBand(edit, false);
        const { start, end } = edit.rawSpan;
        faults.push(
          `STRAY ${edit.ruleId} ${raw.slice(start - 15, start)}[${edit.before}|${edit.after}]${raw.slice(end, end + 15)} ${edit.evidence}`.replaceAll(
            '\n',
            '⏎',
          ),
        );
      }
    }
  }
  const recall = total.right / total.sites;
  const precision = total.right / (total.right + total.wrong + total.stray);
  const counts = `of ${total.sites}: left ${total.left}, wrong ${total.wrong}; stray ${total.stray}`;
  console.log(
    `${mixture.join(' + ').padEnd(32)} share ${share}  recall ${recall.toFixed(4)}  precision ${precision.toFixed(4)}  (${counts})`,
  );
  const step = Math.max(1, Math.ceil(faults.length / Math.max(1, show)));
  if (show) for (let i = 0; i < faults.length; i += step) console.log('   ', faults[i]);
}

// What the papers themselves have broken is mended first, or its repair would count as a change of intact words.
const texts = process.argv.slice(2).map((file) =>
  repair(readFileSync(file, 'utf8').split('\f'))
    .pages.map(({ text }) => text)
    .join('\f'),
);
for (const mixture of mixtures) {
  if (onlyMixture && mixture.join('+') !== onlyMixture) continue;
  for (const share of [1, 0.5]) measure(texts, mixture, share);
}
for (const [i, { below, right, wrong }] of bands.entries())
  console.log(
    `confidence ${bands[i - 1]?.below ?? 0} to ${below}: ${right} of ${right + wrong} right (${(right / (right + wrong)).toFixed(3)})`,
  );
