import type { NameBlock } from './name-block.ts';
import type { TaggedName } from './name-tagger.ts';
import { besidePost } from './posts.ts';

/**
 * Cuts a name of the tagger at an "and" that has a country of the lists on one side: "CAR and Democratic Republic of Congo". A
 * country that has the "and" in itself ("Trinidad and Tobago") stays whole.
 */
export function splitNames(names: readonly TaggedName[], block: NameBlock): readonly TaggedName[] {
  return names
    .flatMap((whole) => placesOfList(whole, block))
    .flatMap((one) => besideCountry(one, block))
    .flatMap((one) => besidePost(one, block))
    .flatMap((name) => {
      const and = joinerOf(name, block);
      if (and < 0) return [name];
      const left = { ...name, to: and };
      const right = { ...name, from: and + 1 };
      if (isWholeBody(left, block) && isBareCode(right, block)) return [left, right];
      if (isService(left, block) && isService(right, block)) return [left, right];
      const sides = [left, right].filter((side) => !isCountry(side, block)).map((side) => asPlace(side, block));
      return sides.length < 2 ? sides : [name];
    });
}

/** "Galway, Limerick, Waterford and Dublin": with two commas, or commas on both sides, it is a list; "Cibolo, Texas" has one. */
function placesOfList(name: TaggedName, { facts }: NameBlock): readonly TaggedName[] {
  if (name.nameClass !== 'PLACE') return [name];
  const parts: TaggedName[] = [];
  let from = name.from;
  for (let at = name.from; at <= name.to; at++) {
    if (at < name.to && facts[at]!.text !== ',') continue;
    if (at > from) parts.push({ ...name, from, to: at });
    from = at + 1;
  }
  const isInside = facts[name.from - 1]?.text === ',' && facts[name.to]?.text === ',';
  // "Isiolo, Kenya, Uganda and Marsabit"
  const goesOn =
    facts[name.to]?.text === ',' && facts[name.to + 1]?.isCapital === true && facts[name.to + 2]?.normal === 'and';
  return parts.length > 2 || (parts.length === 2 && (isInside || goesOn)) ? parts : [name];
}

const ruled = /^(?:province|state|city|town|village|district|region|governorate|county)$/;

/** "Riau province of Indonesia": a place and the country it lies in. "Republic of Korea" is one. */
function besideCountry(name: TaggedName, { facts, matches, matchOf }: NameBlock): readonly TaggedName[] {
  const match = matches[matchOf[name.to - 1]!];
  if (name.nameClass !== 'PLACE' || match?.to !== name.to || match.entry.list !== 'countries') return [name];
  const of = facts[match.from - 1]?.normal === 'the' ? match.from - 2 : match.from - 1;
  const isApart = of - name.from > 1 && facts[of]!.normal === 'of' && ruled.test(facts[of - 1]!.text);
  return isApart
    ? [
        { ...name, to: of },
        { ...name, from: match.from },
      ]
    : [name];
}

function joinerOf({ from, to }: TaggedName, { facts, matchOf }: NameBlock): number {
  for (let i = from + 1; i < to - 1; i++)
    if (
      facts[i]!.normal === 'and' &&
      matchOf[i] === -1 &&
      !(i - 2 > from && /^(?:of|for|in)$/.test(facts[i - 2]!.normal))
    )
      return i;
  return -1;
}

/** "the Cabinet Office and Defra": a body with its noun, then a word that is no noun. */
function isWholeBody({ from, to, nameClass }: TaggedName, { facts }: NameBlock): boolean {
  const { flags } = facts[to - 1]!;
  return nameClass === 'ORG' && to - from > 1 && (flags.includes('org-head') || flags.includes('body-head'));
}

const services = /^(?:army|navy|police|force|forces|guard|marines)$/;

/** "Navy", "Air Force", "National Police Timor-Leste": a service with its noun at an end. "Command and Staff College" has none. */
function isService({ from, to, nameClass }: TaggedName, { facts, matches, matchOf }: NameBlock): boolean {
  const match = matches[matchOf[to - 1]!];
  const last = match?.to === to && match.entry.list === 'countries' && match.from > from ? match.from - 1 : to - 1;
  return nameClass === 'ORG' && facts[last]!.isCapital && services.test(facts[last]!.normal);
}

function isBareCode({ from, to }: TaggedName, { facts }: NameBlock): boolean {
  const { kind, wordClass } = facts[from]!;
  return to - from === 1 && (kind === 'upper' || kind === 'mixed' || (kind === 'title' && wordClass === 'unknown'));
}

function isCountry({ from, to }: TaggedName, { matches, matchOf }: NameBlock): boolean {
  const match = matches[matchOf[from]!];
  return match?.from === from && match.to === to && match.entry.list === 'countries';
}

/** What stands beside a country as one word without a body's noun is a country too. */
function asPlace(name: TaggedName, { facts }: NameBlock): TaggedName {
  const isWord = name.to - name.from === 1 && name.nameClass === 'ORG';
  return isWord && !facts[name.from]!.flags.includes('org-head') ? { ...name, nameClass: 'PLACE' } : name;
}
