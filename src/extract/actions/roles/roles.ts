import { type Clause, wordBefore } from '../clauses/clause.ts';
import { speechBefore } from '../clauses/speech.ts';
import { givingVerbs, namingVerbs } from '../lexicon/role-tables.ts';
import { isPhraseStart, readNounPhrase } from '../phrases/noun-phrases.ts';
import { headsOf, trimEnd, trimRange } from '../phrases/object-heads.ts';
import { isTimePhrase } from '../phrases/time-phrases.ts';
import type { WordRange, Words } from '../words/words.ts';
import { readAdjuncts } from './adjuncts.ts';
import { readBeneficiary } from './beneficiary.ts';
import { readPhrases } from './object-phrases.ts';
import { readObject } from './read-object.ts';
import { createWalk, limitOf, type Roles, skipAdverbs, type Walk } from './role-walk.ts';

/** Reads the roles of every clause of a sentence. From the last to the first, since a clause may hold later ones. */
export function readRoles(words: Words, clauses: readonly Clause[]): readonly Roles[] {
  const roles: Roles[] = new Array(clauses.length);
  const starts = clauses.map((clause, k) => clauseStart(words, clause, k > 0 ? clauses[k - 1]!.group.to : 0));
  for (let k = clauses.length - 1; k >= 0; k--) roles[k] = walkClause(createWalk(words, clauses, { starts, roles, k }));
  return roles;
}

/** The word at which a clause begins: its marker, its relative, its subject or its verb. */
function clauseStart(words: Words, clause: Clause, lastEnd: number): number {
  const { group, cue, subject, subjectKind, conjunct } = clause;
  if (conjunct >= 0) return group.from;
  let start = group.from;
  // "our [goal] of reducing emissions": the noun belongs to the clause before.
  const cued = cue && words.tag[cue.from] === 'noun' ? cue.from + 1 : cue?.from;
  if (cued !== undefined && cued < start && cued >= lastEnd) start = cued;
  if (subjectKind === 'own' && subject && subject.from < start && subject.from >= lastEnd) start = subject.from;
  const before = wordBefore(words, start);
  if (before >= lastEnd && words.tag[before] === 'rel') {
    start = before;
    if (words.tag[start - 1] === 'prep') start--;
  }
  return start;
}

/** "Copies shall be available": a norm of a state is about its subject, as a passive is. */
function readState({ words, clause, draft }: Walk, subject: WordRange): void {
  draft.object = trimRange(words, subject);
  draft.heads = headsOf(words, draft.object, clause.subjectHead);
}

function walkClause(walk: Walk): Roles {
  const { words, clause, draft } = walk;
  skipAdverbs(walk);
  if (clause.group.isPassive || clause.group.predicate) readPassive(walk);
  else if (clause.pattern === 'inverted-speech') walk.position = clause.subject!.to;
  else readObject(walk);
  const speech = draft.object ? null : speechBefore(words, walk.clauses, walk.at.k);
  if (speech) {
    draft.object = speech.range;
    draft.heads = [speech.verb];
  }
  if (clause.group.lemma === 'be' && !draft.object && clause.subject) readState(walk, clause.subject);
  readAdjuncts(walk);
  readBeneficiary(walk);
  readEnd(walk);
  return draft;
}

/** The object of a passive is its subject; "are given [commendations]" has its own. */
function readPassive(walk: Walk): void {
  const { clause, draft, words } = walk;
  const following = walk.clauses[walk.next];
  // "It was decided [to end the plan]"
  if (
    /^(?:that-clause|bare-complement|verb-infinitive)$/.test(following?.pattern ?? '') &&
    following &&
    clause.subject &&
    words.lower[clause.subject.from] === 'it'
  ) {
    draft.object = { from: limitOf(walk), to: walk.at.roles[walk.next]!.end };
    draft.heads = [following.group.lemma];
    return;
  }
  if (clause.subject && words.lower[clause.subject.from] === 'there') {
    readPhrases(walk);
    return;
  }
  if (clause.subject && (clause.subjectKind !== 'inherited' || clause.pattern === 'is-to')) {
    draft.object = trimRange(words, clause.subject);
    draft.heads = headsOf(words, draft.object, clause.subjectHead);
  }
  const isDouble = givingVerbs.has(clause.group.lemma)
    ? isPhraseStart(words, walk.position)
    : words.tag[walk.position] === 'det' && !namingVerbs.has(clause.group.lemma);
  if (isDouble && walk.position < limitOf(walk) && !startsTime(walk)) {
    draft.beneficiary = draft.object;
    readPhrases(walk);
  }
}

/** "will be provided [every month]", "was founded [several years ago]" */
function startsTime(walk: Walk): boolean {
  const phrase = readNounPhrase(walk.words, walk.position, limitOf(walk));
  return (
    phrase !== null &&
    isTimePhrase(walk.words, phrase) &&
    (/^(?:every|each|this|next|last)$/.test(walk.words.lower[phrase.from]!) || walk.words.lower[phrase.to] === 'ago')
  );
}

/** The most words that a clause holds behind its verb with all that hangs on it. A longer text is no help to a reader. */
const longestExtent = 150;

/**
 * The end of the clause with the clauses that hang on it, as long as they follow one another. Each clause already knows
 * where what hangs on it ends, so that a chain of ten thousand is walked once.
 */
function readEnd(walk: Walk): void {
  const { clauses, at, words, clause, draft } = walk;
  let end = trimEnd(words, clause.group.to, Math.max(walk.position, clause.group.to));
  let j = walk.next;
  while (j < clauses.length) {
    const { governor, conjunct, role } = clauses[j]!;
    const hangsOn = governor >= at.k && governor < j && role !== 'main';
    if (!hangsOn && (conjunct < at.k || conjunct >= j)) break;
    end = Math.max(end, at.roles[j]!.end);
    j = Math.max(at.roles[j]!.nextClause, j + 1);
  }
  draft.end = Math.min(end, clause.group.to + longestExtent);
  draft.nextClause = j;
}
