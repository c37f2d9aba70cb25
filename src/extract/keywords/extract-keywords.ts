import type { Keyword, Sentence } from '../../model/annotations.ts';
import { tokenRange } from '../../model/token-range.ts';
import { type AnalyzedDocument, spanOf } from '../../model/tokens.ts';
import type { Span } from '../../text/span.ts';
import { keywordMethods } from './methods/index.ts';
import { exampleOf, surfaceForm } from './show-term.ts';
import { type TermCandidate, termCandidates } from './term-candidates.ts';
import { type NamedThings, termOptions } from './term-options.ts';
import { longestTerm } from './visit-noun-phrases.ts';

export interface KeywordContext extends NamedThings {
  readonly sentences: readonly Sentence[];
}

export interface KeywordOptions {
  /** Id of the scoring method; the default is the best by the figures in docs/quality/keywords.md. */
  readonly method?: string;
  /** At most so many keywords a document; by default 20 for a page, rising with the length to 200. */
  readonly limit?: number;
}

const namedLabels = new Set<string>(['PROGRAM', 'AGREEMENT', 'DOCUMENT', 'LAW', 'EVENT']);
const placeLabels = new Set<string>(['GPE', 'LOC']);

/**
 * The keywords of a document, best first: noun phrases of one to six words and the names of measures, merged by lemma and
 * abbreviation. `term` is a form that stands in the text.
 */
export function extractKeywords(
  analyzed: AnalyzedDocument,
  context: KeywordContext,
  options: KeywordOptions = {},
): readonly Keyword[] {
  const method = keywordMethods.find(({ id }) => id === options.method) ?? keywordMethods[0];
  const tokenCount = analyzed.blocks.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const terms = termCandidates(analyzed, termOptions(analyzed, context));
  const nodesOf = (located: readonly { readonly block: number; readonly span: Span }[]) => {
    const nodes = new Set<number>();
    for (const { block, span } of located) {
      const range = tokenRange(analyzed.blocks[block]!, span);
      if (range) nodes.add(terms.nodeOf(block, range));
    }
    return nodes;
  };
  const measures = nodesOf(context.programMentions);
  const named = nodesOf(context.entities.filter(({ label }) => namedLabels.has(label)));
  for (const node of measures) named.add(node);
  const places = nodesOf(context.entities.filter(({ label }) => placeLabels.has(label)));
  const candidates = withoutPieces(
    terms
      .candidates({ atLeast: leastFrequency(tokenCount), keep: measures })
      .filter((one) => isSayable(one) && (one.words.length <= longestTerm || measures.has(one.node))),
  );
  const scores = method.score({ analyzed, candidates, tokenCount, named, places });
  const limit = options.limit ?? Math.min(200, Math.max(20, Math.round(tokenCount / 100)));
  return candidates
    .map((candidate, index) => ({ candidate, score: scores[index]! }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.candidate.position - b.candidate.position)
    .slice(0, limit)
    .map(({ candidate, score }, index): Keyword => {
      const occurrences = terms.occurrencesOf(candidate);
      return {
        term: surfaceForm(analyzed, occurrences, candidate.words.length),
        rank: index + 1,
        score,
        frequency: candidate.frequency,
        method: method.id,
        nWords: candidate.words.length,
        mentions: occurrences.map(({ block, from, to }) => ({
          block,
          span: spanOf(analyzed.blocks[block]!.tokens, { from, to }),
        })),
        example: exampleOf(analyzed, occurrences, context.sentences),
      };
    });
}

/** On a page every noun phrase counts; in a book a term must come back. */
const leastFrequency = (tokenCount: number): number => (tokenCount < 5000 ? 1 : tokenCount < 20_000 ? 2 : 3);

/** A word that stands alone more seldom than once in so many times is a piece of names: "Federal", "United", "Global". */
const rarestAlone = 50;

/** Single letters, list marks and codes are no keywords. */
function isSayable({ words, frequency, alone }: TermCandidate): boolean {
  if (words.length === 1 && alone * rarestAlone < frequency) return false;
  return words.some((word) => word.length > 2) && words.every((word) => word.length > 1);
}

/** "National Cyber" is no term where it never stands without "Security": every place of it is one of the longer term's. */
function withoutPieces(candidates: readonly TermCandidate[]): readonly TermCandidate[] {
  const counts = new Map<string, number>();
  const note = (words: readonly string[], frequency: number) => {
    const key = words.join(' ');
    counts.set(key, Math.max(counts.get(key) ?? 0, frequency));
  };
  for (const { words, frequency } of candidates) {
    if (words.length < 2) continue;
    note(words.slice(1), frequency);
    note(words.slice(0, -1), frequency);
  }
  return candidates.filter(
    ({ words, alone, frequency }) => alone > 0 || (counts.get(words.join(' ')) ?? 0) < frequency,
  );
}
