import { isItemReference } from '../layout/item-reference.ts';
import { linesOf } from '../layout/lines.ts';
import { endsSentence } from '../layout/words.ts';
import type { PageDraft } from '../page-draft.ts';
import { defineRule, type Proposal } from '../rule.ts';

export const footnoteMarks = defineRule({
  id: 'footnote-marks',
  summary: 'Takes footnote marks out of the sentence.',
  phase: 'document',
  examples: [
    {
      raw: 'as shown [3]. Items: 1) guarantee it; and 2) manage (a plan 3) it',
      text: 'as shown [3]. Items: 1) guarantee it; and 2) manage (a plan 3) it',
    },
    {
      raw: 'divided into 1) combat mission, 2) peacekeeping mission, and 3) combat\nmissions abroad.\n2) The mission is new.',
      text: 'divided into 1) combat mission, 2) peacekeeping mission, and 3) combat\nmissions abroad.\n2) The mission is new.',
      source: 'Japan 2014',
    },
    {
      raw: 'In addition to 1) through 4) of above (a), there\nare others.\n4) To request it.',
      text: 'In addition to 1) through 4) of above (a), there\nare others.\n4) To request it.',
      source: 'Japan 2006, p. 134',
    },
    {
      raw: 'adapting equipment to civilian use[8].',
      text: 'adapting equipment to civilian use.',
      source: 'Japan 2015, p. 179',
    },
    {
      raw: 'sold by agencies[22)], and revised[10)] rules',
      text: 'sold by agencies, and revised rules',
      source: 'ROK 2020, p. 181',
    },
    {
      raw: 'a technology support program 16) will be newly\nmade.\n\n16) It began in 2016.',
      text: 'a technology support program will be newly\nmade.\n\n16) It began in 2016.',
      source: 'ROK 2018, p. 141',
    },
    {
      raw: 'Rules on the use of these installations were revised to\n10)\nwaive military consultations, of which the rest 31) of\nit is one.',
      text: 'Rules on the use of these installations were revised to\nwaive military consultations, of which the rest of\nit is one.',
      source: 'ROK 2020, p. 174',
    },
  ],
  needs: /[\])]/,
  *propose(page) {
    const { text } = page;
    const isPage = linesOf(page).length >= 3;
    const inBrackets = text.includes('[') ? text.matchAll(bracketMark) : [];
    for (const { index, 0: mark } of inBrackets) {
      const before = text[index - 1] ?? '';
      if (!/[\p{L}\d%.,;:”"’')]/u.test(before)) continue;
      // A sentence of a few lines that was handed in keeps the mark behind its full stop.
      if (!isPage && /[.!?]/.test(before)) continue;
      const span = { start: index, end: index + mark.length };
      yield { span, replacement: '', confidence: 0.95, evidence: `footnote mark ${mark} at the end of a word` };
    }
    yield* readHalfBrackets(page);
  },
});

/** "use[8].", "agencies[22)]," */
const bracketMark = /\[\d{1,3}\)?\](?=[\s.,;:)’”"]|$)/g;

/** "program 16)": a number with half a bracket whose note begins a line of this page. */
function* readHalfBrackets(page: PageDraft): Generator<Proposal, void, undefined> {
  const { text } = page;
  const notes = new Set<string>();
  for (const line of linesOf(page)) {
    const number = line.text.charCodeAt(0) <= 57 ? /^(\d{1,3})\)/.exec(line.text)?.[1] : undefined;
    if (number) notes.add(number);
  }
  yield* readLoneMarks(page);
  for (const { index, 0: mark, 1: number } of text.matchAll(/ (\d{1,3})\)(?=[\s.,;:]|$)/g)) {
    const before = text.slice(Math.max(0, index - 60), index);
    if (!/[\p{L}.,”"’)]$/u.test(before)) continue;
    // Notes may stand in the margin or forty pages on; so high a number counts no items.
    const isHigh =
      Number(number) > mostItems &&
      isOpenWord(text, index) &&
      /^ \p{Ll}|^[.,;]/u.test(text.slice(index + mark.length, index + mark.length + 2));
    // An enumeration inside the sentence, or a number inside a bracket.
    if (
      !(notes.has(number!) || isHigh) ||
      /[:;]$/.test(before) ||
      isItemReference(text, index, index + mark.length) ||
      isEnumerated(text, index, index + mark.length) ||
      before.lastIndexOf('(') > before.lastIndexOf(')')
    )
      continue;
    const span = { start: index, end: index + mark.length };
    yield {
      span,
      replacement: '',
      confidence: 0.85,
      evidence: `footnote mark ${number})${notes.has(number!) ? ', whose note stands on the page' : ' inside a sentence'}`,
    };
  }
}

/** A word in small letters, and no bracket open before it: "(until 30 June 27)" closes one. */
function isOpenWord(text: string, end: number): boolean {
  const before = text.slice(Math.max(0, end - 400), end);
  return (
    /(?:^|[\s-])\p{Ll}[\p{L}-]{0,30}[,.]?$/u.test(before.slice(-40)) &&
    before.lastIndexOf('(') <= before.lastIndexOf(')')
  );
}

/** "of National Defense represents | 31) | the North Korean": a mark that was raised to a line of its own inside a sentence. */
function* readLoneMarks(page: PageDraft): Generator<Proposal, void, undefined> {
  const lines = linesOf(page);
  for (let at = 1; at + 1 < lines.length; at++) {
    const { text, from, to } = lines[at]!;
    if (text.length > 6 || !/^\[?\d{1,3}\)\]?$/.test(text)) continue;
    const above = lines[at - 1]!.text;
    const below = lines[at + 1]!.text;
    // A margin's notes are short lines; the number above them is theirs.
    if (Math.min(above.length, below.length) < 40 || endsSentence(above) || /[:;|]$/.test(above)) continue;
    if (!/^(?:\p{Ll}|\([\p{Ll}\d])/u.test(below)) continue;
    const span = { start: from, end: to + 1 };
    yield {
      span,
      replacement: '',
      confidence: 0.85,
      evidence: `footnote mark ${text} on a line of its own inside a sentence`,
    };
  }
}

/** How far apart the items of one enumeration stand, and the highest of their numbers. */
const itemReach = 900;
const mostItems = 12;

/** "for 1) combat mission, 2) peacekeeping mission, and 3) …", "include 1) Missile defense: Increase": items of a sentence. */
function isEnumerated(text: string, start: number, end: number): boolean {
  const number = Number(text.slice(start + 1, end - 1));
  if (/\p{L}$/u.test(text.slice(start - 1, start)) && /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3))) return true;
  if (number > mostItems) return false;
  const near = text.slice(Math.max(0, start - itemReach), end + itemReach);
  return [number - 1, number + 1].some((other) => other > 0 && near.includes(` ${other}) `));
}
