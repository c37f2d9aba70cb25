import { subjectFrom } from '../phrases/find-subject.ts';
import { isPhraseStart, type NounPhrase, readNounPhrase, skipPreposition } from '../phrases/noun-phrases.ts';
import { bareClause, type ClauseReading } from './clause.ts';

interface Reported {
  readonly subject: NounPhrase;
  readonly governor: number;
}

/** Verbs that say a clause, mostly without "that". Of "announced in May, the plan will" the first part is no clause of its own. */
const saying = new Set('say state add note think hope explain stress warn claim argue insist maintain'.split(' '));

/** The same before a clause right behind them. */
const finding = new Set('announce report show suggest believe indicate reveal know warn confirm admit'.split(' '));

/** "The minister said under the new programme, [students] will get loans": a phrase stands between the verb and what is said. */
export function reportedBehindPhrase({ words, clauses }: ClauseReading, verb: number): Reported | null {
  const governor = clauses.length - 1;
  const { group } = clauses[governor]!;
  if (!saying.has(group.lemma) || group.isPassive || words.tag[group.to] !== 'prep') return null;
  const phrase = readNounPhrase(words, skipPreposition(words, group.to), verb);
  if (!phrase || words.tag[phrase.to] !== 'comma' || !isPhraseStart(words, phrase.to + 1)) return null;
  const subject = subjectFrom(words, phrase.to + 1, verb);
  return subject && { subject, governor };
}

/**
 * "The minister said [efforts to improve schools] are bearing fruit": the noun that an infinitive hangs on is no object of
 * "said" where a verb follows what the infinitive governs. The infinitive loses the actor that it was given.
 */
export function reportedBeforeInfinitive({ words, clauses }: ClauseReading, verb: number): Reported | null {
  const index = clauses.length - 1;
  const { group, governor, pattern } = clauses[index]!;
  const report = governor >= 0 ? clauses[governor]!.group : null;
  if (!/^(?:noun|to)-purpose$/.test(pattern) || group.form !== 'infinitive' || !report || report.isPassive) return null;
  // "considered the river to be something we could use"
  if (!(saying.has(report.lemma) || finding.has(report.lemma)) || words.tag[verb - 1] === 'pron') return null;
  if (!isPhraseStart(words, report.to)) return null;
  const phrase = readNounPhrase(words, report.to, group.from);
  // "attempts by firms to sell"
  if (!phrase || words.tag.slice(phrase.to, group.from).some((tag) => !/^(?:prep|det|adj|noun|num|to)$/.test(tag)))
    return null;
  clauses[index] = {
    ...bareClause,
    group,
    role: 'complement',
    pattern: 'content-infinitive',
    governor: clauses.length,
  };
  return { subject: { from: phrase.from, to: verb, head: phrase.head }, governor };
}
