import { verbLemmas } from '../../../lexicon/verb-lemmas.ts';
import { clausalComplement } from '../lexicon/clause-tables.ts';
import { isUnchanging } from '../lexicon/verb-forms.ts';
import { isTitled, tagAt, type Words } from '../words/words.ts';
import { isSureNoun } from './open-words.ts';
import { before, lastVerb, nominal, type TagRule } from './tag-rule.ts';

/** Verbs in -s that need an object: without one behind them they are nouns ("Canada's defence needs at home"). */
const needyNouns = new Set(
  'needs leaves plans aims offers supports demands efforts forces uses measures interests waters deposits'.split(' '),
);

/** Words that the tagger takes for verbs and that are nouns or modifiers. */
export const nounTagRules: readonly TagRule[] = [
  {
    id: 'verb-inside-a-name',
    example: 'They work in the International «Counter» Ransomware Initiative.',
    of: ['verb'],
    retag: (words, i) => {
      if (i === 0 || words.tag[i - 1] !== 'noun' || words.form[i] === 'ing' || !isTitled(words, i)) return undefined;
      return isTitled(words, i - 1) && isTitled(words, i + 1) && tagAt(words, i + 1) === 'noun' ? 'noun' : undefined;
    },
  },
  {
    id: 'adjective-after-it',
    example: 'Norway has made it «clear» that it will stay.',
    of: ['verb'],
    at: 'clear complete secure open free',
    retag: (words, i) =>
      words.form[i] === 'base' && words.lower[i - 1] === 'it' && /^(?:make|find)$/.test(words.lemma[i - 2] ?? '')
        ? 'adj'
        : undefined,
  },
  {
    id: 'past-and-future',
    example:
      'In the «past», new recruits showed such habits and saw the most likely «future» as safe. (but: past, present and future needs)',
    of: ['adj'],
    at: 'past present future',
    retag: (words, i) => {
      let opener = i - 1;
      while (/^(?:adj|adv)$/.test(tagAt(words, opener))) opener--;
      if (tagAt(words, opener) !== 'det' || nominal.has(tagAt(words, i + 1)) || tagAt(words, i + 1) === 'cc')
        return undefined;
      return tagAt(words, i + 1) === 'comma' && /^(?:past|present|future|and)$/.test(words.lower[i + 2] ?? '')
        ? undefined
        : 'noun';
    },
  },
  {
    id: 'ordinal-in-figures',
    example: 'The «32nd» meeting was held.',
    of: ['pron', 'noun'],
    retag: (words, i) =>
      /^\d{1,3}(?:st|nd|rd|th)$/.test(words.lower[i]!) && nominal.has(tagAt(words, i + 1)) ? 'adj' : undefined,
  },
  {
    id: 'help-as-object',
    example: 'Partners know how to get «help». Reply in «writing» to the board. (but: in writing the report)',
    of: ['verb'],
    at: 'help writing',
    isFinal: true,
    retag: (words, i) => {
      const opens = words.lower[i] === 'help' ? /^(?:get|seek|need|offer|receive|find|want)$/ : /^in$/;
      const isOpened = opens.test(words.lower[i] === 'help' ? words.lemma[i - 1]! : (words.lower[i - 1] ?? ''));
      if (!isOpened || !/^(?:stop|comma|cc|prep|to|sub)$/.test(tagAt(words, i + 1))) return undefined;
      return words.lower[i] === 'help' ? 'noun' : 'adv';
    },
  },
  {
    id: 'prefix-before-noun',
    example: 'It offers «pre-attack» planning and services. (but: to pre-position supplies)',
    of: ['verb'],
    retag: (words, i) =>
      /^(?:pre|post|anti)-/.test(words.lower[i]!) &&
      words.form[i] === 'base' &&
      !/^(?:to|modal|do|cc)$/.test(tagAt(words, before(words, i))) &&
      (tagAt(words, i + 1) === 'noun' || words.form[i + 1] === 'ing')
        ? 'adj'
        : undefined,
  },
  {
    id: 'related-before-noun',
    example: 'security «related» frameworks; tasks «related» to defence',
    of: ['verb'],
    at: 'related',
    retag: (words, i) => {
      if (tagAt(words, before(words, i)) === 'be') return undefined;
      const next = tagAt(words, i + 1);
      return next === 'noun' || next === 'adj' || words.lower[i + 1] === 'to' ? 'adj' : undefined;
    },
  },
  {
    id: 'combined-and-joint',
    example: 'the ROK-U.S. «combined» and joint forces',
    of: ['verb'],
    at: 'combined',
    retag: (words, i) => (tagAt(words, i + 1) === 'cc' && tagAt(words, i + 2) === 'adj' ? 'adj' : undefined),
  },
  {
    id: 'state-in-ed',
    example: 'The issue is «complicated» and will take time. (but: it was complicated by the war)',
    of: ['verb'],
    at: 'complicated sophisticated satisfied tired gifted interested dedicated',
    retag: (words, i) =>
      tagAt(words, before(words, i)) === 'be' && !/^(?:by|to)$/.test(words.lower[i + 1] ?? '') ? 'adj' : undefined,
  },
  {
    id: 'noun-after-be',
    example:
      'Norway is «part» of the cooperation and has «interests» in the north; doing 20 sit-ups and 20 «squats» a day',
    of: ['verb'],
    retag: (words, i) =>
      isSureNoun(words, i) ||
      (tagAt(words, i - 1) === 'be' &&
        words.lower[i + 1] === 'of' &&
        (words.form[i] === 's' || (words.form[i] === 'base' && !isUnchanging(words.lemma[i]!))))
        ? 'noun'
        : undefined,
  },
  {
    id: 'participle-as-modifier',
    example: 'It provides ships with «enhanced» functions; «Increased» migration is a risk.',
    of: ['verb'],
    retag: (words, i) => {
      const form = words.form[i];
      if (form !== 'ed' && form !== 'part' && !(form === 'base' && isUnchanging(words.lemma[i]!))) return undefined;
      const next = tagAt(words, i + 1);
      const at = before(words, i);
      const previous = tagAt(words, at);
      if (previous === 'det' || previous === 'poss' || (previous === 'adj' && at === i - 1))
        return next === 'prep' || next === 'comma' || next === 'stop' ? 'noun' : 'adj';
      const isBeforeModifier = next === 'cc' && tagAt(words, i + 2) === 'adj' && previous === 'verb';
      if (form === 'base' || !(next === 'noun' || next === 'adj' || isBeforeModifier)) return undefined;
      if (previous === 'sub' || (previous === 'rel' && tagAt(words, at - 1) === 'prep')) return 'adj';
      // "They agreed that [continued] presence is vital": what is said has a subject of its own.
      const isSaid = words.lower[at] === 'that' && tagAt(words, at - 1) === 'verb' && words.form[at - 1] !== 'ing';
      if (previous === 'rel' && isSaid && clausalComplement.has(words.lemma[at - 1]!)) return 'adj';
      if (
        previous === 'prep' ||
        previous === 'num' ||
        (previous === 'verb' && words.lower[at] !== 'being') ||
        previous === 'to'
      )
        return 'adj';
      // "It founded a school; [deployed] coastal units; and built a port."
      if (words.lower[at] === ';' && lastVerb(words, i, (j) => /^(?:ed|past)$/.test(words.form[j]!))) return undefined;
      if (at < 0 || previous === 'stop' || previous === 'quote') return 'adj';
      const listed = previous === 'cc' && tagAt(words, at - 1) === 'comma' ? at - 2 : at - 1;
      if ((previous === 'cc' || previous === 'comma') && tagAt(words, listed) === 'adj') return 'adj';
      // "with partners, stakeholders and elected members": the last of a list of nouns
      const isListed = previous === 'cc' && words.tag[at - 1] === 'noun' && words.tag[at - 2] === 'comma';
      if (isListed && next === 'noun' && form === 'ed') return 'adj';
      if (previous === 'cc' || previous === 'comma')
        return lastVerb(words, i, (j) => words.form[j] === 'ed' || words.form[j] === 'past' || words.form[j] === 'part')
          ? undefined
          : 'adj';
      return undefined;
    },
  },
  {
    id: 'quoted-word',
    example: 'the word "«waive»" means',
    of: ['verb'],
    retag: (words, i) => (words.tag[i - 1] === 'quote' && words.tag[i + 1] === 'quote' ? 'noun' : undefined),
  },
  {
    id: 'adjective-in-un',
    example: 'Women are «under-represented» in the force. (but: it has underpinned our growth)',
    of: ['verb'],
    retag: (words, i) => {
      const isUnmade =
        words.lower[i]!.startsWith('un') &&
        /^(?:un(?!der)|under-).{4,}ed$/.test(words.lower[i]!) &&
        !verbLemmas.has(words.lower[i]!.replace(/e?d$/, '')) &&
        !verbLemmas.has(words.lower[i]!.replace(/d$/, ''));
      return isUnmade && words.lower[i + 1] !== 'by' ? 'adj' : undefined;
    },
  },
  {
    id: 'noun-without-object',
    example: "To meet Canada's defence «needs» at home, it will act.",
    of: ['verb'],
    retag: (words, i) => {
      const next = tagAt(words, i + 1);
      const isAtHead = nominal.has(tagAt(words, i - 1)) || tagAt(words, i - 1) === 'poss';
      if (needyNouns.has(words.lower[i]!) && isAtHead && /^(?:prep|comma|stop|cc|be|modal)$/.test(next)) return 'noun';
      // "as part of Government plans to scale up fuels"
      if (words.lower[i] === 'plans' && next === 'to' && isAtHead && tagAt(words, i - 2) === 'prep') return 'noun';
      if (words.form[i] !== 'base' || (next !== 'be' && next !== 'modal')) return undefined;
      const at = before(words, i);
      const isOpening = /^(?:sub|rel|comma|stop|cc)$/.test(tagAt(words, at));
      return isOpening && words.lower[at] !== 'that' ? 'noun' : undefined;
    },
  },
  {
    id: 'noun-after-determiner',
    example: 'Staff are entitled to annual «leave». Temporary «leave» will be limited.',
    of: ['verb'],
    retag: (words, i) => {
      if (words.form[i] !== 'base' && words.form[i] !== 's') return undefined;
      const at = words.tag[i - 1] === 'adv' && words.tag[i - 2] === 'det' ? i - 2 : i - 1;
      const previous = tagAt(words, at);
      if (previous === 'poss' || previous === 'det' || words.lower[at] === 'whose') return 'noun';
      if (words.lower[i] === 'leave' && kindsOfLeave.test(words.lower[at] ?? '')) return 'noun';
      if (previous === 'adj') return isBehindModifiers(words, i) ? 'noun' : undefined;
      return previous === 'prep' && !/^(?:but|about|than)$/.test(words.lower[at]!) ? 'noun' : undefined;
    },
  },
];

const kindsOfLeave =
  /^(?:temporary|annual|parental|paternity|maternity|sick|unpaid|paid|indefinite|compassionate|shared)$/;

/** "with long dry [spells]", "conducting joint and combined [exercises]": adjectives all the way back to what opens a noun phrase. */
function isBehindModifiers(words: Words, i: number): boolean {
  let at = i - 1;
  while (at >= 0 && i - at < 8 && (words.tag[at] === 'adj' || (words.tag[at] === 'cc' && words.tag[at - 1] === 'adj')))
    at--;
  const tag = tagAt(words, at);
  return tag === 'det' || tag === 'poss' || tag === 'prep' || tag === 'be' || (tag === 'verb' && at < i - 2);
}
