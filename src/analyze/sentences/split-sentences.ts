import type { Span } from '../../text/span.ts';
import { boundaryRules } from './boundary-rules.ts';
import type { Candidate } from './candidate.ts';
import { findListItems } from './inline-lists.ts';

/**
 * Stops with the closing quotes, brackets and note marks ("[17]", "[...]") that belong to them, and the white space
 * after; or a line feed. In "compounds. . . . The" the first point ends the sentence and the three begin the next.
 */
const stopPattern =
  /(?:(?<=\p{L})\.(?= \. \. \. \p{Lu})|\.(?: \.){2,}|[.!?…]+)((?:["'”’»)\]]|\s?\[(?:\d{1,3}|\.\.\.|…)\])*)(\s*)|[ \t\r]*\n\s*/gu;

/**
 * Splits a block into sentences by rules over each place where one might end. Linear in the text's length.
 * The spans hold no white space at their ends, and everything that is not white space lies in one of them.
 */
export function splitSentences(text: string): readonly Span[] {
  const spans: Span[] = [];
  const items = findListItems(text);
  const itemStarts = new Set(items);
  const isLowerCased = writesLowerCase(text);
  let from = skipSpace(text, 0);
  let item = 1;
  const cut = (end: number, next: number) => {
    spans.push({ start: from, end });
    from = next;
  };
  for (const match of text.matchAll(stopPattern)) {
    while (item < items.length && items[item]! <= match.index) cut(skipSpaceBack(text, items[item]!), items[item++]!);
    const next = match.index + match[0].length;
    const isLineFeed = match[1] === undefined;
    const gap = isLineFeed ? match[0] : match[2]!;
    const end = next - gap.length;
    if (next >= text.length || end <= from || itemStarts.has(next)) continue;
    const candidate = isLineFeed ? undefined : candidateAt(text, from, match, isLowerCased);
    if (!candidate || gap.includes('\n') || isBoundary(candidate)) cut(end, next);
  }
  while (item < items.length) cut(skipSpaceBack(text, items[item]!), items[item++]!);
  const end = text.trimEnd().length;
  if (from < end) spans.push({ start: from, end });
  return spans;
}

function isBoundary(candidate: Candidate): boolean {
  for (const rule of boundaryRules) {
    const verdict = rule.judge(candidate);
    if (verdict !== undefined) return verdict;
  }
  return false;
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
