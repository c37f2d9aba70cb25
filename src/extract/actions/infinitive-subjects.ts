import type { Clause } from './clause.ts';
import { contentNouns, purposeNouns } from './clause-tables.ts';
import { type NounPhrase, readNounPhrase } from './noun-phrases.ts';
import { actorTypeOf } from './statement-types.ts';
import type { Words } from './words.ts';

/** "funding will be provided to [the Navy] to acquire": who gets it does it. */
export function findRecipient(words: Words, from: number, to: number): NounPhrase | null {
  return words.lower[from] === 'to' ? readNounPhrase(words, from + 1, to) : null;
}

/** "our will to reinforce": the possessor acts; without one nobody is named. */
export function possessorOf(
  words: Words,
  phrase: NounPhrase | null,
): { subjectKind: Clause['subjectKind']; subject: NounPhrase | null } {
  if (phrase) {
    let poss = phrase.from + 1;
    while (poss < phrase.to && words.tag[poss] !== 'poss') poss++;
    if (poss < phrase.to) return { subjectKind: 'control', subject: { from: phrase.from, to: poss, head: poss - 1 } };
    if (words.lower[phrase.from] === 'our')
      return { subjectKind: 'control', subject: { from: phrase.from, to: phrase.from + 1, head: phrase.from } };
    if (/^(?:its|their)$/.test(words.lower[phrase.from]!)) return { subjectKind: 'inherited', subject: null };
  }
  return { subjectKind: 'none', subject: null };
}

const mostWordsOfPossessor = 12;

/** "the capacity of [countries in the region] to contribute", "efforts of [the private sector] to develop": an actor behind "of". */
export function ofPossessor(words: Words, to: number): { readonly noun: string; readonly subject: NounPhrase } | null {
  for (let at = to - 1; at > 0 && at > to - mostWordsOfPossessor; at--) {
    if (/^(?:verb|be|have|modal|do|to|comma|stop|sub|rel)$/.test(words.tag[at]!)) return null;
    const noun = words.lemma[at - 1]!;
    if (words.lower[at] !== 'of' || !(contentNouns.has(noun) || purposeNouns.has(noun))) continue;
    const phrase = readNounPhrase(words, at + 1, to);
    return phrase && isActor(words, phrase) ? { noun, subject: { ...phrase, to } } : null;
  }
  return null;
}

/** True for a phrase whose head can act: a state, a body, people. */
export function isActor(words: Words, { head }: NounPhrase): boolean {
  const type = actorTypeOf(words.lower[head]!, words.label[head]!);
  return type !== 'other' && type !== 'program';
}

/** "the Under Secretary of Defense for Policy to sharpen": a capital before and behind "for" makes one name. */
export function isTitleCase(words: Words, i: number): boolean {
  const isCapital = (at: number) => /^\p{Lu}/u.test(words.source.slice(words.start[at] ?? 0, words.end[at] ?? 0));
  return i > 2 && isCapital(i) && isCapital(i - 2);
}
