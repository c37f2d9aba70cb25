import { type Clause, wordBefore } from '../clauses/clause.ts';
import { speechBefore } from '../clauses/speech.ts';
import {
  givingVerbs,
  instrumentPrepositions,
  intransitiveVerbs,
  namingVerbs,
  objectPrepositions,
  outerPhrases,
} from '../lexicon/role-tables.ts';
import { isPhraseStart, readNounPhrase, skipPreposition } from '../phrases/noun-phrases.ts';
import { headsOf, trimEnd, trimRange } from '../phrases/object-heads.ts';
import { isTimePhrase } from '../phrases/time-phrases.ts';
import type { WordRange, Words } from '../words/words.ts';
import { readAdjuncts } from './adjuncts.ts';
import { objectBehind, readPhrases } from './object-phrases.ts';
import { passPhraseBeforeThat } from './phrase-before-that.ts';
import { createWalk, limitOf, passClauses, type Roles, skipAdverbs, type Walk } from './role-walk.ts';

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
    ? isPhraseStart(words, walk.position) && !startsTime(walk)
    : words.tag[walk.position] === 'det' && !namingVerbs.has(clause.group.lemma);
  if (isDouble && walk.position < limitOf(walk)) {
    draft.beneficiary = draft.object;
    readPhrases(walk);
  }
}

/** "will be provided [every month]" */
function startsTime(walk: Walk): boolean {
  const phrase = readNounPhrase(walk.words, walk.position, limitOf(walk));
  return (
    phrase !== null &&
    isTimePhrase(walk.words, phrase) &&
    /^(?:every|each|this|next|last)$/.test(walk.words.lower[phrase.from]!)
  );
}

function readObject(walk: Walk): void {
  const { words, draft, clauses, at } = walk;
  const following = clauses[walk.next];
  if (following?.pattern === 'that-clause' && isClauseObject(walk, following)) passPhraseBeforeThat(walk);
  if (following && limitOf(walk) <= walk.position && isClauseObject(walk, following)) {
    const roles = at.roles[walk.next]!;
    draft.object = { from: limitOf(walk), to: roles.end };
    draft.heads = [following.group.lemma];
    walk.position = roles.end;
    passClauses(walk);
    return;
  }
  if (sharesObject(walk, following) || readThatClause(walk)) return;
  if (bringsWithIt(walk)) walk.position += 2;
  if (words.tag[walk.position] === 'prep') {
    const word = words.lower[walk.position]!;
    const phrase = readNounPhrase(words, skipPreposition(words, walk.position), limitOf(walk));
    const shifted = phrase && objectBehind(walk, phrase);
    if (shifted) {
      if (word === 'to') draft.beneficiary = { from: phrase.from, to: phrase.to };
      walk.position = shifted;
      readPhrases(walk);
      return;
    }
    if (!phrase || instrumentPrepositions.has(word) || !objectPrepositions.has(word)) return;
    // "provides for a period of consultation"
    const isCalledFor = word === 'for' && /^(?:provide|call|allow|ask)$/.test(walk.clause.group.lemma);
    if (isTimePhrase(words, phrase) && !(isCalledFor && words.lower[phrase.to] === 'of')) return;
    // "follow in the event of an incident", "act in line with the law"
    if (circumstances.test(words.lower.slice(walk.position, phrase.from).join(' '))) return;
    // "Parkash said in a statement"
    if (/^(?:in|at|on|during)$/.test(word) && /^(?:say|tell|announce|declare)$/.test(walk.clause.group.lemma)) return;
    // "will increase in the future"
    if (word === 'in' && /^(?:future|past|meantime|long-term|short-term|near-term)$/.test(words.lower[phrase.head]!))
      return;
    // "the output Defence delivers to Government", "the changes we are making to the law": what is delivered or made stands before.
    const isGiven = word === 'to' && givingVerbs.has(walk.clause.group.lemma);
    const isMade = isGiven || /^(?:make|take|give|place|put|set|have|hold)$/.test(walk.clause.group.lemma);
    if (walk.clause.pattern === 'contact-relative' && isMade) return;
    if (outerPhrases.has(`${word} ${words.lower[walk.position + 1]}`)) return;
    draft.objectPrep = words.lower.slice(walk.position, phrase.from).join(' ');
    walk.position = phrase.from;
  }
  readPhrases(walk);
}

/** Prepositions of several words that open no object. */
const circumstances =
  /^(?:in (?:the )?(?:event|course|case|line|accordance|view|light|respect|relation|terms|addition|spite)|on (?:the basis|behalf)|as (?:part|a result)|because of|due to|owing to|prior to|pursuant to|according to|instead of)/;

/** "brings [with it] a new set of aims" */
function bringsWithIt({ words, position, clause }: Walk): boolean {
  if (!/^(?:bring|carry)$/.test(clause.group.lemma) || words.lower[position] !== 'with') return false;
  return /^(?:it|them|him|her|us)$/.test(words.lower[position + 1] ?? '') && isPhraseStart(words, position + 2);
}

/** "ensure that X is aligned", "ensure projects proceed", "promote adapting equipment". */
function isClauseObject(walk: Walk, { pattern, governor }: Clause): boolean {
  return governor === walk.at.k && /^(?:that-clause|bare-complement|verb-gerund|complement-clause)$/.test(pattern);
}

/** "ensure that the action we are taking is in harmony": other clauses may stand between "that" and the verb of its clause. */
function readThatClause(walk: Walk): boolean {
  const { words, clauses, at, draft } = walk;
  const isOpened = words.lower[walk.position] === 'that' && words.tag[walk.position] === 'rel';
  for (let j = walk.next; j < clauses.length && j < walk.next + 5; j++) {
    if (clauses[j]!.governor !== at.k || !isReported(clauses[j]!)) continue;
    // "ensure [adults who lack skills will not pay]", "said [efforts to help have failed]"
    if (!isOpened && clauses[j]!.subject?.from !== walk.position) return false;
    draft.object = { from: walk.position, to: at.roles[j]!.end };
    draft.heads = [clauses[j]!.group.lemma];
    walk.position = at.roles[j]!.end;
    passClauses(walk);
    return true;
  }
  return false;
}

const isReported = ({ pattern, subjectKind }: Clause) =>
  pattern === 'that-clause' || (pattern === 'bare-complement' && subjectKind === 'own');

/** The first of the clauses that one is coordinated with. */
function firstOf(clauses: readonly Clause[], k: number): number {
  let first = k;
  while (clauses[first]!.conjunct >= 0) first = clauses[first]!.conjunct;
  return first;
}

/** "attracting and recruiting women": the object stands behind the second verb. */
function sharesObject(walk: Walk, following: Clause | undefined): boolean {
  if (!following || following.conjunct < 0 || following.group.isPassive) return false;
  // "allows the centre to grow and enables firms": coordinated with "allows", not with "grow".
  if (firstOf(walk.clauses, walk.next) !== firstOf(walk.clauses, walk.at.k)) return false;
  // "helps them to go on and use their skills"
  if (intransitiveVerbs.has(walk.clause.group.lemma) || /^(?:go|come) /.test(walk.clause.group.lemma)) return false;
  // "helps firms grow abroad, as well as make local ones partners"
  const { to } = walk.clause.group;
  if (walk.words.tag[to] === 'adv' && walk.words.tag[to + 1] === 'comma') return false;
  for (let at = walk.position; at < following.group.from; at++)
    if (!/^(?:cc|comma|adv)$/.test(walk.words.tag[at]!)) return false;
  const roles = walk.at.roles[walk.next]!;
  walk.draft.object = roles.object;
  walk.draft.heads = [...roles.heads];
  walk.draft.objectPrep = roles.objectPrep;
  walk.position = following.group.from;
  return true;
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
