import type { ClauseRole } from '../../../model/annotations.ts';
import { clausalComplement, demandAdjectives } from '../lexicon/clause-tables.ts';
import { findSubject } from '../phrases/find-subject.ts';
import { readNounPhrase } from '../phrases/noun-phrases.ts';
import type { Words } from '../words/words.ts';
import { type ClauseReading, wordBefore } from './clause.ts';

/** Phrases that have a clause, with what it is to the sentence: "on the basis that it acts", but "the basis that we need". */
const clausePhrases: ReadonlyMap<string, ClauseRole> = new Map<string, ClauseRole>([
  ['on the basis', 'reason'],
  ['on the ground', 'reason'],
  ['on the grounds', 'reason'],
  ['in the event', 'conditional'],
  ['to the extent', 'conditional'],
  ['to the effect', 'complement'],
  ['in the sense', 'complement'],
]);

/** The role of a clause by the phrase before its "that". */
export function roleOfPhrase({ lower }: Words, that: number): ClauseRole | undefined {
  return clausePhrases.get(lower.slice(Math.max(0, that - 3), that).join(' '));
}

/** Verbs with somebody and a clause: "assure the states that". */
export const tellingVerbs: ReadonlySet<string> = new Set(
  'tell inform assure remind convince notify persuade reassure'.split(' '),
);

/** "that" right behind a verb, behind "it is clear", or behind a noun like "fact". */
export function isComplementizer(reading: ClauseReading, that: number): boolean {
  const { words, groups, clauses } = reading;
  if (words.lower[that] !== 'that' || words.tag[that] !== 'rel') return false;
  const before = wordBefore(words, that);
  if (before < 0) return true;
  const last = groups[clauses.length - 1];
  if (words.tag[before] === 'adj' || words.tag[before] === 'be' || words.tag[before] === 'verb') return true;
  if (last && last.to === before + 1) return true;
  // "They tell us that the work is done"
  if (last && tellingVerbs.has(last.lemma) && !last.isPassive && readNounPhrase(words, last.to, that)?.to === that)
    return true;
  // "It is vital for residents that the council acts."
  if (last?.lemma === 'be' && words.tag[last.to] === 'adj' && words.lower[last.to + 1] === 'for') {
    const whom = readNounPhrase(words, last.to + 2, that);
    if (whom?.to === that && demandAdjectives.has(words.lower[last.to]!)) return true;
  }
  // "We hope these concerns can be met and that we will act"
  const patterns = clauses.slice(-3).map(({ pattern }) => pattern);
  if (
    words.tag[before] === 'cc' &&
    patterns.some((pattern) => pattern === 'that-clause' || pattern === 'bare-complement')
  )
    return true;
  if (roleOfPhrase(words, that)) return true;
  if (
    /^(?:satisfaction|regret|concern|concerns|pleasure|pride|optimism|proviso|understanding|allegation|impression|indication|argument|fact|view|idea|belief|assumption|condition|notion|assurance|conclusion|hope|recognition|requirement|risk|danger|possibility|likelihood|probability|evidence|doubt|confidence|fear|expectation|assurances|fears|doubts|hopes|beliefs|assumptions|conclusions)$/.test(
      words.lower[before]!,
    )
  )
    return true;
  return last !== undefined && clausalComplement.has(last.lemma) && findSubject(words, last.to, that) === null;
}
