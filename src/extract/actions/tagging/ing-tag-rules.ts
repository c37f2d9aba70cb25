import { verbLemmaOf } from '../lexicon/verb-forms.ts';
import { adjectivesInIng, changesInIng, isCircumstance, nounsInIng } from '../lexicon/words-in-ing.ts';
import { isCapitalized, isTitled, tagAt, type Words } from '../words/words.ts';
import { listedInIngTagRules } from './listed-in-ing-tag-rules.ts';
import { before, lastVerb, nominal, opensNounPhrase, type TagRule } from './tag-rule.ts';

/** -ing forms that are adjectives before a noun, but verbs behind a preposition: "in developing countries", but "on developing tools". */
const weakAdjectivesInIng = new Set(
  'developing operating leading working living following increasing changing contributing participating competing conflicting aging ageing fighting implementing cutting governing declining interlocking supporting acting training fighting coming'.split(
    ' ',
  ),
);

/** Verbs whose -ing form goes with "of" and stays a verb: "consisting of". */
const verbsWithOf = new Set(['consist', 'dispose', 'think', 'speak', 'approve', 'conceive']);

/** A noun and its gerund in one word are a noun: "warfighting capabilities", "and peacebuilding", "anti-kidnapping". */
const compoundInIng =
  /^(?:anti-[a-z]+ing|(?:war|peace|rule|state|nation|ship|law|policy|decision|capacity|confidence)-?(?:fighting|building|making|keeping))$/;

const particles = new Set(['up', 'out', 'off', 'down', 'forth']);

/** A capital on this word and on the next that is not small, inside quotation marks. */
function isTitleQuoted(words: Words, i: number): boolean {
  const next = /^(?:the|an?|of|for|our|and|in|on|to)$/.test(words.lower[i + 1] ?? '') ? i + 2 : i + 1;
  return isTitled(words, i) && isTitled(words, next);
}

/** Words in -ing: verbs, nouns or adjectives. */
export const ingTagRules: readonly TagRule[] = [
  {
    id: 'gerund-before-determiner',
    example: '«Building» on this network, we will act.',
    of: ['noun'],
    retag: (words, i) => {
      const lower = words.lower[i]!;
      if (!lower.endsWith('ing') || words.label[i]) return undefined;
      if (!verbLemmaOf(lower) && !(words.lower[i - 1] === 'by' && !nounsInIng.has(lower))) return undefined;
      const previous = tagAt(words, before(words, i));
      const next = tagAt(words, i + 1);
      // "towards spending 2 % of GDP"
      if (previous === 'prep' && /^(?:MONEY|PERCENT)$/.test(words.label[i + 1] ?? '')) return 'verb';
      // "Opening two ports": the first word of a list item.
      const isFirst = i === 0 || words.tag[i - 1] === 'mark';
      if (isFirst && /^(?:num|adj)$/.test(tagAt(words, i + 1)) && !adjectivesInIng.has(lower)) return 'verb';
      // "cooperation in monitoring and securing borders"
      const isJoined = next === 'cc' && tagAt(words, i + 2) === 'verb' && words.form[i + 2] === 'ing';
      if (isJoined && previous === 'prep' && opensNounPhrase.has(tagAt(words, i + 3))) return 'verb';
      if (i === 0 && lower === 'building' && /^(?:on|upon)$/.test(words.lower[1] ?? '')) return 'verb';
      if (previous === 'det' || previous === 'poss' || previous === 'adj') return undefined;
      const at = before(words, i);
      if (previous === 'be' && (nominal.has(next) || next === 'det')) return 'verb';
      if (previous === 'be' && /^(?:we|they|he|she|i)$/.test(words.lower[at - 1] ?? '')) return 'verb';
      if (next === 'det' || (particles.has(words.lower[i + 1] ?? '') && nominal.has(tagAt(words, i + 2))))
        return previous === 'noun' ? undefined : 'verb';
      if (
        nounsInIng.has(lower) &&
        !(previous === 'cc' && lastVerb(words, i, (at) => words.form[at] === 'ing' && at >= i - 6))
      )
        return undefined;
      // "for attracting and training even better teachers"
      const isObjectNext = nominal.has(next) || (next === 'adv' && tagAt(words, i + 2) === 'adj');
      if (previous === 'cc' && isObjectNext)
        return lastVerb(words, i, (at) => words.form[at] === 'ing') ? 'verb' : undefined;
      return previous === 'prep' && nominal.has(next) ? 'verb' : undefined;
    },
  },
  {
    id: 'deed-behind-be',
    example: 'The minister is «promising» to act. (but: the results are promising)',
    of: ['adj'],
    at: 'promising challenging overwhelming',
    retag: (words, i) =>
      tagAt(words, before(words, i)) === 'be' &&
      (words.lower[i] === 'promising' ? tagAt(words, i + 1) === 'to' : tagAt(words, i + 1) === 'det')
        ? 'verb'
        : undefined,
  },
  {
    id: 'compound-in-ing',
    example: 'to increase «warfighting» capabilities; crisis management and «peacebuilding»',
    of: ['verb', 'adj'],
    retag: (words, i) => {
      if (!words.lower[i]!.endsWith('ing') || !compoundInIng.test(words.lower[i]!)) return undefined;
      // "was delaying further [rule-making]", but "flawed posture decision-making in"
      if (words.tag[i] === 'adj' && tagAt(words, i - 1) !== 'adv') return undefined;
      return nominal.has(tagAt(words, i + 1)) ? 'adj' : 'noun';
    },
  },
  {
    id: 'police-and-meeting',
    example: 'Baltic air «policing» is a task; the Ministers’ «Meeting» Plus',
    of: ['verb'],
    retag: (words, i) => {
      if (words.form[i] !== 'ing') return undefined;
      if (words.lower[i] === 'policing' && words.tag[i - 1] === 'noun') return 'noun';
      const isName = nounsInIng.has(words.lower[i]!) && isCapitalized(words, i);
      return isName && /^(?:poss|quote)$/.test(tagAt(words, i - 1)) && i > 1 ? 'noun' : undefined;
    },
  },
  {
    id: 'change-in-ing',
    example:
      'It is at risk with «increasing» exposure and joined a Dutch «speaking» network. (but: by increasing funding)',
    of: ['verb'],
    retag: (words, i) => {
      if (words.form[i] !== 'ing' || !/^(?:noun|adj)$/.test(tagAt(words, i + 1))) return undefined;
      if (words.lower[i] === 'speaking')
        return /^(?:NORP|GPE)$/.test(words.label[i - 1] ?? '') || words.lower[i - 1] === 'english' ? 'adj' : undefined;
      return changesInIng.has(words.lower[i]!) && isCircumstance(words, before(words, i)) ? 'adj' : undefined;
    },
  },
  {
    id: 'title-in-quotes',
    example:
      'They published \'«Laying» the Foundations: A Plan for Homes\', which aims to help. (but: he said "Buying ships is dear")',
    of: ['verb'],
    retag: (words, i) =>
      words.form[i] === 'ing' &&
      ((words.tag[i - 1] === 'quote' && tagAt(words, i - 2) === 'verb' && isTitleQuoted(words, i)) ||
        // "its second plan, Driving Action 2018, was released"
        (tagAt(words, i - 1) === 'comma' &&
          i > 2 &&
          !isTitled(words, i - 2) &&
          isTitled(words, i) &&
          isTitled(words, i + 1)))
        ? 'noun'
        : undefined,
  },
  ...listedInIngTagRules,
  {
    id: 'gerund-as-noun',
    example: 'It began the «upgrading» of hospitals and is the world’s «leading» power.',
    of: ['verb'],
    retag: (words, i) => {
      if (words.form[i] !== 'ing') return undefined;
      const at = before(words, i);
      const previous = tagAt(words, at);
      const next = tagAt(words, i + 1);
      if (previous === 'be' && words.lower[at - 1] === 'there' && adjectivesInIng.has(words.lower[i]!)) return 'adj';
      // "The reports were very encouraging."
      if (words.lower[i - 1] === 'very') return 'adj';
      if (previous === 'be' && words.lower[at] !== 'being') return undefined;
      if (next === 'cc' && previous === 'prep' && tagAt(words, i + 2) === 'noun' && tagAt(words, i + 3) === 'noun')
        return 'noun';
      // "to improve walking, cycling and transport"
      if (nounsInIng.has(words.lower[i]!) && previous === 'verb' && next === 'comma' && words.tag[i + 2] === 'noun')
        return 'noun';
      // "a fair standard of living for farmers"
      if (
        words.lower[i] === 'living' &&
        words.lower[i - 1] === 'of' &&
        /^(?:standards?|costs?|quality)$/.test(words.lower[i - 2] ?? '')
      )
        return 'noun';
      // "access to training funds"
      if (
        nounsInIng.has(words.lower[i]!) &&
        next === 'noun' &&
        words.lower[i - 1] === 'to' &&
        words.lower[i - 2] === 'access'
      )
        return 'adj';
      // "set aside funding for the schools"
      if (
        nounsInIng.has(words.lower[i]!) &&
        /^(?:aside|up|out|forward)$/.test(words.lower[i - 1] ?? '') &&
        next === 'prep'
      )
        return 'noun';
      // "the risk of flooding impacts"
      if (words.lower[i] === 'flooding' && next === 'noun') return 'noun';
      if (
        nounsInIng.has(words.lower[i]!) &&
        next === 'noun' &&
        /^(?:cc|comma|noun)$/.test(previous) &&
        !lastVerb(words, i, (j) => words.form[j] === 'ing' && j >= i - 8)
      )
        return 'noun';
      // "the risks from flooding", "areas prone to flooding"
      const isBare = previous === 'prep' && /^(?:stop|comma|cc|close)$/.test(next);
      if (isBare && nounsInIng.has(words.lower[i]!) && !/^(?:by|through|without|while)$/.test(words.lower[at]!))
        return 'noun';
      if (words.lower[i + 1] === 'of') return verbsWithOf.has(words.lemma[i]!) ? undefined : 'noun';
      const isNominalNext = next === 'noun' || next === 'adj' || next === 'num';
      if (previous === 'det' || previous === 'poss' || (previous === 'adj' && at === i - 1))
        return isNominalNext ? 'adj' : next === 'det' ? undefined : 'noun';
      if (next === 'cc' && adjectivesInIng.has(words.lower[i]!) && tagAt(words, i + 2) === 'adj') return 'adj';
      // "consumers and participating companies"
      const isJoined =
        previous === 'cc' &&
        words.tag[at - 1] === 'noun' &&
        /^(?:participating|supporting|competing|contributing)$/.test(words.lower[i]!) &&
        next === 'noun' &&
        !lastVerb(words, i, (j) => words.form[j] === 'ing');
      const isWeak = weakAdjectivesInIng.has(words.lower[i]!) && (/^(?:verb|noun|num)$/.test(previous) || isJoined);
      const isKind =
        /^(?:(?:coordinating|co-ordinating|steering|governing|organising|organizing|implementing|executing|contracting|awarding|issuing) (?:committees?|councils?|bod(?:y|ies)|groups?|boards?|cent(?:re|er)s?|agenc(?:y|ies)|units?|authorit(?:y|ies)|partners?|officers?)|working (?:groups?|levels?|conditions|papers?|parties)|leading (?:role|academic|power|powers|edge|nations?|companies|experts))$/;
      if (isKind.test(`${words.lower[i]} ${words.lower[i + 1]}`)) return 'adj';
      return isNominalNext && (adjectivesInIng.has(words.lower[i]!) || isWeak) ? 'adj' : undefined;
    },
  },
];
