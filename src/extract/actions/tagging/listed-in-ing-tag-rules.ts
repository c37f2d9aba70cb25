import { nounsInIng } from '../lexicon/words-in-ing.ts';
import { tagAt } from '../words/words.ts';
import type { TagRule } from './tag-rule.ts';

/** Verbs with an infinitive of their own: "a state and striving to grow". */
const takesInfinitive = new Set(
  'learn try seek strive begin start continue aim plan want hope go work help prepare wait agree decide'.split(' '),
);

/** Words in -ing that what stands beside them tells: nouns in a list, a verb behind "commit to". */
export const listedInIngTagRules: readonly TagRule[] = [
  {
    id: 'gerund-beside-noun-in-ing',
    example: 'more liaison, training and «mentoring» with partners (but: training and mentoring the partners)',
    of: ['verb'],
    retag: (words, i) => {
      if (words.form[i] !== 'ing' || words.tag[i - 1] !== 'cc' || words.tag[i - 2] !== 'noun') return undefined;
      return words.lower[i - 2]!.endsWith('ing') &&
        (/^(?:prep|comma|stop|close)$/.test(tagAt(words, i + 1)) || words.lower[i + 1] === 'as')
        ? 'noun'
        : undefined;
    },
  },
  {
    id: 'listed-noun-in-ing',
    isFinal: true,
    example: 'They reach the standard in reading, «writing» and maths. (but: reading, writing the books and selling)',
    of: ['verb'],
    retag: (words, i) =>
      nounsInIng.has(words.lower[i]!) &&
      tagAt(words, i - 1) === 'comma' &&
      words.tag[i - 2] === 'noun' &&
      words.lower[i - 2]!.endsWith('ing') &&
      /^(?:comma|cc)$/.test(tagAt(words, i + 1)) &&
      /^(?:noun|cc)$/.test(tagAt(words, i + 2))
        ? 'noun'
        : undefined,
  },
  {
    id: 'noun-in-ing-among-nouns',
    isFinal: true,
    example:
      'It helps with fires or «flooding» in the north, and with navigation, communications, «targeting» and supply. (but: They save people and training them costs money.)',
    of: ['verb'],
    retag: (words, i) => {
      if (!nounsInIng.has(words.lower[i]!) || words.tag[i - 2] !== 'noun') return undefined;
      const next = tagAt(words, i + 1);
      const isSecond = words.lower[i - 1] === 'or' && /^(?:prep|comma|stop)$/.test(next);
      const isListed = tagAt(words, i - 1) === 'comma' && tagAt(words, i - 3) === 'comma' && next === 'cc';
      return isSecond || (isListed && tagAt(words, i + 2) === 'noun') ? 'noun' : undefined;
    },
  },
  {
    id: 'gerund-beside-bare-noun',
    isFinal: true,
    example:
      'It eases measurement and «reporting» to cut costs. (but: It is a port and growing to the north; a firm buying land and selling)',
    of: ['verb', 'noun'],
    retag: (words, i) => {
      if (words.tag[i - 1] !== 'cc' || !words.lower[i]!.endsWith('ing') || words.tag[i - 2] !== 'noun')
        return undefined;
      if (/s$/.test(words.lower[i - 2]!) || words.label[i - 2] !== null || tagAt(words, i - 3) === 'det')
        return undefined;
      if (!/^(?:to|stop)$/.test(tagAt(words, i + 1)) || takesInfinitive.has(words.lemma[i]!)) return undefined;
      let at = i - 3;
      while (at >= 0 && i - at < 12 && words.tag[at] !== 'verb' && words.tag[at] !== 'be' && words.tag[at] !== 'prep')
        at--;
      return words.tag[at] === 'verb' && words.form[at] !== 'ing' ? 'noun' : undefined;
    },
  },
  {
    id: 'in-ing-with-the-preposition-of-its-list',
    isFinal: true,
    example:
      'We use evidence from users, advice from staff and «reporting» from partners. (but: from a base, and working from home)',
    of: ['verb'],
    retag: (words, i) => {
      const preposition = words.lower[i + 1]!;
      if (words.form[i] !== 'ing' || words.tag[i - 1] !== 'cc' || tagAt(words, i + 1) !== 'prep') return undefined;
      let members = 0;
      let hasComma = false;
      for (let at = i - 2; at >= 0 && i - at < 24 && !/^(?:be|have|stop|sub|rel)$/.test(words.tag[at]!); at--) {
        // "air quality monitoring data from"
        if (words.tag[at] === 'verb' && !(words.form[at] === 'ing' && words.tag[at + 1] === 'noun')) break;
        hasComma ||= words.tag[at] === 'comma';
        if (words.lower[at] === preposition && words.tag[at - 1] === 'noun') members++;
      }
      return hasComma && members > 1 ? 'noun' : undefined;
    },
  },
  {
    id: 'in-ing-among-bare-words',
    isFinal: true,
    example: 'The sports are golf, judo, «parachuting», basketball and tennis; shared means («pooling» and others).',
    of: ['verb'],
    retag: (words, i) => {
      if (words.form[i] !== 'ing') return undefined;
      const [before, behind] = [tagAt(words, i - 1), tagAt(words, i + 1)];
      const isInBrackets =
        (before === 'open' && (behind === 'close' || words.tag[i + 3] === 'close')) ||
        (behind === 'close' && words.tag[i - 3] === 'open');
      const isBare = (comma: number) =>
        tagAt(words, comma) === 'comma' && /^(?:comma|cc)$/.test(tagAt(words, comma + 2));
      return isInBrackets || (before === 'comma' && behind === 'comma' && isBare(i - 3) && isBare(i + 1))
        ? 'noun'
        : undefined;
    },
  },
  {
    id: 'policing',
    isFinal: true,
    example: 'It sets out reforms to «policing» in England to enable «policing» to improve. (but: policing the border)',
    of: ['verb'],
    at: 'policing',
    retag: (words, i) =>
      /^(?:det|pron)$/.test(tagAt(words, i + 1)) || tagAt(words, i - 1) === 'be'
        ? undefined
        : /^(?:noun|adj)$/.test(tagAt(words, i + 1))
          ? 'adj'
          : 'noun',
  },
  {
    id: 'poorly-performing',
    isFinal: true,
    example:
      'It demands the removal of poorly «performing» chiefs and fast «growing» firms. (but: rapidly deploying troops)',
    of: ['verb'],
    retag: (words, i) =>
      words.form[i] === 'ing' &&
      // "was high indicating low use", "as well saving funds"
      tagAt(words, i - 2) !== 'be' &&
      words.lower[i - 2] !== 'as' &&
      /^(?:poorly|well|high|highly|low|best|fast|fastest|slow|ill|long|better|worst)$/.test(words.lower[i - 1] ?? '') &&
      /^(?:noun|adj)$/.test(tagAt(words, i + 1))
        ? 'adj'
        : undefined,
  },
  {
    id: 'binding-on',
    isFinal: true,
    example: 'The plan would be «binding» on later governments. (but: they are binding the state to it)',
    of: ['verb', 'adj', 'noun'],
    at: 'binding',
    retag: (words, i) =>
      /^(?:on|upon|for)$/.test(words.lower[i + 1] ?? '') || /^(?:stop|comma|cc)$/.test(tagAt(words, i + 1))
        ? 'adj'
        : undefined,
  },
  {
    id: 'compound-with-gerund',
    example: 'cooperation on information «sharing», crime «fighting» and asylum',
    of: ['verb'],
    retag: (words, i) => {
      if (words.form[i] !== 'ing' || words.tag[i - 1] !== 'noun' || words.label[i - 1] !== null) return undefined;
      // "to stop people [smuggling] and theft"
      if (words.lower[i - 1] === 'people')
        return /^(?:smuggling|trafficking)$/.test(words.lower[i]!) ? 'noun' : undefined;
      // "on practical problem [solving] and"
      const opener = tagAt(words, i - 2) === 'adj' ? i - 3 : i - 2;
      const isBare = /^(?:prep|comma|cc|to)$/.test(tagAt(words, opener)) && !words.lower[i - 1]!.endsWith('s');
      if (isBare && /^(?:comma|cc|stop|close)$/.test(tagAt(words, i + 1))) return 'noun';
      // "preventing price gouging by traders"
      const isDeed = words.tag[i - 2] === 'verb' && words.form[i - 2] === 'ing' && !words.lower[i - 1]!.endsWith('s');
      return isDeed && words.lower[i + 1] === 'by' ? 'noun' : undefined;
    },
  },
  {
    id: 'committed-to-growing',
    isFinal: true,
    example: 'The plan commits to «growing» state investment. (but: it leads to growing tension)',
    of: ['verb', 'adj'],
    retag: (words, i) =>
      words.lower[i]!.endsWith('ing') &&
      words.lower[i - 1] === 'to' &&
      /^(?:commit|pledge|dedicate|devote)/.test(words.lower[i - 2] ?? '') &&
      /^(?:noun|adj|det)$/.test(tagAt(words, i + 1))
        ? 'verb'
        : undefined,
  },
];
