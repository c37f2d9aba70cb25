import type { Clause } from '../clauses/clause.ts';
import { isPhraseStart, readNounPhrase, skipPreposition } from '../phrases/noun-phrases.ts';
import { isTimePhrase } from '../phrases/time-phrases.ts';
import type { WordRange, Words } from '../words/words.ts';

/**
 * The time that a clause tells before its verb: "[By 2030], Ireland will reduce emissions", "The Ministry, [in June 2016], launched".
 * Verbs that share the subject share it: "[In 2016] Parliament adopted the act and established a fund."
 */
export function timeBeforeVerb(words: Words, clauses: readonly Clause[], k: number): WordRange | null {
  let first = k;
  while (clauses[first]!.conjunct >= 0) first = clauses[first]!.conjunct;
  const { subject, subjectKind, group } = clauses[first]!;
  if (subjectKind !== 'own' || !subject) return null;
  const lastEnd = first > 0 ? clauses[first - 1]!.group.to : 0;
  if (subject.from < lastEnd) return null;
  const fronted = findTime(words, frontOf(words, lastEnd, subject.from), subject.from);
  return fronted ?? timeBehindSubject(words, subject.to, group.from);
}

/** Where the front of a clause begins: behind what opens it, and clear of what the verb before it may have said. */
function frontOf(words: Words, lastEnd: number, subject: number): number {
  for (let at = subject - 1; at >= lastEnd; at--) {
    if (/^(?:stop|rel|sub)$/.test(words.tag[at]!)) return at + 1;
    // "The army built ships in 2010 and [in 2012] the navy bought them"
    if (lastEnd > 0 && words.tag[at] === 'cc') return at + 1;
  }
  // "To cut costs, [in May 2015], the office was closed"
  const comma = words.tag[subject - 1] === 'comma' ? words.tag.lastIndexOf('comma', subject - 2) : -1;
  const isLone = comma > lastEnd && timeAt(words, comma + 1, subject)?.to === subject - 1;
  return lastEnd === 0 ? 0 : isLone ? comma + 1 : subject;
}

/** "The Ministry, [in June 2016], launched": an aside that is nothing but a time. */
function timeBehindSubject(words: Words, from: number, to: number): WordRange | null {
  const at = words.tag[from] === 'comma' ? from + 1 : from;
  return words.tag[at] === 'prep' ? timeAt(words, at, to) : null;
}

/** The first time between two words, with what it counts from: "since its inception in 1999". */
function findTime(words: Words, from: number, to: number): WordRange | null {
  let counted = -1;
  for (let at = from; at < to; ) {
    // "Under a declaration agreed in 2015, both countries will train": the time of another deed.
    if (words.tag[at] === 'verb') return null;
    if (words.tag[at] === 'comma') counted = -1;
    else if (counted < 0 && countsFrom.has(words.lower[at]!)) counted = at;
    const time = words.lower[at] === 'of' ? null : timeAt(words, at, to);
    if (time) return counted < 0 ? time : { from: counted, to: time.to };
    const start = skipPreposition(words, at);
    const phrase = isPhraseStart(words, start) ? readNounPhrase(words, start, to) : null;
    at = phrase ? phrase.to : Math.max(at + 1, start);
  }
  return null;
}

const countsFrom = new Set(['since', 'after', 'before', 'until', 'till', 'following', 'within']);

/** A phrase of time that starts at a word, with its preposition: "In July and November of 2016", "eight months later". */
function timeAt(words: Words, from: number, to: number): WordRange | null {
  const start = skipPreposition(words, from);
  const phrase = isPhraseStart(words, start) ? readNounPhrase(words, start, to) : null;
  // "at the same time", "for the first time": no date, no period
  if (!phrase || !isTimePhrase(words, phrase) || words.lower[phrase.head] === 'time') return null;
  let end = phrase.to;
  for (let next = continued(words, end, to); next; next = continued(words, end, to)) end = next.to;
  return { from, to: /^(?:later|earlier|ago)$/.test(words.lower[end] ?? '') ? end + 1 : end };
}

function continued(words: Words, at: number, to: number): WordRange | null {
  if (at >= to || (words.tag[at] !== 'cc' && !/^(?:of|to)$/.test(words.lower[at]!))) return null;
  const phrase = readNounPhrase(words, at + 1, to);
  return phrase && (words.lower[at] === 'of' || isTimePhrase(words, phrase)) ? phrase : null;
}
