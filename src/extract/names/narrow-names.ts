import { isGlued } from './cursor.ts';
import type { NameBlock } from './name-block.ts';
import type { TaggedName } from './name-tagger.ts';
import { withoutPostNominals } from './offices.ts';

const ofCode = /^(?:members?|service|staff|units?|groups?|bases?|personnel|facilit(?:y|ies)|sites?)$/;

/** "USFK service members", "DCC group", "SDF Reserve Personnel": the body's letters are the name, its people and parts are not. */
function ofLetters(name: TaggedName, { facts, matches, matchOf }: NameBlock): TaggedName {
  if (facts[name.from]!.kind !== 'upper' || name.to - name.from < 2) return name;
  const last = facts[name.to - 1]!;
  const match = matches[matchOf[name.from]!];
  if (last.isCapital)
    return last.normal === 'personnel' && match?.from === name.from && match.entry.label === 'ORG'
      ? { ...name, to: match.to }
      : name;
  // "U.S. service members"
  if (match?.from === name.from && match.entry.label === 'GPE') return name;
  let { to } = name;
  while (to > name.from + 1 && facts[to - 1]!.kind === 'lower' && ofCode.test(facts[to - 1]!.normal)) to--;
  return to === name.from + 1 ? { ...name, to } : name;
}

/** A body's letters and what it owns: "USFJ facilities". "JR Sagamihara" and "U.S. bases" are another matter. */
function isOfLetters({ from, to }: TaggedName, { facts, matches, matchOf }: NameBlock): boolean {
  if (to - from !== 2 || facts[from]!.kind !== 'upper' || matches[matchOf[from]!]?.from === from) return false;
  return (
    facts[from + 1]!.kind === 'lower' && /^(?:facilit(?:y|ies)|bases?|sites?|areas?)$/.test(facts[from + 1]!.normal)
  );
}

const parties = /^(?:petitioner|respondent|plaintiff|defendant|appellant|appellee|claimant|applicant|complainant)$/;

/** "Petitioner Rubin L. Gold": who somebody is in court; "Queen's Speech": what belongs to a person is not that person. */
function ofPerson(name: TaggedName, { facts }: NameBlock): TaggedName {
  const from = name.to - name.from > 1 && parties.test(facts[name.from]!.normal) ? name.from + 1 : name.from;
  for (let at = from + 1; at < name.to - 1; at++) {
    // "Corporal Lee Brownson of 3rd Battalion"
    const isOfUnit = facts[at]!.normal === 'of' && /^\d/.test(facts[at + 1]!.text);
    if (isOfUnit || /^['’]s$/.test(facts[at]!.text)) return { ...name, from, to: at };
  }
  return from === name.from ? name : { ...name, from };
}

const peers = /^(?:lord|lady|baroness|dame|viscount)$/;

/** "Baroness Scotland of Asthal": a person by the title. "Lord Chancellor's Department" and "Lords" are none. */
function asPeer(name: TaggedName, { facts }: NameBlock): TaggedName {
  const second = facts[name.from + 1]!;
  const isPeer =
    name.nameClass === 'ORG' &&
    name.to - name.from > 1 &&
    peers.test(facts[name.from]!.normal) &&
    second.kind === 'title' &&
    // "Lord Justice Laws"
    (!second.flags.includes('title') || (second.normal === 'justice' && name.to - name.from > 2)) &&
    !facts[name.to - 1]!.flags.includes('org-head');
  return isPeer ? { ...name, nameClass: 'PERSON' } : name;
}

const articles = /^(?:al|el|ad|an|ar|as|ash|at|az)$/;

/** "London School of Hygiene" + "& Tropical Medicine"; "al" + "-Thankanah neighborhood": what a mark joins is one name. */
function withJoined(name: TaggedName, block: NameBlock): TaggedName {
  const { facts, sentence } = block;
  const dash = facts[name.from]!.text === '-' ? name.from : name.from - 1;
  const isBehindArticle =
    facts[dash]?.text === '-' && isGlued(block, dash) && articles.test(facts[dash - 1]?.normal ?? '');
  const from =
    isBehindArticle && isGlued(block, dash + 1) && sentence[dash - 1] === sentence[dash] ? dash - 1 : name.from;
  const isOpen = name.nameClass === 'ORG' && facts[name.to]?.text === '&' && facts[name.to + 1]?.isCapital === true;
  let to = isOpen && sentence[name.to + 1] === sentence[name.from] ? name.to + 2 : name.to;
  while (to > name.to && facts[to]?.isCapital && sentence[to] === sentence[name.from]) to++;
  return from === name.from && to === name.to ? name : { ...name, from, to };
}

/** Gives a name of the tagger another end where what stands in it or beside it tells so. */
export function narrowName(tagged: TaggedName, block: NameBlock): TaggedName {
  // "Hon Chief Justice", "Hon John Smith"
  const isStyled = tagged.to - tagged.from > 1 && /^hon\.?$/.test(block.facts[tagged.from]!.normal);
  const name = asPeer(withJoined(isStyled ? { ...tagged, from: tagged.from + 1 } : tagged, block), block);
  // "USFJ facilities and sites"
  if (name.nameClass === 'PLACE' && isOfLetters(name, block)) return { ...name, to: name.from + 1, nameClass: 'ORG' };
  if (name.nameClass === 'ORG') return ofLetters(name, block);
  return name.nameClass === 'PERSON' ? withoutPostNominals(ofPerson(name, block), block) : name;
}
