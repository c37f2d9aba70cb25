import type { Tag } from '../lexicon/closed-classes.ts';
import { isCapitalized, isTitled, type WordRange, type Words } from '../words/words.ts';
import { isCode, isNumbered, isVersion } from './numbers-of-names.ts';
import { isNextTime } from './time-phrases.ts';

/** A base noun phrase: determiner, modifiers and head, without what follows the head. */
export interface NounPhrase extends WordRange {
  /** Index of the head word. */
  readonly head: number;
}

const startsPhrase: ReadonlySet<Tag> = new Set<Tag>(['det', 'noun', 'num', 'adj', 'pron', 'quote', 'open']);
/** True where a noun phrase may start at word `i`. */
export function isPhraseStart(words: Words, i: number): boolean {
  const tag = words.tag[i];
  if (tag === 'adv' && /^(?:way|manner|basis|fashion)$/.test(words.lower[i]!)) return false;
  // "define in more [detail] the activities"
  if (tag === 'adv' && words.tag[i + 1] === 'det')
    return !/^(?:detail|now|today|again|there|here|then|together|jointly)$/.test(words.lower[i]!);
  // "Today [more] than two million people": the adverb is that of the sentence.
  if (tag === 'adv' && words.lower[i + 1] === 'more') return false;
  if (tag === 'adv') return isAmount(words, i + 1) || words.tag[i + 1] === 'adj';
  return tag !== undefined && tag !== 'open' && startsPhrase.has(tag);
}

/** "at least [three] ships", "some [£3 billion]": a number, or a name of an amount. */
export function isAmount(words: Words, i: number): boolean {
  return words.tag[i] === 'num' || /^(?:MONEY|QUANTITY|PERCENT)$/.test(words.label[i] ?? '');
}

/** "an [ever more important] role": adverbs that lead to an adjective. */
function isBeforeAdjective({ tag }: Words, i: number): boolean {
  let at = i + 1;
  while (tag[at] === 'adv' && at < i + 4) at++;
  return tag[at] === 'adj';
}

/** Reads the base noun phrase that starts at `from` and ends before `limit`; null where none does. */
export function readNounPhrase(words: Words, from: number, limit: number): NounPhrase | null {
  let head = -1;
  let at = from;
  let hasModifier = false;
  let lastSolid = -1;
  for (; at < limit; at++) {
    const tag = words.tag[at];
    const next = words.tag[at + 1];
    if (at === from && isTimeOpener(words, at)) {
      head = at;
      lastSolid = at;
      break;
    }
    const isListed = words.tag[at - 1] === 'comma' && at > from;
    if (tag === 'noun') {
      // "the Cyber Security Strategy [2018-2022]": a name's years are not its head.
      if (isListed && isModifierInList(words, at)) hasModifier = true;
      else if (isCode(words, at, head)) {
        lastSolid = at;
        continue;
      } else if (head < 0 || words.label[at] !== 'DATE') head = at;
    } else if (tag === 'poss') head = -1;
    else if (tag === 'det') {
      const isOther = words.lower[at] === 'other' && hasModifier && head < 0 && words.tag[at - 1] === 'cc';
      const isSeveral = hasModifier && head < 0 && /^(?:several|few|many)$/.test(words.lower[at]!);
      if ((head >= 0 || hasModifier) && !isOther && !isSeveral) break;
    } else if (tag === 'num' || tag === 'adj') {
      if (isVersion(words, at, head) || isCode(words, at, head) || isNumbered(words, at, head)) {
        lastSolid = at;
        continue;
      }
      if (head >= 0 && (!isFollowedByNoun(words, at, limit) || isNextTime(words, at))) break;
      hasModifier = true;
    } else if (tag === 'pron') {
      // "leave no [one] behind"
      if (lastSolid >= 0 && !(words.lower[at] === 'one' && lastSolid === from && words.tag[from] === 'det')) break;
      head = at;
      lastSolid = at;
      break;
    } else if (tag === 'adv') {
      const isBeforeAmount = next === 'num' || (head < 0 && isAmount(words, at + 1));
      // "an even more robust stance"
      const isDegree =
        words.lower[at] === 'even' && /^(?:more|less)$/.test(words.lower[at + 1] ?? '') && lastSolid >= 0;
      // "a Mutually Beneficial Relationship": the tagger takes capitals for nouns.
      const isTitle =
        next === 'noun' && words.tag[at - 1] === 'det' && /ly$/.test(words.lower[at]!) && isTitled(words, at);
      if (
        !isBeforeAdjective(words, at) &&
        !isTitle &&
        !isBeforeAmount &&
        !isDegree &&
        !(next === 'det' && lastSolid < 0)
      )
        break;
      continue;
    } else if (tag === 'quote') {
      if (head >= 0 && next !== 'noun' && next !== 'adj') {
        lastSolid = at;
        at++;
        break;
      }
      continue;
    } else if (tag === 'cc') {
      const joins =
        hasModifier &&
        head < 0 &&
        (next === 'adj' ||
          next === 'noun' ||
          next === 'num' ||
          words.lower[at + 1] === 'other' ||
          // "technically competent and socially responsible personnel"
          (next === 'adv' && words.tag[at + 2] === 'adj'));
      if (!joins) break;
      continue;
    } else if (tag === 'comma') {
      const joins =
        hasModifier &&
        head < 0 &&
        (next === 'adj' ||
          next === 'cc' ||
          (next === 'adv' && words.tag[at + 2] === 'adj') ||
          isModifierInList(words, at + 1)) &&
        isFollowedByNoun(words, at + (next === 'cc' ? 1 : 0), limit);
      if (!joins) break;
      continue;
    } else if (tag === 'open' && lastSolid >= 0) {
      const close = findClose(words, at, limit);
      if (close < 0) break;
      at = close;
    } else break;
    lastSolid = at;
  }
  const to = lastSolid + 1;
  if (to <= from || (to - from === 1 && words.tag[from] === 'quote')) return null;
  return { from, to, head: head >= 0 ? head : lastHeadless(words, from, to) };
}

/** "comprehensive, [quality], universal and free services": a noun between adjectives of one list describes as they do. */
function isModifierInList(words: Words, i: number): boolean {
  if (words.tag[i] !== 'noun' || words.tag[i + 1] !== 'comma') return false;
  return words.tag[i + 2] === 'adj' && (words.tag[i + 3] === 'cc' || words.tag[i + 3] === 'comma');
}

const timePrepositions = new Set(
  'in by on since from until till after before during between through throughout'.split(' '),
);

/** "By [2030] Ireland will reduce", "In [June 2016] Parliament adopted": a time behind a preposition is a phrase of its own before a name. */
function isTimeOpener(words: Words, at: number): boolean {
  // "non-utilisation of [1925 XBT probes]"
  if (!timePrepositions.has(words.lower[at - 1] ?? '')) return false;
  const isTime = words.label[at] === 'DATE' || (words.tag[at] === 'num' && /^(?:1\d|20)\d\d$/.test(words.lower[at]!));
  return isTime && isCapitalized(words, at + 1);
}

/** "the poorest", "some of them": without a noun, the last adjective, number or determiner is the head. */
function lastHeadless(words: Words, from: number, to: number): number {
  for (let at = to - 1; at > from; at--) if (/^(?:adj|num|det|pron)$/.test(words.tag[at]!)) return at;
  return from;
}

function isFollowedByNoun(words: Words, i: number, limit: number): boolean {
  for (let at = i + 1; at < limit && at <= i + 6; at++) {
    const tag = words.tag[at]!;
    if (tag === 'noun') return true;
    if (tag !== 'adj' && tag !== 'num' && tag !== 'cc' && tag !== 'comma' && tag !== 'adv' && tag !== 'quote')
      return false;
  }
  return false;
}

/** Index of the bracket that closes the one at `open`, at most 15 words on; -1 where there is none. */
export function findClose(words: Words, open: number, limit: number): number {
  for (let at = open + 1; at < limit && at <= open + 15; at++) {
    if (words.tag[at] === 'close') return at;
    if (words.tag[at] === 'stop' && words.lower[at] === ';') return -1;
  }
  return -1;
}

/** "determines (i.e. limits) [these aims]": past what stands in brackets, where a noun phrase follows it. */
export function behindBrackets(words: Words, at: number, limit: number): number {
  const close = words.tag[at] === 'open' ? findClose(words, at, limit) : -1;
  return close > 0 && isPhraseStart(words, close + 1) ? close + 1 : at;
}

/** Reads the words of a preposition at `i` ("such as", "in addition to") and returns the index after them. */
export function skipPreposition(words: Words, i: number): number {
  let at = i;
  while (words.tag[at] === 'prep') at++;
  return at;
}

/** "etc.", which ends a list as its last member does. */
export const isAndSoOn = ({ lower }: Words, at: number) => /^etc\.?$/.test(lower[at] ?? '');

/** True for a comma between members of a list: another member and an "and" follow before `to`. */
export function isListComma(words: Words, comma: number, to: number): boolean {
  const isOpen = isPhraseStart(words, comma + 1) || words.tag[comma + 1] === 'cc';
  if (!isOpen && !isAndSoOn(words, comma + 1)) return false;
  for (let at = comma + 1; at < to && at <= comma + 60; at++) {
    // "ships, tanks, etc. were sold"
    if (isAndSoOn(words, at)) return true;
    if (words.tag[at] === 'cc') return isPhraseStart(words, at + 1) || words.tag[at + 1] === 'prep';
    if (words.tag[at] === 'stop') return false;
  }
  return false;
}

/** "We believe [a strong and steady presence] will last": what stands before "and" still lacks its noun. */
export function joinsModifiers(words: Words, at: number): boolean {
  if (words.tag[at - 1] !== 'adj' || words.tag[at + 1] !== 'adj') return false;
  return words.tag[at - 2] === 'det' || (words.tag[at - 2] === 'adv' && words.tag[at - 3] === 'det');
}
