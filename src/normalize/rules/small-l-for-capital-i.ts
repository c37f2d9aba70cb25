import { wordCounts } from '../../lexicon/word-probability.ts';
import { defineRule } from '../rule.ts';
import { createFormRepairs, editAt } from '../words/form-repairs.ts';

const findRepairs = createFormRepairs(({ text, isUnknown }) => {
  if (!isUnknown || text.length < 5 || text[0] !== 'l' || !/^\p{Ll}+$/u.test(text)) return null;
  const word = `I${text.slice(1)}`;
  const counts = wordCounts(word.toLowerCase());
  if (counts === null || counts.title < 5) return null;
  const evidence = `${word} ${Math.round(counts.title)} in the genre, ${text} 0`;
  return { span: { start: 0, end: 1 }, replacement: 'I', confidence: 0.97, evidence };
});

export const smallLForCapitalI = defineRule({
  id: 'small-l-for-capital-i',
  summary: 'Reads a small l as the capital I that it looks like.',
  phase: 'document',
  examples: [
    { raw: 'land, lists and lsat of lasting links', text: 'land, lists and lsat of lasting links' },
    { raw: 'the lndian lmplementation for lslam', text: 'the Indian Implementation for Islam', source: 'India 2016' },
  ],
  *propose(page, evidence) {
    for (const place of findRepairs(page, evidence)) yield editAt(place);
  },
});
