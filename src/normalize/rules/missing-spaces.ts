import { logProbability } from '../../lexicon/word-probability.ts';
import { wordEnd, wordStart } from '../evidence/hyphenated-pairs.ts';
import { defineRule, type EditProposal } from '../rule.ts';
import { isLetterAt } from '../words/page-words.ts';

/** Rarer than this a word beside the stop may be a name of a file, a site or a product. */
const wordAbove = -14;

export const missingSpaces = defineRule({
  id: 'missing-spaces',
  summary: 'Puts a space after a full stop between two words, and after the apostrophe of a plural.',
  phase: 'document',
  examples: [
    { raw: 'U.S.Army, www.Defence.Gov, Rs.Crore, e.g.This', text: 'U.S.Army, www.Defence.Gov, Rs.Crore, e.g.This' },
    { raw: 'James’s, the boys’n, O’s’Brien', text: 'James’s, the boys’n, O’s’Brien' },
    {
      raw: 'service members’basic rights and subsidiary units’guarantee',
      text: 'service members’ basic rights and subsidiary units’ guarantee',
      source: 'ROK 2008, p. 263',
    },
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
    yield* readPlurals(text);
  },
});

/** `members’Basic`: the apostrophe of a plural before a word, not one inside it. */
function* readPlurals(text: string): Iterable<EditProposal> {
  for (let at = text.indexOf('’'); at >= 0; at = text.indexOf('’', at + 1)) {
    if (text[at - 1] !== 's' || !isLetterAt(text, at + 1) || !isLetterAt(text, at + 3)) continue;
    const left = /(?<![\p{L}’'-])\p{L}\p{Ll}{3,18}$/u.exec(text.slice(Math.max(0, at - 20), at))?.[0];
    const right = /^\p{L}\p{Ll}{2,19}(?![\p{L}’])/u.exec(text.slice(at + 1, at + 22))?.[0];
    if (!left || !right || logProbability(left) < wordAbove || logProbability(right) < wordAbove) continue;
    if (logProbability(left.slice(0, -1)) < wordAbove) continue;
    const span = { start: at + 1, end: at + 1 };
    yield { span, replacement: ' ', confidence: 0.95, evidence: `${left} is a plural, ${right} a word` };
  }
}

/** `www.Defence.Gov`, `lib/Plan.Doc`: the words of an address. */
function isTied(sign: string | undefined): boolean {
  return sign !== undefined && /[./@_]/.test(sign);
}
