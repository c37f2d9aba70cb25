import type { Tag } from '../closed-classes.ts';

/** Words of several tokens, with the tag of each. */
const sequences: readonly (readonly [words: string, tags: string])[] = [
  ['the following :', 'det noun stop'],
  ['the following .', 'det noun stop'],
  ['the following', 'det adj'],
  ['all too often', 'adv adv adv'],
  ['all too', 'adv adv'],
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
const bounds: ReadonlySet<string> = new Set([
  'up to',
  'at least',
  'more than',
  'less than',
  'fewer than',
  'as many as',
  'as much as',
]);

/** Words of manner that make an adverb of their phrase: "in a flexible manner". */
export const mannerNouns: ReadonlySet<string> = new Set(['manner', 'way', 'fashion', 'basis']);

export interface FixedPhrase {
  readonly words: readonly string[];
  readonly tags: readonly Tag[];
  readonly isBound: boolean;
}

export const phrasesByFirst: ReadonlyMap<string, readonly FixedPhrase[]> = groupByFirst();

function groupByFirst(): ReadonlyMap<string, readonly FixedPhrase[]> {
  const byFirst = new Map<string, FixedPhrase[]>();
  for (const [text, tags] of sequences) {
    const words = text.split(' ');
    const list = byFirst.get(words[0]!) ?? [];
    list.push({ words, tags: tags.split(' ') as Tag[], isBound: bounds.has(text) });
    byFirst.set(words[0]!, list);
  }
  return byFirst;
}
