import type { AnalyzedBlock } from '../../model/tokens.ts';
import type { Gazetteer, GazetteerMatch } from './gazetteer.ts';
import type { NameBlock } from './name-block.ts';
import { trait } from './word-facts.ts';

/** The traits of a name's first word, one of them at least: what spares most tokens a look-up. */
export const nameStart = {
  /** For the built-in lists the facts of a word already tell. */
  builtIn: trait.opensName,
  /** A document's own names begin with a capital. */
  ofDocument: trait.capital,
  /** A user's names may be in lower case. */
  ofUser: ~trait.mark,
} as const;

/** All names of a gazetteer in a block, leftmost and longest, never across a sentence. `start`: see `nameStart`. */
export function findKnownNames(
  gazetteer: Gazetteer,
  start: number,
  { tokens, sentences }: AnalyzedBlock,
  { loud, facts, traits }: Pick<NameBlock, 'loud' | 'facts' | 'traits'>,
): readonly GazetteerMatch[] {
  const matches: GazetteerMatch[] = [];
  for (const { from, to } of sentences) {
    for (let i = from; i < to; i++) {
      if ((traits[i]! & start) === 0) continue;
      const match = gazetteer.matchAt(tokens, facts, { from: i, to, isShouted: loud[i] === 1 });
      if (!match) continue;
      matches.push(match);
      i = match.to - 1;
    }
  }
  return matches;
}
