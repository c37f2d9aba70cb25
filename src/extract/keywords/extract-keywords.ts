import type { Abbreviation, Entity, Keyword, ProgramMention, Sentence } from '../../model/annotations.ts';
import { type AnalyzedBlock, type AnalyzedDocument, spanOf, type TokenRange, textOf } from '../../model/tokens.ts';
import type { Span } from '../../text/span.ts';
import { sentenceAt } from '../sentence-at.ts';
import type { KeywordMethod } from './keyword-method.ts';
import { keywordMethods } from './methods/index.ts';
import { longestTerm } from './read-noun-phrases.ts';
import { type TermCandidate, type TermOccurrence, termCandidates, termWords } from './term-candidates.ts';

export interface KeywordContext {
  readonly sentences: readonly Sentence[];
  readonly abbreviations: readonly Abbreviation[];
  readonly entities: readonly Entity[];
  readonly programMentions: readonly ProgramMention[];
}

export interface KeywordOptions {
  /** Id of the scoring method; the default is the best by the figures in docs/quality/keywords.md. */
  readonly method?: string;
  /** At most so many keywords a document; by default 20 for a page, rising with the length to 200. */
  readonly limit?: number;
}

interface Located {
  readonly block: number;
  readonly span: Span;
}

/**
 * The keywords of a document, best first: noun phrases of one to six words and the names of measures, merged by lemma and abbreviation. `term` is a
 * form that stands in the text.
 */
export function extractKeywords(
  analyzed: AnalyzedDocument,
  context: KeywordContext,
  options: KeywordOptions = {},
): readonly Keyword[] {
  const method = keywordMethods.find(({ id }) => id === options.method) ?? keywordMethods[0];
  const tokenCount = analyzed.blocks.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const keysOf = (located: readonly Located[]) => new Set(located.flatMap((one) => keyAt(analyzed, one)));
  const measures = keysOf(context.programMentions);
  const candidates = termCandidates(analyzed, {
    fixed: fixedRanges(analyzed, context),
    synonyms: abbreviationWords(analyzed, context.abbreviations),
  }).filter(
    (candidate) => isSayable(candidate) && (candidate.words.length <= longestTerm || measures.has(candidate.key)),
  );
  const scores = method.score({
    analyzed,
    candidates,
    tokenCount,
    named: new Set([...measures, ...keysOf(context.entities.filter(({ label }) => namedLabels.has(label)))]),
    places: keysOf(context.entities.filter(({ label }) => placeLabels.has(label))),
  });
  const limit = options.limit ?? Math.min(200, Math.max(20, Math.round(tokenCount / 100)));
  const order = candidates
    .map((candidate, index) => ({ candidate, score: scores[index]! }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.candidate.occurrences[0]!.position - b.candidate.occurrences[0]!.position)
    .slice(0, limit);
  return order.map(({ candidate, score }, index) =>
    toKeyword(analyzed, candidate, { score, rank: index + 1, method, context }),
  );
}

const namedLabels = new Set<string>(['PROGRAM', 'AGREEMENT', 'DOCUMENT', 'LAW', 'EVENT']);
const placeLabels = new Set<string>(['GPE', 'LOC']);

/** Single letters, list marks and codes are no keywords. */
function isSayable({ words }: TermCandidate): boolean {
  return words.some((word) => word.length > 2) && words.every((word) => word.length > 1);
}

/** Token range of a span, or null where it cuts a token. */
function rangeOf({ tokens }: AnalyzedBlock, { start, end }: Span): TokenRange | null {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.start[middle]! < start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < tokens.length && tokens.end[to]! <= end) to++;
  return low < to && tokens.start[low] === start && tokens.end[to - 1] === end ? { from: low, to } : null;
}

function keyAt(analyzed: AnalyzedDocument, { block, span }: Located): readonly string[] {
  const inside = analyzed.blocks[block]!;
  const range = rangeOf(inside, span);
  return range ? [termWords(inside.tokens, range).join(' ')] : [];
}

/** Names and long forms that a noun phrase would cut at "and" or "of". */
function fixedRanges(
  analyzed: AnalyzedDocument,
  { abbreviations, entities, programMentions }: KeywordContext,
): ReadonlyMap<number, readonly TokenRange[]> {
  const located: readonly Located[] = [
    ...abbreviations.flatMap(({ longLocation }) => longLocation ?? []),
    ...entities.filter(({ mentionType, parent }) => mentionType === 'NAM' && parent === null),
    ...programMentions,
  ];
  const ranges = new Map<number, TokenRange[]>();
  for (const { block, span } of located) {
    const inside = analyzed.blocks[block]!;
    const range = rangeOf(inside, span);
    if (!range || range.to - range.from > 8 || !hasJoint(inside, range)) continue;
    const known = ranges.get(block);
    if (known) known.push(range);
    else ranges.set(block, [range]);
  }
  for (const [block, list] of ranges) ranges.set(block, withoutOverlaps(list));
  return ranges;
}

const joints = new Set(['ADP', 'CCONJ', 'DET']);
const hasJoint = ({ tokens }: AnalyzedBlock, { from, to }: TokenRange): boolean =>
  tokens.pos.slice(from, to).some((pos) => joints.has(pos)) &&
  (tokens.pos[to - 1] === 'NOUN' || tokens.pos[to - 1] === 'PROPN');

function withoutOverlaps(ranges: readonly TokenRange[]): TokenRange[] {
  const kept: TokenRange[] = [];
  for (const range of ranges.toSorted((a, b) => a.from - b.from || b.to - a.to))
    if (range.from >= (kept.at(-1)?.to ?? 0)) kept.push(range);
  return kept;
}

/** The key of each short form with the words of its long form. */
function abbreviationWords(
  analyzed: AnalyzedDocument,
  abbreviations: readonly Abbreviation[],
): ReadonlyMap<string, readonly string[]> {
  const synonyms = new Map<string, readonly string[]>();
  for (const { longLocation, mentions, conflict } of abbreviations) {
    if (!longLocation || conflict) continue;
    const inside = analyzed.blocks[longLocation.block]!;
    const range = rangeOf(inside, longLocation.span);
    if (!range) continue;
    const words = termWords(inside.tokens, range);
    for (const key of new Set(mentions.flatMap((mention) => keyAt(analyzed, mention)))) synonyms.set(key, words);
  }
  return synonyms;
}

interface Ranked {
  readonly score: number;
  readonly rank: number;
  readonly method: KeywordMethod;
  readonly context: KeywordContext;
}

function toKeyword(
  analyzed: AnalyzedDocument,
  candidate: TermCandidate,
  { score, rank, method, context }: Ranked,
): Keyword {
  const { occurrences, words } = candidate;
  return {
    term: surfaceForm(analyzed, candidate),
    rank,
    score,
    frequency: occurrences.length,
    method: method.id,
    nWords: words.length,
    mentions: occurrences.map(({ block, from, to }) => ({
      block,
      span: spanOf(analyzed.blocks[block]!.tokens, { from, to }),
    })),
    example: exampleOf(analyzed, occurrences, context.sentences),
  };
}

/** The form that stands in the text most often, the first of equals; of a term with an abbreviation the long form. */
function surfaceForm(analyzed: AnalyzedDocument, { occurrences, words }: TermCandidate): string {
  const counts = new Map<string, number>();
  for (const { block, from, to } of occurrences) {
    const text = textOf(analyzed.blocks[block]!, { from, to });
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  let best = '';
  let bestCount = 0;
  for (const [text, count] of counts) {
    const isLong = words.length === 1 || /[\s-]/.test(text);
    const weight = isLong ? count + occurrences.length : count;
    if (weight > bestCount) {
      best = text;
      bestCount = weight;
    }
  }
  return best;
}

/** The first complete sentence of moderate length that shows the term; else the first sentence. */
function exampleOf(
  analyzed: AnalyzedDocument,
  occurrences: readonly TermOccurrence[],
  sentences: readonly Sentence[],
): number | null {
  let fallback: number | null = null;
  for (const { block, from } of occurrences.slice(0, 20)) {
    const start = analyzed.blocks[block]!.tokens.start[from]!;
    const index = sentenceAt(sentences, block, start);
    if (index === null) continue;
    fallback ??= index;
    const { kind, text } = sentences[index]!;
    if (kind === 'complete' && text.length > 40 && text.length < 400) return index;
  }
  return fallback;
}
