import type { Candidate } from './candidates.ts';

/** What is read of a block: the names that stand and those that they cover. */
export interface Reading {
  readonly chosen: readonly Candidate[];
  readonly covered: readonly Candidate[];
}

/** Chooses among overlapping candidates: the longest name wins, then the greater weight. The rest is returned as what was covered. */
export function resolve(candidates: readonly Candidate[], length: number): Reading {
  if (candidates.length < 2) return { chosen: candidates, covered: [] };
  const order = candidates.map((candidate, index) => ({ candidate, index, rank: rankOf(candidate) }));
  order.sort(
    (a, b) =>
      b.rank - a.rank ||
      b.candidate.to - b.candidate.from - (a.candidate.to - a.candidate.from) ||
      b.candidate.weight - a.candidate.weight ||
      a.index - b.index,
  );
  const taken = new Uint8Array(length);
  const chosen: Candidate[] = [];
  const covered: Candidate[] = [];
  for (const { candidate } of order) {
    let isFree = true;
    for (let i = candidate.from; i < candidate.to && isFree; i++) isFree = taken[i] === 0;
    if (!isFree) {
      covered.push(candidate);
      continue;
    }
    taken.fill(1, candidate.from, candidate.to);
    chosen.push(candidate);
  }
  chosen.sort((a, b) => a.from - b.from);
  return { chosen, covered };
}

/**
 * What patterns are sure of goes before the tagger's names; a name of unknown kind covers what only headed rules and lists of
 * places and firms propose.
 */
function rankOf({ label, weight, mentionType }: Candidate): number {
  if (label === null) return 1;
  if (weight >= 49 && mentionType === 'NAM') return 3;
  return weight === 10 ? 0 : weight < 30 ? 1 : 2;
}
