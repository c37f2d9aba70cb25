import type { Span } from '../../text/span.ts';
import { closingAbbreviations, openAbbreviations } from './abbreviations.ts';
import { boundaryRules } from './boundary-rules.ts';
import type { Candidate } from './candidate.ts';
import { findListItems } from './inline-lists.ts';
import { findMailMarks } from './mail-marks.ts';

/** Where a sentence might end. Found first, so that only a few places pay for the patterns. */
const anyStop = /[.!?…\n]/g;

/**
 * Stops with the closing quotes, brackets and note marks ("[17]", "[...]", "rights. 4 Even") that belong to them, and the
 * white space after. In "compounds. . . . The" the first point ends the sentence and the three begin the next.
 */
const stopAt =
  /(?:(?<=\p{L})\.(?= \. \. \. \p{Lu})|\.(?: \.){2,}|[.!?…]+)((?:["'”’»)\]]|\s\)(?=\s+\p{Lu})|\s?\[(?:\d{1,3}|\.\.\.|…)\])*(?:(?<=[\p{Ll})”][.!?]["”]?)\s?\d{1,2}(?:,\s?\d{1,2})?(?=\s(?:The|This|These|In|It|As|For|However|While|Even|At|On|Such|We|They|If|With|By|To|Although|But|An|There|Some|Many|Most)\s))?)(\s*)/uy;

/**
 * Splits a block into sentences by rules over each place where one might end. Linear in the text's length.
 * The spans hold no white space at their ends, and everything that is not white space lies in one of them.
 */
export function splitSentences(text: string): readonly Span[] {
  const spans: Span[] = [];
  const items = startsOf(text);
  const itemStarts = new Set(items);
  const isLowerCased = writesLowerCase(text);
  let from = skipSpace(text, 0);
  let item = 1;
  const cut = (end: number, next: number) => {
    if (end > from) spans.push({ start: from, end });
    from = next;
  };
  anyStop.lastIndex = 0;
  for (let found = anyStop.exec(text); found; found = anyStop.exec(text)) {
    while (item < items.length && items[item]! <= found.index) cut(skipSpaceBack(text, items[item]!), items[item++]!);
    if (found[0] === '\n') {
      const next = skipSpace(text, found.index);
      if (next < text.length) cut(skipSpaceBack(text, found.index), next);
      anyStop.lastIndex = next;
      continue;
    }
    stopAt.lastIndex = found.index;
    const match = stopAt.exec(text)!;
    const next = stopAt.lastIndex;
    anyStop.lastIndex = next;
    if (next >= text.length || next - match[2]!.length <= from || itemStarts.has(next)) continue;
    if (match[2]!.includes('\n') || isBoundary(candidateAt(text, from, match, isLowerCased)))
      cut(next - match[2]!.length, next);
  }
  while (item < items.length) cut(skipSpaceBack(text, items[item]!), items[item++]!);
  cut(skipSpaceBack(text, text.length), text.length);
  return spans;
}

/** "… of the force. The army …": what nine of ten candidates look like; the rules would say the same. */
function isPlain({ stops, closers, gap, before, after }: Candidate): boolean {
  if (stops !== '.' || closers !== '' || gap !== ' ' || !/^[a-z]{4,}$/.test(before)) return false;
  return /^[A-Z][a-z]/.test(after) && !openAbbreviations.has(before) && !closingAbbreviations.has(before);
}

function isBoundary(candidate: Candidate): boolean {
  if (isPlain(candidate)) return true;
  for (const rule of boundaryRules) {
    const verdict = rule.judge(candidate);
    if (verdict !== undefined) return verdict;
  }
  return false;
}

/** Where sentences begin by other signs than stops, the first one included; empty where there is no such sign. */
function startsOf(text: string): readonly number[] {
  const items = findListItems(text);
  const marks = findMailMarks(text);
  return marks.length === 0 ? items : [...new Set([skipSpace(text, 0), ...items, ...marks])].sort((a, b) => a - b);
}

/** How far a candidate looks to either side for a word. */
const reach = 40;

function candidateAt(text: string, from: number, match: RegExpExecArray, isLowerCased: boolean): Candidate {
  const closers = match[1]!;
  const gap = match[2]!;
  const next = match.index + match[0].length;
  const end = next - gap.length;
  const left = text.slice(Math.max(from, match.index - reach), match.index);
  const right = text.slice(next, next + reach);
  const [, openers = '', after = ''] = /^([^\p{L}\p{N}\s]*)(\S*)/u.exec(right) ?? [];
  const stops = text.slice(match.index, end - closers.length);
  return { text, from, end, next, stops, closers, gap, openers, after, isLowerCased, before: /\S*$/.exec(left)![0] };
}

/** "where did you grow up? india?": a block that begins in lower case and never has a capital after a stop. */
function writesLowerCase(text: string): boolean {
  if (!/^\P{L}{0,3}\p{Ll}/u.test(text)) return false;
  let balance = 0;
  for (const [stop] of text.matchAll(/[.?]\s+\p{L}/gu)) balance += /\p{Ll}$/u.test(stop) ? 1 : -1;
  return balance > 0;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at]!)) at++;
  return at;
}

function skipSpaceBack(text: string, to: number): number {
  let at = to;
  while (at > 0 && /\s/.test(text[at - 1]!)) at--;
  return at;
}
