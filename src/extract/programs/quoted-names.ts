import type { AnalyzedBlock, TokenRange } from '../../model/tokens.ts';
import { nameEnd } from './name-end.ts';
import { hasCapital } from './program-candidate.ts';
import { quotedSpans } from './quoted-spans.ts';

const openMarks = new Set(['“', '‘', '"', "'", '「', '『', '«']);
/** Tokens of a quoted title. */
const longestTitle = 18;
const openingTails = new Set(['for', 'of', 'on', 'against']);

/** The insides of the block's quotation marks as token ranges. */
export function quotedRanges({ block, tokens }: AnalyzedBlock): readonly TokenRange[] {
  const ranges: TokenRange[] = [];
  let at = 0;
  for (const { start, end } of quotedSpans(block.text)) {
    while (at < tokens.length && tokens.start[at]! < start) at++;
    const from = at;
    while (at < tokens.length && tokens.end[at]! <= end) at++;
    if (from < at && openMarks.has(tokens.text[from - 1] ?? '')) ranges.push({ from, to: at });
  }
  return ranges;
}

/** A quotation names a measure where it is short, has no verb and ends in the head: “defense innovation cluster program”. */
export function isQuotedName({ tokens }: AnalyzedBlock, quote: TokenRange, head: number): boolean {
  const end = nameEnd(tokens, head, quote.to);
  // “Prime Minister's Employment Program”: the possessive is a particle to the model, like "to".
  const isPlainName = !tokens.pos
    .slice(quote.from + 1, head)
    .some((pos, index) => pos === 'DET' || (pos === 'PART' && !/^['’]s?$/.test(tokens.text[quote.from + 1 + index]!)));
  const isWhole = end >= lastWordEnd(tokens.text, quote) || runsOn({ tokens }, quote, head);
  return isWhole && isPlainName && isNameLike(tokens, quote) && head > quote.from;
}

/** “ROK-China Joint Statement”: a quotation that opens with a capital and may be a name. */
export function startsTitle({ tokens }: AnalyzedBlock, quote: TokenRange): boolean {
  return hasCapital(tokens.text[quote.from]) && isNameLike(tokens, quote) && tokens.pos[quote.from] !== 'DET';
}

/** “Basic plan for noise prevention and damage compensation”: a title whose words behind the head are small. */
export function runsOn({ tokens }: Pick<AnalyzedBlock, 'tokens'>, quote: TokenRange, head: number): boolean {
  const end = lastWordEnd(tokens.text, quote);
  if (!hasCapital(tokens.text[quote.from]) || !openingTails.has(tokens.normal[head + 1] ?? '') || head + 2 >= end)
    return false;
  const tail = tokens.pos.slice(head + 2, end);
  return !tail.some(
    (pos, index) => pos === 'PRON' || pos === 'AUX' || (pos === 'VERB' && !hasCapital(tokens.text[head + 2 + index])),
  );
}

/** “Prepare for Your Dream Fund”: a pronoun with a capital is part of a title. */
export function isNameLike({ pos, text }: AnalyzedBlock['tokens'], { from, to }: TokenRange): boolean {
  if (to - from > longestTitle) return false;
  for (let at = from; at < to; at++) {
    const isTitleWord = at > from && hasCapital(text[at]);
    if (pos[at] === 'AUX' || (pos[at] === 'PRON' && !isTitleWord)) return false;
  }
  return true;
}

/** Leaves out closing punctuation and a bracket such as "(provisional title)" at the end of a quotation. */
export function lastWordEnd(text: readonly string[], { from, to }: TokenRange): number {
  let end = to;
  if (text[end - 1] === ')') {
    const open = text.lastIndexOf('(', end - 1);
    if (open > from) end = open;
  }
  while (end > from && /^(?:[.,;:]|etc\.?)$/.test(text[end - 1]!)) end--;
  return end;
}
