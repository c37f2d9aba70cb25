import type { Tag } from '../lexicon/closed-classes.ts';
import type { Words } from '../words/words.ts';

/** One mend of a tag: where it holds the word at `i` gets the returned tag. `example` has the word in «». */
export interface TagRule {
  readonly id: string;
  /** The sentence that forced the rule. */
  readonly example: string;
  /** Tags that the rule looks at. */
  readonly of: readonly Tag[];
  /** The only words (in lower case, parted by blanks) that the rule looks at, where it knows them: it is not called at others. */
  readonly at?: string;
  /** True where the trained weights, which look at two words on each side, do not overrule what the rule says. */
  readonly isFinal?: boolean;
  readonly retag: (words: Words, i: number) => Tag | undefined;
}

export const nominal: ReadonlySet<Tag> = new Set<Tag>(['noun', 'num', 'adj']);

export const opensNounPhrase: ReadonlySet<Tag> = new Set<Tag>(['det', 'noun', 'num', 'adj', 'pron', 'quote']);

/** Index of the nearest word before `i` that is no adverb or mark; -1 at the start. */
export function before(words: Words, i: number): number {
  let at = i - 1;
  while (
    at >= 0 &&
    (words.tag[at] === 'adv' || words.tag[at] === 'not' || words.tag[at] === 'mark' || words.tag[at] === 'quote')
  )
    at--;
  return at;
}

export const isVerbal = (tag: Tag) =>
  tag === 'verb' || tag === 'be' || tag === 'have' || tag === 'modal' || tag === 'do';

/** True where the last verb before `i` in the sentence, at most 40 words back, satisfies `test`. */
export function lastVerb(words: Words, i: number, test: (at: number) => boolean): boolean {
  for (let at = i - 1; at >= 0 && at > i - 40; at--) if (words.tag[at] === 'verb') return test(at);
  return false;
}
