import { monthNumbers } from '../../lexicon/calendar.ts';
import { bodyHeads } from '../../lexicon/program-heads.ts';
import type { Tokens } from '../../model/tokens.ts';
import { isDeterminer, longestName, nameAdpositions, touches } from './name-words.ts';
import { hasCapital } from './program-candidate.ts';

/** Token after the name that runs on behind its head: "2.0", "of Strategic Reserves", "on Defense Production". */
export function nameEnd(tokens: Tokens, head: number, limit: number): number {
  let end = head + 1;
  if (!hasCapital(tokens.text[head])) return end;
  // "the Coast Social Fund Plus", "the Coast Social Fund+"
  const plus = tokens.text[end];
  if (end < limit && (plus === 'Plus' || (plus === '+' && tokens.normal[head] === 'fund' && touches(tokens, end))))
    end++;
  const version = tokens.text[end] ?? '';
  // "In the Veterans Initiative I will share": the speaker, no number.
  const isSpeaker = version === 'I' && /^(?:PRON|AUX|VERB|ADV)$/.test(tokens.pos[end + 1] ?? '');
  if (end < limit && !isSpeaker && /^(?:\d\.\d|(?:19|20)\d\d(?:[-–/](?:19|20)?\d\d)?|[IVX]{1,4})$/.test(version)) end++;
  // "the Harbour Plan 2009 - 2012", "2002–2011"
  if (isYear(version) && yearJoint.test(tokens.text[end] ?? '') && /^(?:20|19)?\d\d$/.test(tokens.text[end + 1] ?? ''))
    end += 2;
  const adposition = tokens.normal[end] ?? '';
  if (end >= limit || !nameAdpositions.has(adposition) || adposition === 'in') return end;
  // "the Harbour Strategy for a Carbon-Free Arda"
  const isArticle = adposition === 'for' ? /^(?:the|an?|our|your)$/ : /^the$/;
  const first = isArticle.test(tokens.normal[end + 1] ?? '') && !hasCapital(tokens.text[end + 1]) ? end + 2 : end + 1;
  // "the Harbour Strategy for 2030"
  if (adposition === 'for' && first === end + 1 && first < limit && isYear(tokens.text[first]!)) return first + 1;
  if (first >= limit || !hasCapital(tokens.text[first])) return end;
  // "the Income Allowance of Rs 1,000"
  if (adposition === 'of' && /^\d[\d,.]*$/.test(tokens.text[first + 1] ?? '') && !isYear(tokens.text[first + 1]!))
    return end;
  if (adposition === 'of' && opensBody(tokens, first, limit)) return end;
  // "the Consolidation Plan on April 5"; "extends the Coast Patrol Program to Timor", but "the Initiative to Promote …".
  if (adposition === 'on' && monthNumbers.has(tokens.normal[first]!)) return end;
  if (adposition === 'to' && tokens.pos[first] !== 'VERB' && !titleVerbs.has(tokens.text[first]!)) return end;
  return endOfCapitals(tokens, first, { limit, isLaw: tokens.normal[head] === 'act' });
}

/** Verbs that the model takes for names between the capitals of a title: "the National Plan to | End Violence". */
const titleVerbs = new Set(
  'End Stop Halt Cut Combat Counter Close Support Protect Prevent Reduce Eliminate Tackle Improve Promote'.split(' '),
);

const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text);
const yearJoint = /^[-–—­‑/]$/;

/** "of" behind these says what a name is about: "the Plan for the Report | of the Harbour Commission". */
const foundingWords = new Set(
  'establishment creation organization organisation reorganization report recommendations findings'.split(' '),
);
const nameGlue = new Set(['and', 'the', 'through', ',', '-', '–', '’s', "'s"]);

/** "… Fund for Pandemic Prevention of the World Bank": the body owns the name and is no part of it. */
function opensBody(tokens: Tokens, from: number, limit: number): boolean {
  let at = tokens.normal[from] === 'the' ? from + 1 : from;
  // "the Harbour Initiative of the United Nations Development Programme"
  if (/^(?:nations|union)$/.test(tokens.normal[at + 1] ?? '') && hasCapital(tokens.text[at])) return true;
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
    // "Programme of Personalized Actions for a New Start"
    const isArticle = word === 'a' && nameAdpositions.has(tokens.normal[at - 1]!) && hasCapital(tokens.text[at + 1]);
    if (hasCapital(tokens.text[at]) || /^\d/.test(word)) end = at + 1;
    else if (isArticle && at > from) {
      at++;
      continue;
    } else if (!(nameAdpositions.has(word) || nameGlue.has(word) || isOwnBetween(tokens, at))) break;
    if ((word === '-' || word === '–') && !touches(tokens, at)) break;
    // "the Framework Act on Military Status on May 2020": a date is no part of the name.
    if ((word === 'on' || word === 'in') && isDate(tokens, at + 1)) break;
    const isCoordinated = isLaw && tokens.normal[at - 1] === 'and';
    if (word === 'the' && !isCoordinated && !nameAdpositions.has(tokens.normal[at - 1]!)) break;
    // "the Act on the Establishment of the National University": here the body is what the act is about.
    const isOwner = !isLaw && !foundingWords.has(tokens.normal[at - 1] ?? '');
    // "the Joint Plan of Action of 2015"
    if (word === 'of' && isYear(tokens.text[at + 1] ?? '')) break;
    if (word === 'of' && isOwner && opensBody(tokens, at + 1, limit)) break;
    // A comma holds a list of capitals together only when "and" closes it.
    if (word === ',' && !closesWithAnd(tokens, at, limit)) break;
    at++;
  }
  return end;
}

/** "… Violence Against Women and | their Children": a possessive between "and" and a capital. */
const isOwnBetween = ({ normal, text }: Tokens, at: number): boolean =>
  /^(?:their|its|our)$/.test(normal[at]!) &&
  normal[at - 1] === 'and' &&
  hasCapital(text[at + 1]) &&
  !hasCapital(text[at]);

const isDate = (tokens: Tokens, at: number): boolean =>
  monthNumbers.has(tokens.normal[at] ?? '') || /^(?:19|20)\d\d$/.test(tokens.text[at] ?? '');

/** "… of Security, Defence, Development and Foreign Policy": each member of the list has a capital, and "and" closes it. */
function closesWithAnd(tokens: Tokens, comma: number, limit: number): boolean {
  let at = comma;
  for (let members = 0; members < 6 && tokens.text[at] === ','; members++) {
    const from = at + 1;
    for (at = from; at < limit && at < from + 3 && hasCapital(tokens.text[at]); at++);
    if (at === from) return false;
  }
  return tokens.normal[at] === 'and' && hasCapital(tokens.text[at + 1]);
}
