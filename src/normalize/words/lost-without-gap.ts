import { logProbability, wordCount } from '../../lexicon/word-probability.ts';
import type { LogRates } from './damage-kinds.ts';
import { gapKind } from './gap-readings.ts';
import type { NameEvidence } from './name-evidence.ts';
import { neighbourGain } from './nearby-words.ts';
import type { PageWords } from './page-words.ts';
import { lostLigatures, type SilentLoss } from './silent-losses.ts';
import { type CaseReading, startCase } from './start-case.ts';
import type { WordForm } from './word-form.ts';
import { knownAbove, type ReadingDraft } from './word-reading.ts';

/** How much likelier a gap too wide is where a ligature was lost than elsewhere, as a logarithm. */
const wideGapGain = 4;

/** A page loses ligatures silently where it does so more often than this, as a logarithm: then even words are suspect. */
const silentAbove = -4;

const insideWord: CaseReading = { begin: 'small', odds: Infinity };

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
  // Most pieces end here: no listed word lacks a ligature as they do.
  const lost = lossesOf(words.form[index]!, losses);
  if (lost.length === 0) return;
  const place = { text: words.text, span: { start, end: words.end[index]! }, piece };
  const gaps = outerGaps(words, index);
  // A single letter is a list mark or part of `e.g.`; but `cut o the road` has no mark.
  const isTied = isTiedPiece(words, index);
  const isAlone = piece.length < 2 && !(piece === 'o' && (isTied || isInSentence(words, index)));
  if (!(gaps.before || gaps.after || isUnknown || logRates['lost-silently'] > silentAbove)) return;
  if (!isTied && isCut(words, index)) return;
  // Of a common word nothing but its neighbours tells.
  const isBacked = !words.form[index]!.isSuspect && !hasWideGap(words, index) && !isLonePrefix(words, index);
  for (const { word, offset, letters } of lost) {
    const isGapBefore = offset === 0 && gaps.before;
    const isGapAfter = offset === words.form[index]!.text.length && gaps.after;
    const kind = isGapBefore || isGapAfter ? 'lost-with-gap' : 'lost-silently';
    // `the Arctic ice` beside broken words is no *office*.
    if (isBacked && kind === 'lost-silently' && neighbourGain(words, { from: index, to: index + 1, word }) === 0)
      continue;
    if (kind === 'lost-silently' && !isUnknown && (logRates[kind] <= silentAbove || isAlone)) continue;
    const span = { start: start + offset - (isGapBefore ? 1 : 0), end: start + offset + (isGapAfter ? 1 : 0) };
    const bonus = (kind === 'lost-with-gap' ? wideGapGain : 0) + (isLonePrefix(words, index) ? lonePrefixGain : 0);
    const score = logRates[kind] + bonus;
    // The neighbours are read only where the word can gain in one case or the other.
    const mayGain = (one: string) => wordProbability(one) + score > pieceScore;
    if (offset === 0 && !mayGain(word) && !mayGain(word[0]!.toUpperCase() + word.slice(1))) continue;
    const { begin, odds } = offset > 0 ? insideWord : startCase({ ...place, word }, names);
    // Neither `the First Principles Review` nor `our first National Strategy` may be guessed.
    if (begin === 'unsure') continue;
    const capital = (text: string) => (begin === 'capital' ? text[0]!.toUpperCase() + text.slice(1) : text);
    const repairs = [{ span, replacement: capital(letters), kind } as const];
    yield { from: index, to: index + 1, word: capital(word), repairs, score, caseOdds: odds };
  }
}

/** `o-the-shelf`, `trade-o`, `ve-year`: short pieces whose compounds are few. */
function isTiedPiece({ text, start, end, form }: PageWords, index: number): boolean {
  const piece = form[index]!.text;
  if (piece !== 'o' && piece !== 've') return false;
  const after = text.slice(end[index], end[index]! + 14);
  if (piece === 've')
    return (
      /^-(?:day|eyes|fold|member|month|nation|party|point|power|star|week|year)/i.test(after) &&
      /\s/.test(text[start[index]! - 1] ?? '')
    );
  const before = text.slice(Math.max(0, start[index]! - 8), start[index]!);
  return (
    /^ ?-the-(?:shelf|job)/.test(after) || /(?<!\p{L})(?:cut|drop|one|pay|roll|spin|stand|take|trade)-$/u.test(before)
  );
}

/** True between a word and a word or a stop: `cut o the road`, but not `Stake o de s`. */
function isInSentence({ text, start, end, form }: PageWords, index: number): boolean {
  if (!/\p{L} $/u.test(text.slice(Math.max(0, start[index]! - 2), start[index]!))) return false;
  const after = text.slice(end[index], end[index]! + 2);
  return (
    /^[,.-]/.test(after) ||
    /^ [-\n]/.test(after) ||
    (/^[ \n]\p{L}/u.test(after) && !form[index + 1]!.isSuspect && form[index + 1]!.text.length > 2)
  );
}

/** Ligatures lost silently in a word that a line end cuts: `signi-⏎cant`, `con-⏎icts`. The hyphen is left to its own rule. For a page that loses ligatures so. */
export function* draftsOverLineEnd(
  { text, start, end, form }: PageWords,
  index: number,
  { logRates, wordProbability }: LossContext,
): Iterable<ReadingDraft> {
  const left = form[index]!;
  const right = form[index + 1];
  if (!right || !(right.startsLower || left.isUpper)) return;
  if (gapKind(text, end[index]!, start[index + 1]!) !== 'line-hyphen') return;
  const joined = left.text + right.text;
  // By the lists alone: the document has `signicant` too.
  const leaving = Math.max(logProbability(joined), left.score + right.score + 2);
  if (leaving > knownAbove || joined.length > longest) return;
  for (const { word, offset, letters } of lostLigatures(joined, (one) => wordProbability(one) > knownAbove)) {
    if (offset === 0) continue;
    // Before a vowel a syllable begins with the ligature: `con-⏎flicts`, but `signifi-⏎cant`.
    const isLeft = offset < left.text.length || (offset === left.text.length && !/^[aeiou]/i.test(right.text));
    const at = isLeft ? start[index]! + offset : start[index + 1]! + offset - left.text.length;
    const repairs = [{ span: { start: at, end: at }, replacement: letters, kind: 'lost-silently' } as const];
    const score = logRates['lost-silently'] + left.score + right.score - leaving;
    yield { from: index, to: index + 2, word, repairs, score };
  }
}

const longest = 30;

/** False for most pieces: known ones with one space before and behind, on a page that loses no letters silently. */
export function mayLackLigature({ text, start, end, form }: PageWords, index: number, logRates: LogRates): boolean {
  if (form[index]!.isUnknown || form[index]!.text === 'o' || losesSilently(logRates)) return true;
  const from = start[index]!;
  const to = end[index]!;
  const before = text.charCodeAt(from - 2);
  const isWideBefore = text.charCodeAt(from - 1) === 32 && (before <= 32 || before === 0x2d);
  return isWideBefore || (text.charCodeAt(to) === 32 && text.charCodeAt(to + 1) === 32);
}

/** True on a page that loses ligatures and leaves no gap. */
export function losesSilently(logRates: LogRates): boolean {
  return logRates['lost-silently'] > silentAbove;
}

/** `counter-re`, `artillery ring` on a page that loses ligatures silently: words that a loss may have left. */
export function mayBeLoss(words: PageWords, index: number, logRates: LogRates): boolean {
  return losesSilently(logRates) && words.form[index]!.text.length < 5;
}

/** True where a short piece follows two spaces, or a hyphen and a space; whole words do so only in justified text. */
export function hasWideGap({ text, start, form }: PageWords, index: number): boolean {
  const from = start[index]!;
  const before = text.charCodeAt(from - 2);
  return (before <= 32 || before === 0x2d) && text.charCodeAt(from - 1) === 32 && form[index]!.text.length < 5;
}

/**
 * Where a piece has two spaces beside it, after or before a letter or comma: too wide for a gap between words. Behind a piece
 * that is no word one space before a hyphen or a stop is too wide: `o -the-shelf`, `cut o .`.
 */
function outerGaps({ text, start, end, form }: PageWords, index: number): { before: boolean; after: boolean } {
  const from = start[index]!;
  const to = end[index]!;
  const isWide = text[from - 1] === ' ' && (from === 1 || text[from - 2] === ' ' || text[from - 2] === '\n');
  // `cease- re`: the space after a hyphen is the ligature's.
  const isAfterHyphen = text[from - 1] === ' ' && /\p{Ll}-/u.test(text.slice(Math.max(0, from - 3), from - 1));
  // `( ghter, 1974)`, `the “ ve-year plan”`, `the parties’ ort`: none is written with a space there.
  const isAfterOpening = text[from - 1] === ' ' && /[(“‘[]/.test(text[from - 2] ?? '') && form[index]!.isSuspect;
  const before =
    isAfterHyphen ||
    isAfterOpening ||
    (isWide && /^(?:[\p{L}\p{N},;:.)”’–—] |[\s\S]?\n|)$/u.test(text.slice(Math.max(0, from - 3), from - 1)));
  const after = form[index]!.isSuspect
    ? /^ (?: \p{L}|-\p{Ll}|[,.;:"”’)|])/u.test(text.slice(to, to + 3))
    : text[to] === ' ' && text[to + 1] === ' ' && /\p{Ll}/u.test(text[to + 2] ?? '');
  return { before, after };
}

/** In a table's cell only an unknown piece as long as this is read: `|Classication|`. */
const tellingLength = 6;

/**
 * `co-chair`, `ve-⏎hicle`, `2[nd]`, `e.g.` and pieces in cells stand in compounds, cut words, marks and tables that no
 * list can hold.
 */
function isCut(words: PageWords, index: number): boolean {
  const { text, start, end, form } = words;
  const { isUnknown, text: piece } = form[index]!;
  const before = text[start[index]! - 1] ?? '';
  const after = text[end[index]!] ?? '';
  if (/[|[\]]/.test(before + after) && !(isUnknown && piece.length >= tellingLength)) return true;
  // `Main Building rm. 421`, `brig. gen. (ret.)`
  if (after === '.' && piece.length < 4 && /^\.(?: ?\d|[),])/.test(text.slice(end[index], end[index]! + 3)))
    return true;
  if (after === '.' && /^[\w.]{1,20}@/.test(text.slice(end[index], end[index]! + 22))) return true;
  if (after === '\u00ad' || isSecondHalf(text, start[index]!)) return true;
  if (text.startsWith('  ', end[index])) return false;
  if (after === '-' && text[end[index]! + 1] === '\n') return true;
  if (isOldHalf(words, index)) return true;
  if (before === '-' && isLonePrefix(words, index)) return false;
  // ` rst-ever`: no prefix, and the space before it is no hyphen; `fth-generation` is no prefix either, but `co-` is one.
  const isTied = after === '-' && isUnknown && /\p{L}/u.test(text[end[index]! + 1] ?? '');
  const fewest = before !== ' ' ? 4 : isOpen(words, index) ? 2 : isTied ? 3 : 4;
  return (before === '-' || after === '-') && piece.length < fewest;
}

/** `live re`, `counter-re operations`: the lists count `re` in `re-employment`; without a hyphen behind it is no word. */
const lonePrefixGain = 6;

/** True for a "re" that stands alone at the beginning of a word. */
export function isLonePrefix({ text, start, end, form }: PageWords, index: number): boolean {
  if (form[index]!.text !== 're' || !/[ \n/(“"-]/.test(text[start[index]! - 1] ?? '')) return false;
  // `the re -establishment`
  return /^(?: (?!-)|[,;.)/|”"]|\n\p{L})/u.test(text.slice(end[index], end[index]! + 2));
}

/** True for a piece that an old line end cut off: `Warn- ing`. */
function isOldHalf({ text, start, end, form }: PageWords, index: number): boolean {
  const isBehindHyphen = index > 0 && end[index - 1]! === start[index]! - 2 && text[start[index]! - 2] === '-';
  return isBehindHyphen && wordCount((form[index - 1]!.text + form[index]!.text).toLowerCase()) > 0;
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

/** True for a form that may have lost a ligature; where it has, the text around it tells. */
export function mayLoseLigature(form: WordForm, losses: LossContext['losses']): boolean {
  return lossesOf(form, losses).length > 0;
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
