import { logProbability } from '../../lexicon/word-probability.ts';
import type { LogRates } from './damage-kinds.ts';
import type { NameEvidence } from './name-evidence.ts';
import type { PageWords, WordForm } from './page-words.ts';
import { lostLigatures, type SilentLoss } from './silent-losses.ts';
import { startCase } from './start-case.ts';
import { knownAbove, type ReadingDraft } from './word-reading.ts';

/** How much likelier a gap too wide is where a ligature was lost than elsewhere, as a logarithm. */
const wideGapGain = 4;

/** A page loses ligatures silently where it does so more often than this, as a logarithm: then even words are suspect. */
const silentAbove = -4;

export interface LossContext {
  readonly logRates: LogRates;
  readonly names: NameEvidence;
  /** The ligatures that a form may have lost, by its index. */
  readonly losses: Map<number, readonly SilentLoss[]>;
  readonly wordProbability: (word: string) => number;
}

/** Ligatures lost without a gap (`ofcers`), or at an end of a word where only a second space tells (`the  nancial`). */
export function* draftsWithoutGap(
  words: PageWords,
  index: number,
  { logRates, names, losses, wordProbability }: LossContext,
): Iterable<ReadingDraft> {
  const start = words.start[index]!;
  const { isUnknown, text: piece, score: pieceScore } = words.form[index]!;
  const place = { text: words.text, span: { start, end: words.end[index]! }, piece };
  const gaps = outerGaps(words, index);
  if (!(gaps.before || gaps.after || isUnknown || logRates['lost-silently'] > silentAbove) || isCut(words, index))
    return;
  for (const { word, offset, letters } of lossesOf(words.form[index]!, losses)) {
    const isGapBefore = offset === 0 && gaps.before;
    const isGapAfter = offset === words.form[index]!.text.length && gaps.after;
    const kind = isGapBefore || isGapAfter ? 'lost-with-gap' : 'lost-silently';
    // A single letter is a list mark or part of `e.g.`.
    if (kind === 'lost-silently' && (piece.length < 2 || (!isUnknown && logRates[kind] <= silentAbove))) continue;
    const span = { start: start + offset - (isGapBefore ? 1 : 0), end: start + offset + (isGapAfter ? 1 : 0) };
    const bonus = kind === 'lost-with-gap' ? wideGapGain : 0;
    const score = logRates[kind] + bonus;
    // The neighbours are read only where the word can gain in one case or the other.
    const mayGain = (one: string) => wordProbability(one) + score > pieceScore;
    if (offset === 0 && !mayGain(word) && !mayGain(word[0]!.toUpperCase() + word.slice(1))) continue;
    const begin = offset > 0 ? 'small' : startCase({ ...place, word }, names);
    // Neither `the First Principles Review` nor `our first National Strategy` may be guessed.
    if (begin === 'unsure') continue;
    const capital = (text: string) => (begin === 'capital' ? text[0]!.toUpperCase() + text.slice(1) : text);
    const repairs = [{ span, replacement: capital(letters), kind } as const];
    yield { from: index, to: index + 1, word: capital(word), repairs, score };
  }
}

/** False for most pieces: known ones with one space before and behind, on a page that loses no letters silently. */
export function mayLackLigature({ text, start, end, form }: PageWords, index: number, logRates: LogRates): boolean {
  if (form[index]!.isUnknown || logRates['lost-silently'] > silentAbove) return true;
  const from = start[index]!;
  const to = end[index]!;
  const before = text.charCodeAt(from - 2);
  const isWideBefore = text.charCodeAt(from - 1) === 32 && (before <= 32 || before === 0x2d);
  return isWideBefore || (text.charCodeAt(to) === 32 && text.charCodeAt(to + 1) === 32);
}

/** True where a short piece follows two spaces, or a hyphen and a space; whole words do so only in justified text. */
export function hasWideGap({ text, start, form }: PageWords, index: number): boolean {
  const from = start[index]!;
  const before = text.charCodeAt(from - 2);
  return (before <= 32 || before === 0x2d) && text.charCodeAt(from - 1) === 32 && form[index]!.text.length < 5;
}

/** Where a piece has two spaces beside it, after or before a letter or comma: too wide for a gap between words. */
function outerGaps({ text, start, end }: PageWords, index: number): { before: boolean; after: boolean } {
  const from = start[index]!;
  const to = end[index]!;
  const isWide = text[from - 1] === ' ' && (text[from - 2] === ' ' || text[from - 2] === '\n');
  // `cease- re`: the space after a hyphen is the ligature's.
  const isAfterHyphen = text[from - 1] === ' ' && /\p{Ll}-/u.test(text.slice(Math.max(0, from - 3), from - 1));
  const before =
    isAfterHyphen || (isWide && /^(?:[\p{L},;.] |[\s\S]?\n)$/u.test(text.slice(Math.max(0, from - 3), from - 1)));
  const after = text[to] === ' ' && text[to + 1] === ' ' && /\p{Ll}/u.test(text[to + 2] ?? '');
  return { before, after };
}

/**
 * `co-chair`, `ve-⏎hicle`, `2[nd]`, `e.g.` and pieces in cells stand in compounds, cut words, marks and tables that no
 * list can hold.
 */
function isCut(words: PageWords, index: number): boolean {
  const { text, start, end, form } = words;
  const before = text[start[index]! - 1] ?? '';
  const after = text[end[index]!] ?? '';
  if (/[|[\]]/.test(before + after) || after === '\u00ad' || isSecondHalf(text, start[index]!)) return true;
  if (text.startsWith('  ', end[index])) return false;
  if (after === '-' && text[end[index]! + 1] === '\n') return true;
  // ` rst-ever`: no prefix, and the space before it is no hyphen.
  return (
    (before === '-' || after === '-') && form[index]!.text.length < (before === ' ' && isOpen(words, index) ? 2 : 4)
  );
}

/** The second half of a word that a line end cut: `mem-⏎bers` is no *fibers*. */
function isSecondHalf(text: string, start: number): boolean {
  let at = start - 1;
  while (text[at] === '\n') at--;
  return at < start - 1 && (text[at] === '-' || text[at] === '\u00ad');
}

/** True where a piece has a wide gap or a hyphen and a space before it, or begins a line. */
function isOpen({ text, start }: PageWords, index: number): boolean {
  const code = text.charCodeAt(start[index]! - 2);
  return code === 32 || code === 10 || code === 0x2d;
}

function lossesOf({ index, text }: WordForm, losses: LossContext['losses']): readonly SilentLoss[] {
  let found = losses.get(index);
  if (!found) {
    // `Fiji` and `Finland` are known with a capital only.
    const isKnown = (word: string) =>
      logProbability(word) > knownAbove || (word[0] === 'f' && logProbability(`F${word.slice(1)}`) > knownAbove);
    found = lostLigatures(text, isKnown);
    losses.set(index, found);
  }
  return found;
}
