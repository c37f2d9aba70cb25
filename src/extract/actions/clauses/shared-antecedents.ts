import type { NounPhrase } from '../phrases/noun-phrases.ts';
import { isTitled, type Words } from '../words/words.ts';

/** "[a petition] under Article 32 of the Constitution seeking directions": behind names that prepositions govern, the thing that an article brings in. */
export function beforeNames(words: Words, candidates: readonly NounPhrase[]): NounPhrase | null {
  let at = candidates.length - 1;
  const isName = ({ from, head }: NounPhrase) =>
    /^(?:in|under|of|at|before|with|to|from)$/.test(words.lower[from - 1] ?? '') &&
    (words.label[head] !== null || isTitled(words, head)) &&
    words.label[head] !== 'DATE';
  while (at > 0 && isName(candidates[at]!) && candidates[at - 1]!.to === candidates[at]!.from - 1) at--;
  const first = candidates[at];
  if (!first || at === candidates.length - 1 || !/^an?$/.test(words.lower[first.from]!)) return null;
  return { ...first, to: candidates.at(-1)!.to };
}

/** "[people across the globe] struggling for freedom": a place does what those in it do. */
export function peopleBefore(words: Words, place: NounPhrase, first: NounPhrase | undefined): NounPhrase | null {
  if (!first || !/^(?:across|around|in|throughout)$/.test(words.lower[place.from - 1]!)) return null;
  if (
    first.to !== place.from - 1 ||
    !/^(?:people|persons|those|men|women|children|citizens)$/.test(words.lower[first.head]!)
  )
    return null;
  return { ...first, to: place.to };
}

/** "[factors and events] influencing war", but not "the harbour and [cities] building ships": two bare plurals. */
export function withFirstOfPair(words: Words, second: NounPhrase, first: NounPhrase | undefined): NounPhrase {
  if (!first || words.tag[second.from - 1] !== 'cc' || first.to !== second.from - 1) return second;
  const isBarePlural = ({ from, head }: NounPhrase) => words.tag[from] !== 'det' && /[^s]s$/.test(words.lower[head]!);
  return isBarePlural(first) && isBarePlural(second) ? { ...second, from: first.from } : second;
}
