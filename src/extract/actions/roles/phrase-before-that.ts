import { tellingVerbs } from '../clauses/complementizer.ts';
import { isPhraseStart, readNounPhrase, skipPreposition } from '../phrases/noun-phrases.ts';
import { isTimePhrase } from '../phrases/time-phrases.ts';
import { limitOf, type Walk } from './role-walk.ts';

/**
 * "announced [in 2019] that the army will build": the phrase between a verb and its clause is an adjunct.
 * "told [the states] that": somebody is told, and the clause stays the object.
 */
export function passPhraseBeforeThat(walk: Walk): void {
  const { words, draft, clause } = walk;
  if (tellingVerbs.has(clause.group.lemma)) {
    const told = isPhraseStart(words, walk.position) ? readNounPhrase(words, walk.position, limitOf(walk)) : null;
    if (told?.to === limitOf(walk)) {
      draft.beneficiary = { from: told.from, to: told.to };
      walk.position = told.to;
    }
  }
  if (words.tag[walk.position] !== 'prep') return;
  const phrase = readNounPhrase(words, skipPreposition(words, walk.position), limitOf(walk));
  if (phrase?.to !== limitOf(walk)) return;
  if (isTimePhrase(words, phrase)) draft.time = { from: walk.position, to: phrase.to };
  walk.position = phrase.to;
}
