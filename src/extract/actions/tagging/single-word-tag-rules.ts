import { isPutToUse, isYetToCome } from '../phrases/put-to-use.ts';
import { isTitled, tagAt } from '../words/words.ts';
import { lastVerb, type TagRule } from './tag-rule.ts';

/** Base forms that are nouns at least as often: a gerund before them cannot be joined to a base form. */
const mayBeNoun = new Set(
  'yield trade supply demand support control use access research design transport change growth risk waste test need cost output share value work travel play'.split(
    ' ',
  ),
);

/** Single words that are verbs elsewhere, and a noun or modifier beside the words that each rule names. */
export const singleWordTagRules: readonly TagRule[] = [
  {
    id: 'wind-power',
    example: 'The cost of offshore «wind» in the past was high. (but: to «wind» down the plan)',
    of: ['verb'],
    at: 'wind',
    retag: (words, i) =>
      /^(?:to|modal)$/.test(tagAt(words, i - 1)) || /^(?:up|down)$/.test(words.lower[i + 1] ?? '') ? undefined : 'noun',
  },
  {
    id: 'dated-paper',
    example: 'Act «dated» 11 September 2003 on Service; the letter «dated» on 5 May',
    of: ['verb'],
    at: 'dated',
    retag: (words, i) =>
      words.label[i + 1] === 'DATE' || /^(?:num|prep)$/.test(tagAt(words, i + 1)) ? 'adj' : undefined,
  },
  {
    id: 'well-placed',
    example: 'Communities are best «placed» to know their needs. (but: they are placed there)',
    of: ['verb'],
    at: 'placed positioned suited',
    retag: (words, i) =>
      words.lower[i + 1] === 'to' && /^(?:well|best|better|ideally|uniquely)$/.test(words.lower[i - 1] ?? '')
        ? 'adj'
        : undefined,
  },
  {
    id: 'years-to-come',
    isFinal: true,
    example: 'The forests are safe for generations to «come». (but: They want the years to come back.)',
    of: ['verb'],
    at: 'come',
    retag: (words, i) => (isYetToCome(words, i - 1) ? 'adj' : undefined),
  },
  {
    id: 'title-at-the-start',
    isFinal: true,
    example: '«Teach» «First» will be expanded. (but: Teach children and they will learn.)',
    of: ['verb', 'adv'],
    retag: (words, i) => {
      // "Safeguarding Australia's ports is vital.", "Thus the Ministry has"
      if (i > 1 || (words.tag[i] === 'adv' ? i === 0 : words.form[i] !== 'base')) return undefined;
      let end = 0;
      while (end < 4 && isTitled(words, end)) end++;
      return end > 1 && end > i && words.label[i] === null && /^(?:modal|be|have)$/.test(tagAt(words, end))
        ? 'noun'
        : undefined;
    },
  },
  {
    id: 'verb-in-a-title',
    isFinal: true,
    example:
      'They published a paper titled ‘Chance for all: Strong schools «help» many’. (but: he said ‘They help us’)',
    of: ['verb'],
    retag: (words, i) => {
      let at = i - 1;
      while (at > 0 && i - at < 16 && words.tag[at] !== 'quote') at--;
      return words.tag[at] === 'quote' && /^(?:titled|entitled)$/.test(words.lower[at - 1] ?? '') ? 'noun' : undefined;
    },
  },
  {
    id: 'title-with-to',
    isFinal: true,
    example: 'They run the Help to «Buy» scheme. (but: They help firms to buy ships.)',
    of: ['verb'],
    retag: (words, i) =>
      words.lower[i - 1] === 'to' &&
      i > 2 &&
      isTitled(words, i) &&
      isTitled(words, i - 2) &&
      // "We Have to Resolve": a sentence of capitals
      !isTitled(words, i - 3) &&
      words.tag[i - 2] !== 'stop'
        ? 'noun'
        : undefined,
  },
  {
    id: 'compound-before-a-modal',
    isFinal: true,
    example: '«Permit» charges will be reviewed. (but: Protect forests and they will grow.)',
    of: ['verb'],
    retag: (words, i) =>
      i === 0 &&
      words.form[0] === 'base' &&
      tagAt(words, 1) === 'noun' &&
      words.label[1] === null &&
      /^(?:modal|be|have)$/.test(tagAt(words, 2))
        ? 'noun'
        : undefined,
  },
  {
    id: 'put-to-use',
    isFinal: true,
    example: 'We will put that evidence to «use» and scale up the trial. (but: to use it)',
    of: ['verb'],
    at: 'use rest work market account scale book trial heel task court',
    retag: (words, i) => (isPutToUse(words, i - 1) ? 'noun' : undefined),
  },
  {
    id: 'up-and-running',
    isFinal: true,
    example: 'It aims to get a trial up and «running» by 2030. (but: walking and running)',
    of: ['verb'],
    at: 'running',
    retag: (words, i) => (words.lower[i - 1] === 'and' && words.lower[i - 2] === 'up' ? 'adj' : undefined),
  },
  {
    id: 'home-visits',
    isFinal: true,
    example: 'Nurses will make «home» visits. (but: They bring home sailors and go home.)',
    of: ['adv'],
    at: 'home',
    retag: (words, i) =>
      tagAt(words, i + 1) === 'noun' &&
      tagAt(words, i - 1) === 'verb' &&
      !/^(?:bring|take|send|come|go|return|drive|ship|write|call|fly|carry|get|head|travel|stay|work|live)$/.test(
        words.lemma[i - 1]!,
      )
        ? 'noun'
        : undefined,
  },
  {
    id: 'never-a-verb',
    isFinal: true,
    example: 'A shift to «low» or zero emission vehicles is under way. (but: a move to lower the tax)',
    of: ['verb'],
    at: 'low',
    retag: () => 'adj',
  },
  {
    id: 'bear-costs',
    isFinal: true,
    example: 'Firms face hundreds of new rules, and «bear» costs of compliance. (but: the polar bear)',
    of: ['noun'],
    at: 'bear bears',
    retag: (words, i) =>
      /^(?:cc|to|modal)$/.test(tagAt(words, i - 1)) && /^(?:det|noun|adj|num|pron)$/.test(tagAt(words, i + 1))
        ? 'verb'
        : undefined,
  },
  {
    id: 'last-noun-of-a-gerund',
    example: 'with a view to increasing intensity and «yield»; (but: to help firms and invest)',
    of: ['verb'],
    retag: (words, i) => {
      const isPlace =
        words.form[i] === 'base' &&
        words.tag[i - 1] === 'cc' &&
        words.tag[i - 2] === 'noun' &&
        tagAt(words, i + 1) === 'stop';
      return isPlace && lastVerb(words, i, (j) => words.form[j] === 'ing') && mayBeNoun.has(words.lower[i]!)
        ? 'noun'
        : undefined;
    },
  },
];
