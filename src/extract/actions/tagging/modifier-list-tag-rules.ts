import { isUnchanging } from '../lexicon/verb-forms.ts';
import { tagAt, type Words } from '../words/words.ts';
import { before, lastVerb, nominal, type TagRule } from './tag-rule.ts';

/** Adjectives that a noun before them measures: "resource efficient", "climate resilient". */
const measured = new Set(
  'efficient resilient friendly neutral intensive responsive sensitive secure ready rich poor'.split(' '),
);

/** Verbs that want a thing: behind them a bare word in -ing is one. "stop smoking" is none of them. */
const wantsThing = new Set(
  'improve promote increase enhance expand strengthen boost prioritise prioritize fund'.split(' '),
);

/** Modifiers, and verbs of a list, that the tagger takes for something else. */
export const modifierListTagRules: readonly TagRule[] = [
  {
    id: 'noun-before-we',
    example: 'It changes the primary policy «focus» we see. (but: They hope we act.)',
    of: ['verb'],
    retag: (words, i) => {
      if (words.form[i] !== 'base' || words.tag[i - 1] !== 'noun' || /[^s]s$/.test(words.lower[i - 1]!))
        return undefined;
      if (!/^(?:we|they|he|she|i)$/.test(words.lower[i + 1] ?? '')) return undefined;
      let at = i - 1;
      while (at > 0 && i - at < 6 && nominal.has(tagAt(words, at))) at--;
      return words.tag[at] === 'det' && lastVerb(words, i, (verb) => verb < at) ? 'noun' : undefined;
    },
  },
  {
    id: 'in-most-need',
    example: 'They help people in most «need» and in dire «need» of homes. (but: what the poor most need)',
    of: ['verb'],
    at: 'need',
    retag: (words, i) =>
      /^(?:most|greatest|dire|urgent|real|desperate|great)$/.test(words.lower[i - 1] ?? '') &&
      words.lower[i - 2] === 'in'
        ? 'noun'
        : undefined,
  },
  {
    id: 'state-after-there',
    isFinal: true,
    example: 'There are also «marked» disparities within countries. There has been «marked» improvement.',
    of: ['verb'],
    retag: (words, i) => {
      const be = before(words, i);
      if (!/^(?:ed|part)$/.test(words.form[i]!) || tagAt(words, be) !== 'be') return undefined;
      // "There has to be [targeted] planning."
      let there = be - 1;
      while (be - there < 5 && /^(?:modal|have|to|adv|not)$/.test(tagAt(words, there))) there--;
      return words.lower[there] === 'there' && nominal.has(tagAt(words, i + 1)) ? 'adj' : undefined;
    },
  },
  {
    id: 'participle-among-adjectives',
    isFinal: true,
    example:
      'Supporting a healthy, «motivated» and engaged workforce matters. (but: The plan was bold, and inspired people.)',
    of: ['verb'],
    retag: (words, i) => {
      const form = words.form[i]!;
      if (form !== 'ed' && form !== 'past' && form !== 'part') return undefined;
      return opensList(words, i) && leadsToNoun(words, i + 1) ? 'adj' : undefined;
    },
  },
  {
    id: 'participle-opens-adjectives',
    isFinal: true,
    example: 'It has to establish «continued», periodic reporting. (but: It was built, tested, and sold.)',
    of: ['verb'],
    retag: (words, i) =>
      /^(?:ed|past|part)$/.test(words.form[i]!) &&
      words.tag[i - 1] === 'verb' &&
      /^(?:base|ing|s)$/.test(words.form[i - 1]!) &&
      tagAt(words, i + 1) === 'comma' &&
      tagAt(words, i + 2) === 'adj' &&
      tagAt(words, i + 3) === 'noun'
        ? 'adj'
        : undefined,
  },
  {
    id: 'measured-by-a-noun',
    example: 'We want a low carbon, «resource» efficient and competitive economy. (but: to resource efficient schools)',
    of: ['noun', 'verb'],
    retag: (words, i) => {
      if (!measured.has(words.lower[i + 1] ?? '') || words.label[i]) return undefined;
      if (!/^(?:adj|noun|cc|comma)$/.test(tagAt(words, i + 1)) && tagAt(words, i + 1) !== 'verb') return undefined;
      const isListed = /^(?:comma|cc)$/.test(tagAt(words, i - 1)) && /^(?:cc|comma)$/.test(tagAt(words, i + 2));
      return isListed ? 'adj' : undefined;
    },
  },
  {
    id: 'low-carbon',
    example: 'It builds a low «carbon», resilient and fair economy. (but: low carbon, oil and gas)',
    of: ['noun'],
    at: 'carbon emission emissions cost income energy',
    retag: (words, i) =>
      /^(?:low|lower|zero|high)$/.test(words.lower[i - 1] ?? '') &&
      tagAt(words, i + 1) === 'comma' &&
      leadsToNoun(words, i + 2)
        ? isModifier(words, i + 2)
          ? 'adj'
          : undefined
        : undefined,
  },
  {
    id: 'listed-base',
    example: 'The minister may amend, «repeal», replace or revoke the order. (but: to act, work and life)',
    of: ['noun', 'adj'],
    retag: (words, i) => {
      if (words.label[i] || words.lower[i - 1] !== ',' || words.sense[i]!.verbLemma !== words.lower[i])
        return undefined;
      if (
        words.tag[i - 2] !== 'verb' ||
        words.form[i - 2] !== 'base' ||
        !/^(?:to|modal|comma)$/.test(tagAt(words, before(words, i - 2)))
      )
        return undefined;
      return endsInVerb(words, i + 1) ? 'verb' : undefined;
    },
  },
  {
    id: 'middle-of-a-list',
    isFinal: true,
    example:
      'We study problems, «craft» answers, teach the public and help the poor. (but: support crafts, craft fairs and shows)',
    of: ['noun', 'adj'],
    at: 'craft forecast pilot champion broker audit benchmark screen map fund staff host equip transition partner tackle',
    retag: (words, i) => {
      if (words.lower[i - 1] !== ',' || !/^(?:noun|det|adj)$/.test(tagAt(words, i + 1))) return undefined;
      if (!lastVerb(words, i, (j) => words.form[j] === 'base')) return undefined;
      for (let at = i + 2; at < i + 14 && at < words.length; at++)
        if (words.tag[at] === 'verb' && words.form[at] === 'base')
          return /^(?:comma|cc)$/.test(tagAt(words, before(words, at))) ? 'verb' : undefined;
      return undefined;
    },
  },
  {
    id: 'thing-in-ing',
    example: 'It will improve «walking», cycling and public transport. (but: It will promote walking the dog.)',
    of: ['verb'],
    retag: (words, i) => {
      if (words.form[i] !== 'ing' || !wantsThing.has(words.lemma[i - 1] ?? '') || words.tag[i - 1] !== 'verb')
        return undefined;
      return /^(?:comma|cc|stop)$/.test(tagAt(words, i + 1)) || i + 1 === words.length ? 'noun' : undefined;
    },
  },
];

/** True where the words before `i` are a determiner, adjectives and a comma or conjunction. */
function opensList(words: Words, i: number): boolean {
  let at = i - 1;
  if (!/^(?:comma|cc|adv)$/.test(tagAt(words, at))) return false;
  while (at > 0 && i - at < 12 && (/^(?:comma|cc|adj|adv)$/.test(words.tag[at]!) || isOpening(words, at))) at--;
  const first = at + 1;
  // "with [updated and newly adopted] rules"
  return (
    /^(?:det|prep)$/.test(words.tag[at]!) &&
    first < i - 1 &&
    words.tag[first] !== 'comma' &&
    isJoinedToAdjective(words, i)
  );
}

/** "bold and [newly adopted]": past the adverbs of the modifier to the joint, and an adjective before that. */
function isJoinedToAdjective(words: Words, i: number): boolean {
  let at = i - 1;
  while (words.tag[at] === 'adv') at--;
  const joined = words.tag[at - 1] === 'comma' ? at - 2 : at - 1;
  return /^(?:comma|cc)$/.test(tagAt(words, at)) && (words.tag[joined] === 'adj' || isOpening(words, joined));
}

/** "with [updated] and newly adopted rules": a participle right behind what opens the phrase. */
const isOpening = (words: Words, at: number) =>
  /^(?:ed|part)$/.test(words.form[at] ?? '') && /^(?:det|prep)$/.test(tagAt(words, at - 1));

const isModifier = (words: Words, i: number) =>
  tagAt(words, i) === 'adj' ||
  (tagAt(words, i) === 'verb' && /^(?:ed|past|part)$/.test(words.form[i]!)) ||
  measured.has(words.lower[i + 1] ?? '');

/** True where from `i` on modifiers, commas and one conjunction lead to a noun that no determiner opens. */
function leadsToNoun(words: Words, i: number): boolean {
  for (let at = i; at < words.length && at < i + 8; at++) {
    const tag = words.tag[at]!;
    if (tag === 'noun') return !measured.has(words.lower[at + 1] ?? '') || leadsToNoun(words, at + 2);
    const isJoint = /^(?:comma|cc|adj|adv)$/.test(tag);
    const isParticiple =
      tag === 'verb' && (/^(?:ed|past|part)$/.test(words.form[at]!) || isUnchanging(words.lemma[at]!));
    if (!isJoint && !isParticiple) return false;
  }
  return false;
}

/** "[, replace] or revoke the order": bare words and commas up to the last verb of the list and its object. */
function endsInVerb(words: Words, i: number): boolean {
  let at = i;
  for (; at < i + 8 && at < words.length; at++) {
    const tag = words.tag[at]!;
    if (tag === 'comma' || tag === 'cc') continue;
    if (words.sense[at]!.verbLemma !== words.lower[at]) return false;
    if (words.tag[at - 1] === 'cc')
      return /^(?:det|pron|adj)$/.test(tagAt(words, at + 1)) || (nominal.has(tagAt(words, at + 1)) && tag === 'verb');
  }
  return false;
}
