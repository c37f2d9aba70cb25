import { wordCount } from '../../lexicon/word-probability.ts';
import type { OffsetMap } from '../../text/offset-map.ts';
import { unknownPage } from '../evidence/damage-rates.ts';
import type { Evidence } from '../evidence.ts';
import type { PageDraft } from '../page-draft.ts';
import type { EditProposal } from '../rule.ts';
import type { DamageKind } from './damage-kinds.ts';
import { findChangedWords, findWords, type PageWords } from './page-words.ts';
import type { WordReading } from './word-reading.ts';
import { readBrokenWords } from './word-repairs.ts';

/** Logarithm of the odds at which a repair is made: 20 to 1. */
const enough = 3;

interface PageReadings {
  readonly words: PageWords;
  readonly readings: readonly WordReading[];
}

/** What was last found on a page. */
interface Found extends Partial<PageReadings> {
  readonly words: PageWords;
  /** The way back from the words' text to the raw text. */
  readonly map: OffsetMap;
}

/** What was last found on each page of a document: several rules read the same text one after another. */
const cache = new WeakMap<Evidence, Map<number, Found>>();

/** The edits that repair some kinds of damage on a page. All kinds compete; the caller's are proposed. */
export function* proposeRepairs(
  page: PageDraft,
  evidence: Evidence,
  kinds: readonly DamageKind[],
): Iterable<EditProposal> {
  const { words, readings } = readingsOf(page, evidence);
  for (const reading of readings) {
    if (reading.margin < enough) continue;
    for (const { span, replacement, kind } of reading.repairs) {
      if (!kinds.includes(kind)) continue;
      const confidence = confidenceOf(Math.min(reading.margin, reading.caseOdds ?? Infinity));
      yield { span, replacement, confidence, evidence: describe(reading, kind, { words, page, evidence }) };
    }
  }
}

function readingsOf(page: PageDraft, evidence: Evidence): PageReadings {
  const words = wordsOf(page, evidence);
  const found = cache.get(evidence)!.get(page.index)!;
  if (found.readings) return { words, readings: found.readings };
  const { logRates } = evidence.damage[page.index] ?? unknownPage;
  const readings = readBrokenWords(words, { ...evidence.vocabulary, logRates });
  cache.get(evidence)!.set(page.index, { ...found, readings });
  return { words, readings };
}

/** The words of a page as it stands. */
export function wordsOf(page: PageDraft, evidence: Evidence): PageWords {
  let pages = cache.get(evidence);
  if (!pages) {
    pages = new Map(evidence.words.map((words, index) => [index, { words, map: evidence.maps[index]! }]));
    cache.set(evidence, pages);
  }
  const last = pages.get(page.index);
  if (last?.words.text === page.text) return last.words;
  const words = last
    ? findChangedWords(page.text, { before: last.words, kept: page.map.keptSince(last.map) }, evidence.forms)
    : findWords(page.text, evidence.forms);
  pages.set(page.index, { words, map: page.map });
  return words;
}

/** The words that were last found on a page: as it stood before the last edits, which is near enough to count. */
export function lastWordsOf(index: number, evidence: Evidence): PageWords {
  return cache.get(evidence)?.get(index)?.words ?? evidence.words[index]!;
}

/** Of the repairs that the odds call certain, this share was right where text was broken by rule (`docs/quality/words.md`). */
const surest = 0.997;

/** Odds as a probability, to three places and never certain. */
export function confidenceOf(logOdds: number): number {
  return Math.min(surest, Math.round(1000 / (1 + Math.exp(-logOdds))) / 1000);
}

const phrases: Readonly<Record<DamageKind, string>> = {
  'lost-letter': 'ligatures lose their second letter',
  'split-inside': 'ligatures are split inside',
  'split-after': 'ligatures are split off after',
  'split-after-rare': 'ff, ft, tt, ti or Th are split off after',
  'lost-with-gap': 'ligatures are lost and leave a gap',
  'lost-silently': 'ligatures are lost without a trace',
  'split-word': 'words are split by a space',
  'line-halves': 'line-end hyphens are lost',
  'line-hyphen': 'a line end cuts the word',
};

function describe(
  reading: WordReading,
  kind: DamageKind,
  { words, page, evidence }: { words: PageWords; page: PageDraft; evidence: Evidence },
): string {
  const pieces: string[] = [];
  for (let i = reading.from; i < reading.to; i++) {
    const piece = words.form[i]!.text;
    pieces.push(`${piece} ${formatCount(wordCount(piece.toLowerCase()))}`);
  }
  const { seen, chances } = evidence.damage[page.index] ?? unknownPage;
  const word = reading.word.toLowerCase();
  const inDocument = evidence.wordCounts.get(word) ?? 0;
  const counts = `${reading.word} ${formatCount(wordCount(word))} : ${pieces.join(' + ')}`;
  return `${counts}; in the document ${inDocument}; on this page ${phrases[kind]} at ${seen[kind]} of ${chances[kind]} places`;
}

function formatCount(count: number): string {
  const digits = String(Math.round(count));
  return digits.length < 4 ? digits : digits.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',');
}
