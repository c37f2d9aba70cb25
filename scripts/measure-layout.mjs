/**
 * Measures the layout rows (`struct:…`) of the damage list: tabs, headings, captions, notes and furniture within sentences.
 *
 * usage: node scripts/measure-layout.mjs [../shared] (after `npm run build`). `SHOW=1` prints the faults.
 * A row is tried on the page of a real document where its neighbours stand, as the viewer's page that the row was found on:
 * with the viewer's header, and with the damage where the document's own extraction lacks it. Where no document has the
 * neighbours, the row's own words are the page. Every page is a document by itself, so that nothing else bears witness.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyzeText } from '../dist/index.js';

const shared = process.argv[2] ?? '../shared';
const table = join(shared, 'bench/damage/pairs.tsv');
if (!existsSync(table)) {
  console.log(`skipped: there is no ${table}`);
  process.exit(0);
}

const letters = (text) => text.replace(/[^\p{L}\p{N}]+/gu, '');
const unfold = (text) => (text ?? '').replaceAll('⏎', '\n');
const running = new Set(['complete', 'fragment_start', 'fragment_end', 'joined', 'list_item']);

/** The pages of the documents, with where each letter stands. */
const pages = readdirSync(join(shared, 'corpus'))
  .filter((file) => /^southkorea_20(?:1[68]|20)/.test(file))
  .flatMap((file) => readFileSync(join(shared, 'corpus', file), 'utf8').split('\f'))
  .map((text) => {
    const places = [...text.matchAll(/[\p{L}\p{N}]/gu)].map(({ index }) => index);
    return { text, places, letters: letters(text) };
  });

/** Where a text stands, by its letters alone: the page, and the offsets of its first letter and behind its last. */
function find(text) {
  const wanted = letters(text);
  if (wanted.length < 12) return null;
  for (const page of pages) {
    const at = page.letters.indexOf(wanted);
    if (at >= 0) return { page, start: page.places[at], end: page.places[at + wanted.length - 1] + 1 };
  }
  return null;
}

/** The body of the page that a row is tried on, and whether a document has it. */
function bodyOf({ kind, damaged, wanted, left, right }) {
  const isWoven = /(?<!number-)heading|caption|table/.test(kind);
  const whole = isWoven ? (find(`${left} ${damaged} ${right}`) ?? find(`${damaged} ${right}`) ?? find(damaged)) : null;
  if (whole) return { body: whole.page.text, isReal: true };
  if (kind.endsWith('number-heading')) {
    const [mark, title] = damaged.split('\n');
    const host = pages.find(({ text }) => text.includes(`\n${title}\n`) || text.includes(`## ${title}\n`));
    if (host)
      return { body: host.text.replace(new RegExp(`(?:## )?${title}\n`), `\n${mark}\n${title}\n`), isReal: true };
  }
  if (/running-foot|nav-row/.test(kind)) {
    const host = kind.endsWith('foot') ? find(left) : null;
    const body = host ? host.page.text.slice(0, host.end) : 'The plan will be reviewed.';
    return { body: `${body}${kind.endsWith('foot') ? '.' : `\n${left}`}\n${damaged}`, isReal: host !== null };
  }
  // A note's first words stand at the end of the body's line, the rest of it on a line of its own.
  const isNote = damaged.startsWith(`${wanted} `);
  const place = isNote ? find(`${left} ${wanted}`) : find(`${left} ${right}`);
  const note = isNote ? `${damaged.slice(wanted.length)}${right.trimEnd()}` : damaged;
  if (place) {
    const { text, places } = place.page;
    const end = isNote ? place.end : places[places.indexOf(place.start) + letters(left).length - 1] + 1;
    const at = end + /^[.,;:)’”"-]*/.exec(text.slice(end))[0].length;
    const seam = `${text.slice(at - 20, at)}${text.slice(at, at + 20)}`;
    return { body: `${text.slice(0, at)}${note.trimEnd()}\n${text.slice(at).trimStart()}`, isReal: true, seam };
  }
  // Of a note's lines, only those are known: they stand between two lines of the body.
  const beside = wanted === '(margin note)' ? find(right) : null;
  if (beside) {
    const { text } = beside.page;
    const seam = text.slice(Math.max(0, beside.start - 20), beside.start + 20);
    return { body: `${text.slice(0, beside.start)}${left}\n${damaged}${text.slice(beside.start)}`, isReal: true, seam };
  }
  const gap = /^[\s,.;:)]/.test(damaged) || left === '' ? '' : ' ';
  const next = /\n$|^$/.test(damaged) || /^[\n,.;]/.test(right) ? '' : ' ';
  return { body: `${left}${gap}${damaged}${next}${right}`, isReal: false };
}

/** What a row asks of the sentences. */
function isRight(kind, row, { sentences, normalizedText }, seam) {
  const texts = sentences.filter((one) => running.has(one.kind)).map(({ text }) => letters(text));
  const isRunning = (text) => texts.some((sentence) => sentence.includes(letters(text)));
  if (/heading/.test(kind)) {
    const [, heading, paragraph] = /^(?:\[H\] )?(.*?)(?: \[P\] (.*))?$/.exec(row.wanted);
    const opens = paragraph === undefined || texts.some((sentence) => sentence.startsWith(letters(paragraph)));
    return (
      opens &&
      sentences.some((one) => one.kind === 'heading' && (one.text === heading || one.text.startsWith(`${heading} `)))
    );
  }
  if (/sidetab|furniture/.test(kind)) return letters(normalizedText).includes(letters(row.left + row.right));
  // "develop them. Meanwhile, the": what stands before the end of a sentence is no part of the next one.
  if (/caption/.test(kind))
    return isRunning(`${row.left} ${row.wanted}`.split(/(?<=[.!?]) /).at(-1)) && !isRunning(row.damaged);
  if (/margin/.test(kind) && !row.wanted.startsWith('('))
    return isRunning(row.left + row.wanted) && !isRunning(row.left + row.damaged);
  // A note's own sentence may stand by itself; the body's has to read on where the note stood.
  return seam === undefined ? !isRunning(row.damaged.replaceAll('\n', ' ')) : isRunning(seam);
}

const counts = new Map();
for (const line of readFileSync(table, 'utf8').split('\n').slice(1)) {
  const [kind = '', damaged, wanted, file = '', left, right] = line.split('\t');
  if (!kind.startsWith('struct:')) continue;
  const row = { kind, damaged: unfold(damaged), wanted: unfold(wanted), left: unfold(left), right: unfold(right) };
  // Three rows only say what is there: "(four columns of prose side by side)".
  if (row.damaged.startsWith('(')) continue;
  const label = /\d+$/.exec(file)[0];
  const title = `${/^\d{4}/.exec(file)[0]} Defence White Paper`;
  const { body, isReal, seam } = bodyOf(row);
  const result = analyzeText(`Page ${label} - ${title}\nP. ${label}\n${body}`, { documentId: 'row' });
  const ok = isRight(kind, row, result, seam);
  const count = counts.get(kind) ?? { right: 0, all: 0, real: 0 };
  counts.set(kind, { right: count.right + ok, all: count.all + 1, real: count.real + isReal });
  if (ok || !process.env.SHOW) continue;
  console.log(`${kind} ${file} ${isReal ? 'page' : 'snippet'} ${JSON.stringify(row)}`);
  const near = result.sentences.filter(({ text }) =>
    [row.damaged, row.left, row.right, row.wanted].some(
      (part) => part.length > 5 && letters(text).includes(letters(part).slice(0, 20)),
    ),
  );
  for (const { kind: sentenceKind, text } of near) console.log(`    ${sentenceKind}: ${text}`);
}

let right = 0;
let all = 0;
for (const [kind, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
  console.log(`${kind.padEnd(34)} ${count.right} of ${count.all} right, ${count.real} on a real page`);
  right += count.right;
  all += count.all;
}
console.log(`all ${right} of ${all} (${((100 * right) / all).toFixed(1)} %)`);
