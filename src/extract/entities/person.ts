import { defineEntityType, type PatternMatch } from '../entity-type.ts';
import { isApparatusWord } from '../names/apparatus.ts';
import { isGlued, withGivenTail, wordAt } from '../names/cursor.ts';
import type { NameBlock } from '../names/name-block.ts';
import type { WordFacts } from '../names/name-word.ts';
import { isOffice } from '../names/offices.ts';

/** "Moon Jae-in", "Xi Jinping": a family name of the lists, then one capitalized given name, with or without a hyphen. */
function matchRomanized(at: number, block: NameBlock): PatternMatch | null {
  const given = block.facts[at + 1];
  if (given?.kind !== 'title' || wordAt(block, at + 1, at) === '') return null;
  const isHyphened =
    wordAt(block, at + 2, at) === '-' &&
    isGlued(block, at + 2) &&
    isGlued(block, at + 3) &&
    /^\p{L}{2,7}$/u.test(block.facts[at + 3]?.text ?? '');
  // "Lee Myung-bak Administration": a body that is called after a person.
  if (isHyphened && block.facts[at + 4]?.kind === 'title') return null;
  if (isHyphened) return given.text.length < 8 ? { from: behindRank(at, block), to: at + 4 } : null;
  // "Li Keqiang": a second word that no list and no lexicon knows, and no third.
  const isUnheard = given.wordClass === 'unknown' && block.matchOf[at + 1] === -1 && block.chunkEnd[at] === at + 2;
  return isUnheard ? { from: at, to: at + 2 } : null;
}

/** Where the rank before a name opens, or the name itself. */
function behindRank(at: number, { matches, matchOf, facts, sentence }: NameBlock): number {
  if (sentence[at - 1] !== sentence[at]) return at;
  const last = facts[at - 1]?.text === '.' ? at - 2 : at - 1;
  const match = matches[matchOf[last]!];
  return match?.entry.label === 'RANK' && match.to === last + 1 ? match.from : at;
}

const isEveryday = ({ wordClass, flags }: WordFacts) =>
  ['lower', 'mostly-lower', 'both'].includes(wordClass) && !flags.includes('family') && !flags.includes('given');

/** A rank or title of the lists, then one to four capitals that no other list knows: the name without "Minister", but with its rank. */
function matchTitled(at: number, block: NameBlock): PatternMatch | null {
  const match = block.matches[block.matchOf[at]!];
  if (!match || match.from !== at || (match.entry.label !== 'RANK' && match.entry.label !== 'TITLE')) return null;
  // "Spc" and its stop are two tokens.
  const first = block.facts[match.to]?.text === '.' && isGlued(block, match.to) ? match.to + 1 : match.to;
  // "the Governor-General": one post, and no General of that name.
  if (isGlued(block, first) && wordAt(block, first, at) === '-') return null;
  let to = first;
  while (to - first < 4 && wordAt(block, to, at) !== '' && isNamePart(block, to, to === first)) to++;
  if (to === first || block.facts[to - 1]!.flags.includes('particle')) return null;
  const last = block.facts[to - 1]!;
  if (isPeer(match.from, first, to, block)) return { from: at, to: withGivenTail(block, to) };
  if (isOffice({ from: first, to, nameClass: 'PERSON' }, block)) return null;
  // "Madam Speaker": a post alone.
  if (to - first === 1 && last.flags.includes('title') && !last.flags.includes('family')) return null;
  // "Use of Public and Private Resources | Section 1"
  if (last.flags.includes('org-head') || last.flags.includes('body-head') || isApparatusWord(last)) return null;
  if (to - first === 1 && ['lower', 'mostly-lower', 'both'].includes(last.wordClass) && !last.flags.includes('family'))
    return null;
  // "Private Sector Participation": everyday words behind what is a rank elsewhere.
  if (block.facts.slice(first, to).every(isEveryday)) return null;
  return { from: match.entry.label === 'RANK' ? at : first, to: withGivenTail(block, to) };
}

const ofPeers = /^(?:lord|lady|baroness)$/;
const peerPosts =
  /^(?:advocate|privy|lieutenant|commissioner|high|protector|chamberlain|steward|warden|provost|spiritual|temporal|council|treasurer)$/;

/** "Lord Burns", "Lord Hope": a peer's name may be an everyday word. "Lord Chancellor" and "Lord Advocate" are posts. */
function isPeer(from: number, first: number, to: number, { facts, loud, chunkEnd }: NameBlock): boolean {
  if (!ofPeers.test(facts[from]!.normal) || first !== from + 1 || to !== chunkEnd[from] || loud[from] === 1)
    return false;
  const { normal, flags } = facts[first]!;
  return !flags.includes('title') && !flags.includes('rank') && !peerPosts.test(normal);
}

function isNamePart(block: NameBlock, at: number, isFirst: boolean): boolean {
  const { kind, flags, normal } = block.facts[at]!;
  if (kind === 'initial') return true;
  if (kind === 'lower') return !isFirst && flags.includes('particle') && block.facts[at + 1]?.kind === 'title';
  if (normal === '-' || kind !== 'title')
    return normal === '-' && isGlued(block, at) && isGlued(block, at + 1) && block.facts[at + 1]?.kind === 'title';
  const other = block.matches[block.matchOf[at]!];
  if (
    other &&
    (other.entry.label === 'GPE' ||
      other.entry.label === 'ORG' ||
      other.entry.label === 'NORP' ||
      other.entry.label === 'LOC')
  )
    return false;
  return !flags.some(
    (flag) =>
      flag === 'org-head' ||
      flag === 'org-opener' ||
      flag === 'document' ||
      flag === 'law' ||
      flag === 'program' ||
      flag === 'month',
  );
}

const postWords =
  /^(?:minister|secretary|president|premier|chancellor|governor|commissioner|senator|mayor|ambassador|chairman|chairwoman)$/;

/** "Trade Minister | Gan Kim Yong": three short words behind a post of some field, the last of them no everyday word and the first no given name. */
function matchBehindPost(at: number, block: NameBlock): PatternMatch | null {
  const { facts, sentence } = block;
  if (sentence[at - 1] !== sentence[at] || facts[at - 1]!.kind !== 'title') return null;
  const from = at + 1;
  let to = from;
  while (
    to - from < 4 &&
    sentence[to] === sentence[at] &&
    /^(?:title|initial)$/.test(facts[to]!.kind) &&
    isNamePart(block, to, to === from)
  )
    to++;
  if (to - from !== 3 || facts[to]?.isCapital || facts[from]!.flags.includes('given')) return null;
  const last = facts[to - 1]!;
  const isName = last.wordClass === 'unknown' || last.flags.includes('family') || last.flags.includes('romanized');
  return isName && facts.slice(from, to).every(({ text }) => text.length < 6) ? { from, to } : null;
}

export const person = defineEntityType({
  label: 'PERSON',
  summary: 'People by name. A rank before the name belongs to it, a post does not; posts without a name are none.',
  lists: [],
  patterns: [
    {
      id: 'rank-or-title-and-name',
      trigger: 'capital',
      confidence: 0.85,
      concerns: ({ opensName }) => opensName !== null,
      match: matchTitled,
    },
    {
      id: 'behind-a-post',
      trigger: 'capital',
      confidence: 0.85,
      isSure: true,
      concerns: ({ normal }) => postWords.test(normal),
      match: matchBehindPost,
    },
    {
      id: 'family-name-first',
      trigger: 'capital',
      confidence: 0.9,
      isSure: true,
      concerns: ({ flags, kind }) => kind === 'title' && flags.includes('romanized'),
      match: matchRomanized,
    },
  ],
  examples: [
    { text: 'The Vice Minister of National Defense spoke.', finds: [] },
    { text: 'The General Staff met with the Secretary of Defense.', finds: [] },
    { text: 'The Governor-General approved the Act.', finds: [] },
    { text: 'Private Sector Participation grows.', finds: [] },
    { text: 'They make use of Public and Private Resources Section 1.', finds: [] },
    { text: 'The Lord Advocate met the Lord Chancellor.', finds: [] },
    { text: 'Lord Burns agreed with it.', finds: ['Lord Burns'] },
    { text: 'President Moon Jae-in visited the base.', finds: ['Moon Jae-in'] },
    { text: 'Trade and Industry Minister Gan Kim Yong spoke.', finds: ['Gan Kim Yong'] },
    { text: 'They thanked Haider al-Abadi for it.', finds: ['Haider al-Abadi'] },
  ],
});
