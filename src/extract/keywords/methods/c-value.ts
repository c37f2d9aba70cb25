import { defineMethod } from '../keyword-method.ts';

export const cValue = defineMethod({
  id: 'c-value',
  summary: 'Length times frequency, less the mean frequency of the longer terms that hold the term.',
  source: 'Frantzi, Ananiadou and Mima 2000; log2(length + 1), so that single words count (Barrón-Cedeño et al. 2009)',
  score: ({ candidates }) =>
    candidates.map(({ words, frequency, alone, holders }) => {
      const nested = frequency - alone;
      return Math.log2(words.length + 1) * (frequency - (holders > 0 ? nested / holders : 0));
    }),
});
