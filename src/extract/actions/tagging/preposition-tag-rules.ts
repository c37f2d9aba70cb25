import { clausalComplement } from '../lexicon/clause-tables.ts';
import { readNounPhrase } from '../phrases/noun-phrases.ts';
import { isTimePhrase } from '../phrases/time-phrases.ts';
import { tagAt, type Words } from '../words/words.ts';
import { isVerbal, nominal, type TagRule } from './tag-rule.ts';

/** True where a noun phrase after `i` runs straight into a finite verb: "as [it] maintains", "after [this process] is". */
function isClauseAhead(words: Words, i: number, reach = 15): boolean {
  let sawNoun = false;
  for (let at = i + 1; at < words.length && at <= i + reach; at++) {
    const tag = words.tag[at]!;
    // "that key sectors, [such as farming,] are prepared"
    if (tag === 'comma' && words.lower[at + 1] === 'such') at = nextComma(words, at);
    else if (tag === 'noun' || tag === 'pron') sawNoun = true;
    else if (words.lower[at] === "'s" && tagAt(words, at - 1) === 'noun') sawNoun = true;
    else if (tag === 'be' || tag === 'modal' || tag === 'have' || tag === 'do')
      return sawNoun && words.lower[at] !== 'been' && words.lower[at] !== 'being';
    else if (tag === 'verb') {
      const form = words.form[at];
      if (form === 'ing') return false;
      // "held meetings since the signing and [achieved] results": what "and" joins is no verb of the noun before.
      if (tagAt(words, at - 1) === 'cc') return false;
      // "After its nuclear [tests] and the talks, it left": behind an adjective comes the noun that it describes.
      if (form === 's' && tagAt(words, at - 1) === 'adj' && tagAt(words, at + 1) === 'cc') sawNoun = true;
      else if (form === 's' || form === 'past') return sawNoun;
      else if (tagAt(words, at + 1) === 'noun' && tagAt(words, at - 1) !== 'noun' && tagAt(words, at - 1) !== 'pron')
        continue;
      else return sawNoun;
    } else if (tag === 'stop' || tag === 'comma' || tag === 'rel' || tag === 'to') return false;
  }
  return false;
}

const isVerbalAux = (tag: string) => tag === 'do' || tag === 'be' || tag === 'modal';

function nextComma(words: Words, i: number): number {
  for (let at = i + 1; at < words.length && at < i + 12; at++) if (words.tag[at] === 'comma') return at;
  return i + 12;
}

const isPlural = (words: Words, i: number) => /[^su]s$/.test(words.lower[i]!) && words.label[i] === null;

/** "That Government": a common noun with a capital. */
const commonBodies = /^(?:government|ministry|department|agency|commission|committee|council|board|party|army|navy)$/;

/** "The change requires that [Australia] act", "It cannot be ruled out that [it] has": nobody points to a name. */
function isBeforeName({ label, lower }: Words, that: number): boolean {
  const next = lower[that + 1] ?? '';
  return (
    /^(?:it|they|we|he|she)$/.test(next) ||
    (/^(?:GPE|PERSON|ORG)$/.test(label[that + 1] ?? '') && !commonBodies.test(next))
  );
}

/** Words that are a preposition before a phrase and open a clause before a verb. */
export const prepositionTagRules: readonly TagRule[] = [
  {
    id: 'given-before-noun',
    example: 'They take part in a «given» operation. (but: given the threat, they act)',
    of: ['prep', 'verb', 'adv'],
    at: 'given',
    retag: (words, i) =>
      /^(?:an?|the|any|each|every)$/.test(words.lower[i - 1] ?? '') && /^(?:noun|adj)$/.test(tagAt(words, i + 1))
        ? 'adj'
        : undefined,
  },
  {
    id: 'above-mentioned',
    example: 'It handled the «above» mentioned activities. (but: the table above lists them)',
    of: ['prep'],
    at: 'above below',
    retag: (words, i) =>
      /^(?:mentioned|named|listed|described|stated|cited|noted)$/.test(words.lower[i + 1] ?? '') &&
      tagAt(words, i - 1) === 'det'
        ? 'adv'
        : undefined,
  },
  {
    id: 'that-after-preposition',
    example: 'In «that» case the plan ends. (but: It told, in May, that Australia has begun.)',
    of: ['rel'],
    at: 'that',
    retag: (words, i) => {
      const previous = tagAt(words, i - 1);
      // "Some ideas were dropped, but [that] does not change the aim."
      if (words.lower[i - 1] === 'but' && isVerbalAux(tagAt(words, i + 1)) && !words.lower.slice(0, i).includes('that'))
        return 'pron';
      const isNominalNext = nominal.has(tagAt(words, i + 1));
      // "The year was meaningful in [that] the army grew."
      if (words.lower[i - 1] === 'in' && /^(?:det|pron)$/.test(tagAt(words, i + 1)) && isClauseAhead(words, i, 30))
        return 'sub';
      if (previous !== 'prep' && isBeforeName(words, i)) return undefined;
      if (previous === 'comma' && isNominalNext && tagAt(words, i - 2) !== 'verb') return 'det';
      // "declares that, in the event of war, the state …": a verb of saying keeps its clause across a comma.
      // "They concurred that [the] treaty, signed in June, holds": no demonstrative stands before an article.
      // "They assessed that [these] terms hold"
      const isBeforeArticle = /^(?:the|an?|its|their|our|these|those|this)$/.test(words.lower[i + 1] ?? '');
      if (previous === 'verb' && isBeforeArticle) return undefined;
      // "ensures that ‘by 2030, every child will be taught’"
      const next = tagAt(words, i + 1) === 'quote' ? i + 2 : i + 1;
      const opensClause =
        clausalComplement.has(words.lemma[i - 1] ?? '') &&
        // "ensure that Norland's plans to grow serve it"
        (/^(?:det|prep|comma|adv)$/.test(tagAt(words, next)) || words.lower[i + 2] === "'s");
      if (previous === 'verb' && opensClause) return undefined;
      // "It accepts that [new] plans setting out aims are due": no demonstrative of one thing stands before a plural.
      const phrase = previous === 'verb' && isNominalNext ? readNounPhrase(words, i + 1, words.length) : null;
      if (phrase && isPlural(words, phrase.head)) return undefined;
      if (previous === 'verb' && !isClauseAhead(words, i, 30))
        return isNominalNext ? 'det' : isVerbal(tagAt(words, i + 1)) ? undefined : 'pron';
      if (i === 0 || previous === 'stop') return isVerbal(tagAt(words, i + 1)) ? 'pron' : 'det';
      return previous === 'prep' ? (nominal.has(tagAt(words, i + 1)) ? 'det' : 'pron') : undefined;
    },
  },
  {
    id: 'near-before-noun',
    example: 'In the «near» future, new recruits will read the «below» guide.',
    of: ['prep', 'adv'],
    at: 'near above below',
    retag: (words, i) => (words.tag[i - 1] === 'det' && nominal.has(tagAt(words, i + 1)) ? 'adj' : undefined),
  },
  {
    id: 'preposition-of-time',
    example: 'The scheme introduced «since» last year in some districts shall be extended.',
    of: ['prep', 'sub'],
    at: 'after before since until till',
    retag: (words, i) => {
      if (words.lower[i + 1] === 'the') return undefined;
      const phrase = readNounPhrase(words, i + 1, words.length);
      return phrase && isTimePhrase(words, phrase) ? 'prep' : undefined;
    },
  },
  {
    id: 'as-behind-the-subject',
    example: 'Self-reliance «as» a goal is based on our strengths. (but: The army «as» it stands is small.)',
    of: ['prep', 'sub', 'adv'],
    at: 'as',
    retag: (words, i) => {
      // "phenomena such [as] the ageing of society will result"
      if (words.lower[i - 1] === 'such') return 'prep';
      if (words.tag[i - 1] !== 'noun' || tagAt(words, i + 1) === 'pron') return undefined;
      let at = i - 1;
      while (at >= 0 && i - at < 12 && /^(?:noun|adj|adv|det|num|poss|prep|cc|mark)$/.test(words.tag[at]!)) at--;
      return at < 0 || isSubjectOpener(words, at, i) ? 'prep' : undefined;
    },
  },
  {
    id: 'preposition-or-subordinator',
    example: '«As» it maintains the rate, the economy grows. (but: serve «as» a hub)',
    of: ['prep', 'sub', 'adv', 'verb'],
    at: 'as after before since until till once like',
    retag: (words, i) =>
      // "would like to see"
      words.tag[i] === 'verb' && words.lower[i + 1] === 'to' && words.lower[i] === 'like'
        ? undefined
        : isClauseAhead(words, i) || isOnceClause(words, i) || /^(?:we|they|he|she|i)$/.test(words.lower[i + 1] ?? '')
          ? 'sub'
          : words.lower[i] === 'once'
            ? 'adv'
            : 'prep',
  },
];

/**
 * "Though the use of force [as] an instrument has waned", "To create jobs, the Ministry [as] a maker of policy will act": behind
 * the word at `at` begins a clause that still lacks its verb.
 */
function isSubjectOpener(words: Words, at: number, as: number): boolean {
  if (!/^(?:an?|the)$/.test(words.lower[as + 1] ?? '')) return false;
  // "agencies such as the customs service as the programme is replaced"
  if (/^(?:sub|rel|stop)$/.test(words.tag[at]!)) return words.lower[at] !== 'as';
  return words.tag[at] === 'comma' && words.tag[at + 1] === 'det' && !hasFiniteVerb(words, at);
}

function hasFiniteVerb(words: Words, before: number): boolean {
  for (let at = before - 1; at >= 0; at--) {
    const tag = words.tag[at]!;
    if (tag === 'verb' ? words.form[at] !== 'ing' && words.tag[at - 1] !== 'to' : isVerbal(tag)) return true;
    if (before - at > 40) return true;
  }
  return false;
}

/** "Once a storm moves over land": with a noun phrase behind it "once" is nothing but a subordinator. */
function isOnceClause(words: Words, i: number): boolean {
  const isAtStart = i === 0 || /^(?:comma|stop|mark)$/.test(words.tag[i - 1]!);
  return words.lower[i] === 'once' && isAtStart && /^(?:det|noun)$/.test(tagAt(words, i + 1));
}
