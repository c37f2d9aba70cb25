import { letterCase, logProbability, wordCounts } from '../../lexicon/word-probability.ts';
import type { Span } from '../../text/span.ts';
import { isSpace } from '../layout/lines.ts';
import type { NameEvidence } from './name-evidence.ts';

/** A place whose first letters are lost: where the word lies, what is left of it, and which it was (in any case). */
export interface LostStart {
  readonly text: string;
  readonly span: Span;
  readonly piece: string;
  readonly word: string;
}

/** What the neighbourhood of a lost first letter says of its case: named signs, and measures. */
export interface CaseSigns {
  /** `before article`, `after title`, `gap line`, `line small`: each has a weight. */
  readonly signs: readonly string[];
  /** How much the word is a name by itself, and what the document shows: logarithms of odds. */
  readonly nameness: number;
  readonly document: number;
  readonly filler: number;
}

/** Looked at on each side of the place, in characters. */
const reach = 60;
const lineReach = 120;
/** A word that stands behind a pair of names so often, and hardly another one, is the rest of their name. */
const bound = 0.8;
/** Commoner words are articles, prepositions, pronouns. */
const functionAbove = -6.5;
const unknownBelow = -16.5;
/** From here on a word is a name by itself. */
const nameAbove = 2;

/** Collects the signs of a place. */
export function caseSignsOf({ text, span, piece, word }: LostStart, names: NameEvidence): CaseSigns {
  const before = splitGap(text.slice(Math.max(0, span.start - reach), span.start));
  const after = text.slice(span.end, span.end + reach);
  const left = signBefore(before);
  const right = signAfter(after);
  const signs = [`before ${left}`, `after ${right}`, `line ${signOfLine(text, span)}`];
  if (/\n[ \t]*\n/.test(before.gap)) signs.push(isOpenBefore.has(left) ? 'gap blank' : 'gap blank inside');
  else if (before.gap.includes('\n')) signs.push(isOpenBefore.has(left) ? 'gap line' : 'gap line inside');
  if (/["“‘'([]/.test(before.gap)) signs.push('opened');
  signs.push(`${left}, ${right}`);
  if (numerals.has(word.toLowerCase())) signs.push(`numeral, ${right}`, `${left}, numeral`);
  // `First, the Army`: what stands behind a number or a note begins a sentence.
  if (right === 'comma' && /^(?:digit|close|start)$/.test(left)) signs.push('adverb');
  const previous = left === 'title' ? /(\p{L}+)\s{1,2}(\p{L}+)$/u.exec(before.text) : null;
  const repeated = previous ? names.followers(previous[1]!, previous[2]!, piece) : 0;
  if (repeated > 1) signs.push('repeated');
  // `Joint Strike` is followed by nothing else in the document, `Collins Class` by submarines.
  if (repeated > 2 && isCapital(previous![1]) && repeated >= names.pairs(previous![1]!, previous![2]!) * bound)
    signs.push('bound');
  if (spellsAcronym({ before: before.text, after }, word, names)) signs.push('acronym');
  const seen = names.caseOf(word.toLowerCase());
  return {
    signs,
    nameness: clip(nameness(word), 5, 3),
    document: seen.capital + seen.small === 0 ? 0 : logOdds(seen),
    filler: fillerOdds(after, names),
  };
}

const titlesBefore = /(?:(?<!\p{L})\p{Lu}[\p{Ll}-]{1,20}\s{1,2}){1,4}$/u;
const titlesAfter = /^(?:\s{1,2}\p{Lu}[\p{Ll}-]{1,20}(?!\p{L})){1,4}/u;

/** "the Joint Strike …" where the document has `JSF`, "the … Power Defence Arrangements" where it has `FPDA`. */
function spellsAcronym(
  { before, after }: { before: string; after: string },
  word: string,
  names: NameEvidence,
): boolean {
  const left = initialsOf(titlesBefore.exec(`${before.slice(-80)} `)?.[0]);
  const right = initialsOf(titlesAfter.exec(after)?.[0]);
  const letters = left + word[0]!.toUpperCase() + right;
  for (let from = 0; from <= left.length; from++)
    for (let to = letters.length; to > left.length && to - from > 2; to--)
      if (names.hasAcronym(letters.slice(from, to))) return true;
  return false;
}

function initialsOf(words = ''): string {
  return words.replace(/(?<=\p{L})\p{Ll}+|[^\p{L}]/gu, '').replace(/\p{Ll}/gu, '');
}

/** Logarithm of how much more often the genre writes a word with a capital than without. */
export function nameness(word: string): number {
  const { title, lower } = wordCounts(word.toLowerCase()) ?? { title: 1, lower: 0 };
  return Math.log((title + 0.5) / (lower + 0.5));
}

function logOdds({ capital, small }: { readonly capital: number; readonly small: number }): number {
  return clip(Math.log((capital + 0.5) / (small + 0.5)), 3, 3);
}

function clip(value: number, below: number, above: number): number {
  return Math.max(-below, Math.min(above, value));
}

/** What the document has elsewhere before the same two words, of which the first has a capital. */
function fillerOdds(after: string, names: NameEvidence): number {
  const next = /^\s{1,2}(\p{Lu}\p{Ll}+)(?:\s{1,2}(\p{L}+))?/u.exec(after);
  if (!next) return 0;
  const fillers = names.fillersBefore(next[1]!, next[2] ?? '');
  return fillers.capital + fillers.small > 0 ? logOdds(fillers) : 0;
}

/** `the first Defence Review` is of a name only where the document says so; `the Field Army` is one. */
const numerals = new Set(
  `two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred first second third
  fourth fifth sixth seventh eighth ninth tenth`.split(/\s+/),
);

/** Signs after which a sentence or a cell begins anyway, so that a line end says nothing. */
const isOpenBefore = new Set(['start', 'stop', 'colon', 'cell', 'bullet', 'mark']);

interface Before {
  readonly text: string;
  /** Spaces, line ends, opening quotes and brackets between the text and the place. */
  readonly gap: string;
}

function splitGap(before: string): Before {
  const gap = /[\s"“‘'([]*$/u.exec(before)![0];
  return { text: before.slice(0, before.length - gap.length), gap };
}

/** What stands before the place. */
function signBefore({ text, gap }: Before): string {
  const last = text.at(-1);
  if (last === undefined) return 'start';
  if (gap === '' && last === '-') return 'hyphen';
  if (/\p{Lu}\p{L}{0,4}-?\d{1,4}\p{L}?$/u.test(text)) return 'designation';
  // `3.41 Finally, as long as`: a paragraph's number.
  if (/(?:^|\n)[ \t]*\d{1,3}\.\d{1,3}\.?$/.test(text)) return 'stop';
  // `with 88 fighter aircraft`, where a number that begins a line or cell numbers it.
  if (/\p{Ll}\s\d[\d,.]{0,6}$/u.test(text)) return 'quantity';
  const sign = signOfMark(last, text);
  if (sign) return sign;
  if (/[-–—*]/.test(last))
    return /(?:^|[\n|])\s*[-–—*]+$/.test(text) ? 'bullet' : /\p{L}-$/u.test(text) ? 'hyphen' : 'dash';
  return /\p{L}/u.test(last) ? signOfWordBefore(text) : 'other';
}

const marks: readonly (readonly [RegExp, string])[] = [
  [/[.!?]/, 'stop'],
  [/[\ufffd\ue000-\uf8ff]/, 'quantity'],
  [/:/, 'colon'],
  [/\|/, 'cell'],
  [/#/, 'mark'],
  [/[•▶◦■●☐❍◆]/, 'bullet'],
  [/\d/, 'digit'],
  [/[)\]’”"']/, 'close'],
  [/[/&]/, 'slash'],
];

function signOfMark(last: string, text: string): string | null {
  if (last === ',' || last === ';') return isCapital(/(\p{L}+)[,;]$/u.exec(text)?.[1]) ? 'title comma' : 'comma';
  return marks.find(([pattern]) => pattern.test(last))?.[1] ?? null;
}

/** What begins a sentence or a heading has its capital from there. */
const isFirst = /(?:^|[.!?:•|#]|\n\s*\n|\n\s*[-–—*])[\s"“‘(]*$/u;
const numbered = /^(?:Annex|Appendix|Article|Chapter|Part|Phase|Section|Volume)$/i;

function signOfWordBefore(text: string): string {
  const word = /\p{L}+$/u.exec(text)![0];
  const rest = text.slice(0, text.length - word.length);
  if (word === 's' && /['’]$/.test(rest))
    return isCapital(/(\p{L}+)['’]$/u.exec(rest)?.[1]) ? 'title possessive' : 'possessive';
  if (/^(?:of|and|for)$/.test(word)) return isCapital(/(\p{L}+)\s+$/u.exec(rest)?.[1]) ? 'title of' : 'of';
  if (/^the$/i.test(word)) return 'article';
  if (/^(?:a|an|any|each|every|no|this|that|these|those)$/i.test(word)) return 'determiner';
  if (/^(?:its|our|their|his|her|my|your|whose)$/i.test(word)) return 'possessive';
  if (numbered.test(word)) return 'numbered';
  const kind = kindOf(word);
  if ((kind !== 'title' && kind !== 'name') || !isFirst.test(rest)) return kind;
  return logProbability(word.toLowerCase()) > functionAbove ? 'function' : 'first';
}

/** What stands after the place. */
function signAfter(after: string): string {
  if (/^-\p{L}/u.test(after)) return /^-\p{Lu}/u.test(after) ? 'title hyphen' : 'hyphen';
  const gap = /^[ \t]*\n?[ \t]*/.exec(after)![0];
  const rest = after.slice(gap.length);
  if (rest === '' || rest[0] === '\n') return 'end';
  if (/^\p{L}/u.test(rest)) return signOfWordAfter(rest, gap);
  if (/^[,;]/.test(rest)) return /^[,;]\s+\p{Lu}/u.test(rest) ? 'title comma' : 'comma';
  return marksAfter.find(([pattern]) => pattern.test(rest))?.[1] ?? 'other';
}

const marksAfter: readonly (readonly [RegExp, string])[] = [
  [/^\d/, 'digit'],
  [/^[.!?]/, 'stop'],
  [/^\|/, 'cell'],
  [/^[•*–-]/, 'bullet'],
  [/^\)/, 'close'],
  [/^\(/, 'bracket'],
];

function signOfWordAfter(rest: string, gap: string): string {
  // `First of all, the Army`
  if (rest.startsWith('of all,')) return 'comma';
  const [, word = '', next] = /^(\p{L}+)(?:\s+(\p{L}+))?/u.exec(rest)!;
  if (/^(?:and|or|of|for)$/.test(word)) return isCapital(next) ? 'title of' : 'of';
  const kind = kindOf(word);
  return gap.includes('\n') && kind !== 'small' && kind !== 'function' ? 'line title' : kind;
}

function kindOf(word: string): string {
  const written = letterCase(word);
  if (written === 'lower') return logProbability(word) > functionAbove ? 'function' : 'small';
  return written === 'title' && word.length > 1 ? (nameness(word) > nameAbove ? 'name' : 'title') : 'upper';
}

const isCapital = (word: string | undefined): boolean => word !== undefined && letterCase(word) !== 'lower';

/** How the other words of content in the line or cell are written: in a heading all have capitals. */
function signOfLine(text: string, span: Span): string {
  let { start, end } = span;
  while (start > 0 && span.start - start < lineReach && !partsLines(text.charCodeAt(start - 1))) start--;
  while (end < text.length && end - span.end < lineReach && !partsLines(text.charCodeAt(end))) end++;
  const line = `${text.slice(start, span.start)} \u0001 ${text.slice(span.end, end)}`;
  let [small, capital] = [0, 0];
  for (const { index, 0: word } of line.matchAll(/\p{L}{4,}/gu)) {
    // Other words with a lost or kept ligature, pieces, and what begins the line or a sentence say nothing.
    if (/^f[il]/i.test(word) || logProbability(word) < unknownBelow || beginsSentence(line, index)) continue;
    const kind = kindOf(word);
    if (kind === 'small') small++;
    else if (kind === 'title') capital++;
  }
  if (small + capital === 0) return 'bare';
  if (capital === 0) return small > 2 ? 'small' : 'small, short';
  if (small === 0) return capital > 2 ? 'title' : 'title, short';
  return capital >= small ? 'mostly title' : 'mostly small';
}

/** A line feed, a cell's bar, a bullet. */
const partsLines = (unit: number): boolean => unit === 10 || unit === 0x7c || unit === 0x2022;

/** True where nothing but white space and opening quotes stands between a place and a full stop or the line's beginning. */
function beginsSentence(line: string, index: number): boolean {
  let at = index;
  while (at > 0 && (isSpace(line.charCodeAt(at - 1)) || '"“'.includes(line[at - 1]!))) at--;
  return at === 0 || '.!?:'.includes(line[at - 1]!);
}
