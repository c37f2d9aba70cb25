import { isCountryName } from '../../lexicon/country-name.ts';
import type { Entity, Keyword, Sentence } from '../../model/annotations.ts';
import { tokenRange } from '../../model/token-range.ts';
import { type AnalyzedDocument, spanOf } from '../../model/tokens.ts';
import type { Span } from '../../text/span.ts';
import { keywordMethods } from './methods/index.ts';
import { exampleOf, surfaceForm } from './show-term.ts';
import { type TermCandidate, type TermOccurrence, type Terms, termCandidates } from './term-candidates.ts';
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
/** Countries and regions are what a report is about, a city is often where it was printed. */
const isSubjectPlace = ({ label, normalized }: Entity) =>
  label === 'LOC' || (label === 'GPE' && isCountryName(normalized));

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
  const places = nodesOf(context.entities.filter(isSubjectPlace));
  const peoples = nodesOf(context.entities.filter(({ label }) => label === 'NORP'));
  const isAdjective = adjectivesIn(analyzed, terms);
  const candidates = withoutPieces(
    terms
      .candidates({ atLeast: leastFrequency(tokenCount), keep: measures })
      .filter((one) => isSayable(one) && (one.words.length <= longestTerm || measures.has(one.node))),
  ).filter((one) => one.words.length > 1 || places.has(one.node) || !(peoples.has(one.node) || isAdjective(one)));
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

/** Tells of "National", "Integrated" and "Strong", words of names and headings, where the text writes them as adjectives too. */
function adjectivesIn({ blocks }: AnalyzedDocument, terms: Terms): (term: TermCandidate) => boolean {
  const counts = new Map<string, number>();
  for (const { tokens } of blocks)
    for (let at = 0; at < tokens.length; at++)
      if (tokens.pos[at] === 'ADJ') counts.set(tokens.normal[at]!, (counts.get(tokens.normal[at]!) ?? 0) + 1);
  const nounsAmong = (places: readonly TermOccurrence[]) =>
    places.filter(({ block, from }) => blocks[block]!.tokens.pos[from] === 'NOUN').length;
  return (term) =>
    (counts.get(term.words[0]!) ?? 0) > Math.max(1, term.alone) &&
    nounsAmong(terms.occurrencesOf(term)) < term.frequency * seldomNoun;
}

/** The model takes an adjective of a heading for a noun now and then. */
const seldomNoun = 0.2;

/** On a page every noun phrase counts; in a book a term must come back. */
const leastFrequency = (tokenCount: number): number => (tokenCount < 5000 ? 1 : tokenCount < 20_000 ? 2 : 3);

/** A word that stands alone more seldom than once in so many times is a piece of names: "Federal", "United", "Global". */
const rarestAlone = 50;

/** Single letters, list marks and codes are no keywords. */
function isSayable({ words, frequency, alone }: TermCandidate): boolean {
  if (words.length === 1 && alone * rarestAlone < frequency) return false;
  return words.some((word) => word.length > 2) && words.every((word) => word.length > 1);
}

/** A part that stands in one longer term so often is a piece of it: "Government" of "Federal Government", "America" of the North. */
const mostlyOneTerm = 0.8;

/** "National Cyber" is no term where it hardly ever stands without "Security". */
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
  return candidates.filter(({ words, alone, frequency }) => {
    const inOne = counts.get(words.join(' ')) ?? 0;
    return alone > 0 ? inOne < frequency * mostlyOneTerm : inOne < frequency;
  });
}
