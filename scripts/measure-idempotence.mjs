/**
 * Normalizes documents twice and counts the pages that the second pass changes, with the rules that change them.
 *
 * usage: node scripts/measure-idempotence.mjs FILE... (form-feed pages; after `npm run build`)
 *        node scripts/measure-idempotence.mjs --random 20000 (hostile strings in place of files; `SEED=2` for others)
 * `SHOW=20` lists so many changes of each file.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { normalize } from '../dist/normalize/normalize.js';
import { randomNumbers } from '../dist/text/random-numbers.js';

const show = Number(process.env.SHOW ?? 0);
const args = process.argv.slice(2);
const total = { pages: 0, changed: 0, rules: new Map() };

if (args[0] === '--random') measureStrings(Number(args[1] ?? 20000));
else for (const file of args) measureFile(file);
console.log(
  `all: ${total.changed} of ${total.pages} changed (${((100 * total.changed) / total.pages).toFixed(2)} %)`,
  listOf(total.rules),
);

function measureFile(file) {
  report(basename(file, '.txt'), readFileSync(file, 'utf8').split('\f'));
}

/** Strings of the pieces that rules look at; each is a document of one page. */
function measureStrings(count) {
  const pieces =
    'eff cient of f icers fi rst signifi cant Th is the vital izes longrange - – . , ; : ’ s [th] 21 3 1) 2) (a) | • # ## ** _ Chapter 5 The Section Army A B C 2020 [3] It will grow. and In g y p y .... Figure 1. ¬ \u00ad \u0003 \u0007 \ufffd \ud800 é e\u0301 ofthe IndoPacific SSttrraatteeggiicc C H A P T E R'.split(
      ' ',
    );
  const gaps = ['', ' ', ' ', ' ', '  ', '    ', '\n', '\n', '\n\n', '-\n', '\u00ad\n'];
  const random = randomNumbers(Number(process.env.SEED ?? 1));
  const pick = (list) => list[Math.floor(random() * list.length)];
  for (let i = 0; i < count; i++) {
    let text = '';
    for (let n = 1 + Math.floor(random() * 40); n > 0; n--) text += pick(pieces) + pick(gaps);
    report(null, [text]);
  }
}

function report(name, raws) {
  const once = run(raws);
  const twice = run(once.map(({ text }) => text));
  const rules = new Map();
  let changed = 0;
  for (const [index, { text, edits }] of twice.entries()) {
    if (text === once[index].text) continue;
    changed++;
    for (const rule of new Set(edits.map(({ ruleId }) => ruleId))) rules.set(rule, (rules.get(rule) ?? 0) + 1);
    if (changed > show) continue;
    console.log(`  ${name ?? JSON.stringify(raws[0])} p. ${index + 1}`);
    for (const { ruleId, span, before, after } of edits.slice(0, 8)) {
      const left = JSON.stringify(once[index].text.slice(Math.max(0, span.start - 50), span.start));
      console.log(`    ${ruleId} …${left} ${JSON.stringify(before)} -> ${JSON.stringify(after)}`);
    }
  }
  total.pages += raws.length;
  total.changed += changed;
  for (const [rule, count] of rules) total.rules.set(rule, (total.rules.get(rule) ?? 0) + count);
  if (name) console.log(`${name}: ${changed} of ${raws.length} pages changed`, listOf(rules));
}

function run(raws) {
  const pages = raws.map((raw, index) => ({ number: index + 1, label: null, raw, sourceFile: 'x' }));
  return normalize({ id: 'x', title: null, pages, docvars: {}, sourceFile: 'x', sourceSha256: null }).pages;
}

function listOf(rules) {
  return [...rules]
    .sort((a, b) => b[1] - a[1])
    .map(([rule, count]) => `${rule} ${count}`)
    .join(', ');
}
