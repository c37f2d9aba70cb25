import type { Span } from '../../text/span.ts';

const closers: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['"', '"'],
  ["'", "'"],
  ['「', '」'],
  ['『', '』'],
  ['«', '»'],
]);
const openers = /[“‘"'「『«]/g;
const longestQuotation = 160;
const isWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** The insides of the quotation marks of a text, in order, without the marks. Quotations of a name, not of speech: short ones. */
export function quotedSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  openers.lastIndex = 0;
  for (let found = openers.exec(text); found; found = openers.exec(text)) {
    const { index } = found;
    // An apostrophe stands after a letter ("soldiers' homes"), an opening mark does not.
    if (isWord(text[index - 1])) continue;
    const end = closingMark(text, index + 1, closers.get(found[0])!);
    if (end < 0) continue;
    spans.push({ start: index + 1, end });
    openers.lastIndex = end + 1;
  }
  return spans;
}

function closingMark(text: string, from: number, closer: string): number {
  const limit = Math.min(text.length, from + longestQuotation);
  for (let at = from; at < limit; at++) {
    if (text[at] !== closer) continue;
    const isApostrophe = (closer === '’' || closer === "'") && isWord(text[at + 1]);
    if (!isApostrophe) return at > from ? at : -1;
  }
  return -1;
}
