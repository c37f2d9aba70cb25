import { tagAt } from '../words/words.ts';
import { lastVerb, opensNounPhrase, type TagRule } from './tag-rule.ts';

/** Verbs that only the particle behind them tells from nouns and adjectives. */
export const phrasalTagRules: readonly TagRule[] = [
  {
    id: 'listed-phrasal-verb',
    example: 'They will cut costs, and «scale» up the use of wind. (but: on a scale up to ten)',
    of: ['noun'],
    at: 'scale ramp step speed build draw set roll phase pick back',
    retag: (words, i) =>
      /^(?:cc|comma)$/.test(tagAt(words, i - 1)) &&
      /^(?:up|down|out)$/.test(words.lower[i + 1] ?? '') &&
      opensNounPhrase.has(tagAt(words, i + 2)) &&
      lastVerb(words, i, (j) => words.form[j] === 'base')
        ? 'verb'
        : undefined,
  },
  {
    id: 'second-phrasal-verb',
    example: 'The act joins and «speeds» up the steps of approval. (but: at all speeds up to ten)',
    of: ['noun'],
    at: 'speeds scales ramps steps builds sets rolls backs draws opens phases',
    retag: (words, i) =>
      tagAt(words, i - 1) === 'cc' &&
      /^(?:up|down|out)$/.test(words.lower[i + 1] ?? '') &&
      opensNounPhrase.has(tagAt(words, i + 2)) &&
      lastVerb(words, i, (j) => words.form[j] === 's')
        ? 'verb'
        : undefined,
  },
  {
    id: 'helped-phrasal-verb',
    example: 'The fund will help these firms «scale» up abroad.',
    of: ['noun'],
    at: 'scale ramp step speed build set gear skill team',
    retag: (words, i) =>
      words.lower[i + 1] === 'up' &&
      /[^s]s$/.test(words.lower[i - 1] ?? '') &&
      lastVerb(words, i, (j) => /^(?:help|let)$/.test(words.lemma[j]!))
        ? 'verb'
        : undefined,
  },
  {
    id: 'open-up',
    example: 'Advances in technology «open» up new markets. (but: the market is open up to noon)',
    of: ['adj', 'noun'],
    at: 'open',
    retag: (words, i) =>
      words.lower[i + 1] === 'up' &&
      words.lower[i + 2] !== 'to' &&
      /^(?:noun|modal|to|adv|pron)$/.test(tagAt(words, i - 1))
        ? 'verb'
        : undefined,
  },
];
