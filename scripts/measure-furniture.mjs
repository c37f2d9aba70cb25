/**
 * Measures page furniture on the judged pages: words of the body that furniture rules removed, and furniture that stands in a sentence.
 *
 * usage: node scripts/measure-furniture.mjs [../shared] (after `npm run build`). `SHOW=1` prints the faults.
 * Each page is read alone and, where `corpus` has its document, inside it. What is furniture the page's `edits.jsonl` says
 * (heads, feet, page numbers, tabs), what is body its `sentences.jsonl`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAnalyzer } from '../dist/index.js';

const shared = process.argv[2] ?? '../shared';
const gold = join(shared, 'gold');
if (!existsSync(gold)) {
  console.log(`skipped: there is no ${gold}`);
  process.exit(0);
}
const furnitureKinds = /^(?:page_(?:header|footer|number)|side_tab|running_|navigation)/;
const furnitureRules = new Set(['flipbook-furniture', 'ghost-lines', 'page-furniture', 'side-tabs']);
const running = new Set(['complete', 'fragment_start', 'fragment_end', 'joined', 'list_item']);
const wordsOf = (text) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
const analyzer = createAnalyzer({});
const readRows = (path) =>
  existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
    : [];

/** Spans of the rows in UTF-16 units: the files count code points. */
function spansOf(rows, page) {
  const units = [0];
  for (const character of page) units.push(units.at(-1) + character.length);
  return rows.map((row) => ({
    start: units[row.raw_start ?? row.start],
    end: units[row.raw_end ?? row.end] ?? page.length,
  }));
}

const overlap = (a, b) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** What went wrong on one page that begins at `from` of the text that was analyzed. */
function judge(name, page, from, { edits, sentences }, { furniture, body }) {
  const shift = ({ start, end }) => ({ start: start - from, end: end - from });
  const removed = edits.filter(({ ruleId }) => furnitureRules.has(ruleId)).map(({ rawSpan }) => shift(rawSpan));
  const texts = sentences.filter(({ kind }) => running.has(kind)).map(({ rawSpan }) => shift(rawSpan));
  const lost = removed.flatMap((span) =>
    body.flatMap((one) =>
      wordsOf(
        overlap(span, one) ? page.slice(Math.max(span.start, one.start), Math.min(span.end, one.end)) : '',
      ).filter(() => !furniture.some((other) => overlap(other, span) > 0)),
    ),
  );
  const left = furniture.filter(
    (span) =>
      texts.some((one) => overlap(one, span) > 0) &&
      !removed.some((one) => overlap(one, span) >= (span.end - span.start) / 2),
  );
  if (process.env.SHOW && lost.length > 0) console.log(`${name}: removed ${lost.join(' ')}`);
  if (process.env.SHOW)
    for (const { start, end } of left) console.log(`${name}: left ${JSON.stringify(page.slice(start, end))}`);
  return { lost: lost.length, left: left.length };
}

const totals = { alone: { pages: 0, lost: 0, left: 0 }, inside: { pages: 0, lost: 0, left: 0 } };
let furnitureCount = 0;
let bodyWords = 0;
for (const id of readdirSync(gold).filter((name) => !name.includes('.'))) {
  const file = join(shared, 'corpus', `${id}.txt`);
  const book = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const whole = book.includes('\f') ? analyzer.analyze(book, id) : null;
  for (const folder of readdirSync(join(gold, id))) {
    const page = readFileSync(join(gold, id, folder, 'page.txt'), 'utf8');
    const rows = (table) => readRows(join(gold, id, folder, `${table}.jsonl`));
    const judged = {
      furniture: spansOf(
        rows('edits').filter(({ kind }) => furnitureKinds.test(kind)),
        page,
      ),
      body: spansOf(rows('sentences'), page),
    };
    furnitureCount += judged.furniture.length;
    bodyWords += judged.body.reduce((sum, { start, end }) => sum + wordsOf(page.slice(start, end)).length, 0);
    const add = (total, name, from, result) => {
      const { lost, left } = judge(name, page, from, result, judged);
      total.pages++;
      total.lost += lost;
      total.left += left;
    };
    add(totals.alone, `${id} ${folder} alone`, 0, analyzer.analyze(page, id));
    const from = whole ? book.indexOf(page.trim()) - page.indexOf(page.trim()) : -1;
    if (whole && from >= 0) add(totals.inside, `${id} ${folder} inside`, from, whole);
  }
}
console.log(`judged: ${furnitureCount} pieces of furniture, ${bodyWords} words of the body`);
for (const [name, { pages, lost, left }] of Object.entries(totals))
  console.log(
    `${name.padEnd(7)} ${pages} pages: ${lost} words of the body removed, ${left} pieces of furniture in sentences`,
  );
