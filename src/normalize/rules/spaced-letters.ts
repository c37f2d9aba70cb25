import type { Span } from '../../text/span.ts';
import { defineRule, type EditProposal } from '../rule.ts';
import { isLetterAt } from '../words/page-words.ts';
import { isKnown, segmentLetters, segmentRegion } from '../words/segment-letters.ts';
import { findSpacedRegions } from '../words/spaced-regions.ts';

/** Four single letters or more, one or two spaces apart. `U S A` and `A B C` are shorter and stay. Only before a space is the rest looked at. */
const run = /[^ ](?= )(?<=(?<![\p{L}\p{N}'’.-])\p{L})(?: {1,3}\p{L}(?![\p{L}\p{N}'’])){3,}/gu;

/** Three small letters: a word of its own between stops (`, a n d intensifying`) where the page is set so. */
const shortRun = /(?<![\p{L}\p{N}'’.-]|(?<!\p{L})\p{L} )\p{Ll} \p{Ll} \p{Ll}(?![\p{L}\p{N}'’]| \p{L}(?!\p{L}))/gu;

/** Years, counts of three digits before a noun and numbers with commas (`1 6 0, 0 0 0`), where the page is set so; not `1 2 3`. */
const digits =
  /(?<![\p{L}\p{N}]|\p{N}[ ,.]{1,2})(?:\d(?: \d){0,2}(?:, \d \d \d)+|(?:1 9|2 0) \d \d|(?!1 2 3)\d \d \d(?= \p{Ll}{4}))(?!,? ?\d)(?![\p{L}])/gu;

/** Four letters that stand spaces apart: most pages are done here. */
const fourApart = /[A-Za-z] [A-Za-z] {1,3}[A-Za-z] {1,3}[A-Za-z]\b/;

export const spacedLetters = defineRule({
  id: 'spaced-letters',
  summary: 'Closes up letter-spaced words and puts the spaces back between them.',
  phase: 'characters',
  bringsWords: true,
  examples: [
    { raw: 'U S A, grades A B C and vitamins A B C D E', text: 'U S A, grades A B C and vitamins A B C D E' },
    { raw: 'C H A P T E R on i n f o r m a t i o n', text: 'CHAPTER on information', source: 'Australia 2000' },
    { raw: 'T h e S t r a t e g i c V i s i o n of 2030', text: 'The Strategic Vision of 2030' },
    {
      raw: 'the Armed Fo r c e s h a v e a b o d e b y t h e Constitution; na t ion a liz a t ion of them ilit a ry',
      text: 'the Armed Forces have abode by the Constitution; nationalization of the military',
      source: 'Taiwan 2008',
    },
    { raw: 'W H I T E  P A P E R', text: 'WHITE PAPER' },
    {
      raw: 's h i p s, a n d intensifying “p e a c e”, a n d the points a b c, x y z',
      text: 'ships, and intensifying “peace”, and the points a b c, x y z',
      source: 'Taiwan 2008',
    },
    {
      raw: 'new ships, a n d t h e P R C i s a l s o active. Grades A B C D E F',
      text: 'new ships, and the PRC is also active. Grades A B C D E F',
    },
    {
      raw: 's h i p s with over 1 6 0, 0 0 0 men in 2 0 0 6 a n d i n 2 0 0 8, t h e P R C and 3 3 2 items; rows 1 2 3 4 of 5',
      text: 'ships with over 160,000 men in 2006 and in 2008, the PRC and 332 items; rows 1 2 3 4 of 5',
      source: 'Taiwan 2008',
    },
    { raw: 'written as a n d or as t h e', text: 'written as a n d or as t h e' },
  ],
  *propose({ text }) {
    if (!fourApart.test(text)) return;
    const isSpaced = text.search(run) >= 0;
    let end = 0;
    for (const { span, words } of [...readRegions(text)]) {
      const between = text.slice(end, span.start);
      yield* readRuns(between, end);
      if (isSpaced) yield* readShortRuns(between, end);
      end = span.end;
      yield editOf(span, words);
    }
    yield* readRuns(text.slice(end), end);
    if (isSpaced) yield* readDigits(text);
    if (isSpaced) yield* readShortRuns(text.slice(end), end);
  },
});

function editOf(span: Span, words: readonly string[]): EditProposal {
  const evidence = `single letters that read as ${words.length} known words`;
  return { span, replacement: words.join(' '), confidence: 0.9, evidence };
}

/** Long stretches, also of letters that kerning or the extractor left together: `Fo r c e s`, `m ilit a ry`. */
function* readRegions(text: string): Iterable<{ readonly span: Span; readonly words: readonly string[] }> {
  for (const { index, 0: line } of text.matchAll(/[^\n]+/g)) {
    if (countSingles(line) < 2) continue;
    for (const region of findSpacedRegions(line, isKnown)) {
      const words = segmentRegion(region);
      const span = { start: index + region.span.start, end: index + region.span.end };
      if (words) yield { span, words };
    }
  }
}

/** How many letters of a line stand alone beside a space: a region has two at least, most lines have none or one. */
function countSingles(line: string): number {
  let count = 0;
  for (let at = line.indexOf(' '); at >= 0; at = line.indexOf(' ', at + 1)) {
    if (isLetterAt(line, at + 1) && !isLetterAt(line, at + 2)) count++;
    // Behind a space it was counted there.
    if (isLetterAt(line, at - 1) && !isLetterAt(line, at - 2) && line.charCodeAt(at - 2) !== 32) count++;
  }
  return count;
}

/** Words of single letters only. */
function* readRuns(text: string, offset: number): Iterable<EditProposal> {
  for (const { index, 0: found } of text.matchAll(run)) {
    const words = segmentLetters(found);
    if (words) yield editOf({ start: offset + index, end: offset + index + found.length }, words);
  }
}

/** Numbers whose digits stand apart, on a page that has longer stretches of spaced letters. */
function* readDigits(text: string): Iterable<EditProposal> {
  for (const { index, 0: found } of text.matchAll(digits)) {
    const replacement = found.replaceAll(' ', '');
    const span = { start: index, end: index + found.length };
    yield { span, replacement, confidence: 0.9, evidence: 'digits that stand apart as letters do on this page' };
  }
}

/** Single words of three letters, on a page that has longer stretches of spaced letters. */
function* readShortRuns(text: string, offset: number): Iterable<EditProposal> {
  for (const { index, 0: found } of text.matchAll(shortRun)) {
    const word = found.replaceAll(' ', '');
    if (isKnown(word)) yield editOf({ start: offset + index, end: offset + index + found.length }, [word]);
  }
}
