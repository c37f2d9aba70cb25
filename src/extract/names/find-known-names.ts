import type { AnalyzedBlock } from '../../model/tokens.ts';
import type { Gazetteer, GazetteerMatch } from './gazetteer.ts';
import type { WordFacts } from './word-facts.ts';

/** All names of a gazetteer in a block, leftmost and longest, never across a sentence. */
export function findKnownNames(
  gazetteer: Gazetteer,
  { tokens, sentences }: AnalyzedBlock,
  loud: Uint8Array,
  facts: readonly WordFacts[],
): readonly GazetteerMatch[] {
  const matches: GazetteerMatch[] = [];
  for (const { from, to } of sentences) {
    for (let i = from; i < to; i++) {
      if (facts[i]!.kind === 'mark' || facts[i]!.kind === 'number') continue;
      const match = gazetteer.matchAt(tokens, facts, i, to, loud[i] === 1);
      if (!match) continue;
      matches.push(match);
      i = match.to - 1;
    }
  }
  return matches;
}
