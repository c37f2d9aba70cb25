import { gapRows } from '../layout/gap-rows.ts';
import { type Line, linesOf, measureOf } from '../layout/lines.ts';
import { marksOfLines } from '../layout/marks.ts';
import { endsOpen, endsSentence, startsLower } from '../layout/words.ts';
import type { BlockMark } from '../page-draft.ts';
import { defineRule } from '../rule.ts';

export const tables = defineRule({
  id: 'tables',
  summary: 'Marks tables, charts and contents pages, whose cells are no sentences.',
  phase: 'document',
  examples: [
    { raw: '|Period|Regions|\n|---|---|\n|1993|Asia|', text: '|Period|Regions|\n|---|---|\n|1993|Asia|' },
    { raw: 'Preface ........ 3\nChapter 1 ...... 12', text: 'Preface ........ 3\nChapter 1 ...... 12' },
  ],
  *propose(page) {
    const lines = linesOf(page);
    const marks = marksOfLines(page, lines);
    const { isWrapped, width } = measureOf(lines);
    const isFree = (index: number) => !marks[index];
    const rows: [(line: Line) => boolean, 'table' | 'contents' | 'mixed', number][] = [
      [isLost, 'mixed', 1],
      [({ text }) => text.startsWith('|') && text.endsWith('|'), 'table', 1],
      [hasLeader, 'contents', 2],
      [({ text }) => isEntry(text), 'contents', 4],
      [({ text }) => text.includes('   ') && /\S {3,}\S.* {3,}\S/.test(text) && !endsSentence(text), 'table', 3],
      [({ text }) => isFigures(text), 'table', 2],
      [({ text }) => hasTwoLabels(text), 'table', 1],
    ];
    if (isWrapped) rows.push([(line) => isCell(line, width), 'table', 5]);
    // A page of scattered labels has no width of its own.
    else if (lines.length >= 25) rows.push([(line) => isCell(line, 90), 'table', 8]);
    const taken = new Set<number>();
    yield* markSecondCopy(lines, isFree, taken);
    for (const [isRow, kind, least] of rows) {
      for (let at = 0; at < lines.length; at++) {
        if (!isFree(at) || taken.has(at) || !isRow(lines[at]!)) continue;
        let last = at;
        while (last + 1 < lines.length && isFree(last + 1) && !taken.has(last + 1) && isRow(lines[last + 1]!)) last++;
        const run = lines.slice(at, last + 1);
        if (run.length >= least && (least < 5 || isLabels(run)) && (least !== 4 || countsUp(run))) {
          for (let index = at; index <= last; index++) taken.add(index);
          yield { span: { start: lines[at]!.start, end: lines[last]!.end }, kind, level: 0 };
        }
        at = last;
      }
    }
    for (const { start, end } of page.text.includes('     ')
      ? gapRows(lines, (at) => isFree(at) && !taken.has(at))
      : [])
      yield { span: { start: lines[start]!.start, end: lines[end]!.end }, kind: 'table', level: 0 };
    yield* markRestOfContents(lines, isFree, taken);
  },
});

/** "Preface ........ 3". The end alone: a line of nothing but points would be searched from each of them. */
function hasLeader({ text }: Line): boolean {
  const hasSign = text.includes('....') || text.includes('. . ') || text.includes('……') || text.includes('______');
  return hasSign && /(?:\.{4,}|(?:\. ){4,}|…{2,}|_{6,})\s{0,9}(?:\d{1,4}|[ivx]{1,6})?$/.test(text.slice(-60));
}

/** On a page of contents, the lines between the entries are their first lines or their sources. */
function* markRestOfContents(
  lines: readonly Line[],
  isFree: (index: number) => boolean,
  taken: ReadonlySet<number>,
): Generator<BlockMark, void, undefined> {
  const leaders = lines.filter(hasLeader).length;
  if (leaders < 6 || leaders < lines.length * 0.3) return;
  for (const [index, { start, end, text }] of lines.entries()) {
    if (!isFree(index) || taken.has(index) || (text.length > 60 && text.endsWith('.') && !hasLeader(lines[index]!)))
      continue;
    yield { span: { start, end }, kind: 'contents', level: 0 };
  }
}

/** Lines below a marked-up table that only say its cells again: the extractor read the table twice. */
function* markSecondCopy(
  lines: readonly Line[],
  isFree: (index: number) => boolean,
  taken: Set<number>,
): Generator<BlockMark, void, undefined> {
  const rows = lines.filter(({ text }) => text.startsWith('|') && text.endsWith('|'));
  if (rows.length < 3 || rows.length === lines.length || lines.length > 400) return;
  const cells = rows.map(({ text }) => lettersOf(text)).join('');
  for (const [index, line] of lines.entries()) {
    if (!isFree(index) || line.text.startsWith('|')) continue;
    // Most lines are told by their first words.
    if (!cells.includes(lettersOf(line.text.slice(0, 24)))) continue;
    const letters = lettersOf(line.text);
    if (letters.length < 12 || letters.length > 400 || !cells.includes(letters)) continue;
    taken.add(index);
    yield { span: { start: line.start, end: line.end }, kind: 'table', level: 0 };
  }
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** "Defense Budget: USD 48.2 bn Defense Budget: USD 738 bn": two cells of a chart in one line. */
function hasTwoLabels(text: string): boolean {
  const end = text.indexOf(':');
  const label = end > 0 && end < 64 && text.length < 200 ? /^\p{Lu}[\p{L}. ]{2,30}:/u.exec(text)?.[0] : undefined;
  return label !== undefined && text.indexOf(label, label.length) > 0;
}

/** A line of which no letter is left: "\ufffd\ufffd\ufffd…". */
function isLost({ text }: Line): boolean {
  return text.startsWith('\ufffd\ufffd\ufffd\ufffd') && text.length >= 12 && !/[\p{L}\p{N}]/u.test(text);
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** An entry of a list of contents or an index: "3. Annual Defense Budget 357", "Ulchi Taegeuk Exercise 71, 86, 112". */
function isEntry(text: string): boolean {
  return (
    text.length < 130 &&
    isDigit(text.charCodeAt(text.length - 1)) &&
    /^[\p{L}\d"“(•].{3,120}\s\d{1,3}(?:,\s?\d{1,3}){0,12}$/u.test(text) &&
    !/\p{Ll}[.;:]\s/u.test(text)
  );
}

/** The page numbers of a list of contents rise; an index gives several for an entry. */
function countsUp(run: readonly Line[]): boolean {
  const numbers = run.map(({ text }) => Number(/\d+$/.exec(text)?.[0]));
  const rising = numbers.filter((number, index) => index > 0 && number >= numbers[index - 1]!).length;
  const lists = run.filter(({ text }) => /\d, ?\d+$/.test(text)).length;
  return rising >= (run.length - 1) * 0.8 || lists >= run.length / 3;
}

/** A row of figures: "7,000 9,000 10,000", "2019 2020 2021 Total". */
function isFigures(text: string): boolean {
  // Most rows of figures show one at an end.
  const last = text.charCodeAt(text.length - 1);
  if (!isDigit(last) && last !== 37 && last !== 41 && !/^[($€£△▲+~–-]?\d/.test(text)) return false;
  const words = text.split(/\s+/);
  const figures = words.filter((word) => /^[($€£]?[\d.,:%–\-~△▲+]+\)?%?$/.test(word) && /\d/.test(word)).length;
  return words.length >= 2 && figures >= words.length * 0.6 && figures >= 2;
}

/** A short line that neither goes on nor ends as prose does: a chart's label. */
function isCell({ text }: Line, width: number): boolean {
  return (
    text.length < width * 0.45 && !endsSentence(text) && !endsOpen(text) && !/[:;]$/.test(text) && !startsLower(text)
  );
}

/** Labels, not the lines of a narrow column: few of them read on into the next. */
function isLabels(run: readonly Line[]): boolean {
  const words = run.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  return words / run.length < 5;
}
