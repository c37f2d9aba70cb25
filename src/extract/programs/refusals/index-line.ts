import type { Tokens } from '../../../model/tokens.ts';
import { oncePerSentence } from '../once-per-sentence.ts';
import { defineRefusal } from '../program-rule.ts';

const measured = new Set(
  'million billion trillion crore lakh per percent % year years month months week weeks day days'.split(' '),
);

/** "$22 million over 5 years from 2022–24": sums, spans of time and the second half of a year are no page numbers. */
const isAmount = ({ normal, text, pos }: Tokens, at: number): boolean =>
  measured.has(normal[at + 1] ?? '') || pos[at - 1] === 'SYM' || /^(?:[–-]|\p{Sc})$/u.test(text[at - 1] ?? '');

/** Two page numbers or more, no auxiliary, no full stop: "remains recovery 220, 221 military service family program 225". */
const isIndexLine = oncePerSentence(({ block, sentence }) => {
  const { text, pos, normal } = block.tokens;
  const isEtc = normal[sentence.to - 2] === 'etc';
  if (/^[.!?]$/.test(text[sentence.to - 1] ?? '') && !isEtc) return false;
  // "See Part II, Chapter 2, Section 4 (Three Principles on …)": numbers, but of a pointer.
  if (normal.slice(sentence.from, sentence.from + 2).includes('see')) return false;
  let numbers = 0;
  for (let at = sentence.from; at < sentence.to; at++) {
    if (pos[at] === 'AUX') return false;
    if (/^\d{1,3}$/.test(text[at]!) && !isAmount(block.tokens, at)) numbers++;
  }
  return numbers > 1;
});

export const indexLine = defineRefusal({
  id: 'index-line',
  summary: 'A line of the index: names cut and run together between page numbers.',
  examples: [
    { text: 'harbour patrols 124, 130 reserve service family honors program 72', programs: [] },
    {
      text: '- $22 million over 5 years from 2022–24 for listings on the Harbour Benefits Scheme',
      programs: ['Harbour Benefits Scheme'],
    },
    {
      text: 'The reserve service family honors program has 124 members in 13 ports.',
      programs: ['reserve service family honors program'],
    },
  ],
  yieldsToKnownName: false,
  refuses: isIndexLine,
});
