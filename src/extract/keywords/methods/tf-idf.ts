import { defineMethod } from '../keyword-method.ts';
import { wordRarity } from '../word-rarity.ts';

export const tfIdf = defineMethod({
  id: 'tf-idf',
  summary: 'Frequency of the term times the rarity of its words in a reference list of the genre.',
  source: 'Spärck Jones 1972; a term weighs the sum of its words',
  score: ({ candidates }) =>
    candidates.map(({ words, frequency }) => frequency * words.reduce((sum, word) => sum + wordRarity(word), 0)),
});
