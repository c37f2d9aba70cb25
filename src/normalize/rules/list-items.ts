import { lastLineOf } from '../layout/extent.ts';
import { isHeadingText, readHeadingNumber } from '../layout/heading.ts';
import { type Line, linesOf, measureOf } from '../layout/lines.ts';
import { marksOfLines } from '../layout/marks.ts';
import { endsOpen, isTitleCase, startsLower } from '../layout/words.ts';
import { defineRule } from '../rule.ts';

export const listItems = defineRule({
  id: 'list-items',
  summary: 'Makes each item of a list its own block, without its bullet or number.',
  phase: 'document',
  examples: [
    { raw: '- Ann', text: '- Ann' },
    { raw: 'objectives: 1) guarantee it; 2) manage it', text: 'objectives: 1) guarantee it; 2) manage it' },
    {
      raw: 'The team will:\n- create clusters;\n- hold competitions.',
      text: 'The team will:\ncreate clusters;\nhold competitions.',
    },
    {
      raw: 'Savings come by:\n`` reducing layers of management; and\n`` improving acquisition.',
      text: 'Savings come by:\nreducing layers of management; and\nimproving acquisition.',
      source: 'Australia 2016, p. 184',
    },
    { raw: "He said ``yes'' and\n``no''.", text: "He said ``yes'' and\n``no''." },
    { raw: 'J Edgar Hoover\nJ Lo', text: 'J Edgar Hoover\nJ Lo' },
    {
      raw: 'It may:\nn Send ships\nn Buy fuel and\noil\nn Build roads\nn Train crews',
      text: 'It may:\nSend ships\nBuy fuel and\noil\nBuild roads\nTrain crews',
      source: 'Japan 2015, p. 156, with another letter',
    },
    { raw: '»One voice« was the aim.\n»Two« came.', text: '»One voice« was the aim.\n»Two« came.' },
    {
      raw: 'It will:\n»The army will grow.\n»The fleet will shrink.',
      text: 'It will:\nThe army will grow.\nThe fleet will shrink.',
    },
    {
      raw: 'with our partners:\n\n»rights and rules for all states;\n\n»sovereign equality of all states;',
      text: 'with our partners:\n\nrights and rules for all states;\n\nsovereign equality of all states;',
      source: 'Germany 2023, p. 48',
    },
    {
      raw: 'It will:\n1. invest in research;\n2. hold a competition.',
      text: 'It will:\ninvest in research;\nhold a competition.',
    },
    {
      raw: 'It will:\n- Require new construction and major\n\nprojects to meet standards.\n- Plant\n\ntrees',
      text: 'It will:\nRequire new construction and major\n\nprojects to meet standards.\nPlant\n\ntrees',
      source: 'Canada 2017, p. 111',
    },
    {
      raw: 'as follows:\n1 . invest in research;\n2 . hold a competition.',
      text: 'as follows:\ninvest in research;\nhold a competition.',
      source: 'Taiwan 2008, p. 8',
    },
  ],
  *propose(page) {
    const lines = linesOf(page);
    const measure = measureOf(lines);
    const marks = marksOfLines(page, lines);
    const items = readItems(lines, measure.isParted, (index) => marks[index] !== undefined);
    const levels = levelsOf([...items.keys()].map((index) => indentOf(lines[index]!)));
    for (const [index, mark] of items) {
      const line = lines[index]!;
      const isOther = (_: Line, at: number) => items.has(at) || marks[at] !== undefined;
      const end = lines[lastOfItem(lines, index, { measure, isOther })]!.end;
      // Repeated bullets say their depth: "●●".
      const level = (levels.get(indentOf(line)) ?? 1) + (/^(.)\1+$/u.test(mark.trim()) ? mark.trim().length - 1 : 0);
      yield { span: { start: line.start, end }, kind: 'list_item', level };
      const span = { start: line.start, end: line.start + mark.length };
      yield { span, replacement: '', confidence: 0.95, evidence: `list mark ${mark.trim()}` };
    }
    // In repaired text a chart's lines stand among paragraphs: with their bullets they would be a list there.
    const cells = lines.filter(({ text }, at) => marks[at]?.kind === 'table' && cellBullet.test(text));
    if (cells.length < 2) return;
    for (const { start, text } of cells) {
      const span = { start, end: start + cellBullet.exec(text)![0].length };
      yield { span, replacement: '', confidence: 0.95, evidence: 'list mark in a chart' };
    }
  },
});

/** "- Requiring new construction and major | (a blank line) | projects to meet standards": the first line of an item is often set apart. */
function lastOfItem(lines: readonly Line[], at: number, context: Parameters<typeof lastLineOf>[2]): number {
  const last = lastLineOf(lines, at, context);
  const below = lines[last + 1];
  const mayGoOn =
    below &&
    below.blankAbove <= 1 &&
    (startsLower(below.text) || (endsOpen(lines[at]!.text) && below.text.length > 20));
  if (last > at || !mayGoOn || context.isOther(below, last + 1)) return last;
  const { text } = lines[last]!;
  return text.length > 30 && /[\p{L},]$/u.test(text) ? lastLineOf(lines, last + 1, context) : last;
}

function indentOf(line: Line): number {
  return line.start - line.from;
}

/** The depth of each indentation on the page; one blank more or less is no depth. */
function levelsOf(indents: readonly number[]): ReadonlyMap<number, number> {
  const levels = new Map<number, number>();
  let level = 0;
  let previous = Number.NEGATIVE_INFINITY;
  for (const indent of [...new Set(indents)].sort((a, b) => a - b)) {
    if (indent - previous > 1) level++;
    levels.set(indent, level);
    previous = indent;
  }
  return levels;
}

const bullet = /^(?:[-–—−*•●○◦▶►▪■□◆◇❍◎»›✓·§¡Ÿ˝˞\uF000-\uF0FF]{1,2}|o|``)[ \t]+(?=[\p{L}\p{N}“"'‘($€£[])/u;
const cellBullet = /^[-–—•●][ \t]+(?=\p{L}[^|]*$)/u;
/** Some papers set no blank behind the bullet: "»The army will"; in "»Text«" it is a quotation mark. */
const tightBullet = /^(?:[»•●▶►■◆](?=\p{Lu}[^«]*$)|»(?=\p{Ll}[^«]*$))/u;
/** Letter-spaced papers set a blank before the full stop as well: "1 . Sequential explanations". */
const number = /^\(?(\d{1,3}(?: (?=\.))?|[a-z]|[ivx]{1,4})[.)][ \t]+(?=[\p{L}“"'‘(])/u;

/** A letter that stands for a bullet whose font is gone: "H Approval by the Prime Minister", "n Cyber defence". */
const letterBullet = /^(?:[B-HJ-Zj-np-z]) (?=\p{Lu}\p{Ll})/u;
/** So many lines of a page begin with such a letter, or it is an initial. */
const fewestLetters = 4;

/** The letters that open so many lines of a page that they are its bullets. */
function letterBulletsOf(lines: readonly Line[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { text } of lines) {
    if (text.charCodeAt(1) !== 32) continue;
    const mark = letterBullet.exec(text)?.[0];
    if (mark !== undefined) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= fewestLetters).map(([mark]) => mark));
}

function bulletOf(line: Line, letters: ReadonlySet<string>): string | undefined {
  const mark = (bullet.exec(line.text) ?? tightBullet.exec(line.text))?.[0];
  return mark ?? (letters.has(line.text.slice(0, 2)) ? line.text.slice(0, 2) : undefined);
}

/** The lines that begin an item, with their marks. One bullet alone is a dash; a number must count on from a neighbour. */
function readItems(
  lines: readonly Line[],
  isParted: boolean,
  isTaken: (index: number) => boolean,
): ReadonlyMap<number, string> {
  const items = new Map<number, string>();
  const bullets = new Map<string, number[]>();
  const letters = letterBulletsOf(lines);
  const numbers: { index: number; value: string; style: string; mark: string; isTitle: boolean }[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    if (isTaken(index)) continue;
    const dot = bulletOf(line, letters);
    if (dot) {
      const same = bullets.get(dot.trim());
      if (same) same.push(index);
      else bullets.set(dot.trim(), [index]);
    }
    const match = dot ? null : number.exec(line.text);
    if (match) {
      const style = match[0].trim().replace(match[1]!, '');
      numbers.push({
        index,
        value: match[1]!.trim(),
        style,
        mark: match[0],
        isTitle: isNumberedHeading(line.text) || headsProse(match[0], line, lines[index + 1]),
      });
    }
  }
  for (const [mark, indexes] of bullets) {
    const isPlain = /^[-–—−*o]$/.test(mark) || tightBullet.test(lines[indexes[0]!]!.text);
    const isAlone = indexes.length < 2 && !lines[indexes[0]! - 1]?.text.endsWith(':');
    if (isAlone && (isPlain || lines.length < 3)) continue;
    for (const index of indexes) items.set(index, bulletOf(lines[index]!, letters)!);
  }
  for (const [at, one] of numbers.entries()) {
    const before = numbers.findLast(({ style }, other) => other < at && style === one.style);
    const after = numbers.find(({ style }, other) => other > at && style === one.style);
    // A title among the numbers is a heading, but for one in the middle of a list: "2. Facilitate Technology Transfer".
    const isCounted = [before, after].some(
      (other) =>
        other !== undefined &&
        isNext(one.value, other.value) &&
        (!(one.isTitle || other.isTitle) ||
          (one.isTitle !== other.isTitle && Math.abs(other.index - one.index) <= 3) ||
          items.has(other.index)),
    );
    const isLedIn = /:$/.test(lines[one.index - 1]?.text ?? '');
    // On a page of paragraphs, as repaired text has them, "2) It began" may be a note whose mark is gone.
    const isDoubtful = isParted && !isLedIn && !items.has(before?.index ?? -1);
    if ((isCounted && !isDoubtful) || (isLedIn && /^\d/.test(one.value) && (one.value === '1' || one.style !== ')')))
      items.set(one.index, one.mark);
  }
  return new Map([...items].sort(([a], [b]) => a - b));
}

function isNext(a: string, b: string): boolean {
  if (/^\d/.test(a)) return Math.abs(Number(a) - Number(b)) === 1;
  if (a.length === 1 && b.length === 1) return Math.abs(a.charCodeAt(0) - b.charCodeAt(0)) === 1;
  return /^[ivx]+$/.test(a) && /^[ivx]+$/.test(b);
}

/** "4) External Relations" above a line of prose, where no further item stands. */
function headsProse(mark: string, { text }: Line, below: Line | undefined): boolean {
  if (!/^\d{1,2}\)/.test(mark) || !below || below.text.length < 50 || !/^["“‘]?\p{Lu}/u.test(below.text)) return false;
  const rest = text.slice(mark.length);
  return isTitleCase(rest) && isHeadingText(rest) && !endsOpen(rest);
}

function isNumberedHeading(text: string): boolean {
  const heading = readHeadingNumber(text);
  return (
    heading !== null &&
    heading.rest !== '' &&
    isTitleCase(heading.rest) &&
    isHeadingText(text) &&
    heading.rest.split(' ').length > 1
  );
}
