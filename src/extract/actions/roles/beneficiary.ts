import { beings, givenNouns, helpingVerbs, sharedNouns, sharedVerbs } from '../lexicon/beneficiary-tables.ts';
import { isActor } from '../links/infinitive-subjects.ts';
import { type NounPhrase, readNounPhrase, skipPreposition } from '../phrases/noun-phrases.ts';
import { isCapitalized, type WordRange, type Words } from '../words/words.ts';
import type { Walk } from './role-walk.ts';

/** True for a phrase whose head is somebody: people, a group, a body, a state. */
export function isSomebody(words: Words, phrase: NounPhrase): boolean {
  const { head } = phrase;
  const word = words.lower[head]!;
  // "multi-layered defense": in small letters no ministry.
  if (/^defen[cs]e$/.test(word) && !isCapitalized(words, head)) return false;
  return beings.has(word) || /^(?:PERSON|GROUP|NORP)$/.test(words.label[head] ?? '') || isActor(words, phrase);
}

/**
 * Who has the good of what is done, or shares in it, where the verb's own frame has not told: the object of a verb that helps ("enable
 * [firms] to"), whom the object is for ("protection for [soldiers]"), gives to ("advice to [Government]") or is shared with ("cooperation
 * with [allies]").
 */
export function readBeneficiary({ words, draft, clause }: Walk): void {
  const { object } = draft;
  if (draft.beneficiary || !object || containing.has(clause.group.lemma) || typeof draft.heads[0] !== 'number') return;
  const { lemma } = clause.group;
  if (helpingVerbs.has(lemma) || (sharedVerbs.has(lemma) && draft.objectPrep === 'with')) {
    const phrase = readNounPhrase(words, object.from, object.to);
    if (phrase && (isSomebody(words, phrase) || isPronoun(words, phrase))) {
      draft.beneficiary = withMembers(words, phrase, object.to);
      return;
    }
  }
  draft.beneficiary = insideObject(words, object);
}

/** "consists of a programme for all members": what it holds is for them, not the holding. */
const containing = new Set(['consist', 'include', 'comprise', 'contain', 'be', 'have']);

/** "allow [it] to"; "supported [this]" is about a thing. */
const isPronoun = ({ lower }: Words, { head }: NounPhrase): boolean => /^(?:it|you|they|we|her)$/.test(lower[head]!);

/** The first phrase inside the object that a preposition makes somebody's. */
function insideObject(words: Words, object: WordRange): WordRange | null {
  for (let at = object.from + 1; at < object.to; at++) {
    // "barriers that keep jobs from women": whom a clause inside it is about
    if (words.tag[at] === 'rel' || words.tag[at] === 'verb') return null;
    if (words.tag[at] !== 'prep') continue;
    const noun = words.lemma[at - 1]!;
    const word = words.lower[at];
    const isTheirs =
      word === 'for' || (word === 'to' && givenNouns.has(noun)) || (word === 'with' && sharedNouns.has(noun));
    const phrase = isTheirs ? readNounPhrase(words, skipPreposition(words, at), object.to) : null;
    if (phrase && isSomebody(words, phrase)) return withMembers(words, phrase, object.to);
  }
  return null;
}

/** "for soldiers, sailors and [their families]": the phrase with what is joined to it. */
function withMembers(words: Words, phrase: NounPhrase, limit: number): WordRange {
  let { to } = phrase;
  for (let step = 0; step < 20; step++) {
    let at = to;
    while (at < limit && (words.tag[at] === 'comma' || words.tag[at] === 'cc')) at++;
    const member = at > to && at < limit ? readNounPhrase(words, at, limit) : null;
    if (!member || member.from !== at || !isSomebody(words, member)) break;
    to = member.to;
  }
  return { from: phrase.from, to };
}
