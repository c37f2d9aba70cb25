import { monthNumbers } from '../../lexicon/calendar.ts';
import {
  bodyHeads,
  evaluatingModifiers,
  fieldModifiers,
  ownerNames,
  programHeads,
} from '../../lexicon/program-heads.ts';
import type { Tokens } from '../../model/tokens.ts';
import { hasCapital } from './program-candidate.ts';

const modifierPos = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'X']);
const nameJoints = new Set(['-', '–', '/', '&', '~', '‐', '‑']);
const determiners = new Set(
  'a an the this that these those its their our his her your my each every any no some all such both another whose'.split(
    ' ',
  ),
);
/** Groups of people whose possessive opens a name ("Women's Health Program"); other possessives are owners. */
const peopleWords = new Set('women men children people veterans citizens soldiers youth workers farmers'.split(' '));
const nameAdpositions = new Set(['of', 'for', 'on', 'to', 'in', 'against']);
/** "Deputy Secretary Strategic Policy" is a post, "Joint Committee Policy" the end of a table cell. */
const titleWords = new Set(
  'secretary undersecretary minister director chief committee council commission commissioner bill'.split(' '),
);
/** "Implementation of Combat Ability Certification Program", "Tenets of Defense Policy": headings about a measure. */
const headingOpeners = new Set(
  `implementation introduction development establishment expansion improvement enhancement promotion pursuit formulation revision
  adoption operation direction outline overview status tenets goals objectives basis concept effect execution
  reinforcement strengthening activation progress review costs cost budget expenses criteria procedures trends`.split(
    /\s+/,
  ),
);
const headNouns = new Set(programHeads.map(({ singular }) => singular));
const longestName = 16;

export const isDeterminer = (word: string): boolean => determiners.has(word);

const touches = (tokens: Tokens, index: number): boolean => tokens.end[index - 1] === tokens.start[index];

/** A number that belongs to a name: a year, an ordinal or a code ("2021~2025", "17A"), no count ("three"). */
const isNameNumber = (text: string): boolean =>
  /^(?:FY)?(?:19|20)\d\d$|^\d{1,3}[A-Z]$|^\d{1,2}(?:st|nd|rd|th)$/.test(text);

/** "Conditions-based Operational Control (OPCON) Transition Plan": an abbreviation in brackets between capitals. */
function isShortFormInside({ text }: Tokens, close: number, floor: number): boolean {
  const isBracket = text[close] === ')' && text[close - 2] === '(' && close - 3 >= floor;
  return (
    isBracket && hasCapital(text[close + 1]) && /^[\p{Lu}&]{2,}$/u.test(text[close - 1]!) && hasCapital(text[close - 3])
  );
}

/** One step to the left of `at` inside the noun phrase; `at` itself where the phrase begins there. */
function stepLeft(tokens: Tokens, at: number, floor: number, head: number): number {
  const headHasCapital = hasCapital(tokens.text[head]);
  const before = at - 1;
  if (before < floor) return at;
  const text = tokens.text[before]!;
  const word = tokens.normal[before]!;
  const pos = tokens.pos[before]!;
  if (nameJoints.has(text)) {
    const isTight = touches(tokens, at) && before > floor && touches(tokens, before);
    const isSpacedAnd = text === '&' && before > floor;
    return isTight || isSpacedAnd ? before - 1 : at;
  }
  if (isDeterminer(word)) return at;
  if (headHasCapital && isShortFormInside(tokens, before, floor)) return before - 3;
  if (pos === 'NUM') {
    const isCapitalWord = hasCapital(text) && before > floor && (headHasCapital || hasCapital(tokens.text[before - 1]));
    return isNameNumber(text) || isCapitalWord || touches(tokens, at) ? before : at;
  }
  if (titleWords.has(word) && headHasCapital) return at;
  if (modifierPos.has(pos)) return before;
  if (before <= floor) return at;
  const capitals = hasCapital(text) && headHasCapital;
  if (pos === 'VERB') {
    // "the future challenging defense technology development project": a participle inside the phrase.
    const isParticiple = /(?:ing|ed|en)$/.test(word);
    const opener = tokens.pos[before - 1]!;
    return capitals || (isParticiple && (opener === 'DET' || opener === 'ADJ' || tokens.normal[before - 1] === '-'))
      ? before
      : at;
  }
  if (pos === 'ADV' && capitals) return before;
  return stepOverJoint(tokens, at, floor, headHasCapital);
}

/** Steps over "and", "of" or a comma between capitals, and over "and" inside a phrase that a determiner opens. */
function stepOverJoint(tokens: Tokens, at: number, floor: number, headHasCapital: boolean): number {
  const joint = at - 1;
  const word = tokens.normal[joint]!;
  const left = joint - 1;
  const bothCapital =
    hasCapital(tokens.text[left]) && hasCapital(tokens.text[at]) && !isDeterminer(tokens.normal[left]!);
  if (word === 'and' || word === 'or') {
    if (bothCapital && endsName(tokens, left, floor)) return at;
    if (bothCapital && headHasCapital) return left;
    const isLowerCase = !hasCapital(tokens.text[left]) && !hasCapital(tokens.text[at]);
    return isLowerCase && isSharedModifier(tokens, left, floor) ? left : at;
  }
  const isHeadingOpener =
    left === floor || ((word === 'of' || word === 'for') && headingOpeners.has(tokens.normal[left]!));
  if (nameAdpositions.has(word) && bothCapital && !isHeadingOpener && !startsBody(tokens, left, floor)) return left;
  if (word === ',' && bothCapital && headHasCapital && tokens.normal[at + 1] === 'and') return left;
  const isPeople =
    (word === "'s" || word === '’s' || word === '’' || word === "'") && peopleWords.has(tokens.normal[left]!);
  return isPeople ? left : at;
}

/** "the Harbour Annual Plan and the Coast Reform Program": a head with a modifier before "and" ends a name of its own. */
function endsName(tokens: Tokens, left: number, floor: number): boolean {
  return headNouns.has(tokens.normal[left]!) && left - 1 >= floor && hasCapital(tokens.text[left - 1]);
}

/** "a remodeling and development project": one or two words and then the determiner. */
function isSharedModifier(tokens: Tokens, left: number, floor: number): boolean {
  for (let at = left; at >= floor && at > left - 3; at--) {
    if (isDeterminer(tokens.normal[at]!)) return at < left;
    // "the pass system and early release program": two noun phrases, not two modifiers of one.
    if (!modifierPos.has(tokens.pos[at]!) || headNouns.has(tokens.normal[at]!)) return false;
  }
  return false;
}

/** True where the capitals that end at `index` open a body's name: "Ministry of …", "Joint Chiefs of …". */
function startsBody(tokens: Tokens, index: number, floor: number): boolean {
  for (let at = index; at >= floor && hasCapital(tokens.text[at]); at--)
    if (bodyHeads.has(tokens.normal[at]!)) return true;
  return false;
}

/** Token where the noun phrase of the head at `head` begins, its determiner left out. */
export function phraseStart(tokens: Tokens, head: number, floor: number): number {
  let at = head;
  while (head - at < longestName) {
    const next = stepLeft(tokens, at, floor, head);
    if (next === at) break;
    at = next;
  }
  return at;
}

/** Skips praise at the front of a name: "a substantial force modernisation program". */
export function skipPraise(tokens: Tokens, from: number, head: number, isSentenceStart: boolean): number {
  let at = from;
  // "the revised Basic Plan", "the first National Security Strategy": where head and modifiers have capitals, the name begins there.
  const capital = hasCapital(tokens.text[head]) && !isSentenceStart ? firstCapital(tokens, from, head) : from;
  while (at < head) {
    if (at < capital) {
      at = capital;
      continue;
    }
    const isName = hasCapital(tokens.text[at]) && !(isSentenceStart && at === from);
    // "a big data prediction project": big data is no praise.
    const isBigData = tokens.normal[at] === 'big' && tokens.normal[at + 1] === 'data';
    const isPraise = evaluatingModifiers.has(tokens.normal[at]!) && !isName && !isBigData;
    const isJoint =
      tokens.pos[at] === 'CCONJ' || (tokens.pos[at] === 'ADV' && !isName) || nameJoints.has(tokens.text[at]!);
    if (!isPraise && !isJoint) break;
    // "first-time home buyer program": praise inside a hyphenated word stays.
    if (isPraise && nameJoints.has(tokens.text[at + 1] ?? '') && touches(tokens, at + 1)) break;
    at++;
  }
  return at;
}

function firstCapital(tokens: Tokens, from: number, head: number): number {
  for (let at = from; at < head; at++)
    if (hasCapital(tokens.text[at]) || /^\d/.test(tokens.text[at]!))
      return nameJoints.has(tokens.text[at - 1] ?? '') ? from : at;
  return from;
}

/** Token after the name that runs on behind its head: "2.0", "of Strategic Reserves", "on Defense Production". */
export function nameEnd(tokens: Tokens, head: number, limit: number): number {
  let end = head + 1;
  if (!hasCapital(tokens.text[head])) return end;
  const version = tokens.text[end] ?? '';
  if (end < limit && /^(?:\d\.\d|(?:19|20)\d\d|[IVX]{1,4})$/.test(version)) end++;
  const adposition = tokens.normal[end] ?? '';
  if (end >= limit || !nameAdpositions.has(adposition) || adposition === 'in') return end;
  const first = tokens.normal[end + 1] === 'the' ? end + 2 : end + 1;
  if (first >= limit || !hasCapital(tokens.text[first])) return end;
  if (adposition === 'of' && opensBody(tokens, first, limit)) return end;
  // "the Consolidation Plan on April 5"; "extends the Coast Patrol Program to Timor", but "the Initiative to Promote …".
  if (adposition === 'on' && monthNumbers.has(tokens.normal[first]!)) return end;
  if (adposition === 'to' && tokens.pos[first] !== 'VERB') return end;
  return endOfCapitals(tokens, first, { limit, isLaw: tokens.normal[head] === 'act' });
}

const foundingWords = new Set(['establishment', 'creation', 'organization', 'organisation', 'reorganization']);
const nameGlue = new Set(['and', 'the', ',', '-', '–', '’s', "'s"]);

/** "… Fund for Pandemic Prevention of the World Bank": the body owns the name and is no part of it. */
function opensBody(tokens: Tokens, from: number, limit: number): boolean {
  let at = tokens.normal[from] === 'the' ? from + 1 : from;
  for (; at < limit && hasCapital(tokens.text[at]); at++) if (bodyHeads.has(tokens.normal[at]!)) return true;
  return false;
}

interface TailBounds {
  readonly limit: number;
  /** The "of" inside a law's name says whom it is about, not who owns it: "… of the Republic of Korea". */
  readonly isLaw: boolean;
}

function endOfCapitals(tokens: Tokens, from: number, { limit, isLaw }: TailBounds): number {
  let end = from;
  let at = from;
  while (at < limit && at - from < longestName) {
    const word = tokens.normal[at]!;
    // "… of Engineering Capabilities | A partnership for …": the next line's first word.
    if (isDeterminer(word) && hasCapital(tokens.text[at])) break;
    if (hasCapital(tokens.text[at]) || /^\d/.test(word)) end = at + 1;
    else if (!(nameAdpositions.has(word) || nameGlue.has(word))) break;
    if ((word === '-' || word === '–') && !touches(tokens, at)) break;
    // "the Framework Act on Military Status on May 2020": a date is no part of the name.
    if ((word === 'on' || word === 'in') && isDate(tokens, at + 1)) break;
    const isCoordinated = isLaw && tokens.normal[at - 1] === 'and';
    if (word === 'the' && !isCoordinated && !nameAdpositions.has(tokens.normal[at - 1]!)) break;
    // "the Act on the Establishment of the National University": here the body is what the act is about.
    const isOwner = !isLaw && !foundingWords.has(tokens.normal[at - 1] ?? '');
    if (word === 'of' && isOwner && opensBody(tokens, at + 1, limit)) break;
    // A comma holds a list of capitals together only when "and" closes it.
    if (word === ',' && !closesWithAnd(tokens, at, limit)) break;
    at++;
  }
  return end;
}

const isDate = (tokens: Tokens, at: number): boolean =>
  monthNumbers.has(tokens.normal[at] ?? '') || /^(?:19|20)\d\d$/.test(tokens.text[at] ?? '');

function closesWithAnd(tokens: Tokens, comma: number, limit: number): boolean {
  let at = comma + 1;
  while (at < limit && at < comma + 4 && hasCapital(tokens.text[at])) at++;
  return at > comma + 1 && tokens.normal[at] === 'and' && hasCapital(tokens.text[at + 1]);
}

/** How many words of a name modify its head, and how many of them name no mere field of policy. */
export function countModifiers(tokens: Tokens, from: number, head: number) {
  let modifierCount = 0;
  let specificCount = 0;
  for (let at = from; at < head; at++) {
    const word = tokens.normal[at]!;
    if (
      !/[\p{L}\p{N}]/u.test(word) ||
      tokens.pos[at] === 'CCONJ' ||
      tokens.pos[at] === 'ADP' ||
      tokens.pos[at] === 'PART'
    )
      continue;
    // The parts of "long-term" count once.
    const isSecondPart = at > from + 1 && nameJoints.has(tokens.text[at - 1]!);
    if (isSecondPart || evaluatingModifiers.has(word)) continue;
    modifierCount++;
    // "the 2014 pilot project" is one of many.
    const isOneOfMany = isNameNumber(tokens.text[at]!) && tokens.normal[at + 1] === 'pilot';
    const isPlain = fieldModifiers.has(word) || word === 'pilot' || isOneOfMany;
    if (!isPlain && !ownerNames.test(tokens.text[at]!)) specificCount++;
  }
  return { modifierCount, specificCount };
}
