import { reducedSpeech, speechVerbs, thoughtVerbs } from '../lexicon/speech-verbs.ts';
import { subjectFrom } from '../phrases/find-subject.ts';
import { isPhraseStart, type NounPhrase, readNounPhrase, skipPreposition } from '../phrases/noun-phrases.ts';
import { bareClause, type ClauseReading } from './clause.ts';

interface Reported {
  readonly subject: NounPhrase;
  readonly governor: number;
}

/** Verbs that say a clause, mostly without "that", and open no sentence as participles. */
const isSaying = (lemma: string) => (speechVerbs.has(lemma) || thoughtVerbs.has(lemma)) && !reducedSpeech.has(lemma);

/** The same before a clause right behind them. */
const finding = new Set('announce report show suggest believe indicate reveal know warn confirm admit'.split(' '));

/** "The minister said under the new programme, [students] will get loans": a phrase stands between the verb and what is said. */
export function reportedBehindPhrase({ words, clauses }: ClauseReading, verb: number): Reported | null {
  const governor = clauses.length - 1;
  const { group } = clauses[governor]!;
  if (group.form !== 'finite' || !isSaying(group.lemma) || group.isPassive || words.tag[group.to] !== 'prep')
    return null;
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
  if (!(isSaying(report.lemma) || finding.has(report.lemma)) || words.tag[verb - 1] === 'pron') return null;
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

/** "The minister said [New Space], a state firm, has been told to act": a name and what it is stand between the verb and what is said. */
export function reportedBeforeApposition({ words, clauses }: ClauseReading, verb: number): Reported | null {
  const governor = clauses.length - 1;
  const { group } = clauses[governor]!;
  const isAuxiliary = group.form === 'finite' && /^(?:modal|be|have)$/.test(words.tag[verb]!);
  if (!isAuxiliary || words.tag[verb - 1] !== 'comma' || !isSaying(group.lemma) || group.isPassive) return null;
  if (!isPhraseStart(words, group.to)) return null;
  const phrase = readNounPhrase(words, group.to, verb);
  if (!phrase) return null;
  const isBracketed = words.tag[phrase.to] === 'open' && words.tag[phrase.to + 2] === 'close';
  const comma = isBracketed ? phrase.to + 3 : phrase.to;
  const isApposed = words.tag[comma] === 'comma' && words.tag[comma + 1] === 'det' && comma + 1 < verb - 1;
  const isOne = words.tag.slice(comma + 1, verb - 1).every((tag) => /^(?:det|adj|noun|num|prep|poss|adv)$/.test(tag));
  return isApposed && isOne ? { subject: { ...phrase, to: comma }, governor } : null;
}
