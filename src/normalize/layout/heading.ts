import type { Line, Measure } from './lines.ts';
import { endsOpen, endsSentence, isAllCaps, isTitleCase, isTitleWord, sentenceStarter, startsLower } from './words.ts';

/** True for a text that can be a heading by its words alone: short, no sentence. */
export function isHeadingText(text: string): boolean {
  if (text.length > 130 || /[;,:]$/.test(text) || !/\p{L}{2}/u.test(text)) return false;
  // "First Lord of the Admiralty (Items | 6-7)."
  if (text.lastIndexOf('(') > Math.max(text.lastIndexOf(')'), text.lastIndexOf('）'))) return false;
  // A sentence ends inside: "Department Boards. These field offices".
  if (/(?:\p{Ll}{3}|\p{L}\))[.!?] \p{Lu}/u.test(text)) return false;
  // "(As of November 2020)", "Approx. 100 Approx. 10": a chart's small print.
  if (
    /^(?:\((?!(?:\d{1,2}|[IVX]{1,4})\)\s)|As of |Unit[: ]|Source)/.test(text) ||
    /(?:Approx\.?|\d[\d,.%]*)(?: (?:Approx\.?|\d[\d,.%]*)){2}/.test(text)
  )
    return false;
  if (/[.!]["”’)]?$/.test(text) && !/\b(?:etc|U\.S|Inc)\.$/.test(text)) return false;
  return text.split(' ').length <= 18;
}

/** The number before a heading's title: "7", "2.", "4.1.2", "(1)", "A.", "Section 3", "Chapter 5.". Its depth, and the rest. */
export function readHeadingNumber(text: string): { depth: number; rest: string } | null {
  const match =
    /^(?:(chapter|part)\s{1,3}(?:\d{1,2}|[ivx]{1,5})\b[.:]?|(section)\s{1,3}(?:\d{1,2}|[ivx]{1,5})\b[.:]?|(\d{1,2}(?:\.\d{1,2}){0,4})\.?|([A-Z]|[IVX]{1,5})\.|(\((?:\d{1,2}|[IVX]{1,4})\)))(?:\s{1,9}|$)/i.exec(
      text,
    );
  if (!match) return null;
  const rest = text.slice(match[0].length);
  if (match[4] && match[4] !== match[4].toUpperCase()) return null;
  const depth = match[1] ? 1 : match[2] ? 2 : match[3] ? match[3].split('.').length + 1 : match[5] ? 5 : 4;
  return { depth, rest };
}

/** What kind of heading a line of a page is, with its level, or 0 where it is none. `hasMark` says which lines are taken. */
export function headingLevelAt(
  lines: readonly Line[],
  at: number,
  measure: Measure,
  isHeading: (index: number) => boolean,
): number {
  const line = lines[at]!;
  const { text } = line;
  const above = lines[at - 1];
  const below = lines[at + 1];
  const isSetOff = !above || line.blankAbove > 0;
  if (!below) return 0;
  // "3) Reviews in the Security Council of Japan | On the basis of": below a picture's words, too.
  const isItemTitle =
    /^\d{1,2}\) \p{Lu}/u.test(text) && isTitleCase(text) && sentenceStarter.test(below.text.split(' ', 1)[0]!);
  if (!isSetOff && !isItemTitle && !isHeading(at - 1) && !endsSentence(above.text)) return 0;
  if (startsLower(below.text) || !isTitleWord(text) || !isHeadingText(text)) return 0;
  // "is composed of the Naval | Operations Command, … Northwest Islands Defense Command | (NWIDC), and": inside a sentence.
  if (above && !isHeading(at - 1) && above.text.length > measure.width * 0.8 && /^\(\p{Lu}+\),/u.test(below.text))
    return 0;
  // "The 52nd (2019) and 53rd (2020) Central | Integrated Defense Conference": a heading's first sentence.
  if (isHeading(at - 1) && below.blankAbove === 0 && sentenceStarter.test(text.split(' ', 1)[0]!)) return 0;
  // "The National Security Technical Working Group (NSTWG) and the National | Advisory Council (NAC) would": a paragraph's first line.
  if (below.blankAbove === 0 && text.length > measure.width * 0.85 && sentenceStarter.test(text.split(' ', 1)[0]!))
    return 0;
  if (!leadsText(lines, at, measure, isHeading)) return 0;
  const isSetApart = isSetOff && below.blankAbove > 0;
  const number = readHeadingNumber(text);
  // "4.7 The" is the head of a broken line.
  if (number)
    return !endsOpen(number.rest) && (isNumbered(number.rest, isSetOff) || endsEarly(line, below, measure))
      ? number.depth
      : 0;
  if (isAllCaps(text)) return /\p{Lu}{4}/u.test(text) ? 2 : 0;
  // "Location: Lugazi" is an entry of a form.
  if (endsOpen(text) || /^\p{Lu}\p{Ll}+: /u.test(text)) return 0;
  const words = text.split(' ').length;
  if (isTitleCase(text) && words >= 2) return isSetOff || text.length < measure.width * 0.8 ? 3 : 0;
  // "Capability development life cycle": only by its place.
  if (!isSetApart || words > 12 || text.includes(',')) return 0;
  if (measure.isWrapped) return text.length < measure.width * 0.75 ? 3 : 0;
  // A web page or a word processor's text has a line a paragraph: no column tells what is short.
  return text.length <= 80 && /\p{L}{4}/u.test(text) && isParagraph(below.text) ? 3 : 0;
}

/**
 * "(3) Strive to create an industry for automotive safety | The global market demand is expected": the next sentence's first
 * word had room on the line of a title in sentence case.
 */
export function endsEarly(above: Line, below: Line, { isWrapped, width }: Measure): boolean {
  const first = below.text.split(' ', 1)[0]!;
  return (
    isWrapped &&
    below.blankAbove === 0 &&
    // "1. Implementation of the second Welfare Plan | MND is": room for several words.
    (sentenceStarter.test(first) || above.text.length + first.length < width * 0.75) &&
    /^["“‘]?\p{Lu}/u.test(first) &&
    /^(?:\(?\w{1,3}[.)]|\d{1,2}(?:\.\d{1,2}){1,3}) ["“‘]?\p{Lu}/u.test(above.text) &&
    above.text.length + first.length < width * 0.9 &&
    below.text.length > width * 0.7 &&
    isHeadingText(above.text) &&
    !endsOpen(above.text)
  );
}

/** Prose on one line, or the stem of a list; not "_Source: Demographic Yearbook 2012._". */
function isParagraph(text: string): boolean {
  return isTitleWord(text) && (endsSentence(text) || text.endsWith(':')) && text.split(' ').length >= 8;
}

/** "7 Research and Development" and "11 Promoting reform of the Ministry", but not "3 soldiers were hurt". */
function isNumbered(rest: string, isSetOff: boolean): boolean {
  if (rest === '' || !/^["“‘(]?[\p{Lu}\d]/u.test(rest)) return false;
  return isTitleCase(rest) || isAllCaps(rest) || isSetOff;
}

/** True where prose, a list or a further heading stands below: a chart's labels are no headings. */
function leadsText(
  lines: readonly Line[],
  at: number,
  measure: Measure,
  isHeading: (index: number) => boolean,
): boolean {
  for (let next = at + 1; next < Math.min(lines.length, at + 4); next++) {
    if (isHeading(next)) return true;
    const { text } = lines[next]!;
    const isLong = measure.isWrapped
      ? text.length > measure.width * 0.6
      : text.length > 110 || text.split(' ').length > 14;
    if (isLong || /^(?:[-•●▶◆■–*»]|\(?\w{1,3}[.)])\s/.test(text)) return true;
    if (endsSentence(text) && text.split(' ').length > 5) return true;
    if (startsLower(text)) return false;
    // "With the end of the Cold War, while many European | countries now recognize that": prose beside wide charts.
    const after = lines[next + 1]?.text ?? '';
    if (text.length > 35 && after.length > 35 && text.split(' ').length > 5 && startsLower(after)) return true;
  }
  return false;
}
