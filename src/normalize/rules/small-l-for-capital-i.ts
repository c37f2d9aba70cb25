import { wordCounts } from '../../lexicon/word-probability.ts';
import { defineRule } from '../rule.ts';
import { createFormRepairs, editAt } from '../words/form-repairs.ts';

/** Words that begin a sentence, and nothing else when their capital was read as a small l: `lt is`, `ln addition`. */
const opener = /(?<=^|[.!?:] {1,4}|\n {0,8})l(?:ts?|n|f|s)(?= {1,4}\p{Ll})/gu;

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
    { raw: 'about 5 lt water and the ls command. ln (x)', text: 'about 5 lt water and the ls command. ln (x)' },
    { raw: 'lt is the policy. ln  addition, lts aims', text: 'It is the policy. In  addition, lts aims' },
    { raw: 'the lndian lmplementation for lslam', text: 'the Indian Implementation for Islam', source: 'India 2016' },
  ],
  *propose(page, evidence) {
    for (const place of findRepairs(page, evidence)) yield editAt(place);
    if (!/\bl[tnfs]s? /.test(page.text)) return;
    for (const { 0: word, index } of page.text.matchAll(opener)) {
      const evidence = `${word} is no word that begins a sentence`;
      yield { span: { start: index, end: index + 1 }, replacement: 'I', confidence: 0.95, evidence };
    }
  },
});
