import { isEverydayWord } from './kinds.ts';
import type { NameBlock } from './name-block.ts';
import type { TaggedName } from './name-tagger.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Nouns that close the title of a post. "Committee of Ministers" and "Board of Governors" are bodies: no plural is here. Own list. */
const closing = words(
  'minister secretary speaker chairman chairwoman chairperson chair auditor justice executive clerk registrar treasurer commissioner inspector governor director president chancellor ambassador envoy coordinator representative whip attorney solicitor comptroller controller prosecutor general affaires d’affaires advocate mayor provost lieutenant',
);
/** Words that stand before them in such titles. Own list. */
const leading = words(
  '- deputy vice assistant acting interim permanent parliamentary chief first temporary lord lady principal private under special executive managing high honourable honorable hon hon. mr mr. mrs ms madam sir his her excellency prime foreign home state senior joint associate additional cabinet committee council board the of charge chargé d’ financial uk',
);
const alone = words(
  'minister secretary speaker chairman chairwoman chairperson auditor clerk registrar governor director president chancellor ambassador',
);

/** "Auditor-General", "Temporary Deputy Speaker", "Parliamentary Under-Secretary of State": a post without its holder's name. */
export function isOffice(name: TaggedName, block: NameBlock): boolean {
  const { from, to, nameClass } = name;
  const { facts } = block;
  if (nameClass !== 'PERSON' && nameClass !== 'ORG') return false;
  if ((nameClass === 'PERSON' || isMinister(name, block)) && isOfficeOfWhom(name, block)) return true;
  if (to - from === 1) return nameClass === 'ORG' && alone.has(facts[from]!.normal);
  let isClosed = false;
  for (let i = from; i < to; i++) {
    const { kind, normal } = facts[i]!;
    if (closing.has(normal)) isClosed = true;
    else if (kind !== 'mark' && !leading.has(normal)) return false;
  }
  // "Mr. President", "Madam Speaker": whom somebody speaks to.
  const isAddress = /^(?:mr|mr\.|madam|ms|mrs)$/.test(facts[from]!.normal) && to - from < 4;
  if (isAddress && facts[from + 1]!.normal !== 'deputy') return false;
  const last = facts[to - 1]!.normal;
  return isClosed && (closing.has(last) || (last === 'state' && facts[to - 2]!.normal === 'of'));
}

/** "ROK Minister of National Defense", "Vice-Minister of Defense for International Affairs": no body. "Council of Ministers" is one. */
function isMinister({ from, to }: TaggedName, { facts, matches, matchOf }: NameBlock): boolean {
  const words = facts.slice(from, to);
  if (words.some(({ flags }) => flags.includes('org-head') || flags.includes('body-head'))) return false;
  // "U.S. Secretary of Defense": of a state. "Associate Secretary of Defence" may mean the department.
  const isOfState = matches[matchOf[from]!]?.entry.label === 'GPE';
  return words.some(({ normal }) => ministers.test(normal) || (isOfState && normal === 'secretary'));
}

const ministers = /^(?:minister|vice-ministers?|mantri|attaché)$/;

/** Posts that a state, a body or a field may have. "President Moon" has none behind it but a name. Own list; a mantri is a minister of India. */
const held =
  /^(?:ministers?|vice-ministers?|undersecretary|under-secretary|vice-president|vice-chairman|secretary|secretary-general|president|premier|chancellor|governor|ambassador|commissioner|commander|commander-in-chief|commandant|chief|chairman|chairperson|director|director-general|general|envoy|representative|spokesman|spokesperson|mantri|attaché|adviser|advisor)$/;
const beforePosts = words("raksha rajya pradhan mukhya hon’ble hon'ble deputy under prime vice lieutenant");
/** "Chief of Army Staff", "Chairman of the Joint Chiefs of Staff" */
const ofPosts = /^(?:staff|chiefs|army|navy|force|republic)$/;
/** What leads on from a post to what it is of; "Secretary - General". */
const leadsOn = /^(?:of|for|to|in|-|['’]s?)$/;

/**
 * "U.S. Secretary of Defense", "GSDF Chief of Staff", "Japanese Defense Minister", "President of the Republic of Poland": a post, whose it is
 * and what it is for, and nobody's name. "Defense Minister Onodera" and "President Moon" end in one.
 */
function isOfficeOfWhom(name: TaggedName, block: NameBlock): boolean {
  const { from, to } = name;
  const { facts, matches, matchOf } = block;
  const post = postOf(name, block);
  if (post < 0 || (to - from === 1 && facts[from]!.normal !== 'mantri')) return false;
  for (let i = from; i < to; i++) {
    const { kind, normal } = facts[i]!;
    // "CFC Commander": letters stand for a body.
    const isWhose = kind === 'upper' || /^(?:GPE|ORG|NORP|LOC|TITLE)$/.test(matches[matchOf[i]!]?.entry.label ?? '');
    const isKnown =
      isWhose || isEverydayWord(facts[i]!) || held.test(normal) || ofPosts.test(normal) || beforePosts.has(normal);
    if (!isKnown && !(i > post && kind === 'lower')) return false;
  }
  return true;
}

/** Where the noun of the post stands: at the end, or before what the post is of; -1 where there is none. */
function postOf({ from, to }: TaggedName, { facts }: NameBlock): number {
  for (let i = from; i < to; i++)
    if (held.test(facts[i]!.normal) && (i + 1 === to || leadsOn.test(facts[i + 1]!.normal))) return i;
  return -1;
}

/** "U.S. Central Command commander", "GSDF Chief of Staff": the body that has the post; null where none is named right before it. */
export function holderOfOffice(name: TaggedName, block: NameBlock): TaggedName | null {
  const to = postOf(name, block);
  if (name.nameClass !== 'PERSON' || to <= name.from || !isOfficeOfWhom(name, block)) return null;
  const { flags, kind } = block.facts[to - 1]!;
  const isBody = kind === 'upper' || flags.includes('org-head') || flags.includes('body-head');
  return isBody ? { ...name, to, nameClass: 'ORG' } : null;
}

const heads = /^(?:chair|chairman|chairwoman|chairperson|president|head|member|members|director)$/;

/** "Chair of the Budget and Appropriations Committee", "Registrar of the Court of Justice": the body that the post is of. */
export function bodyOfPost(name: TaggedName, { facts, matches, matchOf }: NameBlock): TaggedName {
  const { from, to, nameClass } = name;
  const post = facts[from]!.normal;
  const isPlain = heads.test(post);
  if (nameClass !== 'ORG' || (!isPlain && !/^(?:registrar|judges?|clerk|speaker)$/.test(post))) return name;
  if (to - from < 4 || facts[from + 1]!.normal !== 'of' || facts[from + 2]!.normal !== 'the') return name;
  const { flags, kind } = facts[to - 1]!;
  const isBody = flags.includes('org-head') || flags.includes('body-head') || kind === 'upper';
  if (isPlain && !isBody && matches[matchOf[to - 1]!]?.entry.label !== 'ORG') return name;
  return { ...name, from: from + 3 };
}

/** Letters behind a person's name. Own list. */
const postNominals = words('MP MPs MLA MSP MEP MHA MLC MPP TD QC KC SC CBE OBE MBE KCB DBE PhD CPA FCA');

/** "Vicki Dunne MLA": what is held or was earned is no part of the name. */
export function withoutPostNominals(name: TaggedName, { facts }: NameBlock): TaggedName {
  let { to } = name;
  while (to - name.from > 2 && postNominals.has(facts[to - 1]!.text) && facts[to - 2]!.isCapital) to--;
  return to === name.to ? name : { ...name, to };
}
