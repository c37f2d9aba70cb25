import { isItemReference } from '../layout/item-reference.ts';
import { linesOf } from '../layout/lines.ts';
import { findRaisedMarks } from '../layout/raised-marks.ts';
import { endsOpen, endsSentence } from '../layout/words.ts';
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
      raw: 'The carrier covid19, CO2 and km2, section3 and section4\nwere read in phase1 and phase2 by the F16, in a book of\nthe Ministry. See no.12 of it.',
      text: 'The carrier covid19, CO2 and km2, section3 and section4\nwere read in phase1 and phase2 by the F16, in a book of\nthe Ministry. See no.12 of it.',
    },
    {
      raw: 'the joint operation41 is new. It was enacted by the\npresident.42Although the treaty (1999)43 had been made, it is\nin place.',
      text: 'the joint operation is new. It was enacted by the\npresident. Although the treaty (1999) had been made, it is\nin place.',
      source: 'Japan 2006, p. 94',
    },
    {
      raw: 'The policies are based on\nthis treaty.14 Some are older.\n14 It was signed in 1968.',
      text: 'The policies are based on\nthis treaty. Some are older.\n14 It was signed in 1968.',
    },
    {
      raw: 'It was set up in the discussion 2) of the plan, 3) and it\nis run by a board.\n2) Held in May.\n3) A law.',
      text: 'It was set up in the discussion of the plan, and it\nis run by a board.\n2) Held in May.\n3) A law.',
    },
    {
      raw: 'The plan names the office:8\nA rule was made by the ratio:9 of these.\nThey were kept by the board:9\n9 It met in May.',
      text: 'The plan names the office:\nA rule was made by the ratio:9 of these.\nThey were kept by the board:\n9 It met in May.',
    },
    {
      raw: 'the inventory module^1 of 5 km^2, 20 metres^2, 10^6 and the use.[^12]\n[^12]: See above.',
      text: 'the inventory module of 5 km^2, 20 metres^2, 10^6 and the use.\n[^12]: See above.',
    },
    {
      raw: 'adapting equipment to civilian use[8].',
      text: 'adapting equipment to civilian use.',
      source: 'Japan 2015, p. 179',
    },
    {
      raw: 'sold by agencies[22)], and revised[10)] rules of the model [15)] and',
      text: 'sold by agencies, and revised rules of the model and',
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
  needs: /[\])\d^]/,
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
    for (const { index, 0: mark } of text.includes('^') ? text.matchAll(caretMark) : []) {
      const span = { start: index, end: index + mark.length };
      yield {
        span,
        replacement: '',
        confidence: 0.95,
        evidence: `footnote mark ${mark} as an extractor writes raised figures`,
      };
    }
    if (/[\])]/.test(text)) yield* readHalfBrackets(page);
    if (!isPage) return;
    for (const { start, end, isGlued, evidence } of findRaisedMarks(text, linesOf(page)))
      yield { span: { start, end }, replacement: isGlued ? ' ' : '', confidence: 0.9, evidence };
  },
});

/** "use[8].", "agencies[22)],"; half a bracket within a whole one is a mark behind a blank as well: "the Changjo 21 Model [15)] and". */
const bracketMark = /(?: ?\[\d{1,3}\)|\[\d{1,3})\](?=[\s.,;:)’”"]|$)/g;

/** "inventory module^1", "use.[^12]", behind three letters that are no unit: "km^2", "metres^2". */
const caretMark =
  /(?<=\p{L}{3}[.,;:)]?[”"’]?)(?<!(?:met(?:re|er)|mile)s?|feet|inches)(?:\^\{?\d{1,3}\}?|\[\^\d{1,3}\](?!:))(?![\p{L}\d^])/gu;

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
  if (/\p{L}$/u.test(text.slice(start - 1, start)) && /^ \p{Lu}[\p{Ll} ]/u.test(text.slice(end, end + 3))) return true;
  if (number > mostItems) return false;
  const from = Math.max(0, start - itemReach);
  const near = text.slice(from, end + itemReach);
  return [number - 1, number + 1].some((other) => {
    const at = other > 0 ? near.indexOf(` ${other}) `) : -1;
    return at >= 0 && (opensItem(text, start, end) || opensItem(near, at, at + ` ${other})`.length));
  });
}

/** "include 1) Missile defense", ", and 2) the ability"; but "in the discussion 2) that it" and "of the index, 3) and are" count nothing. */
function opensItem(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start).trimEnd();
  const isAfterComma =
    before.endsWith(',') && !/^ (?:and|but|or|which|who|while|where|as)\b/.test(text.slice(end, end + 8));
  const word = before.replace(/,$/, '');
  return isAfterComma || !/\p{Ll}["”’]?$/u.test(word) || endsOpen(word) || /\b(?:include|involve)s?$/.test(word);
}
