import { findAntecedent, openSubject } from '../clauses/antecedents.ts';
import { type Clause, type ClauseReading, coordinate, nearestClause, wordBefore } from '../clauses/clause.ts';
import { firstSolid } from '../clauses/nonfinite-links.ts';
import type { VerbGroup } from '../verbs/verb-group.ts';
import type { Words } from '../words/words.ts';
import { afterNounLinks, afterVerbLinks, markedLinks, ownSubjectLinks } from './infinitive-links.ts';
import { readPhrasePlace } from './infinitive-place.ts';
import { firstLink } from './link-rule.ts';
import { predicateLinks } from './predicate-links.ts';

/** Links an infinitive by what stands before its "to". */
export function linkInfinitive(reading: ClauseReading, k: number): Clause {
  const { words, groups, clauses } = reading;
  const group = groups[k]!;
  const marker = markerStart(words, group.from);
  const before = wordBefore(words, marker);
  const lastEnd = k > 0 ? groups[k - 1]!.to : 0;
  const last = clauses.at(-1);
  const isMarked = marker < group.from;
  const joined = isMarked ? null : (linkItem(reading, group) ?? linkCoordinate(reading, group, before));
  if (joined) return joined;
  const place = {
    reading,
    words,
    group,
    last,
    before,
    lastEnd,
    isMarked,
    start: firstSolid(words, lastEnd),
    cue: { from: marker, to: group.trigger.from },
  };
  const marked =
    firstLink(markedLinks, place) ?? (last?.group.lemma === 'be' ? firstLink(predicateLinks, place) : null);
  if (marked?.pattern === 'it-is-adjective') freeFronted(reading);
  // "[Rules] in order to raise safety and trade shall be made": no verb came before, one follows, and no comma parts it.
  const next = groups.slice(k + 1, k + 8).find(({ form }) => form === 'finite');
  const isBeforeVerb =
    marked?.pattern === 'in-order-to' && !last && next && !words.tag.slice(group.to, next.from).includes('comma');
  if (isBeforeVerb) openSubject(reading, marker, { from: 0, to: marker, head: 0 }, true);
  if (marked) return marked;
  if (last && lastEnd > 0 && before < lastEnd) return firstLink(afterVerbLinks, { ...place, last })!;
  const phrase = readPhrasePlace(place);
  const own = firstLink(ownSubjectLinks, phrase);
  if (own) return own;
  if (phrase.isOfSubject) {
    // "[The skills] needed to adapt are taught"
    const named = words.tag[before] === 'verb' ? findAntecedent(words, before, null) : null;
    openSubject(reading, place.cue.from, phrase.antecedent ?? named, true);
  }
  return firstLink(afterNounLinks, phrase)!;
}

/** "In order to keep the peace, it is necessary to act": "it" is nobody who keeps it, and what is necessary governs. */
function freeFronted({ clauses }: ClauseReading): void {
  for (const [k, clause] of clauses.entries()) {
    if (clause.governor !== clauses.length - 1 || clause.subjectKind !== 'inherited') continue;
    clauses[k] = { ...clause, governor: clauses.length, subject: null, subjectHead: -1, subjectKind: 'none' };
  }
}

/** "invites the council: to help firms; [to keep] its promises": one more item behind a semicolon. */
function linkItem(reading: ClauseReading, group: VerbGroup): Clause | null {
  const { words } = reading;
  const isBehind = (from: number, mark: RegExp) =>
    mark.test(words.lower[words.tag[from - 1] === 'cc' ? from - 2 : from - 1] ?? '');
  if (!isBehind(group.from, /^;$/)) return null;
  const item = nearestClause(reading, (one) => one.group.form === 'infinitive' && isBehind(one.group.from, /^[:;]$/));
  return item < 0 ? null : coordinate(reading, group, item, 'coordinated-infinitive');
}

/** "to plan and to build": the second infinitive is what the first is. */
function linkCoordinate(reading: ClauseReading, group: VerbGroup, before: number): Clause | null {
  const { words, clauses } = reading;
  if (before < 0 || words.tag[before] !== 'cc' || clauses.length === 0) return null;
  const conjunct = nearestClause(
    reading,
    (one) => one.group.form === 'infinitive' || one.role === 'purpose' || /\bto$/.test(one.group.modality),
  );
  // "The aim is not to enable firms to meet but to plan"
  const denied =
    words.lower[before] === 'but'
      ? nearestClause(reading, (one) => one.group.form === 'infinitive' && one.isNegative)
      : -1;
  if (denied >= 0)
    return { ...coordinate(reading, group, denied, 'coordinated-infinitive'), isNegative: group.isNegative };
  if (conjunct < 0) return null;
  const { form, modality, modals, catenatives, isPast, isProgressive } = clauses[conjunct]!.group;
  const shared = { ...group, form, modality, modals, catenatives, isPast, isProgressive };
  return coordinate(reading, shared, conjunct, 'coordinated-infinitive');
}

/** Where the marker starts: "in order" and "so as" stand before "to". */
function markerStart(words: Words, to: number): number {
  const before = words.lower[to - 1];
  const first = words.lower[to - 2];
  if ((first === 'in' && before === 'order') || (first === 'so' && before === 'as')) return to - 2;
  return to;
}
