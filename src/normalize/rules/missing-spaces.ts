import { logProbability } from '../../lexicon/word-probability.ts';
import { defineRule } from '../rule.ts';

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
    for (const { index, 1: left = '', 2: right = '' } of text.matchAll(
      /(?<![\p{L}./@])(\p{L}?\p{Ll}{2,20})[.](?=(\p{Lu}\p{Ll}{1,20})(?![\p{L}./@]))/gu,
    )) {
      if (logProbability(left) < wordAbove || logProbability(right) < wordAbove) continue;
      const at = index + left.length + 1;
      yield {
        span: { start: at, end: at },
        replacement: ' ',
        confidence: 0.9,
        evidence: `${left} and ${right} are words`,
      };
    }
  },
});
