import { monthNumbers } from '../../lexicon/calendar.ts';
import { isOwnerName } from '../../lexicon/owner-name.ts';
import { evaluatingModifiers, fieldModifiers } from '../../lexicon/program-heads.ts';
import { moneyWords } from '../../lexicon/units.ts';
import type { Tokens } from '../../model/tokens.ts';
import { initialsStart } from './initials-front.ts';
import { isPathway, modifierPos, stepOverJoint } from './name-joints.ts';
import { isDeterminer, longestName, nameJoints, scales, touches } from './name-words.ts';
import { hasCapital } from './program-candidate.ts';

const singleDeterminers = new Set(['a', 'an', 'the', 'its', 'their', 'our', 'this']);
/** "Deputy Secretary Strategic Policy" is a post, "Joint Committee Policy" the end of a table cell. */
const titleWords = new Set(
  'secretary undersecretary minister director chief committee council commission commissioner bill'.split(' '),
);
const particles = new Set(['Up', 'Out', 'Back', 'Off', 'Down', 'Over']);
/** Gerunds and imperatives that open the title of an aim ("Love the Village Campaign"); "Implementing the …" opens a heading about a measure. */
const aimingGerunds = new Set([
  'Closing',
  'Bridging',
  'Breaking',
  'Ending',
  'Turning',
  'Raising',
  'Narrowing',
  'Tackling',
  'Feed',
  'Love',
  'Protect',
  'Save',
]);
const exampleWords = new Set(['like', 'namely', 'viz']);

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

/** "the Inclusive Growth 4.0 Strategy": a version between capitals, no number of a chapter. */
const isVersion = ({ text, normal }: Tokens, at: number): boolean =>
  /^\d\.0$/.test(text[at]!) && hasCapital(text[at - 1]) && hasCapital(text[at + 1]) && !numbered.has(normal[at - 1]!);
const numbered = new Set(
  'chapter section part table figure annex appendix box chart version volume step pillar'.split(' '),
);

/** "the Relance 2026-2030 programme", "the Door 65 Youth scheme": a number behind the first capital of a name after "the". */
const isInnerNumber = ({ text, normal }: Tokens, at: number, floor: number): boolean =>
  at - 2 >= floor &&
  normal[at - 2] === 'the' &&
  hasCapital(text[at - 1]) &&
  !numbered.has(normal[at - 1]!) &&
  !monthNumbers.has(normal[at - 1]!) &&
  /^\d{2}(?:\d\d[-–]\d{2,4})?$/.test(text[at]!);

/** "an 18 trillion won | chip support program": what a measure costs is no part of its name. */
const isMoney = ({ pos, normal, text }: Tokens, at: number): boolean =>
  moneyWords.has(normal[at]!) && (pos[at - 1] === 'NUM' || scales.has(text[at - 1]!));

/** "the | Council Tax Reduction Scheme": behind an article a body's word opens a name of three words or more. */
const opensLongName = ({ normal }: Tokens, at: number, head: number): boolean =>
  normal[at] === 'council' && normal[at - 1] === 'the' && head - at > 2;

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
  for (let at = verb - 1; at >= floor && verb - at < 8; at--) {
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
  // "the first Commonwealth | Closing the Gap Implementation Plan"
  const isAim = word === 'the' && headHasCapital && hasCapital(tokens.text[at]) && before - 1 > floor;
  if (isAim && aimingGerunds.has(tokens.text[before - 1]!)) return before - 1;
  if (isDeterminer(word) || exampleWords.has(word)) return at;
  if (headHasCapital && isShortFormInside(tokens, before, floor))
    return initialsStart(tokens, { to: before - 2, code: tokens.text[before - 1]!, floor }) ?? before - 3;
  // "the £400m Digital Fund": what a measure costs is no part of its name.
  if ((scales.has(text) && tokens.pos[before - 1] === 'NUM') || isMoney(tokens, before)) return at;
  if (headHasCapital && before > floor && isVersion(tokens, before)) return before;
  // "the Bottom-up Coast Plan": the second part of a capital's word.
  if (tokens.text[before - 1] === '-' && touches(tokens, before) && touches(tokens, before - 1) && before - 2 >= floor)
    if (hasCapital(tokens.text[before - 2]) && hasCapital(tokens.text[at])) return before - 2;
  if (pos === 'NUM' && !headHasCapital && isInnerNumber(tokens, before, floor)) return before;
  if (pos === 'NUM' || (headHasCapital && ordinal.test(text))) {
    const isCapitalWord =
      hasCapital(text) &&
      before > floor &&
      (headHasCapital || hasCapital(tokens.text[before - 1]) || hasCapital(tokens.text[at]));
    return isNameNumber(text) || isCapitalWord || touches(tokens, at) ? before : at;
  }
  // "the Prime Minister Coastal Yojana": a scheme that bears the office's name.
  if (word === 'minister' && headHasCapital && before - 2 >= floor && tokens.normal[before - 1] === 'prime')
    return tokens.normal[before - 2] === 'the' ? before - 1 : at;
  if (titleWords.has(word) && headHasCapital) return opensLongName(tokens, before, head) ? before : at;
  if (modifierPos.has(pos)) return before;
  if (before <= floor) return at;
  const capitals = hasCapital(text) && headHasCapital;
  if (pos === 'VERB') {
    if (isPathway(tokens, before - 1, head, floor)) return before;
    // "the future challenging defense technology development project": a participle inside the phrase.
    const isParticiple = /(?:ing|ed|en)$/.test(word);
    const opener = tokens.pos[before - 1]!;
    // "the Social Cash Transfer programme": the model takes a noun between capitals for a verb.
    // "the Adapt and Grow initiative"
    const isPair =
      tokens.normal[before - 1] === 'and' && hasCapital(tokens.text[before - 2]) && tokens.normal[before - 3] === 'the';
    const isTitleNoun = hasCapital(text) && (hasCapital(tokens.text[before - 1]) || isPair);
    const isModifier =
      isParticiple && (/^(?:DET|ADJ)$/.test(opener) || /^(?:-|pilot)$/.test(tokens.normal[before - 1]!));
    return capitals || isTitleNoun || isModifier || isMistakenVerb(tokens, { verb: before, floor, head }) ? before : at;
  }
  // "the national Age Well ND programme"
  const isInside = hasCapital(text) && hasCapital(tokens.text[at]) && hasCapital(tokens.text[before - 1]);
  if (pos === 'ADV' && (capitals || isInside)) return before;
  // "the | new rural construction program": the model takes "new" for an adverb.
  if (pos === 'ADV' && evaluatingModifiers.has(word) && singleDeterminers.has(tokens.normal[before - 1]!))
    return before;
  // "the Levelling Up Parks Fund", "the Skills Level-Up Programme"
  // "a £9m Levelling Up parks scheme"
  if (
    particles.has(text) &&
    !headHasCapital &&
    before - 1 > floor &&
    /^\p{Lu}\p{Ll}+ing$/u.test(tokens.text[before - 1]!)
  )
    return before - 1;
  if (particles.has(text) && capitals) {
    const isTied = nameJoints.has(tokens.text[before - 1] ?? '') && touches(tokens, before) && before - 2 >= floor;
    if (isTied && hasCapital(tokens.text[before - 2])) return before - 2;
    if (hasCapital(tokens.text[before - 1])) return before;
  }
  return stepOverJoint(tokens, at, floor, head);
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
    // "the Mid-Career Enhanced Subsidy": praise between capitals is name
    const isPraise =
      evaluatingModifiers.has(word) && !(at > from && hasCapital(tokens.text[at]) && hasCapital(tokens.text[head]));
    if (isSecondPart || isPraise) continue;
    modifierCount++;
    // "the 2014 pilot project" is one of many.
    const isOneOfMany = isNameNumber(tokens.text[at]!) && tokens.normal[at + 1] === 'pilot';
    const isPlain = fieldModifiers.has(word) || word === 'pilot' || isOneOfMany;
    if (!isPlain && !isOwnerName(tokens.text[at]!)) specificCount++;
  }
  return { modifierCount, specificCount };
}

/** "a £1 billion energy efficiency scheme": what a measure costs stands between its determiner and its name. */
export function amountStart(tokens: Tokens, phraseFrom: number, floor: number): number {
  let at = phraseFrom;
  while (
    at - 1 > floor &&
    (/^(?:NUM|SYM)$/.test(tokens.pos[at - 1]!) ||
      /[$£€]$/.test(tokens.text[at - 1]!) ||
      scales.has(tokens.text[at - 1]!) ||
      isMoney(tokens, at - 1))
  )
    at--;
  // "the current 300 billion won | chip support fund"
  while (at < phraseFrom && at - 1 > floor && evaluatingModifiers.has(tokens.normal[at - 1]!)) at--;
  return isDeterminer(tokens.normal[at - 1] ?? '') ? at : phraseFrom;
}
