import type { ClauseRole } from '../../../model/annotations.ts';
import { isListComma, type NounPhrase, readNounPhrase } from '../phrases/noun-phrases.ts';
import type { VerbGroup } from '../verbs/verb-group.ts';
import type { WordRange, Words } from '../words/words.ts';
import { type Clause, type ClauseReading, nearestClause } from './clause.ts';
import { isComplementizer } from './complementizer.ts';

/** More clauses than this do not wait for one main verb. */
const mostFronted = 20;

export interface Found {
  readonly role: ClauseRole;
  readonly pattern: string;
  readonly cue?: WordRange;
  readonly subjectKind?: Clause['subjectKind'];
  readonly subject?: NounPhrase | null;
  readonly governor?: number;
  readonly isDemanded?: boolean;
  readonly isNegative?: boolean;
}

/** The clause that a rule found for a verb group: hung on its governor, whose subject it inherits unless it has its own. */
export function build(reading: ClauseReading, group: VerbGroup, found: Found): Clause {
  const nearest = found.governor ?? reading.clauses.length - 1;
  const governor = nearest >= 0 && isQuotedFrom(reading, nearest, group) ? -1 : nearest;
  const kind = found.subjectKind ?? (governor >= 0 ? 'inherited' : 'none');
  const inherited = kind === 'inherited' && governor >= 0 ? reading.clauses[governor]! : null;
  return {
    group,
    role: found.role,
    pattern: found.pattern,
    cue: found.cue ?? null,
    subject: found.subject ? { from: found.subject.from, to: found.subject.to } : (inherited?.subject ?? null),
    subjectHead: found.subject?.head ?? inherited?.subjectHead ?? -1,
    subjectKind: kind,
    governor,
    conjunct: -1,
    isDemanded: found.isDemanded ?? false,
    isNegative: group.isNegative || (found.isNegative ?? false),
  };
}

/** "The minister said: “With its power to [go] further, it will be vital.”": who speaks does not do what is told. */
function isQuotedFrom({ words, clauses }: ClauseReading, governor: number, { from }: VerbGroup): boolean {
  const { group } = clauses[governor]!;
  const colon = /^(?:say|add|write|tell|note|explain|state|comment|warn|conclude)$/.test(group.lemma)
    ? words.lower.indexOf(':', group.to)
    : -1;
  return colon >= 0 && colon < from && words.tag[colon + 1] === 'quote';
}

/** True where no noun stands between the start of the clause and word `i`: "To meet the need, the MOD will …". */
export function isFronted(reading: ClauseReading, marker: number): boolean {
  const { words, clauses, groups } = reading;
  const lastEnd = clauses.length > 0 ? groups[clauses.length - 1]!.to : 0;
  for (let at = marker - 1; at >= lastEnd; at--) {
    const tag = words.tag[at]!;
    // "allows states – large and small – to act": what two dashes hold is passed.
    const dash = isDash(words, at) ? openingDash(words, at, lastEnd) : -1;
    if (dash >= 0) at = dash;
    // "invites the Commission: to help firms; to keep"
    else if (words.lower[at] === ':' && lastEnd > 0 && isItemOfVerb(reading, marker)) return false;
    // "will guard the coast – while also creating jobs"
    else if (isDash(words, at) && words.tag[at - 1] !== 'cc' && clauses.some(({ role }) => role === 'main'))
      return false;
    else if (tag === 'stop' || tag === 'sub') return true;
    // "In May, to meet the threat, the states signed"
    else if (!/^(?:adv|cc|comma|mark|quote|not|prep)$/.test(tag) && !(lastEnd === 0 && words.label[at] === 'DATE'))
      return false;
  }
  return lastEnd === 0;
}

/** "invites the Commission: [to help] firms", but "Its goal is clear: to help firms" and "Housing: To help firms, it will". */
function isItemOfVerb({ words, groups, clauses }: ClauseReading, marker: number): boolean {
  const isSmall = words.source.charCodeAt(words.start[marker]!) > 96;
  return isSmall && words.lower[marker - 1] === ':' && !groups[clauses.length - 1]!.isRowless;
}

const isDash = (words: Words, i: number) => /^[–—]$/.test(words.lower[i]!);

function openingDash(words: Words, close: number, from: number): number {
  for (let at = close - 1; at > from && at > close - 20; at--) if (isDash(words, at)) return at;
  return -1;
}

/** A clause that stands before the one it hangs on ("To reach these goals, …"): its governor is found when that one comes. */
export function front(reading: ClauseReading, group: VerbGroup, found: Found): Clause {
  if (reading.fronted.length < mostFronted) reading.fronted.push(reading.clauses.length);
  return build(reading, group, { subjectKind: 'inherited', ...found, governor: -1 });
}

/** A purpose hangs on the nearest clause that is itself no purpose of another. */
export function governorOfPurpose(reading: ClauseReading): number {
  const nearest = nearestClause(
    reading,
    ({ role, group }) => !group.isRowless && role !== 'relative' && role !== 'purpose',
  );
  return nearest >= 0 ? nearest : reading.clauses.length - 1;
}

/** The first word from `from` on that is neither adverb nor negation. */
export function firstSolid(words: Words, from: number): number {
  let at = from;
  while (words.tag[at] === 'adv' || words.tag[at] === 'not') at++;
  return at;
}

/** True where the words before `to` are a subject: nothing but an opener stands between them and the start or the last clause. */
export function isSubjectBefore(reading: ClauseReading, to: number): boolean {
  const { words, clauses, groups } = reading;
  const lastEnd = groups[clauses.length - 1]!.to;
  for (let at = to - 1; at >= lastEnd; at--) {
    const tag = words.tag[at]!;
    if (tag === 'stop' || tag === 'sub') return true;
    // "It recommends that [decisions] to hold inquiries be taken"
    if (tag === 'rel' && at > lastEnd - 1 && at <= lastEnd + 1 && words.tag[at + 1] !== 'comma')
      return isComplementizer(reading, at);
    if (tag === 'comma' && reading.fronted.length > 0) return true;
    if (tag === 'cc' && words.tag[at - 1] === 'comma' && isLaterSubject(reading, at + 1, to)) return true;
  }
  return false;
}

/** "The plan will be tried, and [options] to amend the act will be examined": a phrase up to its infinitive, whose object a finite verb follows. */
export function isLaterSubject({ words, groups, clauses }: ClauseReading, from: number, to: number): boolean {
  const infinitive = groups[clauses.length];
  const next = groups[clauses.length + 1];
  if (infinitive?.form !== 'infinitive' || next?.form !== 'finite' || readNounPhrase(words, from, to)?.to !== to)
    return false;
  const object = readNounPhrase(words, infinitive.to, next.from);
  return object !== null && words.tag.slice(object.to, next.from).every((tag) => tag === 'adv');
}

/** The object that is controlled, with what modifies it, up to the infinitive. */
export function extend(words: Words, phrase: NounPhrase, to: number): NounPhrase {
  let end = to;
  while (end > phrase.to && /^(?:adv|comma|cc|not)$/.test(words.tag[end - 1]!)) end--;
  for (let at = phrase.to; at < end; at++) {
    if (/^(?:stop|rel)$/.test(words.tag[at]!)) return phrase;
    // "directed the Army, Navy and the Armament Bureau to set limits": the commas of a list go on.
    if (words.tag[at] === 'comma' && !isListComma(words, at, end)) return phrase;
  }
  return { ...phrase, to: end };
}
