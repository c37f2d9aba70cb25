import { tagAt } from '../words/words.ts';
import { before, type TagRule } from './tag-rule.ts';

/** Everyday words that are a noun in one place and a verb or an adjective in another, by what stands right beside them. */
export const nounOrVerbTagRules: readonly TagRule[] = [
  {
    id: 'people-as-a-noun',
    isFinal: true,
    example: 'It provides goods to «people» in need.',
    of: ['verb'],
    at: 'people',
    retag: () => 'noun',
  },
  {
    id: 'the-public',
    example: 'It gives the «public» a system. (but: the public sector, the public and private sectors)',
    of: ['adj'],
    at: 'public',
    retag: (words, i) =>
      /^(?:det|prep|modal|be|have|stop|comma)$/.test(tagAt(words, i + 1)) &&
      [i - 1, i - 2].some((at) => words.lower[at] === 'the')
        ? 'noun'
        : undefined,
  },
  {
    id: 'a-third-of',
    example: 'They keep one «third» of the land and «one-third» of the sea. (but: the third of May)',
    of: ['adj'],
    at: 'third thirds quarter half fifth tenth one-third two-thirds one-quarter three-quarters one-fifth one-half',
    retag: (words, i) =>
      (words.tag[i - 1] === 'num' || words.lower[i]!.includes('-')) && words.lower[i + 1] === 'of' ? 'noun' : undefined,
  },
  {
    id: 'under-forest-cover',
    isFinal: true,
    example:
      'It needs a third of the land under forest «cover» to thrive. (but: The plans for the north cover the coast.)',
    of: ['verb'],
    at: 'cover control command attack threat review use',
    retag: (words, i) =>
      words.form[i] === 'base' &&
      words.tag[i - 1] === 'noun' &&
      /^(?:under|in)$/.test(words.lower[i - 2] ?? '') &&
      !/[^s]s$/.test(words.lower[i - 1]!)
        ? 'noun'
        : undefined,
  },
  {
    id: 'should-back',
    isFinal: true,
    example: 'They should also «back» the plan. (but: It should go back the same way.)',
    of: ['adv', 'noun', 'adj'],
    at: 'back',
    retag: (words, i) =>
      tagAt(words, before(words, i)) === 'modal' && /^(?:det|pron)$/.test(tagAt(words, i + 1)) ? 'verb' : undefined,
  },
  {
    id: 'opening-adjective',
    example: '«National» and international bodies are being built. (but: Rivals and other states agree.)',
    of: ['noun'],
    retag: (words, i) =>
      i === 0 &&
      /(?:al|ic|ive|ary|ous)$/.test(words.lower[i]!) &&
      words.label[i] === null &&
      words.tag[i + 1] === 'cc' &&
      tagAt(words, i + 2) === 'adj' &&
      /(?:al|ic|ive|ary|ous)$/.test(words.lower[i + 2]!) &&
      tagAt(words, i + 3) === 'noun'
        ? 'adj'
        : undefined,
  },
  {
    id: 'such-will',
    example: 'It shows such «will» and effort. (but: Such will be the rule.)',
    of: ['modal'],
    at: 'will',
    retag: (words, i) =>
      /^(?:such|political|free|national|popular)$/.test(words.lower[i - 1] ?? '') &&
      /^(?:cc|comma|stop|to|prep)$/.test(tagAt(words, i + 1))
        ? 'noun'
        : undefined,
  },
  {
    id: 'might-as-a-noun',
    example: 'Military «might», including ships, will grow. (but: The military might, however, grow.)',
    of: ['modal'],
    at: 'might',
    retag: (words, i) =>
      /^(?:military|economic|naval|industrial|financial|political)$/.test(words.lower[i - 1] ?? '') &&
      words.lower[i - 2] !== 'the' &&
      !/^(?:verb|be|have|adv|not|do)$/.test(tagAt(words, i + 1))
        ? 'noun'
        : undefined,
  },
  {
    id: 'long-term-and',
    example: 'They want a «long-term», constructive view. (but: in the long-term, trade grows)',
    of: ['noun'],
    at: 'long-term short-term medium-term mid-term near-term long-range full-time part-time real-time large-scale small-scale high-level',
    retag: (words, i) =>
      tagAt(words, i + 1) === 'comma' && tagAt(words, i + 2) === 'adj' && tagAt(words, i + 3) === 'noun'
        ? 'adj'
        : undefined,
  },
  {
    id: 'second-of-two-bare-verbs',
    example: 'They enter the state to work and «study». (but: to support work and study)',
    of: ['noun'],
    retag: (words, i) =>
      words.tag[i - 1] === 'cc' &&
      words.tag[i - 2] === 'verb' &&
      words.form[i - 2] === 'base' &&
      words.tag[i - 3] === 'to' &&
      words.label[i] === null &&
      words.sense[i]!.verbLemma === words.lower[i] &&
      /^(?:stop|comma|cc|prep)$/.test(tagAt(words, i + 1))
        ? 'verb'
        : undefined,
  },
];
