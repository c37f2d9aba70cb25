import { isUnchanging } from '../lexicon/verb-forms.ts';
import type { VerbGroup } from '../verbs/verb-group.ts';
import type { Words } from '../words/words.ts';
import { type Clause, type ClauseReading, coordinate, nearestClause } from './clause.ts';

/** "will build A and test B", "X is rising, and falls": the verb shares what the verb before it has. */
export function linkCoordinated(reading: ClauseReading, group: VerbGroup, previous: number): Clause | null {
  const { words } = reading;
  if (group.form === 'bare' && words.tag[group.from - 1] === 'mark') {
    const first = nearestClause(reading, ({ pattern, role }) => pattern === 'enumerated-verb' || role === 'main');
    if (first >= 0)
      return {
        ...inheritVerb(reading, group, first),
        role: 'list_item',
        pattern: 'enumerated-verb',
        conjunct: -1,
        governor: first,
      };
  }
  if (group.form === 'bare' && isItem(words, group)) {
    const item = nearestClause(reading, ({ group: other }) => other.last === 'base' && isItem(words, other));
    if (item >= 0) return inheritVerb(reading, group, item);
  }
  // "to ensure spaces are provided and [put] into use": a participle that looks like its base form, with no object
  // "have considered and [set] out in a plan"
  const before = reading.clauses.at(-1)?.group;
  const isUnmarked =
    group.form === 'bare' &&
    isUnchanging(words.lemma[group.trigger.from]!) &&
    ((words.tag[group.to] === 'prep' && before?.isPassive) || (before?.isPerfect && before.to === group.from - 1));
  if (isUnmarked) return inheritVerb(reading, { ...group, form: 'participle', last: 'ed' }, reading.clauses.length - 1);
  if (group.form === 'bare') {
    // "must be used with care and be tested": two passives, each with its own "be".
    const isBe = words.lower[group.from] === 'be' && group.trigger.from > group.from;
    const isBase = ({ group: other }: Clause) =>
      other.form !== 'gerund' && (other.last === 'base' || (isBe && other.isPassive && other.modals.length > 0));
    let conjunct = nearestClause(reading, isBase);
    // "will deepen its ties with all who support it, and augment its endeavours": past a relative clause to its main verb.
    const isParted = words.tag[previous] === 'cc' && words.tag[previous - 1] === 'comma';
    if (isParted && conjunct >= 0 && reading.clauses[conjunct]!.role === 'relative') {
      const main = nearestClause(reading, (one) => one.role === 'main' && isBase(one) && one.group.modals.length > 0);
      if (main >= 0) conjunct = main;
    }
    if (conjunct >= 0) return inheritVerb(reading, group, listBefore(reading, conjunct, previous));
  }
  const hasObject = /^(?:det|pron|rel|poss)$/.test(words.tag[group.to] ?? '');
  // "had not acted or [taken] the cost into account"
  const isParticiple =
    (!hasObject || words.form[group.from] === 'part') &&
    group.last === 'ed' &&
    group.from === group.trigger.from &&
    words.form[group.from] !== 'base';
  const isPast = group.last === 'ed' || group.last === 'past';
  const mainIsPast = reading.clauses.some(({ role, group: other }) => role === 'main' && agrees(group, other));
  const conjunct = nearestClause(reading, ({ group: other, role }) => {
    if (isParticiple && (other.isPassive || (other.isPerfect && other.last === 'ed'))) return true;
    if (other.form !== 'finite' && other.form !== 'bare') return false;
    // "must learn how we have built a state and [established] values"
    if (isPast && other.isPerfect && role === 'complement' && !mainIsPast) return true;
    if (role === 'relative' || role === 'complement') return agrees(group, other);
    return true;
  });
  if (conjunct < 0) return null;
  // "analysed where plans had failed, and [identified] a rebirth", "met those who had built it, and [praised] them"
  const isParted = words.tag[previous] === 'cc' && words.tag[previous - 1] === 'comma';
  const isInner =
    conjunct >= 0 &&
    /^(?:relative|complement)-clause$|^(?:object-relative|relative-verb)$/.test(reading.clauses[conjunct]!.pattern);
  if (isParted && isPast && isInner && mainIsPast) {
    const main = nearestClause(reading, (one) => one.role === 'main' && agrees(group, one.group));
    return coordinate(reading, group, main, 'coordinated-verb');
  }
  const isPerfect =
    isPast && reading.clauses[conjunct]!.role === 'complement' && reading.clauses[conjunct]!.group.isPerfect;
  if (
    isPerfect ||
    (isParticiple && (reading.clauses[conjunct]!.group.isPassive || reading.clauses[conjunct]!.group.isPerfect))
  )
    return inheritVerb(reading, group, conjunct);
  if (words.tag[previous] === 'stop' && words.lower[previous] !== ';') return null;
  const shared = reading.clauses[conjunct]!.group;
  if (group.form !== 'bare' || shared.form !== 'finite')
    return coordinate(reading, group, conjunct, 'coordinated-verb');
  // "has built a fleet and [cut] costs", but "have seen and [agree] with the plan"
  if (shared.isPerfect && isUnchanging(words.lemma[group.trigger.from]!))
    return inheritVerb(reading, { ...group, form: 'participle', last: 'ed' }, conjunct);
  return coordinate(reading, { ...group, form: 'finite' }, conjunct, 'coordinated-verb');
}

/**
 * "seeks to build roads, train staff to run them, [promote] trade and cut costs": a list that a comma has joined already goes on behind
 * the purpose of its last member, until its "and".
 */
function listBefore({ words, clauses }: ClauseReading, conjunct: number, previous: number): number {
  const { role, governor, group, pattern } = clauses[conjunct]!;
  // "will help firms to export goods, [cut] costs and train staff", but the first of a list: "allows firms to build, [train] staff and cut costs"
  const isBehindInfinitive = role === 'purpose' || pattern === 'object-control';
  if (words.tag[previous] !== 'comma' || !isBehindInfinitive || group.form !== 'infinitive' || governor < 0)
    return conjunct;
  const outer = clauses[governor]!;
  const isListed = outer.conjunct >= 0 && outer.group.last === 'base' && words.tag[outer.group.from - 1] === 'comma';
  return isListed && clauses[conjunct]!.conjunct < 0 ? governor : conjunct;
}

/** "We will: [help] firms …; [use] our powers …; and [stimulate] growth": a verb right behind a colon or a semicolon. */
function isItem(words: Words, { trigger }: VerbGroup): boolean {
  let at = trigger.from - 1;
  while (at >= 0 && /^(?:adv|cc)$/.test(words.tag[at]!)) at--;
  return words.lower[at] === ':' || words.lower[at] === ';';
}

function agrees(a: VerbGroup, b: VerbGroup): boolean {
  if (a.modals.length > 0 || b.modals.length > 0) return a.modals[0] === b.modals[0];
  if (a.isPast || b.isPast) return a.isPast === b.isPast;
  return a.isSingular === b.isSingular;
}

/** The second of two verbs under one auxiliary has its modals, voice and tense too. */
function inheritVerb(reading: ClauseReading, group: VerbGroup, conjunct: number): Clause {
  const first = reading.clauses[conjunct]!.group;
  const { modality, modals, catenatives, isPerfect, isProgressive, isPassive, isPast, form } = first;
  const isBare = group.form === 'bare';
  const merged: VerbGroup = {
    ...group,
    modality,
    modals,
    catenatives: [...catenatives, ...group.catenatives],
    isPerfect,
    isProgressive,
    isPassive: isBare ? group.isPassive : isPassive,
    isPast,
    form,
    isNegative: first.isNegative || group.isNegative,
    last: isBare ? 'base' : group.last,
  };
  return { ...coordinate(reading, merged, conjunct, 'coordinated-verb'), isNegative: merged.isNegative };
}
