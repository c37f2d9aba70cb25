import { platformNouns, shipPrefixes, weaponNouns } from '../../lexicon/arms.ts';
import { unitNames } from '../../lexicon/units.ts';
import type { PatternMatch } from '../entity-type.ts';
import { isGlued, wordAt } from '../names/cursor.ts';
import type { NameBlock } from '../names/name-block.ts';
import type { WordFacts } from '../names/name-word.ts';
import { readNumber } from '../names/numbers.ts';

/** What a designation names: told by the class noun beside it, or by its own letters. */
export type ArmsKind = 'weapon' | 'platform';

/** Letters that open the designations of aircraft, ships and vehicles, and those of missiles and guns. Own list, after the services' mission codes. */
const platformLetters =
  /^(?:[EM]?[A]?[FBCEKPRTUV]|AH|UH|CH|MH|SH|HH|KC|EA|EC|MC|AC|HC|EP|MQ|RQ|FA|AV|CP|CC|CF|CT|KF|KT|KUH|KDX|FFX|FFG|DDG|DDH|LST|LPH|LPD|LHD|LSD|SS|SSN|SSBN|SSK|KSS|PKG|PKM|MHC|ASL|LSF|LAV|MRAP|JAS|MIG|SU|TU|IL|AN|YAK|A|NH|EH|CN|MRH|ARH|UAV|RC|KUS|JF|J|H|Y|DF-?ZF)$/i;
const weaponLetters =
  /^(?:AIM|AGM|GBU|BGM|RIM|MIM|UGM|ASM|SAM|SM|PAC|KN|DF|JL|SS-N|SA|AT|RPG|AK|M|S|MK|ATACMS|KM|KH|GMLRS|MLRS|L-SAM|M-SAM|C-RAM|FGM)$/i;

interface Designation {
  readonly from: number;
  readonly to: number;
  readonly letters: string;
}

const wholeDesignation = (text: string) =>
  /^([A-Z]{1,5}(?:\/[A-Z]{1,3})?)-?(\d{1,4})[A-Z]{0,3}(?:[-/]?\d{0,2}[A-Z]{0,2})?$/.exec(text) ??
  /^((?:Su|MiG|Tu|Il|An|Yak|Ka|Mi))-?(\d{1,3})[A-Z]{0,3}$/.exec(text);
const firstLetters = (text: string) => /^[A-Z]{1,5}$/.exec(text) ?? /^(?:Su|MiG|Tu|Mi)$/.exec(text);
/** True for a word that may be a designation or open one. */
export const maybeDesignation = ({ text }: WordFacts) => wholeDesignation(text) !== null || firstLetters(text) !== null;

/** "F-35A" in one token, "KF-X" in three, "K9". The token at `at` opens it. */
export function readDesignation(block: NameBlock, at: number): Designation | null {
  const text = block.facts[at]!.text;
  const whole = wholeDesignation(text);
  if (whole) {
    let to = at + 1;
    if (
      wordAt(block, to, at) === '-' &&
      isGlued(block, to) &&
      isGlued(block, to + 1) &&
      /^[A-Z0-9]{1,3}$/.test(block.facts[to + 1]?.text ?? '')
    )
      to += 2;
    return { from: at, to, letters: whole[1]! };
  }
  const letters = firstLetters(text);
  if (!letters || wordAt(block, at + 1, at) !== '-' || !isGlued(block, at + 1) || !isGlued(block, at + 2)) return null;
  const tail = block.facts[at + 2]?.text ?? '';
  if (!/^(?:[A-Z]{1,2}|I{1,3}|IV|\d{1,4}[A-Z]{0,2})$/.test(tail)) return null;
  return { from: at, to: at + 3, letters: letters[0] };
}

/** Words within reach of a designation that tell a weapon from a platform. The nearest decides. */
function nounNear(block: NameBlock, from: number, to: number): ArmsKind | null {
  for (let step = 0; step < 4; step++) {
    const after = wordAt(block, to + step, from);
    if (platformNouns.has(after)) return 'platform';
    if (weaponNouns.has(after)) return 'weapon';
    if (/^[.;:,]$/.test(after)) break;
  }
  for (let step = 1; step < 4; step++) {
    const before = wordAt(block, from - step, from);
    if (platformNouns.has(before)) return 'platform';
    if (weaponNouns.has(before)) return 'weapon';
  }
  return null;
}

/** A matcher of designations ("K-9", "MiG-29") for one kind of arms, which the letters or a noun nearby decide. */
export function matchDesignation(kind: ArmsKind): (at: number, block: NameBlock) => PatternMatch | null {
  return (at, block) => {
    const found = readDesignation(block, at);
    if (!found || found.letters === 'COVID' || (wordAt(block, at - 1, at) === '-' && isGlued(block, at))) return null;
    const hasDigit = /\d/.test(block.facts[found.to - 1]!.text) || /\d/.test(block.facts[at]!.text);
    const near = nounNear(block, found.from, found.to);
    const own: ArmsKind | null = hasDigit
      ? weaponLetters.test(found.letters) && !platformLetters.test(found.letters)
        ? 'weapon'
        : platformLetters.test(found.letters) && found.letters.length > 0
          ? 'platform'
          : null
      : null;
    const isHyphened = block.facts[at]!.text.includes('-') || found.to - found.from === 3;
    // "A4 paper", "G7 summit", "P5": one letter and a digit need a hyphen or a class noun.
    if (near === null && !(own !== null && isHyphened && hasDigit)) return null;
    const isKind = near ?? own;
    if (isKind !== kind) return null;
    return { from: found.from, to: withByname(block, found) };
  };
}

/** "CP-140 Aurora", "KC-135R Stratotanker", "F-16 Fighting Falcons": capitals that go on with the designation. */
function withByname(block: NameBlock, { from, to }: Designation): number {
  let end = to;
  while (
    end - to < 2 &&
    block.facts[end]?.kind === 'title' &&
    block.sentence[end] === block.sentence[from] &&
    !isOtherName(block, end)
  )
    end++;
  return end;
}

function isOtherName(block: NameBlock, at: number): boolean {
  const match = block.matches[block.matchOf[at]!];
  return (
    match !== undefined &&
    match.entry.label !== 'PLATFORM' &&
    match.entry.label !== 'WEAPON' &&
    match.entry.list !== 'cities'
  );
}

/** "120 mm self-propelled mortar", "230 mm MLRS": calibre, unit and type. */
export function matchCalibre(at: number, block: NameBlock): PatternMatch | null {
  const number = readNumber(block, at);
  if (!number || number.isWord) return null;
  let to = number.to + (wordAt(block, number.to, at) === '-' ? 1 : 0);
  if (!['mm', 'cm'].includes(unitNames.get(wordAt(block, to, at)) ?? '')) return null;
  to++;
  for (let step = 0; step < 5; step++) {
    const word = wordAt(block, to + step, at);
    if (weaponNouns.has(word)) return { from: at, to: withNumeral(block, to + step + 1, at) };
    if (word === '' || !/^[\p{L}-]/u.test(word)) return null;
  }
  return null;
}

const isNumeral = (text: string) => /^(?:II|III|IV|V|VI)$/.test(text);
export const isOrdinal = ({ text }: WordFacts) => isNumeral(text);

function withNumeral(block: NameBlock, to: number, home: number): number {
  const hyphen = wordAt(block, to, home) === '-' ? 1 : 0;
  return isNumeral(block.facts[to + hyphen]?.text ?? '') && block.sentence[to + hyphen] === block.sentence[home]
    ? to + hyphen + 1
    : to;
}

/** "logistics support ship II", "counter-battery radar II": a class noun with an ordinal, and what describes it before. */
export function matchOrdinal(kind: ArmsKind): (at: number, block: NameBlock) => PatternMatch | null {
  const nouns = kind === 'weapon' ? weaponNouns : platformNouns;
  return (at, block) => {
    const noun = wordAt(block, at - 1, at) === '-' ? at - 2 : at - 1;
    if (!nouns.has(wordAt(block, noun, at))) return null;
    const { pos } = block.analyzed.tokens;
    let from = noun;
    while (
      wordAt(block, from - 1, at) !== '' &&
      (['NOUN', 'ADJ', 'PROPN'].includes(pos[from - 1]!) ||
        wordAt(block, from - 1, at) === '-' ||
        /ed$|ing$/.test(wordAt(block, from - 1, at)) ||
        (wordAt(block, from - 1, at) === 'to' && wordAt(block, from - 2, at) === '-'))
    )
      from--;
    if (wordAt(block, from, at) === '-') from++;
    return { from, to: at + 1 };
  };
}

export const isShipPrefix = ({ text, normal }: WordFacts) =>
  (shipPrefixes.has(normal) && text === text.toUpperCase()) || normal === 'rok';

/** "HMS Ocean", "USS Hopper", "ROKS Cheonan", "ROK Ship Cheonan". */
export function matchShip(at: number, block: NameBlock): PatternMatch | null {
  const isSpelled = block.facts[at]!.normal === 'rok';
  if (isSpelled && block.facts[at + 1]?.text !== 'Ship') return null;
  let to = at + (isSpelled ? 2 : 1);
  while (
    to - at < 5 &&
    block.sentence[to] === block.sentence[at] &&
    (block.facts[to]?.kind === 'title' ||
      (['de', 'of', 'al'].includes(wordAt(block, to, at)) && block.facts[to + 1]?.kind === 'title'))
  )
    to++;
  return to > at + (isSpelled ? 2 : 1) ? { from: at, to } : null;
}
