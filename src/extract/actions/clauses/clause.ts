import type { ClauseRole } from '../../../model/annotations.ts';
import type { Tag } from '../lexicon/closed-classes.ts';
import type { VerbGroup } from '../verbs/verb-group.ts';
import type { WordRange, Words } from '../words/words.ts';

/** Where the actor of a clause comes from, in the grammar's terms. */
export type SubjectKind =
  /** Its own noun phrase. */
  | 'own'
  /** The noun that a relative clause or participle hangs on. */
  | 'antecedent'
  /** The object (or passive subject) of the governing verb: "enable [X] to operate". */
  | 'control'
  /** That of the governing clause. */
  | 'inherited'
  | 'none';

/** A verb group in its place: what it hangs on and who its subject is. Indexes are into the sentence's clauses. */
export interface Clause {
  readonly group: VerbGroup;
  readonly role: ClauseRole;
  /** The pattern that linked it: see the lists of patterns. */
  readonly pattern: string;
  /** The words that tell the role: "in order to", "such as". */
  readonly cue: WordRange | null;
  readonly subject: WordRange | null;
  readonly subjectHead: number;
  readonly subjectKind: SubjectKind;
  /** The governing clause; -1 for none. It may come later in the sentence ("To meet the need, it will grow"). */
  readonly governor: number;
  /** The clause that this one is coordinated with; -1 for none. */
  readonly conjunct: number;
  /** True where the stage is that of a demand: "it is important to". */
  readonly isDemanded: boolean;
  readonly isNegative: boolean;
}

/** A subject whose verb has not come yet, because a clause stands between: "[The ability] to build will allow". */
export interface PendingSubject extends WordRange {
  readonly head: number;
  /** True where the clause in between belongs to the subject: "the ability to build". */
  readonly isExtended: boolean;
  /** The clause whose "that" opened it ("ensure that [the action] we take is"); -1 for none. */
  readonly complementOf: number;
  /** The clauses that hang on it, to be given their governor. */
  readonly dependents: number[];
}

/** What two commas or dashes hold behind a subject, from the first mark to the second. */
export interface Aside extends WordRange {
  /** A participle is a modifier, and no clause of its own. */
  readonly kind: 'participle' | 'clause';
}

/** The state of a reading from left to right. */
export interface ClauseReading {
  readonly words: Words;
  readonly groups: readonly VerbGroup[];
  readonly clauses: Clause[];
  readonly pending: PendingSubject[];
  /** Clauses that wait for the next main verb as their governor. */
  readonly fronted: number[];
  /** What stands between two commas behind a subject: see `asides.ts`. */
  readonly asides: readonly Aside[];
  /** True for a sentence whose head is on a page that we do not have. */
  readonly isTail: boolean;
}

export const bareClause = {
  cue: null,
  subject: null,
  subjectHead: -1,
  subjectKind: 'none',
  governor: -1,
  conjunct: -1,
  isDemanded: false,
  isNegative: false,
} as const satisfies Partial<Clause>;

const weightless: ReadonlySet<Tag> = new Set<Tag>(['adv', 'not', 'mark', 'quote']);

/** Index of the nearest word before `i` that is no adverb, negation, mark or quote; -1 at the start. */
export function wordBefore(words: Words, i: number): number {
  let at = i - 1;
  while (at >= 0 && weightless.has(words.tag[at]!)) at--;
  return at;
}

/** The clause coordinated with what it shares: role, governor, subject and cue are those of the first. */
export function coordinate(reading: ClauseReading, group: VerbGroup, conjunct: number, pattern: string): Clause {
  const first = reading.clauses[conjunct]!;
  if (reading.fronted.length < 20 && reading.fronted.includes(conjunct)) reading.fronted.push(reading.clauses.length);
  return { ...first, group, pattern, conjunct, isNegative: group.isNegative };
}

/** The nearest clause before the present one that satisfies `test`; -1 where none does. At most 40 clauses back. */
export function nearestClause(reading: ClauseReading, test: (clause: Clause, index: number) => boolean): number {
  const { clauses } = reading;
  for (let k = clauses.length - 1; k >= 0 && k > clauses.length - 40; k--) if (test(clauses[k]!, k)) return k;
  return -1;
}
