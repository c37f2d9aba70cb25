import { defineMethod, type TermContext } from '../keyword-method.ts';

interface WordStatistics {
  frequency: number;
  capital: number;
  readonly sentences: number[];
  readonly left: Map<string, number>;
  readonly right: Map<string, number>;
}

function collectWords({ analyzed }: TermContext): ReadonlyMap<string, WordStatistics> {
  const words = new Map<string, WordStatistics>();
  let sentence = 0;
  for (const { tokens, sentences } of analyzed.blocks)
    for (const { from, to } of sentences) {
      sentence++;
      for (let at = from; at < to; at++) {
        const word = tokens.lemma[at]!.toLowerCase();
        const known = words.get(word);
        const one: WordStatistics = known ?? {
          frequency: 0,
          capital: 0,
          sentences: [],
          left: new Map(),
          right: new Map(),
        };
        if (!known) words.set(word, one);
        one.frequency++;
        if (at > from && /^\p{Lu}/u.test(tokens.text[at]!)) one.capital++;
        one.sentences.push(sentence);
        if (at > from) count(one.left, tokens.normal[at - 1]!);
        if (at + 1 < to) count(one.right, tokens.normal[at + 1]!);
      }
    }
  return words;
}

const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
const variety = (counts: ReadonlyMap<string, number>): number => {
  let total = 0;
  for (const value of counts.values()) total += value;
  return total === 0 ? 0 : counts.size / total;
};
const median = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length / 2)]!;

/** YAKE's five features of a word in one weight: the smaller, the more important. */
function wordWeights(context: TermContext): ReadonlyMap<string, number> {
  const words = collectWords(context);
  const frequencies = [...words.values()].map(({ frequency }) => frequency);
  const mean = frequencies.reduce((a, b) => a + b, 0) / frequencies.length;
  const deviation = Math.sqrt(frequencies.reduce((sum, value) => sum + (value - mean) ** 2, 0) / frequencies.length);
  const highest = frequencies.reduce((a, b) => Math.max(a, b), 0);
  const sentenceCount = context.analyzed.blocks.reduce((sum, { sentences }) => sum + sentences.length, 0);
  const weights = new Map<string, number>();
  for (const [word, { frequency, capital, sentences, left, right }] of words) {
    const casing = capital / (1 + Math.log(frequency));
    const position = Math.log(Math.log(3 + median(sentences)));
    const normalized = frequency / (mean + deviation);
    const relatedness = 1 + (variety(left) + variety(right)) * (frequency / highest);
    const spread = new Set(sentences).size / sentenceCount;
    weights.set(word, (relatedness * position) / (casing + normalized / relatedness + spread / relatedness));
  }
  return weights;
}

export const yake = defineMethod({
  id: 'yake',
  summary:
    'Words by casing, position, frequency, neighbours and spread; terms by their words and frequency. Inverted, so that higher is better.',
  source: 'Campos et al. 2020, on noun-phrase candidates instead of n-grams',
  score: (context) => {
    const weights = wordWeights(context);
    return context.candidates.map(({ words, frequency }) => {
      const own = words.map((word) => weights.get(word) ?? 1);
      const product = own.reduce((a, b) => a * b, 1);
      const sum = own.reduce((a, b) => a + b, 0);
      return (frequency * (1 + sum)) / product;
    });
  },
});
