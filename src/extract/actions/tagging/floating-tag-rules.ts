import { tagAt, type Words } from '../words/words.ts';
import type { TagRule } from './tag-rule.ts';

/** What a thing is to those who judge it: "It is gratifying to note", "The figures are worrying". No deed. */
const judgements =
  'gratifying encouraging heartening worrying disappointing surprising alarming pleasing challenging interesting rewarding striking exciting disturbing reassuring promising';

/** Who or what a trade marks: "oil exporting countries". */
const traders =
  /^(?:countries|states|nations|regions|areas|economies|firms|companies|industries|sectors|members|provinces|districts)$/;

/** Words that stand away from what they belong to, and words beside them that look like verbs. */
export const floatingTagRules: readonly TagRule[] = [
  {
    id: 'floating-quantifier',
    isFinal: true,
    example: 'We must «all» play our part. (but: We must cover all planned sites.)',
    of: ['det', 'pron', 'not'],
    at: 'all both each',
    retag: (words, i) => {
      const isDenied = tagAt(words, i - 1) === 'not' && /^(?:modal|do)$/.test(tagAt(words, i - 2));
      const next = tagAt(words, i + 1) === 'adv' ? i + 2 : i + 1;
      const isBase = next < words.length && words.sense[next]!.verbLemma === words.lower[next] && !words.label[next];
      return (isDenied || tagAt(words, i - 1) === 'modal') && isBase ? 'adv' : undefined;
    },
  },
  {
    id: 'verb-after-denied-do',
    isFinal: true,
    example: 'They do not always «complete» their work. (but: They do complete works.)',
    of: ['adj'],
    retag: (words, i) => {
      if (words.label[i] || words.sense[i]!.verbLemma !== words.lower[i]) return undefined;
      let at = i - 1;
      while (tagAt(words, at) === 'adv') at--;
      const isDenied = tagAt(words, at) === 'not' && tagAt(words, at - 1) === 'do';
      return isDenied && /^(?:noun|det|adj|pron|num)$/.test(tagAt(words, i + 1)) ? 'verb' : undefined;
    },
  },
  {
    id: 'the-past',
    isFinal: true,
    example: 'The faults of the «past» belong to us. (but: in the past two years)',
    of: ['adv', 'prep'],
    at: 'past',
    retag: (words, i) =>
      words.lower[i - 1] === 'the' && !/^(?:noun|adj|num|det|pron|cc|adv)$/.test(tagAt(words, i + 1))
        ? 'noun'
        : undefined,
  },
  {
    id: 'judgement',
    isFinal: true,
    example: 'It is «gratifying» to note that it works. (but: They are encouraging firms to invest.)',
    of: ['verb'],
    at: judgements,
    retag: (words, i) => {
      const before = tagAt(words, i - 1) === 'adv' ? tagAt(words, i - 2) : tagAt(words, i - 1);
      return before === 'be' && (/^(?:to|stop)$/.test(tagAt(words, i + 1)) || words.lower[i + 1] === 'that')
        ? 'adj'
        : undefined;
    },
  },
  {
    id: 'trade-of-countries',
    isFinal: true,
    example: 'Reserves of oil «exporting» countries fell. (but: They met firms exporting countries have to tax.)',
    of: ['verb'],
    at: 'exporting importing producing consuming generating receiving using',
    retag: (words, i) =>
      tagAt(words, i - 1) === 'noun' &&
      !/s$/.test(words.lower[i - 1]!) &&
      words.label[i - 1] === null &&
      traders.test(words.lower[i + 1] ?? '')
        ? 'adj'
        : undefined,
  },
  {
    id: 'upward',
    example: 'They exert «upward» pressure on prices. (but: Prices moved upward.)',
    of: ['adv'],
    at: 'upward downward outward inward',
    retag: (words, i) => (isDirected(words, i + 1) ? 'adj' : undefined),
  },
  {
    id: 'upward-pressure',
    isFinal: true,
    example: 'They exert upward «pressure» on prices. (but: They move upward and pressure us.)',
    of: ['verb'],
    retag: (words, i) =>
      /^(?:upward|downward|outward|inward)$/.test(words.lower[i - 1] ?? '') && isDirected(words, i)
        ? 'noun'
        : undefined,
  },
  {
    id: 'both-verbs',
    isFinal: true,
    example: 'It shows a future that Norland both «needs» and deserves. (but: both needs and wants are met)',
    of: ['noun'],
    retag: (words, i) =>
      words.lower[i - 1] === 'both' &&
      tagAt(words, i - 2) === 'noun' &&
      words.lower[i + 1] === 'and' &&
      tagAt(words, i + 2) === 'verb' &&
      words.form[i + 2] === 's' &&
      words.sense[i]!.verbLemma !== null &&
      /s$/.test(words.lower[i]!)
        ? 'verb'
        : undefined,
  },
];

/** "upward [pressure] on", "upward [trend]": a word right before what governs no object of it. */
const isDirected = (words: Words, i: number) =>
  /^(?:noun|verb)$/.test(tagAt(words, i)) &&
  words.form[i] !== 'ing' &&
  /^(?:prep|stop|comma|cc|noun|to)$/.test(tagAt(words, i + 1) || 'stop');
