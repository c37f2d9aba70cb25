import { verbLemmaOf } from '../lexicon/verb-forms.ts';
import { isAmount } from '../phrases/noun-phrases.ts';
import { tagAt, type Words } from '../words/words.ts';
import type { TagRule } from './tag-rule.ts';

/** Verbs that speak or think about something. */
const aboutVerbs = new Set(
  'talk think ask know say worry complain speak hear learn read tell write inquire care'.split(' '),
);

/** "should [war efforts] fail", "should [war] break out": a phrase of nouns, which may look like a verb at first, and then a base form. */
function isSubjectOfBase(words: Words, from: number): boolean {
  let at = from;
  if (tagAt(words, at) === 'verb' && words.form[at] === 'base') at++;
  while (at < from + 9 && /^(?:det|adj|noun|num|pron|poss|prep)$/.test(tagAt(words, at))) at++;
  const isBase = tagAt(words, at) === 'be' ? words.lower[at] === 'be' : words.form[at] === 'base';
  return at > from && isBase && words.tag[at - 1] !== 'det';
}

/** Adverbs, and words that the tagger takes for them or that are one beside others. */
export const adverbTagRules: readonly TagRule[] = [
  {
    id: 'place-before-noun',
    example: 'They will build the new «offshore» wind farms. (but: they operate «offshore».)',
    of: ['adv'],
    at: 'new offshore onshore overseas online nationwide worldwide',
    retag: (words, i) =>
      words.lower[i] === 'new' ||
      ((words.tag[i + 1] === 'noun' || words.lower[i + 1] === 'wind') &&
        // "Arctic Offshore Patrol Ships"
        (/^(?:det|adj|prep|poss)$/.test(tagAt(words, i - 1)) || words.source.charCodeAt(words.start[i]!) < 97))
        ? 'adj'
        : undefined,
  },
  {
    id: 'place-behind-its-noun',
    example: 'The table «below» shows the results.',
    of: ['prep'],
    at: 'above below',
    retag: (words, i) => {
      const next = tagAt(words, i + 1);
      const isBehind = words.tag[i - 1] === 'noun';
      return isBehind && (next === 'verb' || next === 'be' || next === 'modal') ? 'adv' : undefined;
    },
  },
  {
    id: 'day-as-noun',
    example: 'It meets «today»’s needs and those of «tomorrow».',
    of: ['adv'],
    at: 'today yesterday tomorrow',
    retag: (words, i) => {
      return words.lower[i + 1] === "'s" || tagAt(words, i - 1) === 'prep' ? 'noun' : undefined;
    },
  },
  {
    id: 'about-a-number',
    example: '«Over» 700 fighters are deployed.',
    of: ['prep'],
    at: 'over under about around near',
    retag: (words, i) => {
      // "released about 25 reports", but "asked about 25 reports"
      const isTopic = words.lower[i] === 'about' && aboutVerbs.has(words.lemma[i - 1] ?? '');
      const isRounding = isAmount(words, i + 1) && !isTopic;
      return isRounding && (i === 0 || tagAt(words, i - 1) !== 'noun') ? 'adv' : undefined;
    },
  },
  {
    id: 'so-before-a-clause',
    example: 'The border is open «so» they must patrol it.',
    of: ['adv'],
    at: 'so',
    retag: (words, i) =>
      /^(?:it|they|we|he|she|i)$/.test(words.lower[i + 1] ?? '') && tagAt(words, i - 1) !== 'verb' ? 'cc' : undefined,
  },
  {
    id: 'question-word',
    example: '«How» does the state proceed?',
    of: ['sub'],
    at: 'how why when where',
    retag: (words, i) => (i === 0 && /^(?:do|be|have|modal)$/.test(tagAt(words, 1)) ? 'adv' : undefined),
  },
  {
    id: 'so-that-one-can',
    example: 'The town builds homes «so» local people can stay.',
    of: ['adv', 'cc'],
    at: 'so',
    retag: (words, i) => {
      if (!/^(?:noun|close|pron|comma)$/.test(tagAt(words, i - 1))) return undefined;
      let at = i + 1;
      while (at < i + 9 && /^(?:det|adj|noun|num|pron|prep|poss)$/.test(tagAt(words, at))) at++;
      return at > i + 1 && /^(?:can|could|may|might)$/.test(words.lower[at] ?? '') ? 'sub' : undefined;
    },
  },
  {
    id: 'inverted-condition',
    example:
      '«Should» the state deem it right, the army may act. They need help, «should» war break out. (but: Should it act?)',
    of: ['modal'],
    at: 'should',
    retag: (words, i) => {
      if (words.lower.at(-1) === '?') return undefined;
      const isOpener = /^(?:det|noun|pron|adj)$/.test(tagAt(words, i + 1));
      if (i === 0) return isOpener || isSubjectOfBase(words, 1) ? 'sub' : undefined;
      // "a plan for war should [the] state ask": behind its subject a modal has no article.
      const isInverted = /^(?:the|an?|any|these|this|its|their|they|we|he|she)$/.test(words.lower[i + 1] ?? '');
      return (isInverted || tagAt(words, i - 1) === 'comma') && isSubjectOfBase(words, i + 1) ? 'sub' : undefined;
    },
  },
  {
    id: 'subject-of-inverted-condition',
    example: 'They need help, should «war» break out.',
    of: ['verb'],
    retag: (words, i) =>
      words.lower[i - 1] === 'should' && tagAt(words, i - 1) === 'sub' && words.form[i] === 'base' ? 'noun' : undefined,
  },
  {
    id: 'inverted-do',
    example: 'nor «do» the guidelines create rights; how «does» the state proceed?',
    of: ['do'],
    retag: (words, i) =>
      /^(?:nor|how|why|when|where|what)$/.test(words.lower[i - 1] ?? '') &&
      /^(?:det|noun|pron|adj)$/.test(tagAt(words, i + 1))
        ? 'adv'
        : undefined,
  },
  {
    id: 'though-between-adjectives',
    example: 'They face this diverse «though» linked set of threats.',
    of: ['sub', 'adv'],
    at: 'though although albeit',
    retag: (words, i) =>
      tagAt(words, i - 1) === 'adj' &&
      /^(?:det|adj|adv)$/.test(tagAt(words, i - 2)) &&
      /^(?:adj|verb)$/.test(tagAt(words, i + 1))
        ? 'cc'
        : undefined,
  },
  {
    id: 'biggest-ever',
    example: 'It is the biggest «ever» change in the law. (but: has it ever changed)',
    of: ['adv'],
    at: 'ever',
    retag: (words, i) =>
      /(?:est|first|only|best|worst)$/.test(words.lower[i - 1] ?? '') && /^(?:noun|adj|verb)$/.test(tagAt(words, i + 1))
        ? 'adj'
        : undefined,
  },
  {
    id: 'likely-before-verb',
    example: 'which will «likely» increase the costs',
    of: ['adj'],
    at: 'likely',
    retag: (words, i) => (words.tag[i - 1] === 'modal' ? 'adv' : undefined),
  },
  {
    id: 'and-between-adverbs',
    example: 'to effectively «and» efficiently deal with threats',
    of: ['cc'],
    retag: (words, i) =>
      words.tag[i - 1] === 'adv' &&
      words.tag[i + 1] === 'adv' &&
      /ly$/.test(words.lower[i - 1]!) &&
      /ly$/.test(words.lower[i + 1]!)
        ? 'adv'
        : undefined,
  },
  {
    id: 'objective-of',
    example: 'It will harness the full «potential» of biotechnology.',
    of: ['adj'],
    at: 'objective alternative potential initiative individual representative',
    retag: (words, i) => (words.lower[i + 1] === 'of' ? 'noun' : undefined),
  },
  {
    id: 'better-before-verb',
    example: 'a system which will «better» meet the needs; to «better» leverage data; it can «best» be seen so',
    of: ['verb', 'adj', 'noun', 'adv'],
    at: 'better best',
    retag: (words, i) => {
      if (!/^(?:to|modal|cc|comma|noun|pron|adv)$/.test(tagAt(words, i - 1))) return undefined;
      const next = words.lower[i + 1] ?? '';
      return /^(?:verb|be)$/.test(tagAt(words, i + 1)) || (words.label[i + 1] === null && verbLemmaOf(next) === next)
        ? 'adv'
        : undefined;
    },
  },
  {
    id: 'will-as-noun',
    example: "destroying its «will» to fight; the state's «will» and strength; with all its «might» (but: it will)",
    of: ['modal'],
    at: 'will might',
    retag: (words, i) => {
      const before = words.lower[i - 1] ?? '';
      if (/^(?:its|their|our|his|her|my|your)$/.test(before) || words.tag[i - 1] === 'poss') return 'noun';
      return /^(?:own|the|a|of|political|national|public|s)$/.test(before) &&
        words.tag[i - 1] !== 'noun' &&
        /^(?:to|of|by|,|\.)$/.test(words.lower[i + 1] ?? '.')
        ? 'noun'
        : undefined;
    },
  },
  {
    id: 'direction-as-noun',
    example: 'interests in the «north»',
    of: ['adv'],
    at: 'north south east west northeast southeast northwest southwest',
    retag: (words, i) => (words.tag[i - 1] === 'det' ? 'noun' : undefined),
  },
  {
    id: 'long-between-auxiliaries',
    example: 'The relief has «long» been authorized.',
    of: ['adj'],
    at: 'long',
    retag: (words, i) =>
      tagAt(words, i - 1) === 'have' && /^(?:be|verb)$/.test(tagAt(words, i + 1)) ? 'adv' : undefined,
  },
  {
    id: 'further-before-noun',
    example: 'seeks the «further» development of the treaty',
    of: ['adv'],
    at: 'further now then only current additional too last next first full',
    retag: (words, i) =>
      words.tag[i - 1] === 'det' &&
      ((/^(?:noun|adj)$/.test(tagAt(words, i + 1)) &&
        /^(?:further|now|then|only|current|additional|too|full)$/.test(words.lower[i]!)) ||
        // "in the last few years"
        (/^(?:last|next|first)$/.test(words.lower[i]!) && /^(?:noun|adj|num|det)$/.test(tagAt(words, i + 1))))
        ? 'adj'
        : undefined,
  },
  {
    id: 'adverb-inside-phrase',
    example:
      'They met the «earlier» deadline, reached its «later» stage and saw the most «likely» future. (but: the almost impossible task, the newly formed unit)',
    of: ['adv'],
    retag: (words, i) => {
      const opener = /^(?:most|more|less|least)$/.test(words.lower[i - 1] ?? '') ? i - 2 : i - 1;
      // The tagger takes "stage" for a verb here.
      const isBeforeNoun =
        words.tag[i + 1] === 'noun' ||
        words.lower[i + 1] === 'future' ||
        (words.tag[i + 1] === 'verb' && words.form[i + 1] === 'base');
      return isBeforeNoun && /^(?:the|an?|its|their|our|his|her)$/.test(words.lower[opener] ?? '') ? 'adj' : undefined;
    },
  },
];
