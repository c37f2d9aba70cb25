import { clausalComplement } from '../clause-tables.ts';
import { isTimePhrase, readNounPhrase } from '../noun-phrases.ts';
import { verbLemmaOf } from '../verb-forms.ts';
import type { Words } from '../words.ts';
import { before, isVerbal, nominal, type TagRule, tagAt } from './tag-rule.ts';

/** Words whose "to" is a preposition even before what looks like a verb: "related to combat missions". */
const toNouns = new Set(
  'related relating linked pertaining contribute contributes contributed contributing contribution contributions access due subject devoted regard relation relations respect response thanks relevant similar prior equal opposed lead leads led leading attention changes adjacent exposure damage threat threats return transition approach resistance owing resort resorts resorted resorting'.split(
    ' ',
  ),
);

/** True where a noun phrase after `i` runs straight into a finite verb: "as [it] maintains", "after [this process] is". */
function isClauseAhead(words: Words, i: number, reach = 15): boolean {
  let sawNoun = false;
  for (let at = i + 1; at < words.length && at <= i + reach; at++) {
    const tag = words.tag[at]!;
    // "that key sectors, [such as farming,] are prepared"
    if (tag === 'comma' && words.lower[at + 1] === 'such') at = nextComma(words, at);
    else if (tag === 'noun' || tag === 'pron') sawNoun = true;
    else if (tag === 'be' || tag === 'modal' || tag === 'have' || tag === 'do')
      return sawNoun && words.lower[at] !== 'been' && words.lower[at] !== 'being';
    else if (tag === 'verb') {
      const form = words.form[at];
      if (form === 'ing') return false;
      // "held meetings since the signing and [achieved] results": what "and" joins is no verb of the noun before.
      if (tagAt(words, at - 1) === 'cc') return false;
      if (form === 's' || form === 'past') return sawNoun;
      if (tagAt(words, at + 1) === 'noun' && tagAt(words, at - 1) !== 'noun' && tagAt(words, at - 1) !== 'pron')
        continue;
      return sawNoun;
    } else if (tag === 'stop' || tag === 'comma' || tag === 'rel' || tag === 'to') return false;
  }
  return false;
}

function nextComma(words: Words, i: number): number {
  for (let at = i + 1; at < words.length && at < i + 12; at++) if (words.tag[at] === 'comma') return at;
  return i + 12;
}

/** Words of closed classes that are several things. */
export const closedTagRules: readonly TagRule[] = [
  {
    id: 'possessive',
    example: "Canada«'s» defence; the workers«'» jobs (but: it«'s» clear)",
    of: ['be', 'quote', 'adv'],
    retag: (words, i) => {
      const previous = tagAt(words, i - 1);
      if (words.lower[i] === "'s")
        return previous === 'noun' || previous === 'close' || previous === 'quote' || previous === 'adj'
          ? 'poss'
          : 'be';
      const isAfterPlural =
        words.lower[i] === "'" && words.end[i - 1] === words.start[i] && words.lower[i - 1]!.endsWith('s');
      return isAfterPlural && nominal.has(tagAt(words, i + 1)) ? 'poss' : undefined;
    },
  },
  {
    id: 'ordinal-opener',
    example: '«First», a method will be adopted. «4.53» The Government will act.',
    of: ['adj', 'num', 'noun', 'adv'],
    retag: (words, i) => {
      if (/^(?:first|second|third|fourth|fifth|lastly|finally)$/.test(words.lower[i]!) && words.tag[i + 1] === 'comma')
        // "The first, at a low rate, began in May."
        return words.tag[i - 1] === 'det' ? 'noun' : 'adv';
      if (words.lower[i] === 'first' && words.lower[i - 1] === 'to') return 'adv';
      const isNumber = words.tag[i] === 'num' && (words.tag[i + 1] === 'det' || /^\d+\.\d+$/.test(words.lower[i]!));
      const isLetter =
        /^[a-z]\.$/.test(words.lower[i]!) ||
        (/^(?:[a-z]|\d{1,3})$/.test(words.lower[i]!) && words.lower[i + 1] === '.');
      return (i === 0 || words.tag[i - 1] === 'mark') && (isNumber || isLetter) ? 'mark' : undefined;
    },
  },
  {
    id: 'demonstrative-alone',
    example: '«This» translates to a rise in spending.',
    of: ['det'],
    retag: (words, i) => {
      const next = tagAt(words, words.tag[i + 1] === 'adv' ? i + 2 : i + 1);
      if (/^(?:the|a|an|its|their|our|his|her|my|your|every|no)$/.test(words.lower[i]!)) return undefined;
      return nominal.has(next) ||
        next === 'det' ||
        next === 'quote' ||
        (next === 'verb' && isModifierAhead(words, i + 1))
        ? undefined
        : 'pron';
    },
  },
  {
    id: 'full-stop-of-a-number',
    example: '5«.» Tasks Ahead; the council will«:» serve',
    of: ['stop'],
    retag: (words, i) => {
      if (words.lower[i] === '.' && i > 0 && words.tag[i - 1] === 'mark') return 'mark';
      const at = before(words, i);
      return words.lower[i] === ':' && at >= 0 && words.tag[at] === 'modal' && i < words.length - 1
        ? 'mark'
        : undefined;
    },
  },
  {
    id: 'participle-or-preposition',
    example: 'Units are «given» commendations. «commencing» October 1',
    of: ['prep', 'verb'],
    retag: (words, i) => {
      const previous = tagAt(words, before(words, i));
      if (words.tag[i] === 'prep') {
        if (!/^(?:given|including|concerning|considering|following|regarding)$/.test(words.lower[i]!)) return undefined;
        return previous === 'be' || previous === 'have' || previous === 'modal' ? 'verb' : undefined;
      }
      if (!/^(?:commencing|beginning|starting)$/.test(words.lower[i]!)) return undefined;
      const isDate =
        words.label[i + 1] === 'DATE' ||
        /^(?:on|from|in|with|january|february|march|april|may|june|july|august|september|october|november|december|\d{4})$/.test(
          words.lower[i + 1] ?? '',
        );
      return isDate && previous !== 'be' ? 'prep' : undefined;
    },
  },
  {
    id: 'ones-as-noun',
    example: 'their loved «ones»',
    of: ['pron'],
    retag: (words, i) =>
      words.lower[i] === 'ones' && /^(?:adj|verb)$/.test(tagAt(words, i - 1)) && tagAt(words, i - 2) !== 'be'
        ? 'noun'
        : undefined,
  },
  {
    id: 'one-before-noun',
    example: '«one» representative; «one» (1) member',
    of: ['pron'],
    retag: (words, i) =>
      words.lower[i] === 'one' && /^(?:noun|adj|open|num)$/.test(tagAt(words, i + 1)) ? 'num' : undefined,
  },
  {
    id: 'that-after-preposition',
    example: 'In «that» case the plan ends.',
    of: ['rel'],
    retag: (words, i) => {
      if (words.lower[i] !== 'that') return undefined;
      const previous = tagAt(words, i - 1);
      const isNominalNext = nominal.has(tagAt(words, i + 1));
      if (previous === 'comma' && isNominalNext && tagAt(words, i - 2) !== 'verb') return 'det';
      // "declares that, in the event of war, the state …": a verb of saying keeps its clause across a comma.
      const opensClause =
        clausalComplement.has(words.lemma[i - 1] ?? '') && /^(?:det|prep|comma|adv)$/.test(tagAt(words, i + 1));
      if (previous === 'verb' && opensClause) return undefined;
      if (previous === 'verb' && !isClauseAhead(words, i, 30))
        return isNominalNext ? 'det' : isVerbal(tagAt(words, i + 1)) ? undefined : 'pron';
      if (i === 0 || previous === 'stop') return isVerbal(tagAt(words, i + 1)) ? 'pron' : 'det';
      return previous === 'prep' ? (nominal.has(tagAt(words, i + 1)) ? 'det' : 'pron') : undefined;
    },
  },
  {
    id: 'preposition-of-time',
    example: 'The scheme introduced «since» last year in some districts shall be extended.',
    of: ['prep', 'sub'],
    retag: (words, i) => {
      if (!/^(?:after|before|since|until|till)$/.test(words.lower[i]!) || words.lower[i + 1] === 'the')
        return undefined;
      const phrase = readNounPhrase(words, i + 1, words.length);
      return phrase && isTimePhrase(words, phrase) ? 'prep' : undefined;
    },
  },
  {
    id: 'as-behind-the-subject',
    example: 'Self-reliance «as» a goal is based on our strengths. (but: The army «as» it stands is small.)',
    of: ['prep', 'sub', 'adv'],
    retag: (words, i) => {
      if (words.lower[i] !== 'as' || words.tag[i - 1] !== 'noun' || tagAt(words, i + 1) === 'pron') return undefined;
      let at = i - 1;
      while (at >= 0 && i - at < 12 && /^(?:noun|adj|det|num|poss|prep|cc|mark)$/.test(words.tag[at]!)) at--;
      return at < 0 ? 'prep' : undefined;
    },
  },
  {
    id: 'preposition-or-subordinator',
    example: '«As» it maintains the rate, the economy grows. (but: serve «as» a hub)',
    of: ['prep', 'sub', 'adv', 'verb'],
    retag: (words, i) =>
      /^(?:as|after|before|since|until|till|once|like)$/.test(words.lower[i]!)
        ? isClauseAhead(words, i) || isOnceClause(words, i)
          ? 'sub'
          : words.lower[i] === 'once'
            ? 'adv'
            : 'prep'
        : undefined,
  },
  {
    id: 'infinitive-or-preposition',
    example: 'A plan «to» fund it contributes «to» the growth of trade.',
    of: ['adv', 'prep', 'to'],
    retag: (words, i) => {
      if (words.lower[i] !== 'to') return undefined;
      if (
        (words.lower[i - 1] === 'order' && words.lower[i - 2] === 'in') ||
        (words.lower[i - 1] === 'as' && words.lower[i - 2] === 'so')
      )
        return 'to';
      const isMarked = words.tag[i] === 'to';
      let next = i + 1;
      while (
        /^(?:adv|not|quote)$/.test(tagAt(words, next)) ||
        /^(?:first|further|better)$/.test(words.lower[next] ?? '')
      )
        next++;
      const tag = tagAt(words, next);
      // "due to lack of maintenance"
      const isNounNext = nominal.has(tagAt(words, next + 1)) || (next === i + 1 && words.lower[next + 1] === 'of');
      if (toNouns.has(words.lower[i - 1] ?? '') && isNounNext) return 'prep';
      if (words.lower[i - 1] === 'subject' && /^(?:comma|stop|cc)$/.test(tagAt(words, next + 1))) return 'prep';
      if (tag === 'be' || tag === 'have' || tag === 'do') return 'to';
      if (tag === 'verb') return words.form[next] === 'base' ? 'to' : 'prep';
      if (next > i + 1 && tag === 'noun' && verbLemmaOf(words.lower[next]!) === words.lower[next]) return 'to';
      const isBase = (tag === 'noun' || tag === 'adj') && verbLemmaOf(words.lower[next]!) === words.lower[next];
      return isBase &&
        words.label[next] === null &&
        (isMarked ? /^(?:det|pron|noun|adj|num|quote)$/ : /^(?:det|pron)$/).test(tagAt(words, next + 1))
        ? 'to'
        : 'prep';
    },
  },
];

/** "Once a storm moves over land": with a noun phrase behind it "once" is nothing but a subordinator. */
function isOnceClause(words: Words, i: number): boolean {
  const isAtStart = i === 0 || /^(?:comma|stop|mark)$/.test(words.tag[i - 1]!);
  return words.lower[i] === 'once' && isAtStart && /^(?:det|noun)$/.test(tagAt(words, i + 1));
}

function isModifierAhead(words: Words, i: number): boolean {
  const form = words.form[i];
  return (form === 'ed' || form === 'ing' || form === 'part') && nominal.has(tagAt(words, i + 1));
}
