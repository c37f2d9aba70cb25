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
export function isOffice({ from, to, nameClass }: TaggedName, { facts }: NameBlock): boolean {
  if (nameClass !== 'PERSON' && nameClass !== 'ORG') return false;
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
