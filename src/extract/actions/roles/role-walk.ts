import type { Clause } from '../clauses/clause.ts';
import { isPhraseStart, type NounPhrase } from '../phrases/noun-phrases.ts';
import type { WordRange, Words } from '../words/words.ts';

/** What a clause says of its verb, as ranges of words. */
export interface Roles {
  readonly object: WordRange | null;
  /** The heads of the object: words, or the lemma of the verb where the object is a clause. */
  readonly heads: readonly (number | string)[];
  readonly objectPrep: string;
  readonly agent: NounPhrase | null;
  readonly beneficiary: WordRange | null;
  readonly instrument: WordRange | null;
  readonly time: WordRange | null;
  /** How much: "cut costs [by 30 per cent]". */
  readonly extent: WordRange | null;
  /** Where the clause ends, with all that hangs on it. */
  readonly end: number;
  /** The first clause behind it that does not hang on it. */
  readonly nextClause: number;
}

type Draft = { -readonly [K in keyof Roles]: Roles[K] } & { heads: (number | string)[] };

interface Surroundings {
  readonly starts: readonly number[];
  readonly roles: readonly Roles[];
  readonly k: number;
}

/** A walk from a verb to the right: one position that every step moves. */
export interface Walk {
  readonly words: Words;
  readonly clauses: readonly Clause[];
  readonly at: Surroundings;
  readonly clause: Clause;
  readonly draft: Draft;
  /** The next clause that has not been passed. */
  next: number;
  position: number;
}

/** A walk over the words behind clause `k`'s verb, with all its roles empty. */
export function createWalk(words: Words, clauses: readonly Clause[], at: Surroundings): Walk {
  const clause = clauses[at.k]!;
  const position = clause.group.to;
  const draft: Draft = {
    object: null,
    heads: [],
    objectPrep: '',
    agent: null,
    beneficiary: null,
    instrument: null,
    time: null,
    extent: null,
    end: position,
    nextClause: at.k + 1,
  };
  return { words, clauses, at, clause, draft, next: at.k + 1, position };
}

/** The word where the next clause begins, or the sentence's end: no role reaches past it. */
export function limitOf(walk: Walk): number {
  return walk.next < walk.clauses.length ? walk.at.starts[walk.next]! : walk.words.length;
}

/** Past adverbs and an aside between commas: "maintaining, as a priority, [the order]". */
export function skipAdverbs(walk: Walk): void {
  const { words } = walk;
  if (words.tag[walk.position] === 'comma') {
    for (let at = walk.position + 1; at < limitOf(walk) && at < walk.position + 8; at++) {
      if (words.tag[at] !== 'comma') continue;
      if (/^(?:prep|adv)$/.test(words.tag[walk.position + 1]!) && isPhraseStart(words, at + 1)) walk.position = at + 1;
      break;
    }
  }
  skipPlainAdverbs(walk);
}

function skipPlainAdverbs(walk: Walk): void {
  while (
    walk.position < limitOf(walk) &&
    (walk.words.tag[walk.position] === 'adv' || walk.words.tag[walk.position] === 'not')
  ) {
    if (isPhraseStart(walk.words, walk.position)) return;
    walk.position++;
  }
}

/** Moves on to the first clause that begins at the walk's place or behind it. */
export function passClauses(walk: Walk): void {
  while (walk.next < walk.clauses.length && walk.at.starts[walk.next]! < walk.position) walk.next++;
}
