import type { Tag } from '../closed-classes.ts';
import { isAmount } from '../noun-phrases.ts';
import type { Words } from '../words.ts';
import { isRange, isSpacedCompound } from './compounds-in-pieces.ts';
import { before, tagAt } from './tag-rule.ts';

/** Words of several tokens, with the tag of each. */
const sequences: readonly (readonly [words: string, tags: string])[] = [
  ['the following', 'det adj'],
  ['in particular', 'adv adv'],
  ['what is more', 'adv adv adv'],
  ['inter alia', 'adv adv'],
  ['in general', 'adv adv'],
  ['in principle', 'adv adv'],
  ['in practice', 'adv adv'],
  ['in fact', 'adv adv'],
  ['in turn', 'adv adv'],
  ['in return', 'adv adv'],
  ['at present', 'adv adv'],
  ['in detail', 'adv adv'],
  ['in more detail', 'adv adv adv'],
  ['in greater detail', 'adv adv adv'],
  ['in part', 'adv adv'],
  ['as a whole', 'adv adv adv'],
  ['as a result', 'adv adv adv'],
  ['as regards', 'prep prep'],
  ['with regard to', 'prep prep prep'],
  ['with respect to', 'prep prep prep'],
  ['in respect of', 'prep prep prep'],
  ['in relation to', 'prep prep prep'],
  ['in line with', 'prep prep prep'],
  ['in view of', 'prep prep prep'],
  ['in light of', 'prep prep prep'],
  ['in the light of', 'prep prep prep prep'],
  ['in spite of', 'prep prep prep'],
  ['by means of', 'prep prep prep'],
  ['on behalf of', 'prep prep prep'],
  ['such as', 'prep prep'],
  ['so that', 'sub sub'],
  ['in order that', 'sub sub sub'],
  ['in order', 'adv adv'],
  ['so as', 'adv adv'],
  ['as well as', 'cc cc cc'],
  ['rather than', 'cc cc'],
  ['as long as', 'sub sub sub'],
  ['as soon as', 'sub sub sub'],
  ['as far as', 'sub sub sub'],
  ['as if', 'sub sub'],
  ['even if', 'sub sub'],
  ['even though', 'sub sub'],
  ['in case', 'sub sub'],
  ['provided that', 'sub sub'],
  ['given that', 'sub sub'],
  ['now that', 'sub sub'],
  ['insofar as', 'sub sub'],
  ['when necessary', 'adv adv'],
  ['where necessary', 'adv adv'],
  ['if necessary', 'adv adv'],
  ['as necessary', 'adv adv'],
  ['when possible', 'adv adv'],
  ['where possible', 'adv adv'],
  ['where appropriate', 'adv adv'],
  ['as appropriate', 'adv adv'],
  ['if required', 'adv adv'],
  ['as required', 'adv adv'],
  ['early warning', 'adj noun'],
  ['human being', 'adj noun'],
  ['one or more', 'det det det'],
  ['how much', 'sub sub'],
  ['how many', 'sub sub'],
  ['due to', 'prep prep'],
  ['relating to', 'prep prep'],
  ['pertaining to', 'prep prep'],
  ['depending on', 'prep prep'],
  ['depending upon', 'prep prep'],
  ['owing to', 'prep prep'],
  ['because of', 'prep prep'],
  ['according to', 'prep prep'],
  ['in accordance with', 'prep prep prep'],
  ['in addition to', 'prep prep prep'],
  ['in addition', 'adv adv'],
  ['on the basis of', 'prep prep prep prep'],
  ['in the course of', 'prep prep prep prep'],
  ['in the event of', 'prep prep prep prep'],
  ['in case of', 'prep prep prep'],
  ['in which case', 'adv adv adv'],
  ['at the same time', 'adv adv adv adv'],
  ['from time to time', 'adv adv adv adv'],
  ['up to date', 'adv adv adv'],
  ['in terms of', 'prep prep prep'],
  ['as part of', 'prep prep prep'],
  ['prior to', 'prep prep'],
  ['pursuant to', 'prep prep'],
  ['up to', 'prep prep'],
  ['out of', 'prep prep'],
  ['instead of', 'prep prep'],
  ['based on', 'prep prep'],
  ['other than', 'prep prep'],
  ['as to', 'prep prep'],
  ['as for', 'prep prep'],
  ['not only', 'adv adv'],
  ['but also', 'cc adv'],
  ['no longer', 'not not'],
  ['at least', 'adv adv'],
  ['more than', 'adv adv'],
  ['less than', 'adv adv'],
  ['fewer than', 'adv adv'],
  ['as many as', 'adv adv adv'],
  ['as much as', 'adv adv adv'],
  ['for example', 'adv adv'],
  ['lessons learned', 'noun adj'],
  ['lessons learnt', 'noun adj'],
  ['for too long', 'adv adv adv'],
  ['for so long', 'adv adv adv'],
  ['for instance', 'adv adv'],
  ['and / or', 'cc cc cc'],
  ['each other', 'pron pron'],
  ['one another', 'pron pron'],
  ['in which', 'prep rel'],
  ['going forward', 'adv adv'],
  ['as follows', 'adv adv'],
  ['playing field', 'adj noun'],
  ['continuing education', 'adj noun'],
  ['make sure that', 'verb adv rel'],
  ['make sure', 'verb adv'],
];

/** "Establish [up to] 120 new positions": before a number these are part of its noun phrase. */
const bounds = new Set(['up to', 'at least', 'more than', 'less than', 'fewer than', 'as many as', 'as much as']);

interface Sequence {
  readonly words: readonly string[];
  readonly tags: readonly Tag[];
  readonly isBound: boolean;
}

const sequencesByFirst = new Map<string, Sequence[]>();

for (const [text, tags] of sequences) {
  const words = text.split(' ');
  const entry = { words, tags: tags.split(' ') as Tag[], isBound: bounds.has(text) };
  const list = sequencesByFirst.get(words[0]!);
  if (list) list.push(entry);
  else sequencesByFirst.set(words[0]!, [entry]);
}

/** Nouns that stand before nouns far more often than they are verbs there: "and combat skills", "to service members". */
export const nounAdjuncts = new Set(
  'service combat project key command grant police drill force mission budget space ground air surface fire power trade market multi-layered program field defense defence state staff air-defense unit risk peace wind'.split(
    ' ',
  ),
);

/** Words of manner that make an adverb of their phrase: "in a flexible manner". */
const mannerNouns = new Set(['manner', 'way', 'fashion', 'basis']);

/** "two axes: (i) Members notify rules; (ii) the Commission will reply": what counts the clauses of a sentence weighs nothing. */
function isLetterMark({ tag, lower }: Words, i: number): boolean {
  return (
    tag[i] === 'open' &&
    tag[i + 2] === 'close' &&
    (i === 0 || /^(?:stop|comma|cc)$/.test(tag[i - 1]!)) &&
    /^(?:[ivx]{1,4}|[a-h]|\d)$/.test(lower[i + 1]!)
  );
}

/** Tags marks, inline numbers and fixed phrases, whose words are others than alone. */
export function markSequences(words: Words): void {
  for (let i = 0; i < words.length; i++) {
    if (isLetterMark(words, i)) {
      words.tag.fill('mark', i, i + 3);
      words.label[i + 1] = null;
    }
    const isNumber = words.tag[i] === 'num' && words.tag[i + 1] === 'close' && words.tag[i - 1] !== 'open';
    if (i === 2 && words.tag[2] === 'close' && words.tag[1] === 'num' && words.tag[0] === 'open')
      words.tag.fill('mark', 0, 3);
    if (isNumber && (i === 0 || /^(?:stop|comma|cc|adv)$/.test(words.tag[i - 1]!))) {
      words.tag[i] = 'mark';
      words.tag[i + 1] = 'mark';
    }
    // "Social cohesion - Social cohesion can be harmed": a hyphen between blanks is a dash.
    const isDash =
      words.lower[i] === '-' &&
      words.end[i]! - words.start[i]! === 1 &&
      i > 0 &&
      words.tag[i - 1] !== 'mark' &&
      words.start[i]! > words.end[i - 1]!;
    if (isDash && i + 1 < words.length && words.start[i + 1]! > words.end[i]!) {
      if (isSpacedCompound(words, i)) words.tag.fill('adj', i - 1, i + 2);
      else words.tag[i] = 'stop';
    }
    // "a four- to [six-year] period"
    if (
      words.lower[i] === 'to' &&
      words.lower[i - 1] === '-' &&
      words.tag[i - 2] === 'num' &&
      words.tag[i + 1] === 'adj'
    )
      words.tag.fill('adj', i - 2, i + 1);
    // "[five to six] new ships"
    if (words.lower[i] === 'to' && isRange(words, i)) words.tag[i] = 'num';
    const entries = sequencesByFirst.get(words.lower[i]!);
    if (!entries) continue;
    for (const entry of entries) {
      if (!entry.words.every((word, offset) => words.lower[i + offset] === word)) continue;
      // "The strategy is based on three pillars" has its verb.
      if (entry.words[0] === 'based' && tagAt(words, before(words, i)) === 'be') continue;
      // not "loads [up to] 7 tons", which says what loads
      const isBound = entry.isBound && isAmount(words, i + entry.tags.length) && words.tag[i - 1] !== 'noun';
      // "does as much as it can"
      if (!isBound && entry.words[0] === 'as' && entry.isBound) continue;
      for (let offset = 0; offset < entry.tags.length; offset++) {
        words.tag[i + offset] = isBound ? 'adj' : entry.tags[offset]!;
        words.form[i + offset] = entry.tags[offset] === 'verb' ? 'base' : '';
      }
      break;
    }
  }
}

/** "in a timely manner" is one adverb. */
export function markManner(words: Words): void {
  for (let i = 1; i < words.length; i++) {
    if (!mannerNouns.has(words.lower[i]!)) continue;
    let from = i - 1;
    while (from > 0 && i - from < 6 && /^(?:det|adj|adv|cc|verb)$/.test(words.tag[from]!)) from--;
    if (!/^(?:in|on)$/.test(words.lower[from]!) || from > i - 2) continue;
    for (let at = from; at <= i; at++) {
      words.tag[at] = 'adv';
      words.form[at] = '';
    }
  }
}

/** Makes nouns of words before a noun that look like verbs ("service contracts"), unless a verb's place says otherwise. */
export function markAdjuncts(words: Words): void {
  for (let i = 0; i < words.length; i++) {
    if (words.tag[i] !== 'verb' || words.form[i] !== 'base' || !nounAdjuncts.has(words.lower[i]!)) continue;
    const next = tagAt(words, i + 1);
    const previous = tagAt(words, before(words, i));
    const isVerbPlace =
      (previous === 'to' || words.lower[before(words, i)] === 'to' || previous === 'modal') &&
      !/^(?:service|key|project|multi-layered)$/.test(words.lower[i]!);
    if ((next === 'noun' && !isVerbPlace) || (words.tag[i - 1] === 'sub' && next === 'be')) {
      words.tag[i] = 'noun';
      words.form[i] = '';
    }
  }
}
