import { verbLemmas } from '../../../lexicon/verb-lemmas.ts';
import { isUnchanging } from '../verb-forms.ts';
import { before, lastVerb, nominal, type TagRule, tagAt } from './tag-rule.ts';
import { nounsInIng } from './verb-tag-rules.ts';

/** -ing forms that stand before a noun as adjectives far more often than as verbs. */
const adjectivesInIng = new Set(
  'existing growing emerging ongoing remaining rising evolving surrounding neighboring neighbouring outstanding promising challenging incoming upcoming forthcoming underlying prevailing pressing overarching overwhelming longstanding lasting enduring corresponding deteriorating'.split(
    ' ',
  ),
);

/** -ing forms that are adjectives before a noun, but verbs behind a preposition: "in developing countries", but "on developing tools". */
const weakAdjectivesInIng = new Set(
  'developing operating leading working living following increasing changing contributing participating competing conflicting aging ageing fighting implementing cutting governing declining interlocking supporting acting training fighting coming'.split(
    ' ',
  ),
);

/** Verbs whose -ing form goes with "of" and stays a verb: "consisting of". */
const verbsWithOf = new Set(['consist', 'dispose', 'think', 'speak', 'approve', 'conceive']);

/** Verbs in -s that need an object: without one behind them they are nouns ("Canada's defence needs at home"). */
const needyNouns = new Set(
  'needs leaves plans aims offers supports demands efforts forces uses measures interests'.split(' '),
);

/** A noun and its gerund in one word are a noun: "warfighting capabilities", "and peacebuilding", "anti-kidnapping". */
const compoundInIng =
  /^(?:anti-[a-z]+ing|(?:war|peace|state|nation|ship|law|policy|decision|capacity|confidence)-?(?:fighting|building|making|keeping))$/;

/** Words that the tagger takes for verbs and that are nouns or modifiers. */
export const nounTagRules: readonly TagRule[] = [
  {
    id: 'compound-in-ing',
    example: 'to increase «warfighting» capabilities; crisis management and «peacebuilding»',
    of: ['verb'],
    retag: (words, i) => {
      if (!compoundInIng.test(words.lower[i]!)) return undefined;
      return nominal.has(tagAt(words, i + 1)) ? 'adj' : 'noun';
    },
  },
  {
    id: 'noun-after-be',
    example: 'Norway is «part» of the cooperation',
    of: ['verb'],
    retag: (words, i) =>
      words.form[i] === 'base' &&
      tagAt(words, i - 1) === 'be' &&
      words.lower[i + 1] === 'of' &&
      !isUnchanging(words.lemma[i]!)
        ? 'noun'
        : undefined,
  },
  {
    id: 'gerund-as-noun',
    example: 'the «fielding» of equipment; «upgrading» of hospitals; a «growing» demand',
    of: ['verb'],
    retag: (words, i) => {
      if (words.form[i] !== 'ing') return undefined;
      const at = before(words, i);
      const previous = tagAt(words, at);
      const next = tagAt(words, i + 1);
      if (previous === 'be' && words.lower[at] !== 'being') return undefined;
      if (next === 'cc' && previous === 'prep' && tagAt(words, i + 2) === 'noun' && tagAt(words, i + 3) === 'noun')
        return 'noun';
      if (
        nounsInIng.has(words.lower[i]!) &&
        next === 'noun' &&
        /^(?:cc|comma|noun)$/.test(previous) &&
        !lastVerb(words, i, (j) => words.form[j] === 'ing' && j >= i - 8)
      )
        return 'noun';
      if (words.lower[i + 1] === 'of') return verbsWithOf.has(words.lemma[i]!) ? undefined : 'noun';
      const isNominalNext = next === 'noun' || next === 'adj' || next === 'num';
      if (previous === 'det' || previous === 'poss' || (previous === 'adj' && at === i - 1))
        return isNominalNext ? 'adj' : next === 'det' ? undefined : 'noun';
      const isWeak = weakAdjectivesInIng.has(words.lower[i]!) && /^(?:verb|noun|num)$/.test(previous);
      return isNominalNext && (adjectivesInIng.has(words.lower[i]!) || isWeak) ? 'adj' : undefined;
    },
  },
  {
    id: 'participle-as-modifier',
    example: 'provide «improved» protection; with «enhanced» functions; «Increased» migration',
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
      if (
        previous === 'prep' ||
        previous === 'num' ||
        (previous === 'verb' && words.lower[at] !== 'being') ||
        previous === 'to'
      )
        return 'adj';
      if (at < 0 || previous === 'stop' || previous === 'quote') return 'adj';
      const listed = previous === 'cc' && tagAt(words, at - 1) === 'comma' ? at - 2 : at - 1;
      if ((previous === 'cc' || previous === 'comma') && tagAt(words, listed) === 'adj') return 'adj';
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
    retag: (words, i) => (words.tag[i - 1] === 'quote' && /^(?:quote)$/.test(tagAt(words, i + 1)) ? 'noun' : undefined),
  },
  {
    id: 'adjective-in-un',
    example: 'it is «undisputed»; women are «under-represented»',
    of: ['verb'],
    retag: (words, i) => {
      const isUnmade =
        /^(?:un|under-).{4,}ed$/.test(words.lower[i]!) &&
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
      const isOpening = /^(?:sub|rel|comma|stop|cc)$/.test(tagAt(words, before(words, i)));
      return words.form[i] === 'base' &&
        isOpening &&
        words.lower[before(words, i)] !== 'that' &&
        (next === 'be' || next === 'modal')
        ? 'noun'
        : undefined;
    },
  },
  {
    id: 'noun-after-determiner',
    example: 'the «launch» of the plan; its «support»; in «love»',
    of: ['verb'],
    retag: (words, i) => {
      if (words.form[i] !== 'base' && words.form[i] !== 's') return undefined;
      const at = words.tag[i - 1] === 'adv' && words.tag[i - 2] === 'det' ? i - 2 : i - 1;
      const previous = tagAt(words, at);
      if (previous === 'poss') return 'noun';
      if (previous === 'det') return 'noun';
      if (previous === 'adj')
        return tagAt(words, i - 2) === 'det' || tagAt(words, i - 2) === 'poss' || tagAt(words, i - 2) === 'prep'
          ? 'noun'
          : undefined;
      return previous === 'prep' && !/^(?:but|about|than)$/.test(words.lower[at]!) ? 'noun' : undefined;
    },
  },
];
