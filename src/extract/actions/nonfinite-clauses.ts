import { findAntecedent, openSubject } from './antecedents.ts';
import { type Clause, type ClauseReading, coordinate, nearestClause, wordBefore } from './clause.ts';
import { contentNouns, demandAdjectives, essentialAdjectives, objectControl, purposeNouns } from './clause-tables.ts';
import { findRecipient, isTitleCase, possessorOf } from './infinitive-subjects.ts';
import { build, extend, firstSolid, front, governorOfPurpose, isFronted, isSubjectBefore } from './nonfinite-links.ts';
import { isPhraseStart, type NounPhrase, readNounPhrase } from './noun-phrases.ts';
import { givingVerbs } from './role-tables.ts';
import type { VerbGroup } from './verb-group.ts';
import type { WordRange, Words } from './words.ts';

/** Links an infinitive by what stands before its "to". */
export function linkInfinitive(reading: ClauseReading, k: number): Clause {
  const { words, groups, clauses } = reading;
  const group = groups[k]!;
  const marker = markerStart(words, group.from);
  const cue = { from: marker, to: group.trigger.from };
  const before = wordBefore(words, marker);
  const tag = before < 0 ? 'stop' : words.tag[before]!;
  const lastEnd = k > 0 ? groups[k - 1]!.to : 0;
  const isMarked = marker < group.from;
  if (!isMarked && (tag === 'cc' || tag === 'comma') && clauses.length > 0) {
    const conjunct = nearestClause(
      reading,
      (one) => one.group.form === 'infinitive' || one.role === 'purpose' || /\bto$/.test(one.group.modality),
    );
    if (conjunct >= 0 && tag === 'cc') {
      const { form, modality, modals, catenatives, isPast, isProgressive } = clauses[conjunct]!.group;
      const shared = { ...group, form, modality, modals, catenatives, isPast, isProgressive };
      return coordinate(reading, shared, conjunct, 'coordinated-infinitive');
    }
  }
  if (isFronted(reading, marker)) return front(reading, group, { role: 'purpose', pattern: 'fronted-purpose', cue });
  if (isMarked)
    return build(reading, group, {
      role: 'purpose',
      pattern: 'in-order-to',
      cue,
      governor: governorOfPurpose(reading),
    });
  const last = clauses.at(-1);
  if (last?.group.lemma === 'be') {
    const predicate = linkPredicate(reading, group, last, lastEnd, cue);
    if (predicate) return predicate;
  }
  if (last && lastEnd > 0 && before < lastEnd) return linkAfterVerb(reading, group, last, cue);
  return linkAfterPhrase(reading, group, { before, lastEnd, cue });
}

/** Where the marker starts: "in order" and "so as" stand before "to". */
function markerStart(words: Words, to: number): number {
  const before = words.lower[to - 1];
  const first = words.lower[to - 2];
  if ((first === 'in' && before === 'order') || (first === 'so' && before === 'as')) return to - 2;
  return to;
}

/** Infinitives behind a form of "be": "it is important for X to V", "the aim is to V", "is eligible to apply", "is to be built". */
function linkPredicate(
  reading: ClauseReading,
  group: VerbGroup,
  last: Clause,
  lastEnd: number,
  _cue: WordRange,
): Clause | null {
  const { words, clauses } = reading;
  const at = firstSolid(words, lastEnd);
  const adjective = words.lower[at] ?? '';
  const subjectWord = last.subjectHead >= 0 ? words.lower[last.subjectHead]! : '';
  const isExpletive = subjectWord === 'it' || subjectWord === '';
  if (isExpletive && words.tag[at] === 'adj') {
    const actor = words.lower[at + 1] === 'for' ? readNounPhrase(words, at + 2, group.from) : null;
    const isDemanded = demandAdjectives.has(adjective);
    const { modals, modality, isPast } = last.group;
    const told: VerbGroup = isDemanded ? group : { ...group, form: 'finite', modals, modality, isPast };
    return build(reading, told, {
      role: 'main',
      pattern: 'it-is-adjective',
      cue: { from: last.subject?.from ?? last.group.from, to: group.trigger.from },
      isDemanded,
      subjectKind: actor ? 'own' : 'none',
      subject: actor,
    });
  }
  if (at === group.from) {
    const lemma = last.subjectHead >= 0 ? words.lemma[last.subjectHead]! : '';
    if (purposeNouns.has(lemma) && !group.isPassive)
      return build(reading, group, {
        role: 'purpose',
        pattern: 'aim-is-to',
        cue: { from: last.subjectHead, to: last.subjectHead + 1 },
        subjectKind: 'none',
      });
    if (last.subject)
      return build(reading, group, {
        role: 'main',
        pattern: 'is-to',
        cue: { from: last.group.from, to: group.trigger.from },
        governor: clauses.length - 1,
      });
  }
  if (words.tag[at] === 'adj' && wordBefore(words, group.from) === at) {
    if (essentialAdjectives.has(adjective))
      return build(reading, group, {
        role: 'purpose',
        pattern: 'essential-to',
        cue: { from: at, to: group.trigger.from },
        subjectKind: 'none',
      });
    return build(reading, group, {
      role: 'complement',
      pattern: 'adjective-infinitive',
      cue: { from: at, to: group.trigger.from },
    });
  }
  return null;
}

/** "decided to build", "was launched to support": right behind the verb. */
function linkAfterVerb(reading: ClauseReading, group: VerbGroup, last: Clause, cue: WordRange): Clause {
  if (
    last.group.isPassive &&
    objectControl.has(last.group.lemma) &&
    !/^(?:make|let|get|cause|recommend|commit|lead|press)$/.test(last.group.lemma)
  )
    return build(reading, group, {
      role: 'purpose',
      pattern: 'passive-control',
      cue,
      subjectKind: 'control',
      subject: subjectOf(last),
    });
  const isChain =
    !last.group.isPassive &&
    /^(?:decide|agree|choose|want|hope|wish|need|resolve|pledge|vow|promise|commit|refuse|opt|elect|threaten|offer|learn|deserve|desire|aspire|consent|undertake)$/.test(
      last.group.lemma,
    );
  return build(reading, group, {
    role: isChain ? 'complement' : 'purpose',
    pattern: isChain ? 'verb-infinitive' : 'to-purpose',
    cue,
  });
}

function subjectOf(clause: Clause): NounPhrase | null {
  return clause.subject ? { ...clause.subject, head: clause.subjectHead } : null;
}

interface Place {
  readonly before: number;
  readonly lastEnd: number;
  readonly cue: WordRange;
}

/** Behind a noun phrase: the noun's own infinitive, the controlled subject's deed, or the purpose of the verb before. */
function linkAfterPhrase(reading: ClauseReading, group: VerbGroup, { before, lastEnd, cue }: Place): Clause {
  const { words, clauses } = reading;
  const last = clauses.at(-1);
  const noun = words.tag[before] === 'noun' ? words.lemma[before]! : '';
  const start = firstSolid(words, lastEnd);
  const object = last && isPhraseStart(words, start) ? readNounPhrase(words, start, group.from) : null;
  const isContent = contentNouns.has(noun);
  if (last && object && !isContent && !last.group.isPassive && controls(last.group.lemma))
    return build(reading, group, {
      role: 'complement',
      pattern: 'object-control',
      cue,
      subjectKind: 'control',
      subject: extend(words, object, group.from),
    });
  const antecedent = findAntecedent(words, group.from, null);
  if (
    antecedent &&
    words.lower[antecedent.from - 1] === 'for' &&
    antecedent.to === cue.from &&
    !isTitleCase(words, antecedent.from) &&
    /^(?:noun|adj)$/.test(words.tag[antecedent.from - 2] ?? '')
  )
    return build(reading, group, {
      role: purposeNouns.has(words.lemma[antecedent.from - 2]!) ? 'purpose' : 'complement',
      pattern: 'for-subject',
      cue,
      subjectKind: 'own',
      subject: antecedent,
    });
  const isOfSubject = !last || (lastEnd <= (antecedent?.from ?? 0) && isSubjectBefore(reading, group.from));
  if (isOfSubject) openSubject(reading, cue.from, antecedent, true);
  if (isContent && last && object && givingVerbs.has(last.group.lemma) && words.tag[object.to] === 'det')
    return build(reading, group, {
      role: 'complement',
      pattern: 'content-infinitive',
      cue,
      subjectKind: 'control',
      subject: object,
    });
  if (group.isPassive && antecedent && antecedent.to === cue.from)
    return build(reading, group, {
      role: isContent ? 'complement' : 'purpose',
      pattern: 'passive-infinitive',
      cue,
      subjectKind: 'control',
      subject: antecedent,
    });
  if (isContent || (isOfSubject && !purposeNouns.has(noun)))
    return build(reading, group, {
      role: 'complement',
      pattern: 'content-infinitive',
      cue,
      ...possessorOf(words, antecedent),
    });
  if (isOfSubject)
    return build(reading, group, { role: 'purpose', pattern: 'noun-purpose', cue, ...possessorOf(words, antecedent) });
  if (purposeNouns.has(noun)) return build(reading, group, { role: 'purpose', pattern: 'noun-purpose', cue });
  if (last?.group.isPassive && givingVerbs.has(last.group.lemma)) {
    const recipient = findRecipient(words, lastEnd, group.from);
    if (recipient)
      return build(reading, group, {
        role: 'purpose',
        pattern: 'to-purpose',
        cue,
        subjectKind: 'control',
        subject: recipient,
      });
  }
  return build(reading, group, {
    role: 'purpose',
    pattern: 'to-purpose',
    cue,
    governor: governorOfInfinitive(reading),
  });
}

/** An infinitive hangs on the nearest verb that is no noun's modifier. */
function governorOfInfinitive(reading: ClauseReading): number {
  const nearest = nearestClause(
    reading,
    ({ role, group }) => role !== 'relative' && !(group.isRowless && group.lemma !== 'be'),
  );
  return nearest >= 0 ? nearest : reading.clauses.length - 1;
}

/** "make the state act", but "make an effort to act". */
function controls(lemma: string): boolean {
  return objectControl.has(lemma) && lemma !== 'make' && lemma !== 'let';
}
