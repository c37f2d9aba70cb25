import { withGivenTail } from './cursor.ts';
import type { NameBlock } from './name-block.ts';
import type { TaggedName } from './name-tagger.ts';

const looseOpeners = new Set([
  'all',
  'some',
  'many',
  'most',
  'several',
  'the',
  'a',
  'an',
  'its',
  'his',
  'her',
  'their',
  'our',
  'these',
  'those',
  'this',
  'that',
  'of',
  'in',
  'at',
  'for',
  'by',
  'on',
  'to',
  'from',
  'with',
  'and',
  'or',
]);

/** Cuts what no name begins with; null for words without a capital and for posts without a person's name. */
export function trimName(name: TaggedName, block: NameBlock): TaggedName | null {
  let { from } = name;
  while (from < name.to && (looseOpeners.has(block.facts[from]!.normal) || block.facts[from]!.kind === 'mark')) from++;
  const words = block.facts.slice(from, name.to);
  if (!words.some(({ isCapital }) => isCapital)) return null;
  if (
    name.nameClass === 'PERSON' &&
    !/^(?:mr|mr\.|madam|ms|ms\.|mrs\.)$/.test(words[0]!.normal) &&
    words.every((word) => isPostWord(word))
  )
    return null;
  if (name.nameClass === 'PLACE' && isNoPlaceNoun(words.at(-1)!)) return null;
  if (joinsKnownNames(from, name.to, block)) return null;
  if (name.nameClass !== 'PERSON') return cutPossessive({ ...name, from }, block);
  // "the Han river": people take no article.
  if (words.length === 1 && block.facts[from - 1]?.normal === 'the') return null;
  return { ...name, from, to: withGivenTail(block, name.to) };
}

/** "WMD threats", "ISIL targets": no place ends in an everyday plural. "Palestinian territories" stands. */
function isNoPlaceNoun({ kind, normal, flags, wordClass }: NameBlock['facts'][number]): boolean {
  if (kind !== 'lower' || wordClass !== 'lower' || !/[^s]s$/.test(normal)) return false;
  return !flags.includes('place-head') && !flags.includes('facility') && normal !== 'territories';
}

/** "the PRC and Russia": two names of the lists round an "and" are two names. */
function joinsKnownNames(from: number, to: number, { facts, matches, matchOf }: NameBlock): boolean {
  const first = matches[matchOf[from]!];
  const last = matches[matchOf[to - 1]!];
  return first?.from === from && last?.to === to && facts[first.to]?.normal === 'and' && last.from === first.to + 1;
}

/** "NATO's military buildup" is NATO; "Defence's Joint Logistics Command" is the command; "People's Liberation Army" is whole. */
function cutPossessive(name: TaggedName, block: NameBlock): TaggedName {
  for (let i = name.from + 1; i < name.to - 1; i++) {
    const { text } = block.facts[i]!;
    if (text !== "'s" && text !== '’s') continue;
    if (block.facts[i + 1]!.kind === 'lower') return { ...name, to: i };
    const owner = block.facts[i - 1]!;
    const isKnown = block.matchOf[i - 1]! >= 0 || owner.flags.includes('role') || owner.flags.includes('org-head');
    if (isKnown) return { ...name, from: i + 1 };
  }
  return name;
}

/** A word of a post: "Foreign", "Secretary", "Chief", "of". */
function isPostWord({ flags, kind, wordClass }: NameBlock['facts'][number]): boolean {
  if (flags.includes('given') || flags.includes('family')) return false;
  return (
    flags.includes('title') ||
    flags.includes('rank') ||
    kind === 'lower' ||
    wordClass === 'lower' ||
    wordClass === 'mostly-lower' ||
    wordClass === 'both'
  );
}
