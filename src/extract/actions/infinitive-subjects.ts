import type { Clause } from './clause.ts';
import { type NounPhrase, readNounPhrase } from './noun-phrases.ts';
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
    if (/^(?:our|its|their)$/.test(words.lower[phrase.from]!)) return { subjectKind: 'inherited', subject: null };
  }
  return { subjectKind: 'none', subject: null };
}

/** "the Under Secretary of Defense for Policy to sharpen": a capital before and behind "for" makes one name. */
export function isTitleCase(words: Words, i: number): boolean {
  const isCapital = (at: number) => /^\p{Lu}/u.test(words.source.slice(words.start[at] ?? 0, words.end[at] ?? 0));
  return i > 2 && isCapital(i) && isCapital(i - 2);
}
