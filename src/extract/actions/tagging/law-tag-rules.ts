import { isAmount } from '../phrases/noun-phrases.ts';
import { isTitled, tagAt, type Words } from '../words/words.ts';
import { opensNounPhrase, type TagRule } from './tag-rule.ts';

/** "the risks the army [takes]": a verb right behind the phrase at `from` makes it a subject. */
function isSubjectBehind(words: Words, from: number): boolean {
  let at = from;
  while (/^(?:noun|adj|num|poss)$/.test(tagAt(words, at))) at++;
  return /^(?:verb|be|have|modal|do)$/.test(tagAt(words, at));
}

/** Words that laws, resolutions and plans use as verbs where elsewhere they are nouns, and the other way round. */
export const lawTagRules: readonly TagRule[] = [
  {
    id: 'worth-an-amount',
    isFinal: true,
    example: 'The bank financed 170 operations «worth» more than $10 billion. (but: the worth of a ship)',
    of: ['noun', 'adj'],
    at: 'worth',
    retag: (words, i) =>
      tagAt(words, i - 1) === 'noun' &&
      (isAmount(words, i + 1) ||
        /^(?:more|less|over|nearly|about|around|approximately|some|up|an|a)$/.test(words.lower[i + 1] ?? ''))
        ? 'prep'
        : undefined,
  },
  {
    id: 'risks-something',
    isFinal: true,
    example: 'A body that fails to plan its work «risks» the loss of funds. (but: the risks the army takes)',
    of: ['noun'],
    at: 'risk risks',
    retag: (words, i) => {
      const next = tagAt(words, i + 1);
      const isDeed = words.form[i + 1] === 'ing' && next === 'verb' && opensNounPhrase.has(tagAt(words, i + 2));
      const isThing =
        words.lower[i] === 'risks' &&
        /^(?:the|a|an|its|their)$/.test(words.lower[i + 1] ?? '') &&
        !isSubjectBehind(words, i + 2);
      const isPlural = /[^s]s$/.test(words.lower[i - 1] ?? '');
      return tagAt(words, i - 1) === 'noun' && (isDeed || isThing) && isPlural === (words.lower[i] === 'risk')
        ? 'verb'
        : undefined;
    },
  },
  {
    id: 'developed-and-developing',
    isFinal: true,
    example: 'The crisis hit developed and «developing» countries. (but: it tested and is testing ships)',
    of: ['verb'],
    retag: (words, i) => {
      const stem = (at: number) => /^(.{3,})(?:ed|ing)$/.exec(words.lower[at] ?? '')?.[1];
      const isPair = (one: number, two: number) =>
        words.lower[one] !== words.lower[two] &&
        stem(one) === stem(two) &&
        /^(?:and|or)$/.test(words.lower[one + 1]!) &&
        tagAt(words, two + 1) === 'noun';
      return stem(i) !== undefined && (isPair(i, i + 2) || isPair(i - 2, i)) ? 'adj' : undefined;
    },
  },
  {
    id: 'undertaking',
    isFinal: true,
    example: 'Any firm or «undertaking» which carries out the work shall pay. (but: without undertaking which work)',
    of: ['verb'],
    at: 'undertaking',
    retag: (words, i) =>
      /^(?:det|adj|cc|noun)$/.test(tagAt(words, i - 1)) &&
      /^(?:rel|modal|be|stop|comma|cc|prep|have)$/.test(tagAt(words, i + 1))
        ? 'noun'
        : undefined,
  },
  {
    id: 'growing-numbers',
    isFinal: true,
    example: 'It ensures that «increasing» numbers of women are trained. (but: by increasing numbers of ships)',
    of: ['verb'],
    at: 'increasing growing rising declining falling',
    retag: (words, i) =>
      /^(?:numbers?|amounts?|proportions?|shares?)$/.test(words.lower[i + 1] ?? '') &&
      words.lower[i + 2] === 'of' &&
      tagAt(words, i - 1) !== 'prep' &&
      i > 0
        ? 'adj'
        : undefined,
  },
  {
    id: 'long-term-thinking',
    isFinal: true,
    example: 'We see too little long-term «thinking» about risks. (but: They are busy spending the fund.)',
    of: ['verb'],
    at: 'thinking lending borrowing spending',
    retag: (words, i) =>
      (tagAt(words, i - 1) === 'adj' || (words.lower[i - 1] ?? '').includes('-')) &&
      tagAt(words, i - 2) !== 'be' &&
      !/^(?:det|num|pron|noun)$/.test(tagAt(words, i + 1))
        ? 'noun'
        : undefined,
  },
  {
    id: 'take-up',
    isFinal: true,
    example: 'Wider «take» up of the plans could help. (but: They take up the plans.)',
    of: ['verb'],
    at: 'take',
    retag: (words, i) =>
      words.lower[i + 1] === 'up' && words.lower[i + 2] === 'of' && !/^(?:to|modal|pron|cc)$/.test(tagAt(words, i - 1))
        ? 'noun'
        : undefined,
  },
  {
    id: 'name-with-a-participle',
    isFinal: true,
    example:
      'It is a body for Crimes under International Law «Committed» in Lowland. (but: Trade Policy Provides jobs)',
    of: ['verb'],
    retag: (words, i) =>
      i > 3 &&
      words.form[i] === 'ed' &&
      isTitled(words, i) &&
      isTitled(words, i - 1) &&
      isTitled(words, i - 2) &&
      words.tag[i - 1] === 'noun' &&
      words.tag[i - 2] !== 'stop' &&
      tagAt(words, i + 1) === 'prep'
        ? 'adj'
        : undefined,
  },
];
