import type { AnalyzedBlock } from '../../model/tokens.ts';
import type { Gazetteer, GazetteerMatch } from './gazetteer.ts';
import type { WordFacts } from './word-facts.ts';

/** The length of the longest name that a word may open: what spares most tokens a look-up. */
export type NameStart = (facts: WordFacts) => number;

/** For the built-in lists the facts of a word already tell. */
export const builtInStart: NameStart = ({ opensName }) => opensName;
/** A document's own names begin with a capital. */
export const documentStart =
  (names: Gazetteer): NameStart =>
  ({ isCapital, key }) =>
    isCapital ? names.longestFrom(key) : 0;
/** A user's names may be in lower case. */
export const userStart =
  (names: Gazetteer): NameStart =>
  ({ kind, key }) =>
    kind === 'mark' ? 0 : names.longestFrom(key);

/** All names of a gazetteer in a block, leftmost and longest, never across a sentence. */
export function findKnownNames(
  gazetteer: Gazetteer,
  startOf: NameStart,
  { tokens, sentences }: AnalyzedBlock,
  { loud, facts }: { readonly loud: Uint8Array; readonly facts: readonly WordFacts[] },
): readonly GazetteerMatch[] {
  const matches: GazetteerMatch[] = [];
  for (const { from, to } of sentences) {
    for (let i = from; i < to; i++) {
      const longest = startOf(facts[i]!);
      if (longest === 0) continue;
      const match = gazetteer.matchAt(tokens, facts, { from: i, to, longest, isShouted: loud[i] === 1 });
      if (!match) continue;
      matches.push(match);
      i = match.to - 1;
    }
  }
  return matches;
}
