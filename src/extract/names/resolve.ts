import type { Candidate } from './candidates.ts';

/** Chooses among overlapping candidates: the longest name wins, then the greater weight. The rest is returned as what was covered. */
export function resolve(
  candidates: readonly Candidate[],
  length: number,
): { readonly chosen: readonly Candidate[]; readonly covered: readonly Candidate[] } {
  const order = candidates.map((candidate, index) => ({ candidate, index }));
  order.sort(
    (a, b) =>
      Number(a.candidate.label === null) - Number(b.candidate.label === null) ||
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
