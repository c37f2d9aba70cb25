import { letterCase, logProbability } from '../../lexicon/word-probability.ts';
import type { Span } from '../../text/span.ts';
import type { DamageKind, LogRates } from './damage-kinds.ts';
import { gapReadings, inCaseOf } from './gap-readings.ts';
import type { PageWords, WordForm } from './page-words.ts';
import { lostLigatures, type SilentLoss } from './silent-losses.ts';

/** A place where letters are put in or a gap is closed. */
export interface Repair {
  readonly span: Span;
  readonly replacement: string;
  readonly kind: DamageKind;
}

/** A word read out of broken pieces, with how much likelier that is than the pieces being words of their own. */
export interface WordReading {
  /** Index of the first piece and of the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly word: string;
  readonly repairs: readonly Repair[];
  /** Logarithm of the odds against leaving the pieces as they are. */
  readonly gain: number;
  /** Logarithm of the odds against the next best: leaving the pieces, or reading another word out of them. */
  readonly margin: number;
}

export interface ReadingContext {
  /** Logarithm of the probability of a repaired word, from the word lists and the document. Pieces go by the lists alone. */
  readonly wordProbability: (word: string) => number;
  readonly logRates: LogRates;
}

/** A word must be known to be read out of pieces: rarer than any unknown word of two letters. */
const knownAbove = -17.2;
/** How much likelier a gap too wide is where a ligature was lost than elsewhere, as a logarithm. */
const wideGapGain = 4;
const maxPieces = 4;
const maxLength = 30;

/**
 * Reads whole words out of the broken pieces of a text: the noisy-channel way (Kernighan, Church and Gale 1990). Leaving
 * the pieces costs the probability of each; a word costs its own and the rate at which the page suffers the damage that
 * would break it so. Readings that overlap compete, so that `live-fi re training` gives *fire*, not *retraining*.
 */
export function readBrokenWords(words: PageWords, context: ReadingContext): readonly WordReading[] {
  const readings: WordReading[] = [];
  const search = { words, context, readings };
  for (let from = 0; from < words.length; from++) {
    const form = words.form[from]!;
    if ((form.isSuspect || hasWideGap(words, from)) && !isGlued(words, from)) readWithoutGap(search, from);
    if (mayJoin(words, from) && !isGlued(words, from) && canStart(words, from))
      extend(search, { from, to: from + 1, word: form.text, repairs: [], score: 0 });
  }
  return readings.length === 0 ? readings : chooseReadings(readings);
}

interface Search {
  readonly words: PageWords;
  readonly context: ReadingContext;
  readonly readings: WordReading[];
}

interface Draft {
  readonly from: number;
  readonly to: number;
  readonly word: string;
  readonly repairs: readonly Repair[];
  /** Logarithm of the rates of its repairs. */
  readonly score: number;
}

/** True where the gap after a piece is short and a piece beside it looks broken: the only gaps that are looked into. */
function mayJoin({ form, start, end, length }: PageWords, index: number): boolean {
  const next = index + 1;
  if (next >= length || start[next]! - end[index]! > 3) return false;
  const left = form[index]!;
  const right = form[next]!;
  if (!(left.isSuspect || left.endsLikeLigature || right.isSuspect) || left.isTooLong || right.isTooLong) return false;
  return right.mayEndWord || left.text === 'Th' || isUpper(left.text);
}

/** A whole ligature is lost once a word and at most a line end cuts the word too; `in deci-⏎sion` is no *indecision*. */
function mayFollow(kind: DamageKind, { repairs }: Draft): boolean {
  const last = repairs.at(-1)?.kind;
  if (last === undefined) return true;
  if (kind === 'lost-with-gap') return last === 'line-hyphen';
  if (last === 'lost-with-gap' || kind === 'line-hyphen') return kind === 'line-hyphen' && last !== 'split-word';
  return !(kind === 'split-word' && last === 'line-hyphen');
}

function isUpper(text: string): boolean {
  return text === text.toUpperCase();
}

/** True for a piece that digits or signs tie to something else: `A4f`, `f@mod`, `and/f`, `we’ve`. */
function isGlued({ text, start, end }: PageWords, index: number): boolean {
  const after = text[end[index]!] ?? '';
  return ties.test(text[start[index]! - 1] ?? '') || (ties.test(after) && after !== "'" && after !== '’');
}

const ties = /[\d@/\\'’\ufffd\ue000-\uf8ff\u0000-\u0008\u000e-\u001f]/;

/** The second half of a word that a line end cut (`conven-⏎tion al`) starts no word. */
function canStart({ text, form, start, end }: PageWords, from: number): boolean {
  if (from === 0 || !form[from - 1]!.isSuspect || start[from]! - end[from - 1]! !== 2) return true;
  return !/^[-\u00ad\u2010]\n/.test(text.slice(end[from - 1], start[from]));
}

function extend(search: Search, draft: Draft): void {
  const { words, context } = search;
  const next = draft.to;
  if (!mayJoin(words, next - 1) || isGlued(words, next)) return;
  const left = words.form[next - 1]!;
  const right = words.form[next]!;
  const span = { start: words.end[next - 1]!, end: words.start[next]! };
  const gap = words.text.slice(span.start, span.end);
  const isSuspect = left.isSuspect || right.isSuspect;
  for (const { kind, letters, cost = 0 } of gapReadings({ left: left.text, right: right.text, gap, isSuspect })) {
    if (!mayFollow(kind, draft)) continue;
    const replacement = inCaseOf(letters, left.text, right.text);
    const word = draft.word + replacement + right.text;
    const repairs = [...draft.repairs, { span, replacement, kind }];
    const extended = {
      from: draft.from,
      to: next + 1,
      word,
      repairs,
      score: draft.score + context.logRates[kind] - cost,
    };
    if (repairs.some((one) => one.kind !== 'line-hyphen')) addReading(search, extended);
    const mayGoOn = right.isSuspect || right.endsLikeLigature || kind === 'line-hyphen';
    if (mayGoOn && repairs.length < maxPieces - 1 && word.length < maxLength) extend(search, extended);
  }
}

function addReading({ words, readings, context }: Search, draft: Draft): void {
  const { from, to, word, repairs, score } = draft;
  const probability = context.wordProbability(word);
  if (probability < knownAbove || letterCase(word) === 'mixed') return;
  let pieces = 0;
  for (let i = from; i < to; i++) pieces += words.form[i]!.score;
  const gain = probability + score - pieces;
  if (gain > 0 && !isDebris(words, draft)) readings.push({ from, to, word, repairs, gain, margin: gain });
}

/** `P i Mi i t Ab i ti`: short pieces beside single letters are a chart's debris or spaced type, not a broken word. */
function isDebris(words: PageWords, { from, to, repairs }: Draft): boolean {
  const { text, start, end, form } = words;
  let longest = 0;
  for (let i = from; i < to; i++) longest = Math.max(longest, form[i]!.text.length);
  if (longest > 3) return false;
  if (longest === 1 && repairs.some(({ kind }) => kind === 'split-word' || kind === 'lost-with-gap')) return true;
  if (isSingle(words, from - 1) && text.slice(end[from - 1], start[from]) === ' ') return true;
  return isSingle(words, to) && text.slice(end[to - 1], start[to]) === ' ';
}

/** True for a letter that stands alone, but for the s of a possessive. */
function isSingle({ text, start, form, length }: PageWords, index: number): boolean {
  return (
    index >= 0 && index < length && /^[b-hj-z]$/i.test(form[index]!.text) && !/['’]/.test(text[start[index]! - 1] ?? '')
  );
}

/** Ligatures lost without a gap (`ofcers`), or at an end of a word where only a second space tells (`the  nancial`). */
function readWithoutGap(search: Search, index: number): void {
  const { words, context } = search;
  const start = words.start[index]!;
  const gaps = outerGaps(words, index);
  if (isCut(words, index) || !(gaps.before || gaps.after || words.form[index]!.isUnknown)) return;
  for (const { word, offset, letters } of lossesOf(words.form[index]!)) {
    const isGapBefore = offset === 0 && gaps.before;
    const isGapAfter = offset === words.form[index]!.text.length && gaps.after;
    const kind = isGapBefore || isGapAfter ? 'lost-with-gap' : 'lost-silently';
    if (kind === 'lost-silently' && !words.form[index]!.isUnknown) continue;
    const span = { start: start + offset - (isGapBefore ? 1 : 0), end: start + offset + (isGapAfter ? 1 : 0) };
    const bonus = kind === 'lost-with-gap' ? wideGapGain : 0;
    const isCapital = offset === 0 && takesCapital(words, index);
    const capital = (text: string) => (isCapital ? text[0]!.toUpperCase() + text.slice(1) : text);
    const repairs = [{ span, replacement: capital(letters), kind } as const];
    addReading(search, {
      from: index,
      to: index + 1,
      word: capital(word),
      repairs,
      score: context.logRates[kind] + bonus,
    });
  }
}

/** True where a short piece follows two spaces; whole words do so only in justified text. */
function hasWideGap({ text, start, form }: PageWords, index: number): boolean {
  const from = start[index]!;
  return (
    from > 1 && form[index]!.text.length < 5 && text.charCodeAt(from - 1) === 32 && text.charCodeAt(from - 2) <= 32
  );
}

/** Where a piece has two spaces beside it, after or before a letter or comma: too wide for a gap between words. */
function outerGaps({ text, start, end }: PageWords, index: number): { before: boolean; after: boolean } {
  const from = start[index]!;
  const to = end[index]!;
  const before = text[from - 1] === ' ' && /^(?:[\p{L},;.] |.?\n)$/u.test(text.slice(Math.max(0, from - 3), from - 1));
  const after = text[to] === ' ' && text[to + 1] === ' ' && /\p{Ll}/u.test(text[to + 2] ?? '');
  return { before, after };
}

/** `co-chair`, `ve-⏎hicle` and pieces in cells stand in compounds, cut words and tables that no list can hold. */
function isCut({ text, start, end, form }: PageWords, index: number): boolean {
  const before = text[start[index]! - 1] ?? '';
  const after = text[end[index]!] ?? '';
  if (before === '|' || after === '|' || after === '\u00ad' || /^(?:st|nd|rd|th)$/.test(form[index]!.text)) return true;
  return (before === '-' || after === '-') && (form[index]!.text.length < 4 || text[end[index]! + 1] === '\n');
}

/** True where the word at a place is written with a capital: after a sentence's end, at a paragraph's start. */
function takesCapital({ text, start, end }: PageWords, index: number): boolean {
  const before = text.slice(Math.max(0, start[index]! - 30), start[index]);
  if (/(?:^|(?<!\p{Lu})[.!?:]|\n *\n)\s*["“‘(]?$/u.test(before)) return true;
  const after = text.slice(end[index], end[index]! + 3);
  return /[^.!?:\s] \p{Lu}\p{Ll}+ {1,2}$/u.test(before) && /^(?: \p{Lu}|[,.;:\n])/u.test(after);
}

const losses = new WeakMap<WordForm, readonly SilentLoss[]>();

function lossesOf(form: WordForm): readonly SilentLoss[] {
  let found = losses.get(form);
  if (!found) {
    found = lostLigatures(form.text, (word) => logProbability(word) > knownAbove);
    losses.set(form, found);
  }
  return found;
}

/** The readings that do not overlap and gain most together (weighted interval scheduling), with their margins. */
function chooseReadings(readings: readonly WordReading[]): readonly WordReading[] {
  const sorted = [...readings].sort((a, b) => a.to - b.to || b.gain - a.gain);
  const best: number[] = [0];
  const before: number[] = [];
  for (const [i, reading] of sorted.entries()) {
    let last = i;
    while (last > 0 && sorted[last - 1]!.to > reading.from) last--;
    before.push(last);
    best.push(Math.max(best[i]!, best[last]! + reading.gain));
  }
  const chosen: WordReading[] = [];
  for (let i = sorted.length; i > 0; ) {
    if (best[i] === best[i - 1]) i--;
    else {
      chosen.push(withMargin(sorted[i - 1]!, sorted, i - 1));
      i = before[i - 1]!;
    }
  }
  return chosen.reverse();
}

function withMargin(reading: WordReading, sorted: readonly WordReading[], index: number): WordReading {
  let rival = 0;
  const consider = (other: WordReading) => {
    if (other.from < reading.to && reading.from < other.to && other.word !== reading.word)
      rival = Math.max(rival, other.gain);
  };
  for (let i = index - 1; i >= 0 && sorted[i]!.to > reading.from; i--) consider(sorted[i]!);
  for (let i = index + 1; i < sorted.length && sorted[i]!.to <= reading.to + maxPieces; i++) consider(sorted[i]!);
  return { ...reading, margin: reading.gain - rival };
}
