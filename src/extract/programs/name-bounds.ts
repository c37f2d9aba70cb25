import { isOwnerName } from '../../lexicon/owner-name.ts';
import { bodyHeads, evaluatingModifiers, fieldModifiers, programHeads } from '../../lexicon/program-heads.ts';
import type { Tokens } from '../../model/tokens.ts';
import { isDeterminer, longestName, nameAdpositions, nameJoints, touches } from './name-words.ts';
import { hasCapital } from './program-candidate.ts';

const modifierPos = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'X']);
const singleDeterminers = new Set(['a', 'an', 'the', 'its', 'their', 'our', 'this']);
/** Groups of people whose possessive opens a name ("Women's Health Program"); other possessives are owners. */
const peopleWords = new Set('women men children people veterans citizens soldiers youth workers farmers'.split(' '));
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
const measuredWords = new Set(
  'unit bed seat room storey lane km kilometre kilometer metre meter mile mw megawatt hectare acre litre liter tonne ton'.split(
    ' ',
  ),
);
const exampleWords = new Set(['like', 'namely', 'viz']);
const headNouns = new Set(programHeads.map(({ singular }) => singular));

/** A number that belongs to a name: a year, an ordinal or a code ("2021~2025", "17A"), no count ("three"). */
const isNameNumber = (text: string): boolean =>
  /^(?:FY)?(?:19|20)\d\d$|^\d{1,3}[A-Z]$|^\d{1,2}(?:st|nd|rd|th)$/.test(text);

/** The model takes "70th" for a pronoun. */
const ordinal = /^\d{1,2}(?:st|nd|rd|th)$/;

/** "Conditions-based Operational Control (OPCON) Transition Plan": an abbreviation in brackets between capitals. */
function isShortFormInside({ text }: Tokens, close: number, floor: number): boolean {
  const isBracket = text[close] === ')' && text[close - 2] === '(' && close - 3 >= floor;
  return (
    isBracket &&
    hasCapital(text[close + 1]) &&
    /^\p{Lu}[\p{L}\d&-]*\p{Lu}/u.test(text[close - 1]!) &&
    hasCapital(text[close - 3])
  );
}

const isTitleAll = ({ text, normal }: Tokens, all: number, floor: number): boolean =>
  all - 2 >= floor && hasCapital(text[all]) && normal[all - 1] === 'for' && hasCapital(text[all - 2]);

interface VerbPlace {
  readonly verb: number;
  readonly floor: number;
  readonly head: number;
}

/**
 * "the energy bills grant scheme", "a skills training programme": a verb's object would need an article before a singular
 * head, so that what stands between the article and the head is no verb.
 */
function isMistakenVerb({ text, pos, normal }: Tokens, { verb, floor, head }: VerbPlace): boolean {
  if (/(?:s|ed|en)$/.test(normal[verb]!) || /s$/.test(normal[head]!) || !/^\p{Ll}/u.test(text[head]!)) return false;
  // "the order concerning foreign policy"
  if (/ing$/.test(normal[verb]!) && verb + 1 < head) return false;
  for (let at = verb - 1; at >= floor && verb - at < 6; at--) {
    if (singleDeterminers.has(normal[at]!)) return true;
    if (!modifierPos.has(pos[at]!) || pos[at] === 'NUM') return false;
  }
  return false;
}

/** One step to the left of `at` inside the noun phrase; `at` itself where the phrase begins there. */
function stepLeft(tokens: Tokens, at: number, floor: number, head: number): number {
  const headHasCapital = hasCapital(tokens.text[head]);
  const before = at - 1;
  if (before < floor) return at;
  // "State Highways       | Coastal Roads Scheme": the next column of a woven page.
  if (tokens.start[at]! - tokens.end[before]! > 2) return at;
  const text = tokens.text[before]!;
  const word = tokens.normal[before]!;
  const pos = tokens.pos[before]!;
  if (nameJoints.has(text)) {
    const isTight = touches(tokens, at) && before > floor && touches(tokens, before);
    const isSpacedAnd = text === '&' && before > floor;
    return isTight || isSpacedAnd ? before - 1 : at;
  }
  // "the Housing for All plan"
  if (word === 'all' && isTitleAll(tokens, before, floor)) return before;
  // "National programmes like | Revised National Control Programme"
  if (isDeterminer(word) || exampleWords.has(word)) return at;
  if (headHasCapital && isShortFormInside(tokens, before, floor)) return before - 3;
  if (pos === 'NUM' || (headHasCapital && ordinal.test(text))) {
    const isCapitalWord = hasCapital(text) && before > floor && (headHasCapital || hasCapital(tokens.text[before - 1]));
    return isNameNumber(text) || isCapitalWord || touches(tokens, at) ? before : at;
  }
  // "the Prime Minister Coastal Yojana": a scheme that bears the office's name.
  if (word === 'minister' && headHasCapital && before - 2 >= floor && tokens.normal[before - 1] === 'prime')
    return tokens.normal[before - 2] === 'the' ? before - 1 : at;
  if (titleWords.has(word) && headHasCapital) return at;
  if (modifierPos.has(pos)) return before;
  if (before <= floor) return at;
  const capitals = hasCapital(text) && headHasCapital;
  if (pos === 'VERB') {
    // "the future challenging defense technology development project": a participle inside the phrase.
    const isParticiple = /(?:ing|ed|en)$/.test(word);
    const opener = tokens.pos[before - 1]!;
    // "the Social Cash Transfer programme": the model takes a noun between capitals for a verb.
    const isTitleNoun = hasCapital(text) && hasCapital(tokens.text[before - 1]);
    const isModifier = isParticiple && (opener === 'DET' || opener === 'ADJ' || tokens.normal[before - 1] === '-');
    return capitals || isTitleNoun || isModifier || isMistakenVerb(tokens, { verb: before, floor, head }) ? before : at;
  }
  if (pos === 'ADV' && capitals) return before;
  return stepOverJoint(tokens, at, floor, head);
}

/** Steps over "and", "of" or a comma between capitals, and over "and" inside a phrase that a determiner opens. */
function stepOverJoint(tokens: Tokens, at: number, floor: number, head: number): number {
  const headHasCapital = hasCapital(tokens.text[head]);
  const joint = at - 1;
  const word = tokens.normal[joint]!;
  const left = joint - 1;
  const bothCapital =
    hasCapital(tokens.text[left]) && hasCapital(tokens.text[at]) && !isDeterminer(tokens.normal[left]!);
  if (word === 'and' || word === 'or') {
    // "the National Medium- and Long-Term Program"
    const isSuspended = tokens.text[left] === '-' && left - 1 >= floor && hasCapital(tokens.text[left - 1]);
    if (isSuspended && headHasCapital && hasCapital(tokens.text[at])) return left - 1;
    if (bothCapital && endsName(tokens, left, floor) && !isBarePlan(tokens, at, head)) return at;
    if (bothCapital && isListedCode(tokens, left, head - at)) return at;
    if (bothCapital && headHasCapital) return left;
    // "the Aboriginal and Coast Islander Housing rental program"
    if (bothCapital && left > floor && tokens.normal[left - 1] === 'the') return left;
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

/** "EDPRS2 and National Employment Programme": a code of capitals is a name of its own before one of three words. */
const isListedCode = ({ text }: Tokens, left: number, length: number): boolean =>
  length > 1 && /^[\p{Lu}\d]{3,}$/u.test(text[left]!);

const barePlans = new Set(['action', 'implementation', 'work', 'investment', 'master']);

/** "the National Biodiversity Strategy and Action Plan": one paper with both. */
const isBarePlan = ({ normal }: Tokens, from: number, head: number): boolean =>
  from === head - 1 && barePlans.has(normal[from]!) && normal[head] === 'plan';

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
    // "the already-announced shared equity plan"
    if (tokens.pos[at] === 'ADV' && tokens.text[at + 1] === '-' && /^\p{Ll}+ed$/u.test(tokens.text[at + 2] ?? '')) {
      at += 3;
      continue;
    }
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
  // "the 220-unit | Harbour Housing Project", but "the 10-year Health Plan"
  const isSize = measuredWords.has(tokens.normal[from + 2] ?? '') && tokens.text[from + 1] === '-';
  for (let at = isSize ? from + 3 : from; at < head; at++)
    if (hasCapital(tokens.text[at]) || /^\d/.test(tokens.text[at]!))
      return nameJoints.has(tokens.text[at - 1] ?? '') ? from : at;
  return from;
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
    if (!isPlain && !isOwnerName(tokens.text[at]!)) specificCount++;
  }
  return { modifierCount, specificCount };
}
