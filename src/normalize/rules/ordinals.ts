import type { Span } from '../../text/span.ts';
import { defineRule, type EditProposal } from '../rule.ts';

const endings: Readonly<Record<string, string>> = { '1': 'st', '2': 'nd', '3': 'rd' };

/** The ending of an ordinal number in English. */
function endingOf(digits: string): string {
  return /1[123]$/.test(digits) ? 'th' : (endings[digits.at(-1)!] ?? 'th');
}

export const ordinals = defineRule({
  id: 'ordinals',
  summary: 'Puts a raised ordinal ending back to its number, or back at all where only a wide gap is left of it.',
  phase: 'document',
  examples: [
    {
      raw: 'use 4[8] and 2 the 5 st; in the 7 Party states the 3 Plenary',
      text: 'use 4[8] and 2 the 5 st; in the 7 Party states the 3 Plenary',
    },
    {
      raw: 'Since 2002, at\nrd\nthe meeting, the 3  ROK–Australia Foreign talks and the 4  of us',
      text: 'Since 2002, at\nthe meeting, the 3rd ROK–Australia Foreign talks and the 4  of us',
      source: 'ROK 2018, p. 194',
    },
    { raw: 'the 2 Infantry and\nnd\nthe Division of 12 units', text: 'the 2nd Infantry and\nthe Division of 12 units' },
    { raw: 'the 50[th] and 1 st anniversary', text: 'the 50th and 1st anniversary', source: 'ROK 2020' },
    {
      raw: 'the 7  Party Congress and the 3  Plenary Meeting',
      text: 'the 7th Party Congress and the 3rd Plenary Meeting',
      source: 'ROK 2018',
    },
  ],
  needs: /\d/,
  *propose({ text }) {
    yield* readOrphans(text);
    for (const { index, 0: found, 1: digits, 2: inBrackets, 3: apart } of text.matchAll(raised)) {
      const ending = inBrackets ?? apart!;
      if (ending !== endingOf(digits!)) continue;
      const span = { start: index + digits!.length, end: index + found.length };
      yield { span, replacement: ending, confidence: 0.97, evidence: `${digits}${ending} in two pieces` };
    }
    const wide = text.includes('  ') ? text.matchAll(wideGap) : [];
    for (const { index, 1: digits = '' } of wide) {
      const evidence = `a wide gap after "the ${digits}" and before a capital`;
      yield { span: { start: index, end: index + 1 }, replacement: endingOf(digits), confidence: 0.8, evidence };
    }
  },
});

/** `12[th]`, `12 th` */
const raised = /(?<!\d)(\d{1,3})(?:\[(st|nd|rd|th)\]| (st|nd|rd|th)\b)/g;

/** "the 7  Party Congress" */
const wideGap = /(?<=\b[Tt]he (\d{1,3})) {2}(?=\p{Lu}\p{Ll})/gu;

/** How far from its number an ending that is raised to a line of its own can come out. */
const reach = 400;

/** A line of nothing but `rd` is the ending of the nearest number it fits: `the 3  ROK–Australia`, `the 2 Infantry`. */
function* readOrphans(text: string): Iterable<EditProposal> {
  if (!/^(?:st|nd|rd|th)$/m.test(text)) return;
  const taken = new Set<number>();
  for (const { index, 0: ending } of text.matchAll(/^(?:st|nd|rd|th)(?: +(?:st|nd|rd|th)){0,3}$/gm)) {
    const places = ending.split(/ +/).map((one) => numberNear(text, index, one, taken));
    if (places.some((place) => place === null)) continue;
    const evidence = `the raised ending on a line of its own fits ${places.map((place) => place!.digits).join(', ')}`;
    for (const place of places) yield { span: place!.gap, replacement: place!.replacement, confidence: 0.85, evidence };
    const isLast = index + ending.length === text.length;
    const span = isLast
      ? { start: index - 1, end: index + ending.length }
      : { start: index, end: index + ending.length + 1 };
    if (span.start >= 0) yield { span, replacement: '', confidence: 0.85, evidence };
  }
}

interface NumberPlace {
  readonly digits: string;
  readonly gap: Span;
  readonly replacement: string;
}

/** The nearest number after "the" whose ending is lost: two spaces stand behind it, or a capital. */
function numberNear(text: string, line: number, ending: string, taken: Set<number>): NumberPlace | null {
  const from = Math.max(0, line - reach);
  let best: NumberPlace | null = null;
  let bestDistance = Infinity;
  for (const found of text.slice(from, line + reach).matchAll(/\b[Tt]he (\d{1,3})(?:( {2})(?=\p{L})| (?=\p{Lu}))/gu)) {
    const digits = found[1]!;
    const start = from + found.index + 4 + digits.length;
    const distance = Math.abs(start - line) + (found[2] ? 0 : 200);
    if (endingOf(digits) !== ending || taken.has(start) || distance >= bestDistance) continue;
    best = { digits, gap: { start, end: start + (found[2] ? 1 : 0) }, replacement: ending };
    bestDistance = distance;
  }
  if (best) taken.add(best.gap.start);
  return best;
}
