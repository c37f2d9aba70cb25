import { isPutToUse, isYetToCome } from '../phrases/put-to-use.ts';
import { tagAt, type Words } from '../words/words.ts';
import { jointTagRules } from './joint-tag-rules.ts';
import { prepositionTagRules } from './preposition-tag-rules.ts';
import { before, nominal, type TagRule } from './tag-rule.ts';

/** Words whose "to" is a preposition even before what looks like a verb: "related to combat missions". */
const toNouns = new Set(
  'related relating linked pertaining contribute contributes contributed contributing contribution contributions access due subject devoted regard relation relations respect response thanks relevant similar prior equal opposed lead leads led leading attention changes adjacent exposure damage threat threats return transition approach resistance owing resort resorts resorted resorting'.split(
    ' ',
  ),
);

/** Determiners that cannot stand for a noun. */
const neverAlone = new Set('the a an its their our his her my your every no'.split(' '));

/** Words of closed classes that are several things. */
export const closedTagRules: readonly TagRule[] = [
  ...jointTagRules,
  {
    id: 'possessive',
    example: "Canada«'s» defence; the workers«'» jobs (but: it«'s» clear)",
    of: ['be', 'quote', 'adv'],
    at: "'s '",
    retag: (words, i) => {
      const previous = tagAt(words, i - 1);
      if (words.lower[i] === "'s" && words.lower[i - 1] === 'let') return 'pron';
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
    example: '«First», a method will be adopted.',
    of: ['adj', 'num', 'noun', 'adv'],
    at: 'first second third fourth fifth lastly finally',
    retag: (words, i) => {
      // "The first, at a low rate, began in May."
      if (words.tag[i + 1] === 'comma') return words.tag[i - 1] === 'det' ? 'noun' : 'adv';
      return words.lower[i] === 'first' && words.lower[i - 1] === 'to' ? 'adv' : undefined;
    },
  },
  {
    id: 'number-opener',
    example: '«4.53» The Government will act.',
    of: ['adj', 'num', 'noun', 'adv'],
    retag: (words, i) => {
      if (i > 0 && words.tag[i - 1] !== 'mark') return undefined;
      const isNumber = words.tag[i] === 'num' && (words.tag[i + 1] === 'det' || /^\d+\.\d+$/.test(words.lower[i]!));
      const isLetter =
        /^[a-z]\.$/.test(words.lower[i]!) ||
        (/^(?:[a-z]|\d{1,3})$/.test(words.lower[i]!) && words.lower[i + 1] === '.');
      return isNumber || isLetter ? 'mark' : undefined;
    },
  },
  {
    id: 'demonstrative-alone',
    example: '«This» translates to a rise in spending.',
    of: ['det'],
    retag: (words, i) => {
      const at = words.tag[i + 1] === 'adv' ? i + 2 : i + 1;
      const next = tagAt(words, at);
      // "To achieve [this] the government intends to legislate."
      const isClosed = /^(?:the|an?|its|their|our)$/.test(words.lower[i + 1] ?? '');
      if (isClosed && /^(?:this|that|these|those)$/.test(words.lower[i]!)) return 'pron';
      // "such will and effort"
      if (words.lower[i + 1] === 'will' && /^(?:cc|comma|stop|to)$/.test(tagAt(words, i + 2))) return undefined;
      // "this set of threats"
      if (words.lower[i + 1] === 'set' && words.lower[i + 2] === 'of') return undefined;
      if (neverAlone.has(words.lower[i]!) || /^(?:or|and)$/.test(words.lower[i + 1] ?? '')) return undefined;
      return nominal.has(next) ||
        next === 'det' ||
        next === 'quote' ||
        // "one or [more] lectures by researchers"
        (next === 'verb' && (isModifierAhead(words, at) || words.lower[i - 1] === 'or'))
        ? undefined
        : 'pron';
    },
  },
  {
    id: 'full-stop-of-a-number',
    example: '5«.» Tasks Ahead; the council will«:» serve',
    of: ['stop'],
    at: '. :',
    retag: (words, i) => {
      if (words.lower[i] === '.' && i > 0 && words.tag[i - 1] === 'mark') return 'mark';
      const at = before(words, i);
      // "We used our powers, including: taking back control; and ending the scheme"
      const opensItems = at >= 0 && (words.tag[at] === 'modal' || words.lower[at] === 'including');
      return words.lower[i] === ':' && opensItems && i < words.length - 1 ? 'mark' : undefined;
    },
  },
  {
    id: 'participle-or-preposition',
    example: 'Units are «given» commendations. «commencing» October 1',
    of: ['prep', 'verb'],
    at: 'given including concerning considering following regarding commencing beginning starting',
    retag: (words, i) => {
      const previous = tagAt(words, before(words, i));
      if (words.tag[i] === 'prep') {
        if (!/^(?:given|including|concerning|considering|following|regarding)$/.test(words.lower[i]!)) return undefined;
        // "has raised standards and [given] us proof"
        if (
          words.lower[i] === 'given' &&
          previous === 'cc' &&
          /^(?:us|them|him|her|me|you|it)$/.test(words.lower[i + 1] ?? '')
        )
          return 'verb';
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
    id: 'most-of',
    example: 'The plan covers «most» of the schools. (but: most schools)',
    of: ['adj', 'adv', 'det'],
    at: 'most more',
    // "make the most of their time"
    retag: (words, i) => (words.lower[i + 1] !== 'of' ? undefined : words.lower[i - 1] === 'the' ? 'noun' : 'pron'),
  },
  {
    id: 'ones-as-noun',
    example: 'their loved «ones»',
    of: ['pron'],
    at: 'ones',
    retag: (words, i) =>
      /^(?:adj|verb)$/.test(tagAt(words, i - 1)) && tagAt(words, i - 2) !== 'be' ? 'noun' : undefined,
  },
  {
    id: 'one-before-noun',
    example: '«one» representative; «one» (1) member',
    of: ['pron'],
    at: 'one',
    retag: (words, i) => (/^(?:noun|adj|open|num)$/.test(tagAt(words, i + 1)) ? 'num' : undefined),
  },
  ...prepositionTagRules,
  {
    id: 'infinitive-or-preposition',
    example: 'A plan «to» fund it contributes «to» the growth of trade.',
    of: ['adv', 'prep', 'to'],
    at: 'to',
    retag: (words, i) => {
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
      // "the intent to further open up the market"
      if (next > i + 1 && words.lower[next] === 'open' && words.lower[next + 1] === 'up') return 'to';
      // "for generations to come"
      if (isYetToCome(words, i) || isPutToUse(words, i)) return 'prep';
      if (isWayToWork(words, i) || isBarrierTo(words, i)) return 'prep';
      // "access to transport", "connections to freight corridors"
      if (/^(?:access|connections?|adjacent)$/.test(words.lower[i - 1] ?? '')) return 'prep';
      // "due to lack of maintenance"
      const isNounNext = nominal.has(tagAt(words, next + 1)) || (next === i + 1 && words.lower[next + 1] === 'of');
      if (toNouns.has(words.lower[i - 1] ?? '') && isNounNext) return 'prep';
      if (words.lower[i - 1] === 'subject' && /^(?:comma|stop|cc)$/.test(tagAt(words, next + 1))) return 'prep';
      if (tag === 'be' || tag === 'have' || tag === 'do') return 'to';
      // "eligibility to free school meals"
      if (words.lower[next] === 'free' && tagAt(words, next + 1) === 'noun') return 'prep';
      // "adding the mineral to salt is simple"
      const isSubjectEnd = next === i + 1 && tagAt(words, next + 1) === 'be' && nominal.has(tagAt(words, i - 1));
      if (tag === 'verb') return words.form[next] === 'base' && !isSubjectEnd ? 'to' : 'prep';
      if (next > i + 1 && tag === 'noun' && words.sense[next]!.verbLemma === words.lower[next]) return 'to';
      const isBase = (tag === 'noun' || tag === 'adj') && words.sense[next]!.verbLemma === words.lower[next];
      return isBase &&
        words.label[next] === null &&
        (isMarked ? /^(?:det|pron|noun|adj|num|quote)$/ : /^(?:det|pron)$/).test(tagAt(words, next + 1))
        ? 'to'
        : 'prep';
    },
  },
];

/** "puts people back to work", "when it comes to sleep": a place or a topic, with nothing behind it that a verb would govern. */
function isWayToWork(words: Words, i: number): boolean {
  if (/^(?:det|pron|to|adj|noun|num)$/.test(tagAt(words, i + 2)) || words.label[i + 1]) return false;
  if (words.lower[i + 1] === 'work' || words.lower[i + 1] === 'school')
    return /^(?:back|go|goes|going|drive|drives|walk|walks|travel|commute|commuting|ride)$/.test(
      words.lower[i - 1] ?? '',
    );
  return words.lower[i - 2] === 'it' && /^comes?$/.test(words.lower[i - 1]!);
}

/** "barriers to care", "pathways to work": what they lead to, with nothing behind it that a verb would govern. */
function isBarrierTo(words: Words, i: number): boolean {
  if (!/^(?:barriers?|pathways?|routes?|entry)$/.test(words.lower[i - 1] ?? '') || words.label[i + 1]) return false;
  return (
    /^(?:care|work|school|trade|finance|credit|justice|market|power|train(?:ing)?|study|employment)$/.test(
      words.lower[i + 1] ?? '',
    ) && /^(?:stop|comma|cc|prep|close|rel)$/.test(tagAt(words, i + 2))
  );
}

function isModifierAhead(words: Words, i: number): boolean {
  const form = words.form[i];
  return (form === 'ed' || form === 'ing' || form === 'part') && nominal.has(tagAt(words, i + 1));
}
