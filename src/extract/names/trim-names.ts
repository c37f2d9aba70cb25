import { matterNouns } from '../../lexicon/name-heads.ts';
import { isApparatus } from './apparatus.ts';
import { withGivenTail } from './cursor.ts';
import { cutPossessive } from './cut-possessive.ts';
import { behindImperative } from './imperatives.ts';
import { isFieldOfWork, isPartState } from './label-names.ts';
import type { NameBlock } from './name-block.ts';
import type { TaggedName } from './name-tagger.ts';
import { narrowName } from './narrow-names.ts';
import { bodyOfPost, holderOfOffice, isOffice } from './offices.ts';
import {
  behindLowerPost,
  behindPortfolio,
  behindPost,
  besideParticiple,
  besidePeople,
  besidePlan,
  isLetteredHeading,
  isManyBodies,
  isPostOfBody,
  isStyleAlone,
  withFields,
} from './posts.ts';

const looseOpeners = new Set([
  ...['all', 'some', 'many', 'most', 'several', 'the', 'a', 'an'],
  'its',
  'his',
  'her',
  'their',
  'our',
  'my',
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
export function trimName(tagged: TaggedName, block: NameBlock): TaggedName | null {
  const narrow = narrowName(besideParticiple(beforeVerb(tagged, block), block), block);
  const whole = bodyOfPost(withoutPeople(narrow, block), block);
  const bare = besidePeople(whole, block) && besidePlan(besidePeople(whole, block)!, block);
  const name = bare && behindPortfolio(behindPost(withFields(bare, block), block), block);
  if (!name) return null;
  let { from } = name;
  while (from < name.to && (looseOpeners.has(block.facts[from]!.normal) || block.facts[from]!.kind === 'mark')) from++;
  from = beforeMatch(behindImperative(behindHeading(from, name.to, block), name, block), name, block);
  if (name.nameClass === 'PERSON') from = behindLowerPost(from, name.to, block);
  const words = block.facts.slice(from, name.to);
  if (!words.some(({ isCapital }) => isCapital)) return null;
  if (
    name.nameClass === 'PERSON' &&
    !/^(?:mr|mr\.|madam|ms|ms\.|mrs\.|lord|lady|baroness)$/.test(words[0]!.normal) &&
    words.every((word) => isPostWord(word))
  )
    return null;
  const last = words.at(-1)!;
  if (words.length === 2 && /^mr\.?$/.test(words[0]!.normal) && last.normal === 'speaker') return null;
  if (name.nameClass === 'PLACE') {
    if (isNoPlaceNoun(last) || isFieldOfWork(words) || isCompassPair(words)) return null;
    from = behindAdjectives(from, name.to, block);
  }
  const holder = holderOfOffice({ ...name, from }, block);
  if (holder) return holder;
  const isNone = [isApparatus, isPostOfBody, isManyBodies, isOffice, isStyleAlone, isLetteredHeading];
  if (isNone.some((test) => test({ ...name, from }, block))) return null;
  if (words.length === 1 && (last.text === 'FY' || isHalfCompass(from, block))) return null;
  if (isPartState(words)) return null;
  if (isPlatformWithNoun(from, name.to, block)) return null;
  if (isKnownBeforeNouns(from, name.to, block)) return null;
  if (isHyphenedRow(from, name.to, block)) return null;
  if (
    name.nameClass === 'PERSON' &&
    (words.length === 1 ? isLetterOrPaper(last) : words.length > 2 && isNoPerson(last))
  )
    return null;
  if (joinsKnownNames(from, name.to, block)) return null;
  if (name.nameClass !== 'PERSON') return cutPossessive({ ...name, from }, block);
  // "the Han river": people take no article.
  if (words.length === 1 && block.facts[from - 1]?.normal === 'the') return null;
  return { ...name, from, to: withGivenTail(block, name.to) };
}

const parts = /^(?:(?:north|south|east|west)[a-z-]*|central|mainland|lower|upper|inner|outer|greater)$/;

/** "prosperous South Africa": what praises a place of the lists is no part of its name. "northern Syria" is a place. */
function behindAdjectives(from: number, to: number, { facts, matches, matchOf }: NameBlock): number {
  let at = from;
  while (at < to && facts[at]!.kind === 'lower' && facts[at]!.normal !== 'of' && !parts.test(facts[at]!.normal)) at++;
  const match = matches[matchOf[at]!];
  return match?.from === at && match.to === to ? at : from;
}

/** "WMD threats", "ISIL targets", "Korean Peninsula peace": no place ends in an everyday noun. "Palestinian territories" stands. */
function isNoPlaceNoun({ kind, normal, flags, wordClass }: NameBlock['facts'][number]): boolean {
  if (kind !== 'lower' || wordClass !== 'lower') return false;
  if (!/[^s]s$/.test(normal) && !/^(?:peace|security|exchange|arms|building|war)$/.test(normal)) return false;
  return !flags.includes('place-head') && !flags.includes('facility') && normal !== 'territories';
}

const compass = /^(?:north|south|east|west)$/;

/** "South-North relations": between two, and no place. */
const isCompassPair = (words: readonly NameBlock['facts'][number][]) =>
  words.length > 2 && compass.test(words[0]!.normal) && words[1]!.text === '-' && compass.test(words[2]!.normal);

/** The "North" of "South-North relations". */
export function isHalfCompass(at: number, block: NameBlock): boolean {
  const isJoined = (joint: number, other: number) =>
    block.facts[joint]?.text === '-' && compass.test(block.facts[other]?.normal ?? '');
  return compass.test(block.facts[at]!.normal) && (isJoined(at - 1, at - 2) || isJoined(at + 1, at + 2));
}

/** "Tornado fighters": the patterns of arms know the class noun. "ISIL fighters" are people. */
function isPlatformWithNoun(from: number, to: number, { facts, matches, matchOf }: NameBlock): boolean {
  const { kind, flags } = facts[to - 1]!;
  if (kind !== 'lower' || (!flags.includes('platform-noun') && !flags.includes('weapon-noun'))) return false;
  const match = matches[matchOf[from]!];
  return !match || match.entry.label === 'PLATFORM' || match.entry.label === 'WEAPON' || match.entry.list === 'cities';
}

/** "ROK-US", "US–Japan–Australia": names of the lists side by side are so many names. */
export function isHyphenedRow(from: number, to: number, { facts, matches, matchOf }: NameBlock): boolean {
  let at = from;
  for (;;) {
    const match = matches[matchOf[at]!];
    if (!match || match.from !== at || match.to > to || match.entry.list !== 'countries') return false;
    if (match.to === to) return match.from > from;
    if (!/^[-–/]$/.test(facts[match.to]!.text)) return false;
    at = match.to + 1;
  }
}

/** "M-MOOC", "the Treaty": a letter and a paper are nobody. */
const isLetterOrPaper = ({ kind, flags }: NameBlock['facts'][number]) =>
  kind === 'initial' || ['agreement', 'law', 'document'].some((flag) => flags.includes(flag));

/** "Major Multilateral Security Cooperative Meeting": the rank is an adjective. */
const isNoPerson = ({ kind, flags, normal }: NameBlock['facts'][number]) =>
  kind === 'title' &&
  !flags.includes('family') &&
  !flags.includes('given') &&
  ((matterNouns.has(normal) && normal !== 'justice') ||
    flags.includes('program') ||
    normal === 'meeting' ||
    normal === 'conference');

/** "National Defense University The National Defense University": a heading that runs into its text; "A. Establishment of" is an item. */
function behindHeading(from: number, to: number, { facts, opens }: NameBlock): number {
  for (let i = to - 2; i > from; i--) if (facts[i]!.text === 'The') return i + 1;
  const isItem = opens[from] === 1 && /^[A-Z]\.$/.test(facts[from]!.text) && to - from > 1;
  return isItem && matterNouns.has(facts[from + 1]!.normal) ? from + 1 : from;
}

/** "Newfoundland and Labrador Court of Appeal": no body begins in the middle of a name of the lists. */
function beforeMatch(from: number, { to, nameClass }: TaggedName, { matches, matchOf }: NameBlock): number {
  const match = matches[matchOf[from]!];
  const isInside =
    match && match.from < from && match.to < to && (match.entry.label === 'GPE' || match.entry.label === 'LOC');
  return nameClass === 'ORG' && isInside ? match.from : from;
}

/** Small words that open a predicate and stand in no name. */
const predicateWords = new Set(
  'is are was were be has have had will would shall should may can must consists consist comprises comprise includes include under into than that which who whom whose introduced launched announced published established adopted'.split(
    ' ',
  ),
);

/** "ICT Council consists of Ministers": a name ends before the verb of its sentence. */
function beforeVerb(name: TaggedName, { facts }: NameBlock): TaggedName {
  for (let at = name.from + 1; at < name.to; at++)
    if (facts[at]!.kind === 'lower' && predicateWords.has(facts[at]!.normal)) return { ...name, to: at };
  return name;
}

/** "NCC cadets", "Cadets of NCC": the people outside, the body inside. */
function withoutPeople(name: TaggedName, { facts }: NameBlock): TaggedName {
  if (name.nameClass !== 'ORG') return name;
  let { from, to } = name;
  if (to - from > 2 && facts[from]!.flags.includes('group') && facts[from + 1]!.normal === 'of') from += 2;
  const last = facts[to - 1]!;
  // "SDF Personnel" in a heading
  const isOfBody = last.kind === 'lower' || (to - from === 2 && facts[from]!.kind === 'upper');
  const isWhole = !/^(?:facilities|bases)$/.test(last.normal) || facts[to - 2]?.kind !== 'lower';
  if (to - from > 1 && isOfBody && isWhole && people.has(last.normal)) to--;
  return from === name.from && to === name.to ? name : { ...name, from, to };
}

const people = new Set(
  'cadets|soldiers|personnel|servicemembers|conscripts|reservists|veterans|trainees|officials|nationals|citizens|pows|facilities|bases'.split(
    '|',
  ),
);

/** "European partners", "German security": everyday nouns after a name of the lists make no new name. */
function isKnownBeforeNouns(from: number, to: number, { facts, matches, matchOf }: NameBlock): boolean {
  const match = matches[matchOf[from]!];
  if (
    !match ||
    match.from !== from ||
    match.to >= to ||
    !/^(?:countries|nationalities|peoples|international-bodies|world-places)$/.test(match.entry.list)
  )
    return false;
  return facts
    .slice(match.to, to)
    .every(
      ({ kind, wordClass, flags }) =>
        kind === 'lower' &&
        wordClass === 'lower' &&
        !['org-head', 'body-head', 'place-head', 'facility', 'group', 'platform-noun'].some((flag) =>
          flags.includes(flag),
        ),
    );
}

/** "the PRC and Russia": two names of the lists round an "and" are two names. */
function joinsKnownNames(from: number, to: number, { facts, matches, matchOf }: NameBlock): boolean {
  const first = matches[matchOf[from]!];
  const last = matches[matchOf[to - 1]!];
  return first?.from === from && last?.to === to && facts[first.to]?.normal === 'and' && last.from === first.to + 1;
}

/** A word of a post: "Foreign", "Secretary", "Chief", "of". */
function isPostWord({ flags, kind, wordClass, normal }: NameBlock['facts'][number]): boolean {
  if (kind === 'mark' || normal === '-' || /^hon\.?$/.test(normal)) return true;
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
