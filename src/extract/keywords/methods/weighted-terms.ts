import { vagueModifiers } from '../../../lexicon/empty-modifiers.ts';
import { genericNouns } from '../../../lexicon/generic-nouns.ts';
import { defineMethod, type TermContext } from '../keyword-method.ts';
import type { TermCandidate } from '../term-candidates.ts';
import { wordRarity } from '../word-rarity.ts';

/** Around which single words are as likely to be keywords as not: "venture", "roadmap". */
const middlingRarity = 8;
/** Rarer than this the reference list has too few occurrences to say. */
const unknownRarity = 14;

function genreRarity(word: string): number {
  const rarity = wordRarity(word);
  return rarity > unknownRarity ? 0 : rarity - middlingRarity;
}

/** What is known of a term, each as a number that its weight multiplies. The score is the exponential of the sum. */
const features = {
  frequency: ({ frequency }: TermCandidate) => Math.log(frequency),
  /** How much of the frequency is the term's own and not a longer term's. */
  independence: ({ alone, frequency }: TermCandidate) => Math.log((alone + 0.3) / frequency),
  holders: ({ holders }: TermCandidate) => Math.log(1 + holders),
  oneWord: ({ words }: TermCandidate) => (words.length === 1 ? 1 : 0),
  threeWords: ({ words }: TermCandidate) => (words.length === 3 ? 1 : 0),
  longer: ({ words }: TermCandidate) => (words.length > 3 ? 1 : 0),
  rarity: ({ words }: TermCandidate) => words.reduce((sum, word) => sum + wordRarity(word), 0) / words.length,
  /** A single word of the genre counts for more, the rarer it is; a word that the list does not know may be anything. */
  rareWord: ({ words }: TermCandidate) => (words.length === 1 ? genreRarity(words[0]!) : 0),
  position: ({ position }: TermCandidate) => Math.log(20 + position),
  generic: ({ words }: TermCandidate) => (words.every((word) => genericNouns.has(word)) ? 1 : 0),
  genericHead: ({ words }: TermCandidate) => (words.length > 1 && genericNouns.has(words.at(-1)!) ? 1 : 0),
  named: ({ node }: TermCandidate, { named }: TermContext) => (named.has(node) ? 1 : 0),
  vague: ({ words }: TermCandidate) => (words.length > 1 && vagueModifiers.has(words[0]!) ? 1 : 0),
  place: ({ node }: TermCandidate, { places }: TermContext) => (places.has(node) ? 1 : 0),
};
const featureNames = Object.keys(features) as readonly (keyof typeof features)[];
type Weights = Readonly<Record<keyof typeof features, number>>;

/**
 * An abstract's keywords are its long noun phrases, a report's the words and pairs that it comes back to. In a book each general
 * word comes back ("countries", "efforts"): names and pairs tell more. The abstract and the report were set on data, page and book by reading.
 */
const lengths = [
  { tokens: 160, weights: weightsOf([0.6, 0.42, -0.5, -1.8, 0.28, 0.1, 0, 0.1, -0.2, -1.5, -0.3, 0.8, -1, 0]) },
  {
    tokens: 400,
    weights: weightsOf([0.88, 0.43, -0.1, -0.86, -0.1, -0.27, 0, 0.1, -0.24, -1.4, -0.2, 0.6, -0.8, 0.5]),
  },
  { tokens: 5500, weights: weightsOf([0.85, 0.45, 0.3, -0.3, -0.7, -0.9, -0.1, 0, -0.3, -1.3, -0.1, 0.3, -0.5, 1.5]) },
  { tokens: 40_000, weights: weightsOf([0.8, 0.5, 0.1, -0.8, -0.4, -0.6, -0.05, 0.05, -0.2, -3, -0.5, 0.3, -0.7, 1]) },
];

function weightsOf(values: readonly number[]): Weights {
  return Object.fromEntries(featureNames.map((name, index) => [name, values[index]!])) as Weights;
}

/** Weights between those of the next shorter and the next longer kind of text, by the logarithm of the length. */
function weightsFor(tokenCount: number): Weights {
  const longer = lengths.findIndex(({ tokens }) => tokens > tokenCount);
  const at = longer < 0 ? lengths.length - 1 : Math.max(1, longer);
  const [from, to] = [lengths[at - 1]!, lengths[at]!];
  const part = Math.log(Math.max(tokenCount, 1) / from.tokens) / Math.log(to.tokens / from.tokens);
  const share = Math.min(1, Math.max(0, part));
  return weightsOf(featureNames.map((name) => from.weights[name] * (1 - share) + to.weights[name] * share));
}

export const weightedTerms = defineMethod({
  id: 'weighted-terms',
  summary:
    'Frequency, independence, length, rarity, position and name in one weighted sum whose weights follow the length of the text.',
  source:
    'the features of C-value, TF-IDF and KEA (Witten et al. 1999); weights set on Inspec and FAO-30 development texts',
  score: (context) => {
    const weights = weightsFor(context.tokenCount);
    const weighted = featureNames.map((name) => [features[name], weights[name]] as const);
    return context.candidates.map((candidate) => {
      let sum = 0;
      for (const [feature, weight] of weighted) sum += weight * feature(candidate, context);
      return Math.exp(sum);
    });
  },
});
