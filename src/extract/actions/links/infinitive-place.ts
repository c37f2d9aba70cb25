import { findAntecedent } from '../clauses/antecedents.ts';
import type { Clause } from '../clauses/clause.ts';
import { isSubjectBefore } from '../clauses/nonfinite-links.ts';
import { contentNouns } from '../lexicon/clause-tables.ts';
import { isPhraseStart, type NounPhrase, readNounPhrase } from '../phrases/noun-phrases.ts';
import type { WordRange } from '../words/words.ts';
import type { LinkPlace } from './link-rule.ts';

/** What stands before an infinitive. Indexes are into the sentence's words. */
export interface InfinitivePlace extends LinkPlace {
  readonly last: Clause | undefined;
  /** The nearest word before the marker that is no adverb or mark; -1 at the start. */
  readonly before: number;
  /** Where the verb group before ends; 0 for none. */
  readonly lastEnd: number;
  /** The first word behind the verb group before that is no adverb. */
  readonly start: number;
  /** True behind "in order" and "so as". */
  readonly isMarked: boolean;
  /** The marker and "to". */
  readonly cue: WordRange;
}

/** Behind a verb: "decided to build". */
export interface VerbPlace extends InfinitivePlace {
  readonly last: Clause;
}

/** Behind a noun phrase: "the plan to build", "enables the fleet to sail". */
export interface PhrasePlace extends InfinitivePlace {
  /** The lemma of the noun right before, or ''. */
  readonly noun: string;
  /** The phrase behind the verb before. */
  readonly object: NounPhrase | null;
  /** The phrase right before. */
  readonly antecedent: NounPhrase | null;
  /** True for a noun that tells its content by an infinitive: "decision", "ability". */
  readonly isContent: boolean;
  /** True where the phrase is a subject whose verb is still to come: "[The ability] to build will allow". */
  readonly isOfSubject: boolean;
}

/** What stands before an infinitive, read as far as the rules for infinitives ask: its noun, a verb's object, a subject of its own. */
export function readPhrasePlace(place: InfinitivePlace): PhrasePlace {
  const { reading, words, group, last, before, lastEnd, start } = place;
  const noun = words.tag[before] === 'noun' ? words.lemma[before]! : '';
  const antecedent = findAntecedent(words, group.from, null);
  // "calls on [the states] to act"
  const isCall = last?.group.lemma === 'call' && /^(?:on|upon)$/.test(words.lower[start] ?? '');
  const called = isCall ? start + 1 : start;
  return {
    ...place,
    noun,
    object: last && isPhraseStart(words, called) ? readNounPhrase(words, called, group.from) : null,
    antecedent,
    // "requires local authorities to plan": bodies, not what they are allowed.
    isContent: contentNouns.has(noun) && words.lower[before] !== 'authorities',
    isOfSubject: !last || (lastEnd <= (antecedent?.from ?? 0) && isSubjectBefore(reading, group.from)),
  };
}
