import { wordCount } from '../../lexicon/word-probability.ts';
import { wordEnd, wordStart } from '../evidence/hyphenated-pairs.ts';
import { defineRule } from '../rule.ts';

export const notSignHyphens = defineRule({
  id: 'not-sign-hyphens',
  summary: 'Takes a not-sign inside a word for the hyphen that it was.',
  phase: 'document',
  examples: [
    { raw: 'where ¬p holds and 3 ¬ 4', text: 'where ¬p holds and 3 ¬ 4' },
    {
      raw: 'formu¬late a vice¬ministerial policy',
      text: 'formulate a vice-ministerial policy',
      source: 'Germany 2009',
    },
  ],
  needs: /¬/,
  *propose({ text }) {
    for (let at = text.indexOf('¬'); at >= 0; at = text.indexOf('¬', at + 1)) {
      const left = text.slice(wordStart(text, at), at);
      const right = text.slice(at + 1, wordEnd(text, at + 1));
      if (left === '' || right === '') continue;
      const closed = left + right;
      const isWord = wordCount(closed.toLowerCase()) > 0;
      const isPrefixed = /^(?:anti|non|over|pre|re|under)$/i.test(left);
      const replacement = isWord || isPrefixed ? '' : '-';
      const evidence = isWord ? `${closed} is a word` : `${closed} is not known as one word`;
      yield { span: { start: at, end: at + 1 }, replacement, confidence: isWord ? 0.97 : 0.8, evidence };
    }
  },
});
