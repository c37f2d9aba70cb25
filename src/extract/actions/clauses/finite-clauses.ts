import type { ClauseRole } from '../../../model/annotations.ts';
import { demandAdjectives, subordinators } from '../lexicon/clause-tables.ts';
import { conjunctionBefore } from '../phrases/conjunction-before.ts';
import { findSubject, subjectBehindComma } from '../phrases/find-subject.ts';
import { isPhraseStart, type NounPhrase } from '../phrases/noun-phrases.ts';
import { titleBefore } from '../phrases/title-before.ts';
import type { VerbGroup } from '../verbs/verb-group.ts';
import type { Words } from '../words/words.ts';
import { findAntecedent, findOpener, openSubject } from './antecedents.ts';
import { subjectBeforeAside, subjectBehindAside } from './asides.ts';
import { bareClause, type Clause, type ClauseReading, wordBefore } from './clause.ts';
import { isComplementizer, roleOfPhrase } from './complementizer.ts';
import { contactSubject } from './contact-subject.ts';
import { linkCoordinated } from './coordinated-verbs.ts';
import { own } from './own-subject.ts';
import { inItsTense } from './own-tense.ts';
import { subjectBehindReduced } from './reduced-opener.ts';
import { isAsideBehind, linkRelative } from './relative-clauses.ts';
import { reportedBeforeApposition } from './reported-subject.ts';
import { speakerBehind } from './speech.ts';
import { linkAfterVerb } from './subject-splits.ts';

/** Links a finite verb group (or a bare one) to its subject and governor. */
export function linkFinite(reading: ClauseReading, k: number): Clause {
  const { words, groups } = reading;
  const group = groups[k]!;
  const speaker = k > 0 ? speakerBehind(words, group) : null;
  if (speaker) return settle(reading, k, own('inverted-speech', group, 'main', speaker));
  const aside = subjectBeforeAside(reading, group.from) ?? subjectBehindAside(reading, group.from);
  if (aside) return settle(reading, k, linkAroundAside(reading, group, aside));
  const previous = conjunctionBefore(words, wordBefore(words, group.from));
  const tag = previous < 0 ? 'stop' : words.tag[previous]!;
  const lastEnd = k > 0 ? groups[k - 1]!.to : 0;
  if (tag === 'rel' && previous >= lastEnd) return settle(reading, k, linkRelative(reading, group, previous));
  const opener = findOpener(words, lastEnd, group.from);
  const reduced = opener >= 0 ? subjectBehindReduced(words, opener, group.from) : null;
  if (reduced) return settle(reading, k, own('subject-verb', group, 'main', reduced));
  const subject = opener >= 0 ? findSubject(words, opener + 1, group.from) : null;
  if (subject) return settle(reading, k, linkOpened(reading, group, opener, subject));
  if (opener >= 0 && words.tag[opener] === 'rel' && isAsideBehind(words, opener, group.from))
    return settle(reading, k, linkRelative(reading, group, opener));
  // "began the work and in 2015 launched a plan"
  const isBehindTime =
    words.label[previous] === 'DATE' && words.tag[previous - 1] === 'prep' && words.tag[previous - 2] === 'cc';
  const isJoined = tag === 'cc' || tag === 'comma' || tag === 'stop' || previous < lastEnd || isBehindTime;
  if (k === 0 || reading.clauses.length === 0) return settle(reading, k, linkFirst(reading, group));
  const isAwaited =
    reading.pending.length > 0 && tag !== 'cc' && tag !== 'stop' && !isListedInfinitive(reading, k, tag === 'comma');
  const told = reportedBeforeApposition(reading, group.from);
  if (told) return settle(reading, k, own('bare-complement', group, 'complement', told.subject, told));
  if (isJoined && !isAwaited) {
    const joined = linkCoordinated(reading, group, previous);
    if (joined) return joined;
  }
  return settle(reading, k, linkAfterVerb(reading, group, lastEnd));
}

/** "The fund, set up to help farmers, has been closed": what hangs on the participle is no subject that waits. */
function linkAroundAside(
  reading: ClauseReading,
  group: VerbGroup,
  { subject, opener, governor }: NonNullable<ReturnType<typeof subjectBeforeAside>>,
): Clause {
  reading.pending.length = 0;
  if (opener < 0) return own('subject-verb', group, 'main', subject);
  const clause = linkOpened(reading, group, opener, subject);
  return clause.governor === reading.clauses.length - 1 ? { ...clause, governor } : clause;
}

/** "The need to protect forests, [electrify] transport and create jobs is great": a bare verb in a list of infinitives whose noun's verb is still to come. */
function isListedInfinitive({ groups, clauses }: ClauseReading, k: number, isBehindComma: boolean): boolean {
  if (!isBehindComma || groups[k]!.form !== 'bare' || clauses.at(-1)!.group.form !== 'infinitive') return false;
  return groups.slice(k + 1, k + 8).some(({ form }) => form === 'finite');
}

/** "A key focus will be [identifying] gaps": what a focus or a task consists in is nobody's deed yet. */
const aims = new Set(
  'focus priority priorities aim aims goal goals objective objectives task tasks purpose purposes challenge intention'.split(
    ' ',
  ),
);

function isNamedAim({ words }: ClauseReading, { role, group, subject, subjectHead }: Clause): boolean {
  return (
    role === 'main' &&
    group.isProgressive &&
    !group.isPassive &&
    subject !== null &&
    aims.has(words.lower[subjectHead]!)
  );
}

function asAim(clause: Clause): Clause {
  const { subjectHead } = clause;
  return {
    ...clause,
    role: 'purpose',
    pattern: 'aim-is-to',
    cue: { from: subjectHead, to: subjectHead + 1 },
    subjectKind: 'none',
    subject: null,
  };
}

/** A main clause gives its governor to what waited for it. */
function settle(reading: ClauseReading, k: number, found: Clause): Clause {
  const clause = isNamedAim(reading, found) ? asAim(found) : inItsTense(reading, k, found);
  if (clause.role !== 'main' && clause.role !== 'list_item') return clause;
  if (reading.fronted.length === 0) return clause;
  for (const index of reading.fronted.splice(0)) {
    const waiting = reading.clauses[index]!;
    const inherits = waiting.subjectKind === 'inherited';
    reading.clauses[index] = { ...waiting, governor: k, subject: inherits ? clause.subject : waiting.subject };
  }
  return clause;
}

/** The first verb of a sentence with no opener before it. */
function linkFirst(reading: ClauseReading, group: VerbGroup): Clause {
  const { words } = reading;
  const previous = wordBefore(words, group.from);
  const isTailEnd =
    group.form === 'bare' &&
    previous >= 0 &&
    /^(?:comma|cc)$/.test(words.tag[previous]!) &&
    !closesAside(words, previous);
  const subject = isTailEnd ? null : findSubject(words, 0, group.from);
  const contact = subject && mayLackObject(words, group) ? contactSubject(words, subject, group) : null;
  if (subject && contact && contact.from > subject.from) {
    openContact(reading, { subject, contact, opener: -1 });
    return own('contact-relative', group, 'relative', contact);
  }
  // "Of all the problems [we] face, this is the worst"
  const isOfSome =
    subject && words.lower[0] === 'of' && words.tag[subject.from - 1] === 'noun' && words.tag[group.to] === 'comma';
  if (isOfSome && words.tag[subject.head] === 'pron') return own('contact-relative', group, 'relative', subject);
  if (subject) return own('subject-verb', group, 'main', subjectBehindComma(words, subject, group.from));
  const title = group.form === 'finite' ? titleBefore(words, group.from) : null;
  if (title) return own('subject-verb', group, 'main', title);
  const role: ClauseRole =
    group.form === 'bare' || reading.isTail
      ? // "continue to work with the states" is an item, "will build" says more
        group.modals.length > group.catenatives.length
        ? 'main'
        : 'list_item'
      : 'main';
  return { ...bareClause, group, role, pattern: 'headless-verb', isNegative: group.isNegative };
}

/** "Our people, including many students[,] expect", "Threats, in turn[,] undermine": the second comma of an aside behind a subject. */
function closesAside(words: Words, comma: number): boolean {
  for (let at = comma - 1; at > 0 && at > comma - 20; at--)
    if (words.tag[at] === 'comma')
      return /^(?:prep|adv)$/.test(words.tag[at + 1]!) && words.tag[at - 1] === 'noun' && at < 8;
  return false;
}

/** "The exercise North Wind is organised every year" lacks no object, but "the challenges we must be prepared for" does. */
function mayLackObject(words: Words, { isPassive, to }: VerbGroup): boolean {
  return !isPassive || (words.tag[to] === 'prep' && !isPhraseStart(words, to + 1));
}

/** A clause with an opening word and a subject of its own: "as it maintains", "that spending is aligned", "which they hold". */
function linkOpened(reading: ClauseReading, group: VerbGroup, opener: number, subject: NounPhrase): Clause {
  const { words } = reading;
  const tag = words.tag[opener]!;
  const contact = mayLackObject(words, group) ? contactSubject(words, subject, group) : null;
  if (contact && contact.from > subject.from) {
    openContact(reading, { subject, contact, opener });
    return own('contact-relative', group, 'relative', contact, { governor: reading.clauses.length - 1 });
  }
  if (tag === 'stop') {
    reading.pending.length = 0;
    return own('subject-verb', group, 'main', subjectBehindComma(words, subject, group.from));
  }
  const governor = reading.clauses.length - 1;
  if (tag === 'rel') {
    const isComplement = isComplementizer(reading, opener);
    const phraseRole = roleOfPhrase(words, opener);
    if (phraseRole && phraseRole !== 'complement') {
      const cue = { from: opener - 3, to: opener + 1 };
      if (governor < 0) reading.fronted.push(reading.clauses.length);
      return own(`${phraseRole}-clause`, group, phraseRole, subject, { governor, cue });
    }
    if (isComplement) {
      const clause = own('that-clause', group, 'complement', subject, {
        governor,
        cue: { from: opener, to: opener + 1 },
      });
      // "It is imperative that the treaty enter into force."
      const adjective = words.tag[opener - 1] === 'adj' ? opener - 1 : (reading.clauses.at(-1)?.group.to ?? 0);
      return demandAdjectives.has(words.lower[adjective]!) ? { ...clause, isDemanded: true } : clause;
    }
    openSubject(reading, opener, findAntecedent(words, opener, null));
    return own('object-relative', group, 'relative', subject, { governor });
  }
  let from = opener;
  while (from > 0 && words.tag[from - 1] === 'sub') from--;
  const cue = { from, to: opener + 1 };
  const text = words.lower.slice(from, opener + 1).join(' ');
  // "a timeline for when the plan will go to the council"
  const isTopic = /^(?:for|of|on|about|from)$/.test(words.lower[from - 1] ?? '') && /^(?:when|where|why)$/.test(text);
  const role = isTopic
    ? 'complement'
    : (subordinators.get(text) ?? subordinators.get(words.lower[opener]!) ?? 'conditional');
  // "hit the imports entering the region, [as] hotels had bought them": behind a comma it is no part of what the participle says.
  const isOuter = words.tag[from - 1] === 'comma' && reading.clauses[governor]?.pattern === 'participle-after-noun';
  const outer = isOuter ? reading.clauses[governor]!.governor : governor;
  const isFronted = governor < 0 || reading.clauses[outer]?.role !== 'main';
  if (role === 'relative') openSubject(reading, from, findAntecedent(words, from, null));
  else if (isFronted && role !== 'main') reading.fronted.push(reading.clauses.length);
  return own(`${role === 'main' ? 'contrast' : role}-clause`, group, role, subject, {
    governor: role === 'main' ? -1 : outer,
    cue,
  });
}

interface Contact {
  /** The phrase with the pronoun at its end. */
  readonly subject: NounPhrase;
  readonly contact: NounPhrase;
  readonly opener: number;
}

/** "the action [we are taking] is in harmony": what stands before the pronoun is a subject whose verb is still to come. */
function openContact(reading: ClauseReading, { subject, contact, opener }: Contact): void {
  const { pending, clauses } = reading;
  if (pending.length > 3) return;
  pending.push({
    from: subject.from,
    to: contact.from,
    head: Math.min(subject.head, contact.from - 1),
    isExtended: false,
    complementOf: opener >= 0 && isComplementizer(reading, opener) ? clauses.length - 1 : -1,
    dependents: [clauses.length],
  });
}
