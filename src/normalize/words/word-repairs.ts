import { letterCase, logProbability } from '../../lexicon/word-probability.ts';
import type { Span } from '../../text/span.ts';
import type { DamageKind, LogRates } from './damage-kinds.ts';
import { gapReadings, inCaseOf } from './gap-readings.ts';
import { type PageWords, wordAt } from './page-words.ts';
import { lostLigatures } from './silent-losses.ts';

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

/** A piece rarer than this (about 1 in 400,000 words) makes the gaps beside it suspect. */
const suspectBelow = -13;
/** A word must be known to be read out of pieces: rarer than any unknown word of two letters. */
const knownAbove = -17.2;
const maxPieces = 4;
const maxPieceLength = 30;

/**
 * Reads whole words out of the broken pieces of a text: the noisy-channel way (Kernighan, Church and Gale 1990). Leaving
 * the pieces costs the probability of each; a word costs its own and the rate at which the page suffers the damage that
 * would break it so. Readings that overlap compete, so that `live-fi re training` gives *fire*, not *retraining*.
 */
export function readBrokenWords(words: PageWords, context: ReadingContext): readonly WordReading[] {
  const scores = new Float64Array(words.length);
  for (let i = 0; i < words.length; i++) {
    const length = words.end[i]! - words.start[i]!;
    scores[i] = length > maxPieceLength ? 0 : logProbability(wordAt(words, i));
  }
  const readings: WordReading[] = [];
  const search = { words, context, scores, readings };
  for (let from = 0; from < words.length; from++) {
    if (scores[from] === 0 || isGlued(words, from)) continue;
    if (scores[from]! < knownAbove) readWithoutGap(search, from);
    if (canStart(search, from))
      extend(search, { from, to: from + 1, word: wordAt(words, from), repairs: [], score: 0 });
  }
  return chooseReadings(readings);
}

interface Search {
  readonly words: PageWords;
  readonly context: ReadingContext;
  /** Logarithm of each piece's probability as a word of its own; 0 for what is too long to be one. */
  readonly scores: Float64Array;
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

/** True for a piece that digits or signs tie to something else: `A4f`, `f@mod`, `www_f`. */
function isGlued({ text, start, end }: PageWords, index: number): boolean {
  return /[\d@_\\/]/.test(text[start[index]! - 1] ?? '') || /[\d@_\\/]/.test(text[end[index]!] ?? '');
}

/** The second half of a word that a line end cut (`conven-⏎tion al`) starts no word. */
function canStart({ words, scores }: Search, from: number): boolean {
  if (from === 0 || scores[from - 1]! >= suspectBelow) return true;
  return !/^[-\u00ad\u2010]\n/.test(words.text.slice(words.end[from - 1], words.start[from]));
}

function extend(search: Search, draft: Draft): void {
  const { words, scores, context } = search;
  const next = draft.to;
  if (next >= words.length || scores[next] === 0 || isGlued(words, next)) return;
  const left = wordAt(words, next - 1);
  const gapEnd = words.start[next]!;
  const gapStart = words.end[next - 1]!;
  const isSuspect = scores[next - 1]! < suspectBelow || scores[next]! < suspectBelow;
  if (gapEnd - gapStart > 3 || !(isSuspect || mayEndInLigature(left))) return;
  const right = wordAt(words, next);
  const gap = words.text.slice(gapStart, gapEnd);
  const span = { start: gapStart, end: gapEnd };
  for (const { kind, letters } of gapReadings({ left, right, gap, isSuspect })) {
    if (kind === 'lost-with-gap' && draft.repairs.length > 0) continue;
    const replacement = inCaseOf(letters, left, right);
    const word = draft.word + replacement + right;
    const repairs = [...draft.repairs, { span, replacement, kind }];
    const extended = { from: draft.from, to: next + 1, word, repairs, score: draft.score + context.logRates[kind] };
    const isOnlyLineHyphen = repairs.every((one) => one.kind === 'line-hyphen');
    if (!isOnlyLineHyphen) addReading(search, extended);
    const mayGoOn = scores[next]! < suspectBelow || mayEndInLigature(right) || kind === 'line-hyphen';
    if (mayGoOn && repairs.length < maxPieces - 1 && word.length < maxPieceLength && kind !== 'lost-with-gap')
      extend(search, extended);
  }
}

function mayEndInLigature(piece: string): boolean {
  const end = piece.charCodeAt(piece.length - 1) | 32;
  if (end === 102) return true;
  return (end === 105 || end === 108) && (piece.charCodeAt(piece.length - 2) | 32) === 102;
}

function addReading({ scores, readings, context }: Search, { from, to, word, repairs, score }: Draft): void {
  const probability = context.wordProbability(word);
  if (probability < knownAbove || letterCase(word) === 'mixed') return;
  let pieces = 0;
  for (let i = from; i < to; i++) pieces += scores[i]!;
  const gain = probability + score - pieces;
  if (gain > 0) readings.push({ from, to, word, repairs, gain, margin: gain });
}

/** Ligatures lost without a gap, or at the start of a word where only a second space tells (`the  nancial`). */
function readWithoutGap(search: Search, index: number): void {
  const { words, context } = search;
  const piece = wordAt(words, index);
  if (piece.length < 3) return;
  const start = words.start[index]!;
  for (const { word, offset, letters } of lostLigatures(piece, (one) => context.wordProbability(one) > knownAbove)) {
    const hasGap = offset === 0 && words.text.slice(start - 2, start) === '  ';
    const kind = hasGap ? 'lost-with-gap' : 'lost-silently';
    const span = { start: start + offset - (hasGap ? 1 : 0), end: start + offset };
    const repairs = [{ span, replacement: letters, kind } as const];
    addReading(search, { from: index, to: index + 1, word, repairs, score: context.logRates[kind] });
  }
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
