import { clausalComplement, demandAdjectives } from '../lexicon/clause-tables.ts';
import { findSubject, subjectFrom } from '../phrases/find-subject.ts';
import { isPhraseStart, type NounPhrase } from '../phrases/noun-phrases.ts';
import { isTimePhrase } from '../phrases/time-phrases.ts';
import type { VerbGroup } from '../verbs/verb-group.ts';
import type { Words } from '../words/words.ts';
import { bareClause, type Clause, type ClauseReading } from './clause.ts';
import { contactSubject } from './contact-subject.ts';
import { build } from './nonfinite-links.ts';
import { own } from './own-subject.ts';
import { reportedBeforeInfinitive, reportedBehindPhrase } from './reported-subject.ts';
import { splitSubject } from './split-subject.ts';

/** No opener: the words since the last verb hold its object and then this verb's subject. */
export function linkAfterVerb(reading: ClauseReading, group: VerbGroup, lastEnd: number): Clause {
  const { words, clauses, pending } = reading;
  const governor = clauses.length - 1;
  const last = clauses[governor]!;
  const waiting = pending.at(-1);
  const free = freeSubject(words, group.from);
  if (free) return own('contact-relative', group, 'relative', free, { governor });
  // "proof of what [works]": nobody is named who does.
  if (words.lower[group.from - 1] === 'what' && words.tag[group.from - 2] === 'prep')
    return { ...bareClause, group, role: 'relative', pattern: 'free-relative', isNegative: group.isNegative };
  const helped = helpedSubject(words, last, group);
  if (helped)
    return build(
      reading,
      { ...group, form: 'infinitive' },
      { role: 'complement', pattern: 'object-control', subjectKind: 'control', subject: helped },
    );
  const concluded = concludedSubject(reading, lastEnd, group.from);
  if (concluded) {
    pending.length = 0;
    return own('subject-verb', group, 'main', concluded);
  }
  const reported = reportedBehindPhrase(reading, group.from);
  if (reported) return own('bare-complement', group, 'complement', reported.subject, reported);
  const split = splitSubject(reading, lastEnd, group.from);
  // "Refusal to act in fair ways, such as the attack, and the arming of rebels, creates doubt": a comma before the verb closes an aside.
  const isAsideClosed =
    waiting !== undefined && words.tag[group.from - 1] === 'comma' && split?.subject.to === group.from - 1;
  const listed = split && contactSubject(words, split.subject, group);
  // "It covers our plans, the services [we] provide and our work": what stands before the pronoun is one more object.
  if (listed && listed.from > split.subject.from && words.tag[group.to] !== 'det' && !group.isPassive) {
    // "In addition to giving aid, through the plan for health [we] are building": no main clause came before it.
    if (!clauses.some(({ role }) => role === 'main')) return own('subject-verb', group, 'main', listed);
    return own('contact-relative', group, 'relative', listed, { governor });
  }
  if (split && !isAsideClosed && (!waiting || split.isStrong)) {
    pending.length = 0;
    return own('subject-verb', group, 'main', split.subject, { governor: -1 });
  }
  const unparted = split ? null : subjectBehindFronted(reading, lastEnd, group.from);
  if (unparted) return own('subject-verb', group, 'main', unparted);
  const ensured = waiting ? ensuredSubject(words, last, group) : null;
  if (ensured) return own('bare-complement', group, 'complement', ensured, { governor });
  if (waiting) {
    pending.pop();
    for (const index of waiting.dependents) {
      const dependent = clauses[index];
      if (!dependent || dependent.role === 'relative') continue;
      clauses[index] = { ...dependent, governor: clauses.length };
      for (let j = index + 1; j < clauses.length && clauses[j]!.conjunct >= index; j++)
        clauses[j] = { ...clauses[j]!, governor: clauses.length };
    }
    const to = waiting.isExtended ? endBefore(words, group.from, waiting.to) : waiting.to;
    if (waiting.complementOf >= 0)
      return own('that-clause', group, 'complement', { ...waiting, to }, { governor: waiting.complementOf });
    return own('interrupted-subject', group, 'main', { ...waiting, to });
  }
  const subject = split?.subject ?? findSubject(words, lastEnd, group.from);
  if (!subject) return { ...bareClause, group, role: 'main', pattern: 'headless-verb', isNegative: group.isNegative };
  const contact = contactSubject(words, subject, group);
  if (contact) return own('contact-relative', group, 'relative', contact, { governor });
  // "helping [them] reduce losses and prepare"
  const isHelped =
    group.form === 'bare' && /^(?:help|let|make|have)$/.test(last.group.lemma) && subject.from === lastEnd;
  if (isHelped) return own('bare-complement', group, 'complement', subject, { governor, subjectKind: 'control' });
  const demanded = demandedSubject(words, subject, group.from);
  if (demanded) {
    const isDemanded = demandAdjectives.has(words.lower[demanded.from - 1]!);
    return { ...own('bare-complement', group, 'complement', demanded, { governor }), isDemanded };
  }
  const purposed = reportedBeforeInfinitive(reading, group.from);
  if (purposed) return own('bare-complement', group, 'complement', purposed.subject, { governor: purposed.governor });
  const isComplement = clausalComplement.has(last.group.lemma);
  return own(isComplement ? 'bare-complement' : 'run-on', group, isComplement ? 'complement' : 'main', subject, {
    governor: isComplement ? governor : -1,
  });
}

/** "If the state is to grow then [we] must act": what "then" opens. */
function concludedSubject({ words }: ClauseReading, from: number, verb: number): NounPhrase | null {
  for (let at = verb - 2; at > from && at > verb - 12; at--) {
    if (words.lower[at] !== 'then' || words.tag[at] !== 'adv' || !words.lower.slice(0, at).includes('if')) continue;
    return subjectFrom(words, at + 1, verb);
  }
  return null;
}

/** "a version revised to reflect what [we] have heard" */
function freeSubject(words: Words, verb: number): NounPhrase | null {
  let at = verb - 1;
  while (at > 0 && words.tag[at] === 'adv') at--;
  const isFree = /^(?:it|we|they|he|she|you|i)$/.test(words.lower[at] ?? '') && words.lower[at - 1] === 'what';
  if (isFree) return { from: at, to: at + 1, head: at };
  // "builds on what [the President] has achieved"
  for (at = verb - 2; at > verb - 8 && at > 0 && /^(?:noun|adj|det|num)$/.test(words.tag[at]!); at--);
  if (words.lower[at] !== 'what' || words.tag[at] !== 'pron' || !/^(?:prep|verb)$/.test(words.tag[at - 1] ?? ''))
    return null;
  return subjectFrom(words, at + 1, verb);
}

/** "It is vital [we] create homes", "make sure [they] meet": a pronoun behind the adjective of a predicate. */
function demandedSubject(words: Words, { from, to }: NounPhrase, verb: number): NounPhrase | null {
  for (let at = from + 1; at < to && at < verb; at++)
    if (words.tag[at] === 'pron' && words.tag[at - 1] === 'adj') return { from: at, to: at + 1, head: at };
  return null;
}

/** "The plan will help [businesses and households] understand the link": whom it helps does it. */
function helpedSubject(words: Words, { group: last }: Clause, group: VerbGroup): NounPhrase | null {
  if (!/^(?:help|assist|let|make|watch)$/.test(last.lemma) || last.isPassive || group.form !== 'bare') return null;
  if (!isPhraseStart(words, last.to)) return null;
  const subject = findSubject(words, last.to, group.from);
  const isWhole = subject?.from === last.to && subject.to === group.from && words.tag[group.from - 1] !== 'pron';
  return isWhole && !isTimePhrase(words, subject) ? subject : null;
}

/** "To reach these goals [the Ministry] will act": no comma parts a fronted clause, all there is so far, from the main one. */
function subjectBehindFronted(
  { words, clauses, fronted }: ClauseReading,
  from: number,
  verb: number,
): NounPhrase | null {
  if (fronted.length === 0 || fronted.length < clauses.length) return null;
  for (let at = verb - 1; at > from && at > verb - 20; at--) {
    const tag = words.tag[at]!;
    if (/^(?:comma|stop|sub|rel|open|close)$/.test(tag)) return null;
    const opens = /^(?:the|a|an|this|our|its|their|we|they|it)$/.test(words.lower[at]!);
    if (!opens || !/^(?:noun|pron|num)$/.test(words.tag[at - 1]!)) continue;
    return subjectFrom(words, at, verb);
  }
  return null;
}

/** "a review, which ensures [projects] align with priorities": a bare plural verb right behind the object of "ensure". */
function ensuredSubject(words: Words, last: Clause, group: VerbGroup): NounPhrase | null {
  if (!/^(?:ensure|guarantee|believe|say|think|suggest)$/.test(last.group.lemma) || group.form !== 'bare') return null;
  const subject = isPhraseStart(words, last.group.to) ? findSubject(words, last.group.to, group.from) : null;
  const isWhole = subject && subject.from === last.group.to && subject.to === group.from;
  return isWhole && /[^s]s$/.test(words.lower[subject.head]!) ? subject : null;
}

/** Where a subject ends before its verb at `verb`: without commas and adverbs, at `least` or later. */
function endBefore(words: Words, verb: number, least: number): number {
  let end = verb;
  while (end > least && /^(?:comma|adv|not|cc)$/.test(words.tag[end - 1]!)) end--;
  return end;
}
