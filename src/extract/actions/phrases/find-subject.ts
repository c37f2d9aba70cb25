import { isTitled, type Words } from '../words/words.ts';
import {
  findClose,
  isAndSoOn,
  isListComma,
  isPhraseStart,
  type NounPhrase,
  readNounPhrase,
  skipPreposition,
} from './noun-phrases.ts';
import { isTimePhrase } from './time-phrases.ts';

/**
 * The subject that ends right before word `to`: the first noun phrase at or after `from` that no preposition governs,
 * with its modifiers and coordinated phrases. Null where the words before `to` hold none.
 */
export function findSubject(words: Words, from: number, to: number): NounPhrase | null {
  let at = from;
  let found: NounPhrase | null = null;
  while (at < to) {
    const tag = words.tag[at];
    if (tag === 'prep') {
      at = skipPreposition(words, at);
      const phrase = readNounPhrase(words, at, to);
      if (phrase && phrase.to === to && !found) {
        const runIn = runInSubject(words, phrase);
        if (runIn) return runIn;
      }
      at = phrase ? phrase.to : at + (at < to ? 0 : 1);
      at = skipListed(words, skipTail(words, at, to), to);
      continue;
    }
    // "(Abridged) Earlier, a [framework] did not exist": what stands in brackets before a subject is none.
    const close = tag === 'open' && !found ? findAside(words, at, to) : -1;
    const phrase = isPhraseStart(words, at) ? readNounPhrase(words, at, to) : null;
    if (!phrase) {
      at = Math.max(close, at) + 1;
      continue;
    }
    // "A decade ago, few states had ships": a time is no member of the list behind it.
    const end = isTimePhrase(words, phrase) ? phrase.to : endOfCoordination(words, phrase.to, to);
    const isLast = found === null || !isTimePhrase(words, phrase);
    if (isLast && (found === null || isTimePhrase(words, found) || isDetached(words, found, phrase)))
      found = { ...phrase, to: end };
    at = Math.max(end, phrase.to);
  }
  return found && withoutHeading(words, withoutTime(words, withoutFirstTime(words, found)));
}

/** "The state [for the first time] will need to act": no part of who acts. */
function withoutFirstTime(words: Words, subject: NounPhrase): NounPhrase {
  const at = subject.to - 4;
  const isFirstTime = at > subject.head && words.lower.slice(at, subject.to).join(' ') === 'for the first time';
  return isFirstTime ? { ...subject, to: at } : subject;
}

/** "The Ministry [in June 2016] launched", "Rollins [on Monday] signed": no part of a name. */
function withoutTime(words: Words, subject: NounPhrase): NounPhrase {
  const { head, to } = subject;
  const at = head + 1;
  const isName =
    words.label[head] === null
      ? isTitled(words, head) && (head > 0 || subject.from === head)
      : words.label[head] !== 'DATE';
  if (!isName || to - at < 2 || to - at > 4) return subject;
  const isTime = /^(?:on|in|at|since|by)$/.test(words.lower[at]!) && words.label[to - 1] === 'DATE';
  return isTime ? { ...subject, to: at } : subject;
}

/** Where brackets at the start close, if more than a verb or an "and" stands behind them: "(USFK) are in the South" has no other subject. */
function findAside(words: Words, open: number, to: number): number {
  const close = findClose(words, open, to);
  return close + 1 < to && /^(?:adv|det|pron)$/.test(words.tag[close + 1]!) ? close : -1;
}

/**
 * The subject at the end of what reads as a preposition's phrase, where no other word is left to be it: a name behind a common
 * noun ("In the meantime [Korea] launched a program"), or what stands behind a time ("In 2019 [women] owned").
 */
function runInSubject(words: Words, { from, to, head }: NounPhrase): NounPhrase | null {
  if (head > from && words.label[from] === 'DATE') return { from: from + 1, to, head };
  const label = words.label[head];
  if (head <= from || words.tag[head - 1] !== 'noun' || words.label[head - 1] !== null) return null;
  const isName = label === 'GPE' || label === 'ORG' || label === 'PERSON';
  return isName && /^\p{Ll}/u.test(words.source.slice(words.start[head - 1], words.end[head - 1]))
    ? { from: head, to, head }
    : null;
}

/** Past prepositional phrases that go on after one: "in the field of X". */
function skipTail(words: Words, from: number, to: number): number {
  let at = from;
  while (at < to && (words.tag[at] === 'prep' || words.tag[at] === 'cc')) {
    const next = skipPreposition(words, at + (words.tag[at] === 'cc' ? 1 : 0));
    const phrase = readNounPhrase(words, next, to);
    if (!phrase) return next;
    // "In August of 2009 [Governor Brown] signed"
    if (words.label[phrase.from] === 'DATE' && phrase.head > phrase.from && phrase.to === to) return phrase.from + 1;
    at = phrase.to;
  }
  return at;
}

/** "In 2010, [last year], the MND launched": a later phrase after a comma is the subject where the first is cut off by it. */
function isDetached(words: Words, first: NounPhrase, second: NounPhrase): boolean {
  return words.tag[second.from - 1] === 'comma' && isTimePhrase(words, first);
}

/** "In Scotland, [Wales and Northern Ireland], all proposals": past the rest of a list that a preposition governs and a comma closes. */
function skipListed(words: Words, from: number, to: number): number {
  let at = from;
  while (at < to && words.tag[at] === 'comma') {
    const member = readNounPhrase(words, words.tag[at + 1] === 'cc' ? at + 2 : at + 1, to);
    // "In Norland, growth, crime and health will matter": only names go on with the names before.
    if (!member || words.label[member.head] === null) return from;
    at = member.to;
    const isLast = words.tag[at] === 'cc';
    const last = isLast ? readNounPhrase(words, at + 1, to) : null;
    if (isLast) return last && words.tag[last.to] === 'comma' && isPhraseStart(words, last.to + 1) ? last.to : from;
  }
  return from;
}

/** Past everything that belongs to a subject: prepositional phrases, brackets, further members of a list. */
function endOfCoordination(words: Words, from: number, to: number): number {
  let at = from;
  let end = from;
  while (at < to) {
    const tag = words.tag[at]!;
    if (isAndSoOn(words, at)) {
      at++;
      end = at;
    } else if (tag === 'prep' || tag === 'cc' || tag === 'verb' || tag === 'adj' || tag === 'poss') at++;
    else if (tag === 'comma') {
      if (!isListComma(words, at, to)) return end;
      at++;
    } else if (tag === 'open') {
      const close = findClose(words, at, to);
      if (close < 0) return end;
      at = close + 1;
      end = at;
    } else {
      const phrase = readNounPhrase(words, at, to);
      if (!phrase) at++;
      else {
        at = phrase.to;
        end = at;
      }
    }
  }
  return end;
}

/**
 * "Education reform With favourable changes, [the army] is growing": a phrase between the last comma and the verb is the
 * subject, whatever stands before, unless the comma is one of a list or another comma closes the phrase.
 */
export function subjectBehindComma(words: Words, subject: NounPhrase, verb: number): NounPhrase {
  for (let at = verb - 1; at > subject.from; at--) {
    const tag = words.tag[at]!;
    if (tag === 'open' || tag === 'close' || tag === 'stop') return subject;
    if (tag !== 'comma') continue;
    if (at + 1 >= verb || isListComma(words, at, verb)) return subject;
    const own = isPhraseStart(words, at + 1) && words.tag[at + 1] !== 'adj' ? findSubject(words, at + 1, verb) : null;
    return own && own.from === at + 1 && own.to >= verb - 2 && !isTimePhrase(words, own) ? own : subject;
  }
  return subject;
}

/** "Basic Principles [The basic principles] maintain": a determiner with a capital inside a phrase begins the sentence that a heading ran into. */
function withoutHeading(words: Words, subject: NounPhrase): NounPhrase {
  for (let at = subject.to - 1; at > subject.from; at--) {
    if (words.tag[at] !== 'det' || words.tag[at - 1] !== 'noun' || words.label[at] !== null) continue;
    if (!/^(?:The|This|These|Our|A|An)$/.test(words.source.slice(words.start[at], words.end[at]))) continue;
    const own = readNounPhrase(words, at, subject.to);
    if (own && own.to > at + 1) return { ...own, to: subject.to };
  }
  return subject;
}

/** The subject that begins right at word `from` and reaches its verb at `verb`; null where none does. */
export function subjectFrom(words: Words, from: number, verb: number): NounPhrase | null {
  const subject = findSubject(words, from, verb);
  return subject?.from === from && reaches(words, subject.to, verb) ? subject : null;
}

/** True where only adverbs, commas and asides stand between a subject and its verb. */
export function reaches(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const tag = words.tag[at]!;
    if (tag === 'comma') return words.tag[to - 1] === 'comma' || at === to - 1;
    if (tag !== 'adv' && tag !== 'not' && tag !== 'quote' && tag !== 'close') return false;
  }
  return true;
}
