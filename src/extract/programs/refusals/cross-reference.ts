import { wordsBefore } from '../program-candidate.ts';
import { defineRefusal } from '../program-rule.ts';

const partWords = new Set([
  'part',
  'chapter',
  'section',
  'annex',
  'appendix',
  'fig',
  'figure',
  'chart',
  'table',
  'box',
  'see',
  'reference',
]);

export const crossReference = defineRefusal({
  id: 'cross-reference',
  summary: 'The title of a section that the text points to.',
  examples: [
    { text: 'See Part II, Chapter 3, Section 4 (Improving the Harbour Contract Review).', programs: [] },
    { text: 'The Harbour Renewal Plan follows Chapter 3.', programs: ['Harbour Renewal Plan'] },
  ],
  yieldsToKnownName: true,
  refuses: (candidate) => {
    if (candidate.head.singular === 'principle') return false;
    const words = wordsBefore(candidate, 8);
    const last = words.findLastIndex((word) => partWords.has(word));
    return last >= 0 && /^(?:\d+|[ivx]+)$/.test(words[last + 1] ?? '');
  },
});
