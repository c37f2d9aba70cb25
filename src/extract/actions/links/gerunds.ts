import { type Clause, type ClauseReading, coordinate, nearestClause, wordBefore } from '../clauses/clause.ts';
import { front, isFronted } from '../clauses/nonfinite-links.ts';
import { type GerundPlace, gerundLinks, subordinateLinks } from './gerund-links.ts';
import { firstLink } from './link-rule.ts';
import { prepositionalGerundLinks, readPrepositionalPlace } from './prepositional-gerund-links.ts';

/** Links a gerund or present participle by what stands before it. */
export function linkGerund(reading: ClauseReading, k: number): Clause {
  const { words, groups, clauses } = reading;
  const group = groups[k]!;
  const before = wordBefore(words, group.from);
  const place: GerundPlace = {
    reading,
    words,
    group,
    before,
    tag: before < 0 ? 'stop' : words.tag[before]!,
    lastEnd: k > 0 ? groups[k - 1]!.to : 0,
    hasThereby: /^(?:thereby|thus|hence)$/.test(words.lower[group.from - 1] ?? ''),
  };
  // "[And] building on this, the Ministry will …": nothing but a conjunction before the first verb.
  if (place.tag === 'cc' && clauses.length === 0 && isFronted(reading, before))
    return front(reading, group, { role: 'complement', pattern: 'fronted-gerund', cue: { from: 0, to: before + 1 } });
  if (place.tag === 'prep') return firstLink(prepositionalGerundLinks, readPrepositionalPlace(place))!;
  if (place.tag === 'sub') return firstLink(subordinateLinks, place)!;
  return linkCoordinate(place, k) ?? firstLink(gerundLinks, place)!;
}

/** "the following: dispatching letters that use a system; practicing": a semicolon joins what a stop opened. */
function linkCoordinate({ reading, group, tag, hasThereby }: GerundPlace, k: number): Clause | null {
  if (hasThereby || !/^(?:cc|comma|stop)$/.test(tag)) return null;
  const conjunct = nearestClause(
    reading,
    (one) => one.group.last === 'ing' && (tag !== 'stop' || one.role !== 'relative'),
  );
  if (conjunct < 0 || (tag !== 'cc' && !isListed(reading, k, conjunct))) return null;
  const { isProgressive, form, modality, modals, catenatives } = reading.clauses[conjunct]!.group;
  // "is committed to guarding the coast and building ports", "continues guarding it and building them"
  const shared =
    isProgressive || form === 'finite'
      ? ({ ...group, isProgressive, form: 'finite', modality, modals, catenatives } as const)
      : group;
  return coordinate(reading, shared, conjunct, 'coordinated-gerund');
}

/** A gerund behind a comma goes on with a list of gerunds where another one follows behind "and", or where it is one of many. */
function isListed({ words, groups, clauses }: ClauseReading, k: number, conjunct: number): boolean {
  if (clauses[conjunct]!.conjunct >= 0 || clauses[conjunct]!.pattern === 'headless-gerund') return true;
  for (let j = k + 1; j < groups.length && j < k + 12; j++) {
    const next = groups[j]!;
    if (next.form === 'finite') return false;
    if (next.form === 'gerund' && words.tag[wordBefore(words, next.from)] === 'cc') return true;
  }
  return false;
}
