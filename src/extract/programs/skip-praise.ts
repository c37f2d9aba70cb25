import { isCountryName } from '../../lexicon/country-name.ts';
import { evaluatingModifiers } from '../../lexicon/program-heads.ts';
import { moneyWords } from '../../lexicon/units.ts';
import type { Tokens } from '../../model/tokens.ts';
import { nameAdpositions, nameJoints, scales, touches } from './name-words.ts';
import { hasCapital } from './program-candidate.ts';

const measuredWords = new Set(
  'unit bed seat room storey lane km kilometre kilometer metre meter mile mw megawatt hectare acre litre liter tonne ton'.split(
    ' ',
  ),
);
/** Verbs that open items of a list and are nouns elsewhere. */
const itemVerbs = new Set(
  'increase review support implement complete expand extend enhance launch fund reform'.split(' '),
);

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
    // "a 15 million-euro assistance programme"
    if (scales.has(tokens.text[at]!) && tokens.text[at + 1] === '-' && moneyWords.has(tokens.normal[at + 2]!)) {
      at += 3;
      continue;
    }
    if (at < capital) {
      at = capital;
      continue;
    }
    // "Increase Coast Income Supplement payouts": an item's verb, which the model takes for a noun
    if (
      isSentenceStart &&
      at === from &&
      itemVerbs.has(tokens.normal[at]!) &&
      head - at > 2 &&
      hasCapital(tokens.text[at + 1])
    ) {
      at++;
      continue;
    }
    // "our world-leading harbour safety plan"
    const hyphenated = `${tokens.normal[at]!}-${tokens.normal[at + 2] ?? ''}`;
    if (nameJoints.has(tokens.text[at + 1] ?? '') && at + 3 < head && evaluatingModifiers.has(hyphenated)) {
      at += 3;
      continue;
    }
    const isName = hasCapital(tokens.text[at]) && !(isSentenceStart && at === from);
    // "a big data prediction project": big data is no praise.
    const isBigData = tokens.normal[at] === 'big' && tokens.normal[at + 1] === 'data';
    // "New Zealand Health Strategy" at the head of a page: a country's first word is no praise.
    const isPraise =
      evaluatingModifiers.has(tokens.normal[at]!) &&
      !isName &&
      !isBigData &&
      !isCountryName(`${tokens.text[at]!} ${tokens.text[at + 1]!}`);
    const isJoint =
      tokens.pos[at] === 'CCONJ' || (tokens.pos[at] === 'ADV' && !isName) || nameJoints.has(tokens.text[at]!);
    if (!isPraise && !isJoint && !isPlaceWord(tokens, at, head)) break;
    // "first-time home buyer program": praise inside a hyphenated word stays.
    if (isPraise && nameJoints.has(tokens.text[at + 1] ?? '') && touches(tokens, at + 1)) break;
    at++;
  }
  return at;
}

const placeWords = new Set(['national', 'nationwide', 'federal', 'flagship', 'government']);

/** "the national | Age Well ND programme": a word in lower case before two capitals is no part of the name. */
const isPlaceWord = ({ text, normal }: Tokens, at: number, head: number): boolean =>
  placeWords.has(text[at]!) &&
  at + 2 < head &&
  hasCapital(text[at + 1]) &&
  hasCapital(text[at + 2]) &&
  text[at + 2] !== normal[at + 2];

function firstCapital(tokens: Tokens, from: number, head: number): number {
  // "the 220-unit | Harbour Housing Project", but "the 10-year Health Plan"
  const isSize = measuredWords.has(tokens.normal[from + 2] ?? '') && tokens.text[from + 1] === '-';
  for (let at = isSize ? from + 3 : from; at < head; at++)
    if (hasCapital(tokens.text[at]) || /^\d/.test(tokens.text[at]!))
      return nameJoints.has(tokens.text[at - 1] ?? '') ? from : at;
  // "the agreed | Strategy for Veterans": the name goes on behind its head.
  const isTitle = nameAdpositions.has(tokens.normal[head + 1] ?? '') && hasCapital(tokens.text[head + 2]);
  return isTitle ? head : from;
}
