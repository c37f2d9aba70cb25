/**
 * The known names that a misspelt name may have meant, nearest first: at most a third of its letters may differ, or one
 * name must begin the other.
 */
export function nearestNames(name: string, known: readonly string[]): readonly string[] {
  const wanted = simplify(name);
  return known
    .map((candidate) => ({ candidate, distance: distanceTo(wanted, simplify(candidate)) }))
    .filter(({ distance }) => distance <= Math.max(1, Math.floor(wanted.length / 3)))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

const simplify = (name: string): string => name.toLowerCase().replace(/[-_\s]/g, '');

function distanceTo(wanted: string, candidate: string): number {
  if (wanted.length > 2 && (candidate.startsWith(wanted) || wanted.startsWith(candidate))) return 1;
  return editDistance(wanted, candidate);
}

/** Levenshtein's distance with swapped neighbours as one change ("cvs" for "csv"): the optimal string alignment distance. */
function editDistance(a: string, b: string): number {
  let before: readonly number[] = [];
  let previous: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwap ? before[j - 2]! + 1 : Number.POSITIVE_INFINITY;
      current.push(Math.min(substitution, previous[j]! + 1, current[j - 1]! + 1, swap));
    }
    before = previous;
    previous = current;
  }
  return previous[b.length]!;
}
