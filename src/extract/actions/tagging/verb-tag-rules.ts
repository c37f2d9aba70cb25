import type { Tag } from '../lexicon/closed-classes.ts';
import { verbFormOf, verbLemmaOf } from '../lexicon/verb-forms.ts';
import { tagAt, type Words } from '../words/words.ts';
import { isSureNoun } from './open-words.ts';
import { nounAdjuncts } from './sequences.ts';
import { before, isVerbal, lastVerb, nominal, opensNounPhrase, type TagRule } from './tag-rule.ts';

/** Participles after "be" that tell a state of mind or body, not a deed. */
const statesInEd = new Set(
  'interested concerned aged gifted dedicated motivated satisfied tired united limited complicated sophisticated'.split(
    ' ',
  ),
);

/** Verbs that as nouns hardly ever stand before a noun: "and increase knowledge". */
const seldomModifiers = new Set(
  'increase decrease complement foster craft improve reduce target guide share shape limit leverage tackle counter sabotage cut boost curb'.split(
    ' ',
  ),
);

const personal = new Set(['we', 'they', 'i', 'you', 'he', 'she', 'it']);
/** Who is helped may stand before the verb. */
const helped = new Set(['them', 'us', 'people', 'countries']);
const reflexive = new Set(['itself', 'himself', 'herself', 'themselves', 'ourselves']);

/** Words that the tagger takes for nouns or adjectives and that are verbs. */
export const verbTagRules: readonly TagRule[] = [
  {
    id: 'missed-infinitive',
    example: 'To «support» these interests, the state will act. It will also «hand-hold», promote and guide firms.',
    of: ['noun', 'adj'],
    retag: (words, i) => {
      let at = before(words, i);
      if (tagAt(words, at) === 'adj' && words.lower[at]!.endsWith('ly')) at = before(words, at);
      const previous = tagAt(words, at);
      if (words.label[i] || (previous !== 'to' && previous !== 'modal')) return undefined;
      if (previous === 'modal' && isAfterModal(words, i)) return 'verb';
      return words.sense[i]!.verbLemma === words.lower[i] ? 'verb' : undefined;
    },
  },
  {
    id: 'missed-participle',
    example: 'It plans operations in which the army is «involved». (but: a world that is open)',
    of: ['adj', 'noun'],
    retag: (words, i) => {
      const previous = tagAt(words, before(words, i));
      if (
        (previous !== 'be' && previous !== 'have') ||
        !/(?:ed|en)$/.test(words.lower[i]!) ||
        /^un(?!der)|^open$/.test(words.lower[i]!)
      )
        return undefined;
      if (previous !== 'have' && nominal.has(tagAt(words, i + 1))) return undefined;
      const isDone = words.lower[i + 1] === 'by' || (words.lower[i] === 'limited' && words.lower[i + 1] === 'to');
      if (statesInEd.has(words.lower[i]!) && !isDone) return undefined;
      return words.sense[i]!.verbLemma ? 'verb' : undefined;
    },
  },
  {
    id: 'past-before-determiner',
    example: 'Traders, who saw the risk, «scorned» the plan.',
    of: ['adj'],
    retag: (words, i) =>
      /[^e]ed$/.test(words.lower[i]!) &&
      words.label[i] === null &&
      /^(?:the|an?|its|their|his|her|our|them|it|him|us)$/.test(words.lower[i + 1] ?? '') &&
      /^(?:noun|comma|close|cc|pron)$/.test(tagAt(words, before(words, i)))
        ? 'verb'
        : undefined,
  },
  {
    id: 'verb-after-relative',
    example: 'The Indian and Pacific Oceans that «support» Australian trade are safe.',
    of: ['noun', 'adj'],
    retag: (words, i) => {
      const at = before(words, i);
      if (tagAt(words, at) !== 'rel' || words.lower[at] === 'whose' || !words.sense[i]!.verbLemma || words.label[i])
        return undefined;
      const form = verbFormOf(words.lower[i]!, words.sense[i]!.verbLemma!);
      if (form !== 's' && form !== 'base') return undefined;
      if (words.lower[at] === 'that' && tagAt(words, at - 1) === 'verb') return undefined;
      // "the budgets that schools already have": another verb follows.
      if (tagAt(words, i + 1) === 'adv' && isVerbal(tagAt(words, i + 2))) return undefined;
      return opensNounPhrase.has(tagAt(words, i + 1)) || tagAt(words, i + 1) === 'prep' || tagAt(words, i + 1) === 'adv'
        ? 'verb'
        : undefined;
    },
  },
  {
    id: 'verb-after-pronoun',
    example: 'we all «know» the risks',
    of: ['noun'],
    retag: (words, i) => {
      const at = before(words, i);
      if (!personal.has(words.lower[at] ?? '') && !(words.lower[at] === 'all' && words.lower[at - 1] === 'we'))
        return undefined;
      return words.sense[i]!.verbLemma && !words.lower[i]!.endsWith('ing') ? 'verb' : undefined;
    },
  },
  {
    id: 'verb-after-help',
    example: 'This could help «cut» emissions. (but: It will help service members.)',
    of: ['noun', 'adj'],
    retag: (words, i) => {
      const lower = words.lower[i]!;
      // "help them [cut] emissions"
      const at = i > 0 && helped.has(words.lower[i - 1]!) ? i - 2 : i - 1;
      if (at < 0) return undefined;
      if (words.lemma[at] !== 'help' || words.tag[at] !== 'verb' || words.label[i]) return undefined;
      if (verbLemmaOf(lower) !== lower || nounAdjuncts.has(lower)) return undefined;
      const next = tagAt(words, i + 1);
      const hasObject = next === 'det' || next === 'pron' || (nominal.has(next) && seldomModifiers.has(lower));
      return hasObject ? 'verb' : undefined;
    },
  },
  {
    id: 'verb-after-do',
    example: 'How do the two sides «plan» to meet? (but: they do research)',
    of: ['noun'],
    retag: (words, i) => {
      const at = doBefore(words, i);
      if (at < 0 || words.label[i] || words.sense[i]!.verbLemma !== words.lower[i]) return undefined;
      return !nominal.has(tagAt(words, i + 1)) ? 'verb' : undefined;
    },
  },
  {
    id: 'verb-after-this',
    example: 'This «releases» some of the funds into the market. (but: this species of fish)',
    of: ['noun'],
    retag: (words, i) => {
      const lower = words.lower[i]!;
      const previous = words.lower[i - 1];
      if (
        (previous !== 'this' && previous !== 'that') ||
        words.label[i] ||
        !/[^s]s$/.test(lower) ||
        isSureNoun(words, i)
      )
        return undefined;
      const next = tagAt(words, i + 1);
      const lemma = verbLemmaOf(lower);
      // A singular determiner has no plural noun behind it.
      return lemma && verbFormOf(lower, lemma) === 's' && (opensNounPhrase.has(next) || /^(?:prep|adv)$/.test(next))
        ? 'verb'
        : undefined;
    },
  },
  {
    id: 'verb-after-reflexive',
    example: 'Officials who conducted tests on themselves «report» temporary headaches.',
    of: ['noun'],
    retag: (words, i) =>
      reflexive.has(words.lower[i - 1] ?? '') &&
      words.label[i] === null &&
      opensNounPhrase.has(tagAt(words, i + 1)) &&
      words.sense[i]!.verbLemma !== null
        ? 'verb'
        : undefined,
  },
  {
    id: 'imperative-item',
    example: '1) «guarantee» the stable management of personnel',
    of: ['noun'],
    retag: (words, i) => {
      const isFirst = i === 0 || tagAt(words, i - 1) === 'mark' || tagAt(words, i - 1) === 'stop';
      return isFirst &&
        words.label[i] === null &&
        tagAt(words, i + 1) === 'det' &&
        words.sense[i]!.verbLemma === words.lower[i]
        ? 'verb'
        : undefined;
    },
  },
  {
    id: 'coordinated-third-person',
    example: 'the partnership improves security and «advances» the solution',
    of: ['noun'],
    retag: (words, i) => {
      const isPlace =
        tagAt(words, i + 1) === 'det' && /^(?:cc|comma)$/.test(tagAt(words, i - 1)) && words.label[i] === null;
      if (!isPlace || !/[^s]s$/.test(words.lower[i]!) || !words.sense[i]!.verbLemma) return undefined;
      return lastVerb(words, i, (j) => words.form[j] === 's') ? 'verb' : undefined;
    },
  },
  {
    id: 'coordinated-base',
    example: 'will respond to disasters, and «guarantee» conditions; to develop and «test» solutions',
    of: ['noun', 'adj'],
    retag: (words, i) => {
      const at = before(words, i);
      const previous = tagAt(words, at);
      if (
        (previous !== 'cc' && previous !== 'comma') ||
        words.label[i] ||
        nounAdjuncts.has(words.lower[i]!) ||
        words.sense[i]!.verbLemma !== words.lower[i]
      )
        return undefined;
      const next = tagAt(words, i + 1);
      const isStrong =
        next === 'det' ||
        next === 'pron' ||
        (previous === 'comma' && next === 'adj') ||
        (previous === 'cc' &&
          (tagAt(words, at - 1) === 'comma' || tagAt(words, at - 1) === 'verb') &&
          nominal.has(next));
      const isPlainVerb = previous === 'cc' && seldomModifiers.has(words.lower[i]!) && nominal.has(next);
      const isWeakened = previous === 'comma' && next !== 'det' && next !== 'adj';
      return (isStrong || isPlainVerb) && !isWeakened && lastVerb(words, i, (j) => words.form[j] === 'base')
        ? 'verb'
        : undefined;
    },
  },
];

const formsOfDo = new Set(['do', 'does', 'did']);
/** What may stand between "do" and its verb. */
const mayPart: ReadonlySet<Tag> = new Set<Tag>(['det', 'adj', 'noun', 'num', 'pron', 'adv']);

/** "[How did] you two meet", "[we do] hereby order": where "do" asks or stresses, a base form behind it is its verb; -1 where none does. */
function doBefore(words: Words, i: number): number {
  const near = before(words, i);
  if (near < 0) return -1;
  const isDo = (at: number) => formsOfDo.has(words.lower[at]!);
  if (isDo(near)) return near < i - 1 && personal.has(words.lower[near - 1] ?? '') ? near : -1;
  let at = i - 1;
  while (at > 0 && i - at < 6 && !isDo(at) && mayPart.has(words.tag[at]!)) at--;
  return isDo(at) && /^(?:how|why|when|where|what)$/.test(words.lower[at - 1] ?? '') ? at : -1;
}

/** "can approximate levels", "shall quarterly issue a report": behind a modal comes a verb, known or not. */
function isAfterModal(words: Words, i: number): boolean {
  const at = /^(?:also|then|soon|now)$/.test(words.lower[i - 1] ?? '') ? i - 2 : i - 1;
  const isName = words.label[i] !== null || (!/^(?:may|will)$/.test(words.lower[at]!) && words.tag[at] !== 'modal');
  const next = tagAt(words, i + 1);
  // "will also [hand-hold], promote and guide firms"
  const opensList = next === 'comma' && tagAt(words, i + 2) === 'verb' && words.form[i + 2] === 'base';
  return (
    !isName &&
    words.tag[at - 1] !== 'det' &&
    words.tag[at - 1] !== 'poss' &&
    !words.lower[i]!.endsWith('ly') &&
    (opensList || /^(?:det|adj|noun|num|pron)$/.test(next)) &&
    !words.lower[i]!.endsWith('s')
  );
}
