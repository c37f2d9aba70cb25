import { findAntecedent, openSubject } from './antecedents.ts';
import { type Clause, type ClauseReading, coordinate, nearestClause, wordBefore } from './clause.ts';
import { essentialAdjectives, gerundMarkers } from './clause-tables.ts';
import { findSubject } from './find-subject.ts';
import { build, extend, type Found, front, governorOfPurpose, isFronted, isSubjectBefore } from './nonfinite-links.ts';
import { isListComma, readNounPhrase } from './noun-phrases.ts';
import type { VerbGroup } from './verb-group.ts';
import type { Words } from './words.ts';

/** Links a gerund or present participle by what stands before it. */
export function linkGerund(reading: ClauseReading, k: number): Clause {
  const { words, groups, clauses } = reading;
  const group = groups[k]!;
  const before = wordBefore(words, group.from);
  const tag = before < 0 ? 'stop' : words.tag[before]!;
  const lastEnd = k > 0 ? groups[k - 1]!.to : 0;
  const hasThereby = /^(?:thereby|thus|hence)$/.test(words.lower[group.from - 1] ?? '');
  if (tag === 'cc' && clauses.length === 0 && isFronted(reading, before))
    return front(reading, group, { role: 'complement', pattern: 'fronted-gerund', cue: { from: 0, to: before + 1 } });
  if (tag === 'prep') return linkPrepositional(reading, group, before);
  if (tag === 'sub') {
    const cue = { from: before, to: before + 1 };
    if (isFronted(reading, before))
      return front(reading, group, { role: 'complement', pattern: 'subordinate-gerund', cue });
    if (clauses.length === 0) {
      openSubject(reading, before, findAntecedent(words, before, null));
      return build(reading, group, {
        role: 'complement',
        pattern: 'subordinate-gerund',
        cue,
        governor: -1,
        subjectKind: 'inherited',
      });
    }
    return build(reading, group, {
      role: 'complement',
      pattern: 'subordinate-gerund',
      cue,
      governor: nearestMain(reading),
    });
  }
  if ((tag === 'cc' || tag === 'comma' || tag === 'stop') && clauses.length > 0 && !hasThereby) {
    // "the following: dispatching letters that use a system; practicing": a semicolon joins what a stop opened.
    const conjunct = nearestClause(
      reading,
      (one) => one.group.last === 'ing' && (tag !== 'stop' || one.role !== 'relative'),
    );
    if (conjunct >= 0 && (tag === 'cc' || isListed(reading, k, conjunct))) {
      const first = reading.clauses[conjunct]!;
      const joined = coordinate(reading, group, conjunct, 'coordinated-gerund');
      return first.group.isProgressive
        ? {
            ...joined,
            group: {
              ...group,
              isProgressive: true,
              form: 'finite',
              modality: first.group.modality,
              modals: first.group.modals,
              catenatives: first.group.catenatives,
            },
          }
        : joined;
    }
  }
  if (tag === 'comma' || hasThereby || (tag === 'cc' && clauses.length > 0)) {
    const cue = hasThereby ? { from: group.from - 1, to: group.from } : undefined;
    if (clauses.length > 0)
      return build(reading, group, {
        role: 'complement',
        pattern: 'free-adjunct',
        governor: nearestMain(reading),
        ...(cue && { cue }),
      });
  }
  if (before < 0 || tag === 'stop' || (clauses.length === 0 && (tag === 'comma' || tag === 'cc')))
    return linkInitial(reading, group);
  if (lastEnd > 0 && before < lastEnd)
    return build(reading, group, { role: 'complement', pattern: 'verb-gerund', subjectKind: 'none' });
  const antecedent = findAntecedent(words, group.from, null);
  if (!antecedent) return build(reading, group, { role: 'complement', pattern: 'free-adjunct' });
  openSubject(reading, group.from, antecedent);
  return build(reading, group, {
    role: 'relative',
    pattern: 'participle-after-noun',
    subjectKind: 'antecedent',
    subject: antecedent,
  });
}

/** A sentence that opens with a gerund: its subject ("Making decisions means …") or a tail of a list from the page before. */
function linkInitial(reading: ClauseReading, group: VerbGroup): Clause {
  const rest = reading.groups.slice(reading.clauses.length + 1, reading.clauses.length + 12);
  const main = rest.find(({ form }) => form === 'finite');
  if (main && hasSubjectBehindComma(reading.words, group.to, main.from))
    return front(reading, group, { role: 'complement', pattern: 'fronted-participle' });
  const isList = reading.isTail || main === undefined;
  if (isList)
    return build(reading, group, { role: 'list_item', pattern: 'headless-gerund', governor: -1, subjectKind: 'none' });
  reading.pending.push({
    from: group.from,
    to: group.to,
    head: group.trigger.from,
    isExtended: true,
    complementOf: -1,
    dependents: [],
  });
  return build(reading, group, { role: 'complement', pattern: 'gerund-subject', governor: -1, subjectKind: 'none' });
}

/** "Building on the strategy, [the ministry] will secure water": a comma and then a subject of its own before the verb. */
function hasSubjectBehindComma(words: Words, from: number, verb: number): boolean {
  for (let at = verb - 1; at > from; at--) {
    if (/^(?:stop|sub|rel)$/.test(words.tag[at]!)) return false;
    if (words.tag[at] !== 'comma' || isListComma(words, at, verb)) continue;
    const subject = findSubject(words, at + 1, verb);
    if (!subject) return false;
    return subject.from === at + 1 || (words.tag[at + 1] === 'prep' && subject.to >= verb - 1);
  }
  return false;
}

function nearestMain(reading: ClauseReading): number {
  const nearest = nearestClause(
    reading,
    ({ role, group }) => (role === 'main' || role === 'list_item') && !group.isRowless,
  );
  return nearest >= 0 ? nearest : reading.clauses.length - 1;
}

/** A gerund behind a comma goes on with a list of gerunds where another one follows behind "and", or where it is one of many. */
function isListed(reading: ClauseReading, k: number, conjunct: number): boolean {
  const { words, groups, clauses } = reading;
  if (clauses[conjunct]!.conjunct >= 0 || clauses[conjunct]!.pattern === 'headless-gerund') return true;
  for (let j = k + 1; j < groups.length && j < k + 12; j++) {
    const next = groups[j]!;
    if (next.form === 'finite') return false;
    if (next.form === 'gerund' && words.tag[wordBefore(words, next.from)] === 'cc') return true;
  }
  return false;
}

/** Verbs whose object does what stands behind "from": "prevent the enemy from landing". */
const preventing = new Set(
  'prevent stop deter discourage prohibit dissuade keep ban preclude inhibit hinder bar'.split(' '),
);

/** "by V-ing", "with an aim of V-ing", "critical to V-ing". */
function linkPrepositional(reading: ClauseReading, group: VerbGroup, preposition: number): Clause {
  const { words } = reading;
  let from = preposition;
  while (from > 0 && words.tag[from - 1] === 'prep') from--;
  const text = words.lower.slice(from, preposition + 1).join(' ');
  const word = words.lower[preposition]!;
  const marker = gerundMarkers.get(text) ?? gerundMarkers.get(word);
  const cue = { from, to: preposition + 1 };
  const noun = wordBefore(words, from);
  const lemma = words.tag[noun] === 'noun' ? words.lemma[noun]! : '';
  if (
    (word === 'of' || word === 'to' || word === 'at') &&
    /^(?:aim|view|purpose|goal|intention|objective|hope)$/.test(lemma)
  ) {
    const start = words.lower[noun - 2] === 'with' ? noun - 2 : words.lower[noun - 1] === 'with' ? noun - 1 : noun;
    const wide = { from: Math.max(start, 0), to: preposition + 1 };
    if (isFronted(reading, wide.from)) return front(reading, group, { role: 'purpose', pattern: 'aim-of', cue: wide });
    return build(reading, group, {
      role: 'purpose',
      pattern: 'aim-of',
      cue: wide,
      governor: governorOfPurpose(reading),
    });
  }
  if (word === 'to' && essentialAdjectives.has(words.lower[noun] ?? ''))
    return build(reading, group, {
      role: 'purpose',
      pattern: 'essential-to',
      cue: { from: noun, to: preposition + 1 },
      subjectKind: 'none',
    });
  const role = marker?.role ?? 'complement';
  const found: Found = {
    role,
    pattern: `${text.replaceAll(' ', '-')}-gerund`,
    cue,
    isNegative: marker?.isNegative ?? false,
  };
  const pattern = marker ? `${role}-gerund` : 'prepositional-gerund';
  if (isFronted(reading, from)) return front(reading, group, { ...found, pattern });
  if (role === 'instrument' || text === 'in addition to')
    return build(reading, group, { ...found, pattern, governor: governorOfInstrument(reading) });
  const last = reading.clauses.at(-1);
  if (role === 'example' && last?.group.isRowless)
    return build(reading, group, { ...found, pattern, governor: governorOfInstrument(reading) });
  if (word === 'in' && last && /^(?:assist|support|help|aid|guide|advise)$/.test(last.group.lemma)) {
    const object = readNounPhrase(words, last.group.to, from);
    if (object)
      return build(reading, group, {
        role: 'purpose',
        pattern: 'assist-in',
        cue,
        subjectKind: 'control',
        subject: extend(words, object, from),
      });
  }
  if (word === 'from' && last && preventing.has(last.group.lemma) && !last.group.isPassive) {
    const object = readNounPhrase(words, last.group.to, from);
    if (object)
      return build(reading, group, {
        role: 'complement',
        pattern: 'prevent-from',
        cue,
        subjectKind: 'control',
        subject: extend(words, object, from),
      });
  }
  const isOfSubject = reading.clauses.length === 0 || isSubjectBefore(reading, from);
  if (isOfSubject) {
    openSubject(reading, from, findAntecedent(words, from, null), true);
    return build(reading, group, { ...found, pattern, subjectKind: 'none' });
  }
  return build(reading, group, { ...found, pattern });
}

/** "by V-ing" hangs on the nearest finite verb, or on the gerund or infinitive that stands nearer. */
function governorOfInstrument(reading: ClauseReading): number {
  const nearest = nearestClause(
    reading,
    ({ role, group }) => role !== 'relative' && role !== 'purpose' && !(group.isRowless && group.form !== 'finite'),
  );
  return nearest >= 0 ? nearest : reading.clauses.length - 1;
}
