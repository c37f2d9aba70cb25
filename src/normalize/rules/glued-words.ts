import { logProbability } from '../../lexicon/word-probability.ts';
import { defineRule } from '../rule.ts';
import { createFormRepairs, editAt } from '../words/form-repairs.ts';
import type { WordForm } from '../words/page-words.ts';

const first = 'of by for on in to with that and from at as is was are'.split(' ');
const second = 'the their our its his all this these those any each other which an a'.split(' ');
/** Logarithm of the odds from which two words are read where one stands. */
const enough = 4;

const findRepairs = createFormRepairs((form) => {
  const at = jointOf(form);
  if (at === null) return null;
  const evidence = `${form.text.slice(0, at)} and ${form.text.slice(at)} are far likelier than ${form.text}`;
  return { span: { start: at, end: at }, replacement: ' ', confidence: 0.95, evidence };
});

export const gluedWords = defineRule({
  id: 'glued-words',
  summary: 'Parts two function words that were set as one.',
  phase: 'document',
  examples: [
    {
      raw: 'inform, fortune, atone, onto, into, within and withal',
      text: 'inform, fortune, atone, onto, into, within and withal',
    },
    {
      raw: 'the needs oftheir citizens and bythe Armed Forces',
      text: 'the needs of their citizens and by the Armed Forces',
      source: 'US 1987',
    },
    { raw: 'modern, state-ofthe-art aircraft', text: 'modern, state-of-the-art aircraft', source: 'India 2015' },
  ],
  *propose(page, evidence) {
    for (const place of findRepairs(page, evidence)) {
      const isInCompound = page.text[place.start - 1] === '-' || page.text[place.end] === '-';
      yield { ...editAt(place), replacement: isInCompound ? '-' : ' ' };
    }
  },
});

function jointOf({ text, score }: WordForm): number | null {
  const lower = text.toLowerCase();
  if (text.length < 5 || text.length > 9 || text.slice(1) !== lower.slice(1)) return null;
  for (const word of first) {
    const rest = lower.slice(word.length);
    if (!lower.startsWith(word) || rest.length < 2 || !second.includes(rest)) continue;
    if (logProbability(word) + logProbability(rest) - score > enough) return word.length;
  }
  return null;
}
