import { bodyHeads } from '../../lexicon/program-heads.ts';
import type { AnalyzedBlock, SentenceRange, TokenRange } from '../../model/tokens.ts';
import { announcedName } from './announced-name.ts';
import { classify, type HeadWord, headWords, isCoded, mayHeadName, otherClass, placingClass } from './head-words.ts';
import { initialsFront } from './initials-front.ts';
import { amountStart, countModifiers, phraseStart } from './name-bounds.ts';
import { nameEnd } from './name-end.ts';
import { isDeterminer } from './name-words.ts';
import { bracketedName, type HeadPlace, openedEnd, quoteBeside } from './names-beside-head.ts';
import { hasCapital, type ProgramCandidate } from './program-candidate.ts';
import { isQuotedName, lastWordEnd, quotedRanges, runsOn, startsTitle } from './quoted-names.ts';
import { skipPraise } from './skip-praise.ts';
import type { WordClasses } from './word-classes.ts';

const nominal = new Set(['NOUN', 'PROPN']);

/** What one reading of a document's words finds on its way. */
export interface WordReading {
  readonly classes: WordClasses;
  /** Block and token of each word that puts a deed under what follows it. */
  readonly placings: { readonly block: number; readonly at: number }[];
}

/**
 * Reads every noun phrase of a block whose head may name a measure. Linear in the block's length. `reading` is kept by the
 * caller for one document.
 */
export function readCandidates(
  block: AnalyzedBlock,
  blockIndex: number,
  reading: WordReading,
): readonly ProgramCandidate[] {
  const { kind } = block.block;
  const { word, normal } = block.tokens;
  if (kind === 'table' || kind === 'contents') return [];
  const candidates: ProgramCandidate[] = [];
  let quotes: readonly TokenRange[] | undefined;
  for (const sentence of block.sentences) {
    for (let at = sentence.from; at < sentence.to; at++) {
      const wordClass = reading.classes[word[at]!] || classify(reading.classes, word[at]!, normal[at]!);
      if (wordClass === otherClass) continue;
      if (wordClass === placingClass) {
        if (kind !== 'heading') reading.placings.push({ block: blockIndex, at });
        continue;
      }
      const headWord = headWords.get(normal[at]!)!;
      if (!mayHeadName(headWord, block.tokens, at, sentence.from)) continue;
      quotes ??= quotedRanges(block);
      const candidate = readAt({ block, blockIndex, sentence, quotes }, at, headWord);
      if (candidate) candidates.push(candidate);
    }
  }
  return candidates;
}

interface Place extends HeadPlace {
  readonly blockIndex: number;
}

function readAt(place: Place, at: number, headWord: HeadWord): ProgramCandidate | null {
  const { tokens } = place.block;
  const { sentence } = place;
  const beside = headWord.head.singular === 'principle' ? null : quoteBeside(place, at);
  if (beside)
    return describe(place, at, headWord, {
      from: beside.from,
      to: beside.to,
      phraseFrom: beside.from - 1,
      isQuoted: true,
    });
  const announced = headWord.isPlural ? null : announcedName(tokens, at, sentence);
  if (announced)
    return describe(place, at, headWord, {
      ...announced,
      phraseFrom: announced.from,
      isAnnounced: true,
      isQuoted: false,
    });
  const opened = openedEnd(tokens, at, sentence.from);
  if (opened)
    return describe(place, at, headWord, { from: at, to: opened, phraseFrom: at, isOpener: true, isQuoted: false });
  const isNoun = nominal.has(tokens.pos[at]!) || (hasCapital(tokens.text[at]) && at > place.sentence.from);
  if (!(isNoun || isCoded(tokens, at)) || isCompoundPart(place, at)) return null;
  const quote = place.quotes.find(({ from, to }) => from <= at && at < to);
  // “...coast guard construction project”: the end of what somebody said.
  if (quote && /^(?:\.{2,}|…)$/.test(tokens.text[quote.from]!)) return null;
  if (quote && isQuotedName(place.block, quote, at)) {
    const to = runsOn(place.block, quote, at)
      ? lastWordEnd(tokens.text, quote)
      : Math.min(quote.to, nameEnd(tokens, at, quote.to));
    return describe(place, at, headWord, { from: quote.from, to, phraseFrom: quote.from - 1, isQuoted: true });
  }
  // “ROK-China Joint Statement for a Future Vision”: the quotation names something else.
  if (quote && at > quote.from && at === quote.to - 1 && startsTitle(place.block, quote)) return null;
  const floor = Math.max(place.sentence.from, quote?.from ?? 0);
  const phrase = bracketedName(place, at, floor) ?? {
    from: phraseStart(tokens, at, floor),
    to: nameEnd(tokens, at, quote ? quote.to : place.sentence.to),
  };
  return describe(place, at, headWord, { ...phrase, phraseFrom: phrase.from, isQuoted: false });
}

const timeUnits = new Set(['hour', 'day', 'week', 'month', 'year']);

interface Bounds extends TokenRange {
  readonly phraseFrom: number;
  readonly isQuoted: boolean;
  readonly isAnnounced?: boolean;
  readonly isOpener?: boolean;
}

function describe(
  place: Place,
  headToken: number,
  { head, isPlural }: HeadWord,
  bounds: Bounds,
): ProgramCandidate | null {
  const { block, sentence } = place;
  const { tokens } = block;
  const lastModifier = Math.min(headToken, bounds.to);
  // "a 45 week training programme": how long it lasts is no part of the name.
  const isTerm = timeUnits.has(tokens.normal[bounds.from]!) && tokens.pos[bounds.from - 1] === 'NUM';
  const opening = isTerm || isDeterminer(tokens.normal[bounds.from]!) ? bounds.from + 1 : bounds.from;
  // “exclusively defense-oriented policy”: what stands in quotation marks is all name.
  const from = bounds.isQuoted
    ? opening
    : initialsFront(tokens, {
        from: skipPraise(tokens, opening, lastModifier, bounds.from === sentence.from),
        to: bounds.to,
        floor: sentence.from,
      });
  if (from >= bounds.to || !/[\p{L}\p{N}]/u.test(tokens.text[from]!)) return null;
  let phraseFrom = amountStart(tokens, Math.min(from, bounds.phraseFrom), sentence.from);
  const before = tokens.normal[phraseFrom - 1] ?? '';
  const hasDeterminer = phraseFrom > sentence.from && (isDeterminer(before) || tokens.pos[phraseFrom - 1] === 'PART');
  const determiner = hasDeterminer ? before : '';
  if (hasDeterminer && isDeterminer(before)) phraseFrom--;
  // "See Section 4 (Three Principles on …)" is a caption by its layout, running text by its capitals.
  const isCaption = block.block.kind === 'caption' && tokens.normal[sentence.from] !== 'see';
  const isHeading = block.block.kind === 'heading' || isCaption || isUpperCase(block, sentence, headToken);
  const headCapital = hasCapital(tokens.text[headToken]) && headToken > sentence.from;
  const firstInner = Math.max(from, sentence.from + 1);
  const words = tokens.text
    .slice(firstInner, lastModifier)
    .filter((text) => /^\p{L}{2,}/u.test(text) && !/^(?:of|for|and|on|to|the|in)$/.test(text));
  const hasProperModifier = words.some(hasCapital);
  return {
    block,
    blockIndex: place.blockIndex,
    sentence,
    head,
    headToken,
    isPlural,
    name: { from, to: bounds.to },
    phraseFrom,
    determiner,
    ...countModifiers(tokens, from, lastModifier),
    isQuoted: bounds.isQuoted,
    isCapitalized: !isHeading && (headCapital || hasProperModifier),
    isTitled: !isHeading && headCapital && words.every(hasCapital),
    isHeading,
    isAnnounced: bounds.isAnnounced ?? false,
    isOpener: bounds.isOpener ?? false,
  };
}

function isUpperCase({ block, tokens }: AnalyzedBlock, { span }: SentenceRange, head: number): boolean {
  if (tokens.text[head] === tokens.normal[head]) return false;
  const text = block.text.slice(span.start, span.end);
  return text === text.toUpperCase() && /\p{Lu}{3}/u.test(text);
}

/** True where the noun at `at` is a modifier itself: "program manager", "Defense Acquisition Program Council". */
function isCompoundPart({ block, sentence }: Place, at: number): boolean {
  const { tokens } = block;
  const next = at + 1;
  if (next >= sentence.to) return false;
  if (tokens.text[next] === '-' && tokens.end[at] === tokens.start[next]) return true;
  // "the National Defense Reform Act enacted in 2006": the model takes "Act" for a verb.
  const isName =
    hasCapital(tokens.text[next]) &&
    (headWords.has(tokens.normal[next]!) || bodyHeads.has(tokens.normal[next]!) || papers.has(tokens.normal[next]!));
  if (isName && hasCapital(tokens.text[at])) return true;
  if (hasCapital(tokens.text[at]) && isWorkingBody(tokens, next, sentence.to)) return true;
  if (!nominal.has(tokens.pos[next]!) || isMistakenVerb(tokens, at, next)) return false;
  const bothCapital = hasCapital(tokens.text[at]) === hasCapital(tokens.text[next]);
  return bothCapital && !/^[IVX]+$/.test(tokens.text[next]!);
}

/** "the 2017 Policy Address": the model takes it for a verb. */
const papers = new Set('address statement brief award awards report'.split(' '));

const workingBodies = new Set(
  'group groups team force committee taskforce secretariat unit panel meeting meetings conference summit forum workshop'.split(
    ' ',
  ),
);

/** "the Civilian Capacities Review Working Group": the capitals behind the head end a body's name. */
function isWorkingBody({ text, normal }: AnalyzedBlock['tokens'], from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + 3) && hasCapital(text[at]); at++)
    if (workingBodies.has(normal[at]!)) return true;
  return false;
}

/** "The superior warrior selection system awards certifications": the model takes the verb for a noun. */
function isMistakenVerb({ text, pos, normal }: AnalyzedBlock['tokens'], head: number, next: number): boolean {
  const isSingular = !/s$/.test(normal[head]!);
  const hasObject = ['DET', 'NOUN', 'ADJ', 'PROPN', 'PRON'].includes(pos[next + 1] ?? '');
  return isSingular && hasObject && /^\p{Ll}+s$/u.test(text[next]!);
}
