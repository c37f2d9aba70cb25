import type { Clause } from '../clauses/clause.ts';
import {
  givingVerbs,
  instrumentPrepositions,
  intransitiveVerbs,
  objectPrepositions,
  outerPhrases,
} from '../lexicon/role-tables.ts';
import { behindBrackets, isPhraseStart, readNounPhrase, skipPreposition } from '../phrases/noun-phrases.ts';
import { isTimePhrase } from '../phrases/time-phrases.ts';
import { isSomebody } from './beneficiary.ts';
import { objectBehind, readPhrases } from './object-phrases.ts';
import { passPhraseBeforeThat } from './phrase-before-that.ts';
import { limitOf, passClauses, type Walk } from './role-walk.ts';

/** Reads what the verb of an active clause governs: a clause, what it shares with the next verb, or noun phrases. */
export function readObject(walk: Walk): void {
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
  walk.position = behindBrackets(words, walk.position, limitOf(walk));
  if (words.tag[walk.position] === 'prep') {
    const word = words.lower[walk.position]!;
    const phrase = readNounPhrase(words, skipPreposition(words, walk.position), limitOf(walk));
    const shifted = phrase && objectBehind(walk, phrase);
    if (shifted) {
      if (word === 'to' && isSomebody(words, phrase)) draft.beneficiary = { from: phrase.from, to: phrase.to };
      walk.position = shifted;
      readPhrases(walk);
      return;
    }
    if (!phrase || instrumentPrepositions.has(word) || !objectPrepositions.has(word)) return;
    // "provides for a period of consultation"
    const isCalledFor = word === 'for' && /^(?:provide|call|allow|ask)$/.test(walk.clause.group.lemma);
    // "The term refers to the period fixed by the act"
    const isMeant = word === 'to' && walk.clause.group.lemma === 'refer';
    if (isTimePhrase(words, phrase) && !isMeant && !(isCalledFor && words.lower[phrase.to] === 'of')) return;
    // "follow in the event of an incident", "act in line with the law"
    if (circumstances.test(words.lower.slice(walk.position, phrase.from).join(' '))) return;
    // "Parkash said in a statement", "agreed at the summit to cut costs", "the law which they adopt in the field"
    const isSaid = /^(?:say|tell|announce|declare)$/.test(walk.clause.group.lemma);
    if (/^(?:in|at|on|during|under)$/.test(word) && (isSaid || isDecided(walk) || hasObjectBefore(walk))) return;
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

const isDecided = ({ clauses, at, next }: Walk) =>
  clauses[next]?.pattern === 'verb-infinitive' && clauses[next]?.governor === at.k;

/** "the law [which] they adopt", but "the law [under which] they act" */
function hasObjectBefore({ words, clause: { pattern, subject } }: Walk): boolean {
  if (pattern !== 'object-relative' || !subject) return false;
  return words.lower[subject.from - 1] === 'which' && words.tag[subject.from - 2] !== 'prep';
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
