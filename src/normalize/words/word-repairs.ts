import { letterCase } from '../../lexicon/word-probability.ts';
import { chooseReadings, maxPieces } from './choose-readings.ts';
import type { DamageKind, LogRates } from './damage-kinds.ts';
import { isDebris } from './debris.ts';
import { type GapKind, gapKind, gapReadings, inCaseOf, replacedPart } from './gap-readings.ts';
import {
  draftsOverLineEnd,
  draftsWithoutGap,
  hasWideGap,
  isLonePrefix,
  losesSilently,
  mayBeLoss,
  mayLackLigature,
  mayLoseLigature,
} from './lost-without-gap.ts';
import type { NameEvidence } from './name-evidence.ts';
import { neighbourGain, untoldRival } from './nearby-words.ts';
import type { PageWords } from './page-words.ts';
import type { SilentLoss } from './silent-losses.ts';
import { signs } from './word-form.ts';
import { knownAbove, type ReadingDraft, type WordReading } from './word-reading.ts';

/** What a document knows of words, and what was read so far. */
export interface Vocabulary {
  /** Logarithm of the probability of a repaired word, from the word lists and the document. Pieces go by the lists alone. */
  readonly wordProbability: (word: string) => number;
  /** False where two pieces with letters (lower case) between them make no word that it knows. */
  readonly mayJoin: (left: string, letters: string, right: string) => boolean;
  /** False where no word that it knows goes on behind two pieces with letters between them. */
  readonly mayGoOn: (left: string, letters: string, right: string) => boolean;
  /** How the document writes the words that begin with a ligature. */
  readonly names: NameEvidence;
  /** The ligatures that a form may have lost, by its index. */
  readonly losses: Map<number, readonly SilentLoss[]>;
}

export interface ReadingContext extends Vocabulary {
  readonly logRates: LogRates;
}

const maxLength = 30;

/**
 * Reads whole words out of the broken pieces of a text: the noisy-channel way (Kernighan, Church and Gale 1990). Leaving
 * the pieces costs the probability of each; a word costs its own and the rate at which the page suffers the damage that
 * would break it so. Readings that overlap compete, so that `live-fi re training` gives *fire*, not *retraining*.
 */
export function readBrokenWords(words: PageWords, context: ReadingContext): readonly WordReading[] {
  const search = { words, context, readings: [] as WordReading[] };
  const { form, length, isQuiet } = words;
  const readsAll = losesSilently(context.logRates);
  const silent = readsAll ? signs.short : 0;
  let right = length > 0 ? form[0]!.signs : 0;
  for (let from = 0; from < length; from++) {
    const left = right;
    right = from + 1 < length ? form[from + 1]!.signs : 0;
    // Most words stop here: nothing about them or about the next one looks broken.
    const isOdd =
      (left & (signs.suspect | signs.ligatureEnd | signs.prefix | silent)) !== 0 ||
      (right & (signs.suspect | signs.prefix)) !== 0;
    // The second reading of a page and each behind a repair look only where an earlier one found something, or the text changed.
    if (isQuiet[from] === 1 && !readsAll) continue;
    if (isOdd || ((left & signs.short) !== 0 && hasWideGap(words, from))) {
      if (!readsAll) isQuiet[from] = 1;
      readFrom(search, from);
    }
  }
  return search.readings.length === 0 ? search.readings : chooseReadings(search.readings);
}

/** Reads the words that begin with one piece. */
function readFrom(search: Search, from: number): void {
  const { words, context } = search;
  const form = words.form[from]!;
  if (
    (form.isSuspect || hasWideGap(words, from) || mayBeLoss(words, from, context.logRates)) &&
    mayLackLigature(words, from, context.logRates) &&
    !isGlued(words, from)
  ) {
    if (mayLoseLigature(form, context.losses)) words.isQuiet[from] = 0;
    for (const draft of draftsWithoutGap(words, from, context)) addReading(search, draft);
  }
  if (losesSilently(context.logRates))
    for (const draft of draftsOverLineEnd(words, from, context)) addReading(search, draft);
  if (!mayJoin(words, from) || isSpaced(words, from) || !mayStart(words, from) || !canStart(words, from)) return;
  extend(search, { from, to: from + 1, word: form.text, repairs: [], score: 0 });
}

interface Search {
  readonly words: PageWords;
  readonly context: ReadingContext;
  readonly readings: WordReading[];
}

/** True where the gap after a piece is short and a piece beside it looks broken: the only gaps that are looked into. */
function mayJoin(words: PageWords, index: number): boolean {
  const { form, start, end, length } = words;
  const next = index + 1;
  if (next >= length) return false;
  const left = form[index]!;
  const right = form[next]!;
  const isOdd = left.isSuspect || left.endsLikeLigature || right.isSuspect || isLonePrefix(words, next);
  if (!isOdd && !(left.text === 'off' && behindOff.has(right.text))) return false;
  if (start[next]! - end[index]! > 3) return false;
  if (left.isTooLong || right.isTooLong || !(right.startsLower || left.isUpper)) return false;
  return !isGlued(words, index) && !isGlued(words, next);
}

/** `off set`, `off shore`: two words that are one where a page splits its ligatures off. */
const behindOff: ReadonlySet<string> = new Set(['line', 'load', 'set', 'sets', 'setting', 'shoot', 'shore', 'spring']);

/** A whole ligature is lost once a word and at most a line end cuts the word too; `in deci-⏎sion` is no *indecision*. */
function mayFollow(kind: DamageKind, last: DamageKind | undefined): boolean {
  if (last === undefined) return true;
  if (kind === 'lost-with-gap') return last === 'line-hyphen';
  if (last === 'lost-with-gap' || kind === 'line-hyphen') return kind === 'line-hyphen' && last !== 'split-word';
  return !(kind === 'split-word' && last === 'line-hyphen');
}

/** False where nothing that the gap after a piece can be may follow a repair of some kind. */
function mayGoOnAfter(kind: DamageKind, words: PageWords, index: number): boolean {
  const isHyphen = gapKind(words.text, words.end[index]!, words.start[index + 1]!) === 'line-hyphen';
  return isHyphen ? kind !== 'split-word' : kind !== 'lost-with-gap';
}

/** `f f f f`: three single letters in a row are spaced type or debris. */
function isSpaced({ form }: PageWords, index: number): boolean {
  return form[index]!.text.length === 1 && form[index + 1]?.text.length === 1 && form[index + 2]?.text.length === 1;
}

/** No listed word begins like the piece; but names may be cut at a line's end or in a ligature. */
function mayStart({ text, form, end }: PageWords, index: number): boolean {
  const { mayStartWord, endsLikeLigature } = form[index]!;
  return mayStartWord || endsLikeLigature || text.charCodeAt(end[index]!) === 10;
}

/** True for a piece that digits or signs tie to something else: `A4f`, `f@mod`, `and/f`, `we’ve`. */
function isGlued({ text, start, end }: PageWords, index: number): boolean {
  const before = text.charCodeAt(start[index]! - 1);
  const after = text.charCodeAt(end[index]!);
  // `f ghter/attack`: a slash parts words, but `and/f` is none.
  const isApart = end[index]! - start[index]! > 2;
  if (isTie(before) && !(isApart && before === 47)) return true;
  return isTie(after) && after !== 0x27 && after !== 0x2019 && !(isApart && after === 47);
}

/** Digits, `@`, slashes, apostrophes, unreadable and private characters, controls; not NaN, the end of the text. */
function isTie(code: number): boolean {
  if (code < 128)
    return (
      (code >= 47 && code <= 57) || code === 39 || code === 64 || code === 92 || (code < 32 && !isSpaceControl(code))
    );
  return code === 0x2019 || code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff);
}

/** Tab, line feed, vertical tab, form feed, carriage return. */
function isSpaceControl(code: number): boolean {
  return code >= 9 && code <= 13;
}

/** The second half of a word that a line end cut (`conven-⏎tion al`) starts no word. */
function canStart({ text, form, start, end }: PageWords, from: number): boolean {
  if (from === 0 || !form[from - 1]!.isSuspect || start[from]! - end[from - 1]! !== 2) return true;
  return !/^[-\u00ad\u2010]\n/.test(text.slice(end[from - 1], start[from]));
}

/** Reads the gap after a draft's last piece, which `mayJoin` has let through. */
function extend(search: Search, draft: ReadingDraft): void {
  const { words, context } = search;
  const next = draft.to;
  // Further than a note reaches (`wordsBehind`).
  if (draft.repairs.length >= maxPieces) words.isQuiet[draft.from] = 0;
  const left = words.form[next - 1]!;
  const right = words.form[next]!;
  const gap = gapKind(words.text, words.end[next - 1]!, words.start[next]!);
  if (gap === 'none') return;
  const isEnd = mayEnd(words, next);
  const isOpen = isOpenAfter(words, draft, gap);
  // `infl a⏎tion`
  const isCut = !isOpen && gapAfter(words, next) === 'line-end' && words.form[next + 1]!.isSuspect;
  if (!isEnd && !isOpen && !isCut) return;
  const last = draft.repairs.at(-1)?.kind;
  const isSuspect = left.isSuspect || right.isSuspect || isLonePrefix(words, next);
  for (const reading of gapReadings({ left: left.text, right: right.text, gap, isSuspect })) {
    const { kind } = reading;
    if (!mayFollow(kind, last)) continue;
    const mayBeWord = isEnd && context.mayJoin(draft.word, reading.letters, right.text);
    const goesOn = (isOpen || isCut) && context.mayGoOn(draft.word, reading.letters, right.text);
    if (!mayBeWord && !goesOn) continue;
    const letters = inCaseOf(reading.letters, left.text, right.text);
    const word = draft.word + letters + right.text;
    const isWord = mayBeWord && context.wordProbability(word) >= knownAbove;
    const mayGoOn = goesOn && !(isCut && isWord) && word.length < maxLength && mayGoOnAfter(kind, words, next);
    if (!isWord && !mayGoOn) continue;
    const span = replacedPart(words.text, { start: words.end[next - 1]!, end: words.start[next]! });
    const repairs = [...draft.repairs, { span, replacement: letters, kind }];
    const score = draft.score + context.logRates[kind] - (reading.cost ?? 0);
    const extended = { from: draft.from, to: next + 1, word, repairs, score };
    if (isWord && repairs.some((one) => one.kind !== 'line-hyphen')) addReading(search, extended);
    if (mayGoOn) extend(search, extended);
  }
}

/** True where the word may go on behind the piece after a draft. */
function isOpenAfter(words: PageWords, { to, repairs }: ReadingDraft, gap: GapKind): boolean {
  const { isSuspect, endsLikeLigature } = words.form[to]!;
  if (repairs.length >= maxPieces - 2) return false;
  if ((isSuspect || endsLikeLigature || gap === 'line-hyphen') && mayJoin(words, to)) return true;
  // `signif i-⏎cant`
  return gapAfter(words, to) === 'line-hyphen';
}

function gapAfter({ text, start, end, length }: PageWords, index: number): GapKind {
  return index + 1 < length ? gapKind(text, end[index]!, start[index + 1]!) : 'none';
}

/** True where a word may end with a piece; what stands after a line end is not filtered, since names are cut there too. */
function mayEnd({ text, form, start }: PageWords, index: number): boolean {
  const left = form[index - 1]!;
  if (form[index]!.mayEndWord || left.isUpper || left.text === 'Th') return true;
  // `Publicati on`: no word ends like the first piece.
  if (left.isUnknown && /[ft][fit]$/.test(left.text) && form[index]!.text.length < 4) return true;
  const before = text.charCodeAt(start[index]! - 1);
  return before === 10 || (before === 32 && text.charCodeAt(start[index]! - 2) === 10);
}

function addReading({ words, readings, context }: Search, draft: ReadingDraft): void {
  const { from, to, word, score } = draft;
  const probability = context.wordProbability(word);
  if (probability < knownAbove || isScrambled(word)) return;
  words.isQuiet[from] = 0;
  let pieces = 0;
  for (let i = from; i < to; i++) pieces += words.form[i]!.score;
  const nearby = neighbourGain(words, draft);
  const gain = probability + score - pieces + nearby;
  if (gain <= 0 || isDebris(words, draft)) return;
  readings.push({ ...draft, gain, margin: gain });
  const rival = nearby === 0 ? untoldRival(words, draft, context.logRates) : null;
  if (rival !== null) readings.push({ ...draft, word: rival, gain: gain - 1, margin: gain });
}

/** Capitals inside a word, but for two names in one: `AsiaPacif c`. */
function isScrambled(word: string): boolean {
  return letterCase(word) === 'mixed' && !/^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{2,}$/u.test(word);
}
