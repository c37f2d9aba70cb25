import { emptyModifiers } from '../../lexicon/empty-modifiers.ts';
import type { AnalyzedBlock, TokenRange, Tokens } from '../../model/tokens.ts';

export const longestTerm = 6;
const nominal = new Set(['NOUN', 'PROPN']);

function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const letter = text.charCodeAt(i) | 32;
    if (letter < 97 || letter > 122) return false;
  }
  return text !== '';
}

/** Plain words need no regular expression: most do not. */
const isWord = (text: string): boolean => isPlain(text) || /^(?:\p{L}[\p{L}\p{N}&.+’'/]*|\d+\p{L}+)$/u.test(text);

/**
 * Visits the maximal noun phrases of a block as token ranges, in text order: adjectives, nouns and hyphens up to a noun,
 * without determiner, numerals and empty modifiers. `fixed` are names and long forms that a noun phrase would cut ("small
 * and medium-sized enterprises"): they are taken whole.
 */
export function visitNounPhrases(
  { block, tokens, sentences }: AnalyzedBlock,
  fixed: readonly TokenRange[],
  visit: (from: number, to: number) => void,
): void {
  if (block.kind === 'table' || block.kind === 'contents') return;
  let next = 0;
  for (const { from, to } of sentences) {
    let start = -1;
    for (let at = from; at < to; at++) {
      while (next < fixed.length && fixed[next]!.from < at) next++;
      const whole = fixed[next];
      if (whole && whole.from === at && whole.to <= to) {
        if (start >= 0) visitTrimmed(tokens, start, { end: at, visit });
        visit(whole.from, whole.to);
        start = -1;
        at = whole.to - 1;
      } else if (isPart(tokens, at, from) || isHyphen(tokens, at, start, to)) {
        if (start < 0) start = beginOf(tokens, at, from);
      } else if (start >= 0) {
        visitTrimmed(tokens, start, { end: at, visit });
        start = -1;
      }
    }
    if (start >= 0) visitTrimmed(tokens, start, { end: to, visit });
  }
}

function isPart(tokens: Tokens, at: number, floor: number): boolean {
  const pos = tokens.pos[at]!;
  if (nominal.has(pos) || pos === 'ADJ') return isWord(tokens.text[at]!);
  if (pos !== 'VERB') return false;
  return isParticipleModifier(tokens, at, floor) || isGerundNoun(tokens, at, floor);
}

/** "file handling, and …", "active learning is …": the model takes the last noun for a verb. */
function isGerundNoun(tokens: Tokens, at: number, floor: number): boolean {
  if (at === floor || !tokens.normal[at]!.endsWith('ing')) return false;
  const before = tokens.pos[at - 1]!;
  const next = tokens.pos[at + 1] ?? 'PUNCT';
  if (before === 'ADJ') return next !== 'DET' && next !== 'PRON';
  return (
    before === 'NOUN' &&
    (next === 'PUNCT' || next === 'AUX' || next === 'CCONJ') &&
    !tokens.normal[at - 1]!.endsWith('s')
  );
}

/** "a distributed system", "the developing countries"; but not "by improving systems" or "has developed plans". */
function isParticipleModifier(tokens: Tokens, at: number, floor: number): boolean {
  const word = tokens.normal[at]!;
  const isPast = word.endsWith('ed');
  if (!isPast && !word.endsWith('ing')) return false;
  if (tokens.text[at - 1] === '-' && at - 1 > floor) return true;
  const next = tokens.pos[at + 1];
  if (next !== 'NOUN' && next !== 'PROPN' && next !== 'ADJ') return false;
  const before = at > floor ? tokens.pos[at - 1] : 'PUNCT';
  return (
    before === 'DET' || before === 'ADJ' || (isPast && (before === 'ADP' || before === 'PUNCT' || before === 'CCONJ'))
  );
}

function isHyphen(tokens: Tokens, at: number, start: number, to: number): boolean {
  const text = tokens.text[at]!;
  if ((text !== '-' && text !== '–' && text !== '/') || start < 0 || at + 1 >= to) return false;
  return tokens.end[at - 1] === tokens.start[at] && tokens.end[at] === tokens.start[at + 1];
}

/**
 * Where the phrase that `at` opens begins: "forward-looking approach", whose first word the model takes for an adverb, and
 * "time-of-flight measurement".
 */
function beginOf(tokens: Tokens, at: number, floor: number): number {
  let begin = at;
  while (begin - 2 >= floor && isTiedBack(tokens, begin)) begin -= 2;
  return begin;
}

const isTiedBack = ({ text, start, end }: Tokens, at: number): boolean =>
  text[at - 1] === '-' && end[at - 1] === start[at] && end[at - 2] === start[at - 1] && isWord(text[at - 2]!);

/** Cuts empty modifiers and hyphens in front and all but a noun behind. */
function visitTrimmed(
  tokens: Tokens,
  start: number,
  { end, visit }: { readonly end: number; readonly visit: (from: number, to: number) => void },
): void {
  let from = start;
  let to = end;
  while (to > from && !canEnd(tokens, to - 1)) to--;
  while (from < to && (isEmptyModifier(tokens, from) || isCountedTime(tokens, from) || !isWord(tokens.text[from]!)))
    from++;
  if (from < to && !isOnlyModifier(tokens, from, to)) visit(from, to);
}

/** A noun or gerund; "a gamma camera fitted" ends before the participle that the model takes for a noun. */
function canEnd(tokens: Tokens, at: number): boolean {
  const word = tokens.normal[at]!;
  // "classified using neural networks", "the results show": no nouns, whatever the model takes them for.
  if (word === 'using' || (word === 'show' && at > 0 && tokens.normal[at - 1]!.endsWith('s'))) return false;
  if (tokens.pos[at] === 'VERB') return word.endsWith('ing');
  return nominal.has(tokens.pos[at]!) && !(word.endsWith('ed') && /(?:[^e]|re)ed$/.test(word));
}

/** "a 6 year capital investment": the year counts nothing without its number. */
const times = new Set(['year', 'years', 'month', 'months', 'week', 'weeks', 'day', 'days']);
const isCountedTime = (tokens: Tokens, at: number): boolean =>
  times.has(tokens.normal[at]!) && at > 0 && tokens.pos[at - 1] === 'NUM';

/** "a long-term and costly approach": the model takes "term" for a noun. */
const isOnlyModifier = (tokens: Tokens, from: number, to: number): boolean =>
  to - from === 3 && tokens.text[from + 1] === '-' && emptyModifiers.has(tokens.normal[from]!);

function isEmptyModifier(tokens: Tokens, at: number): boolean {
  const isHyphenated = tokens.text[at + 1] === '-' && tokens.end[at] === tokens.start[at + 1];
  return !isHyphenated && emptyModifiers.has(tokens.normal[at]!) && !nominal.has(tokens.pos[at]!);
}
