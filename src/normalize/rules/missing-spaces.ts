import { logProbability } from '../../lexicon/word-probability.ts';
import { wordEnd, wordStart } from '../evidence/hyphenated-pairs.ts';
import { defineRule } from '../rule.ts';
import { isLetterAt } from '../words/page-words.ts';

/** Rarer than this a word beside the stop may be a name of a file, a site or a product. */
const wordAbove = -14;

export const missingSpaces = defineRule({
  id: 'missing-spaces',
  summary: 'Puts a space after a full stop between two words.',
  phase: 'document',
  examples: [
    { raw: 'U.S.Army, www.Defence.Gov, Rs.Crore, e.g.This', text: 'U.S.Army, www.Defence.Gov, Rs.Crore, e.g.This' },
    { raw: 'national defense.Furthermore, the plan', text: 'national defense. Furthermore, the plan' },
  ],
  *propose({ text }) {
    for (let at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1)) {
      if (!isLetterAt(text, at + 1) || !isLetterAt(text, at - 1)) continue;
      const start = wordStart(text, at);
      const end = wordEnd(text, at + 1);
      const left = text.slice(start, at);
      const right = text.slice(at + 1, end);
      if (!/^\p{L}?\p{Ll}{2,20}$/u.test(left) || !/^\p{Lu}\p{Ll}{1,20}$/u.test(right)) continue;
      if (isTied(text[start - 1]) || (isTied(text[end]) && !/\s/.test(text[end + 1] ?? ' '))) continue;
      if (logProbability(left) < wordAbove || logProbability(right) < wordAbove) continue;
      const span = { start: at + 1, end: at + 1 };
      yield { span, replacement: ' ', confidence: 0.9, evidence: `${left} and ${right} are words` };
    }
  },
});

/** `www.Defence.Gov`, `lib/Plan.Doc`: the words of an address. */
function isTied(sign: string | undefined): boolean {
  return sign !== undefined && /[./@_]/.test(sign);
}
