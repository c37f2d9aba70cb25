import { clausalComplement } from '../lexicon/clause-tables.ts';
import { findSubject, reaches, subjectFrom } from '../phrases/find-subject.ts';
import {
  isPhraseStart,
  joinsModifiers,
  type NounPhrase,
  readNounPhrase,
  skipPreposition,
} from '../phrases/noun-phrases.ts';
import { isTimePhrase } from '../phrases/time-phrases.ts';
import { isTitled, type Words } from '../words/words.ts';
import type { ClauseReading } from './clause.ts';

/** Where the object of the last verb ends and the subject of the next begins. */
export interface Split {
  readonly subject: NounPhrase;
  /** A comma with "and", or a comma behind a fronted clause. */
  readonly isStrong: boolean;
}

/** Finds where the object of the last verb ends and the subject of the next begins: at ", and", at "and", or at a comma. */
export function splitSubject(reading: ClauseReading, from: number, to: number): Split | null {
  const { words, clauses } = reading;
  // "While the threat is low, [the number of forces] is rising"
  const isContrasted = clauses.length === 1 && clauses[0]!.pattern === 'contrast-clause';
  // "Through more homes, faster building and a commitment to extending the scheme, [the plan] seeks"
  const hasMain = clauses.some(({ role }) => role === 'main');
  const isOpened = words.tag[0] === 'prep' && words.tag.indexOf('comma') > 3 && !hasMain;
  const isFronted = reading.fronted.length > 0 || isContrasted || isOpened;
  const joined = joinedSubject(reading, from, to);
  if (joined) return { subject: joined, isStrong: true };
  let weak: Split | null = null;
  for (let at = to - 1; at >= Math.max(from, to - 80); at--) {
    const tag = words.tag[at]!;
    const closesSpeech = tag === 'quote' && words.tag[at - 1] === 'comma';
    if ((tag !== 'comma' && tag !== 'cc' && !closesSpeech) || joinsModifiers(words, at)) continue;
    const start = skipOpeners(words, at + 1, to);
    if (!isPhraseStart(words, start)) continue;
    const subject = readNounPhrase(words, start, to);
    if (!subject || isTimePhrase(words, subject)) continue;
    const full = findSubject(words, start, to);
    if (!full || full.from !== subject.from || !reaches(words, full.to, to)) continue;
    if (tag === 'comma' && isFronted && (!isOpened || words.tag[at - 1] !== 'adj'))
      return { subject: full, isStrong: true };
    const isCommaAnd = tag === 'cc' && words.tag[at - 1] === 'comma';
    const isPronoun =
      full.from === full.head &&
      (tag === 'comma' ? words.tag[full.head] === 'pron' : /^(?:we|they|he|she|i)$/.test(words.lower[full.head]!));
    if (isCommaAnd || closesSpeech || isPronoun) return { subject: full, isStrong: true };
    // "in a war and [its complexity and variability] cannot be": a possessive before "and" begins the subject, not a bare noun behind it.
    const isBare = weak !== null && words.tag[weak.subject.from] !== 'det' && words.tag[weak.subject.from - 1] === 'cc';
    const isWider = isBare && tag === 'cc' && /^(?:its|their|our|his|her)$/.test(words.lower[full.from]!);
    // "prices rise, [Deputy Prime Minister and Finance Minister Lee] said": two posts of one person
    const isPosts =
      weak !== null &&
      tag === 'comma' &&
      words.tag[weak.subject.from - 1] === 'cc' &&
      words.label[weak.subject.to - 1] === 'PERSON' &&
      isTitled(words, full.head);
    if (weak === null || ((isWider || isPosts) && full.to === weak.subject.to))
      weak = { subject: full, isStrong: false };
  }
  const last = clauses.at(-1)?.group;
  // "As a part of making schools free, [distribution] will continue": no complement of "is" or "make" stands behind a comma.
  const isBehindPredicate =
    /^(?:be|make|let|find|ensure)$/.test(last?.lemma ?? '') &&
    weak !== null &&
    (words.tag[weak.subject.from - 1] === 'comma' ||
      // "is expected to be the leader of the group and [Parliament] confronts the army"
      (last?.lemma === 'be' && !words.tag.slice(last.to, weak.subject.from).includes('comma')));
  if (weak && !isBehindPredicate && clausalComplement.has(last?.lemma ?? '') && last!.to === from) {
    const whole = findSubject(words, from, to);
    if (whole && whole.from <= from + 1) return null;
  }
  return weak;
}

/** "It was closed and [some of its tasks] were moved": an "and" right behind a passive joins a clause, as it has no object to be joined to. */
function joinedSubject({ words, clauses }: ClauseReading, from: number, to: number): NounPhrase | null {
  const last = clauses.at(-1)!.group;
  if (!last.isPassive || last.to !== from || words.tag[from] !== 'cc' || !isPhraseStart(words, from + 1)) return null;
  return subjectFrom(words, from + 1, to);
}

/** "In addition, on the other hand, [X]": past adverbs and prepositional phrases at the front of a clause. */
function skipOpeners(words: Words, from: number, to: number): number {
  let at = from;
  for (let step = 0; step < 4 && at < to; step++) {
    while (at < to && words.tag[at] === 'adv' && !isPhraseStart(words, at)) at++;
    // ", and next month our second Bill is expected to pass"
    const time = isPhraseStart(words, at) ? readNounPhrase(words, at, to) : null;
    if (time && isTimePhrase(words, time) && words.tag[time.to] === 'det') return time.to;
    if (words.tag[at] !== 'prep') return at;
    const phrase = readNounPhrase(words, skipPreposition(words, at), to);
    if (!phrase) return at;
    at = phrase.to;
    if (words.tag[at] === 'comma') at++;
  }
  return at;
}
