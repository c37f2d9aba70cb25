/** A possible pair of a gold item and a predicted item; both are indexes. */
export interface Candidate {
  readonly gold: number;
  readonly predicted: number;
  /** Above 0. */
  readonly weight: number;
}

/** Above this many items on its larger side a group of entangled candidates is matched by weight, best first. */
const exactLimit = 160;

/**
 * Pairs gold items with predicted items, one to one, so that the sum of the weights is as high as it can be.
 *
 * The candidates fall into groups that share no item; each group is solved by the Hungarian method (shortest
 * augmenting paths with potentials, cubic in the group). A group of more than 160 items, which only a broken run makes,
 * is matched greedily. The result does not depend on the order of the candidates but where weights tie.
 */
export function matchBest(candidates: readonly Candidate[]): readonly Candidate[] {
  return groupsOf(candidates).flatMap((group) => {
    if (group.length === 1) return group;
    const golds = [...new Set(group.map(({ gold }) => gold))];
    const predicted = [...new Set(group.map((one) => one.predicted))];
    return Math.max(golds.length, predicted.length) > exactLimit
      ? matchGreedily(group)
      : matchExactly(group, golds, predicted);
  });
}

/** Cuts candidates into groups that share neither gold nor predicted items. */
function groupsOf(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const parents = new Map<string, string>();
  const find = (key: string): string => {
    let root = key;
    for (let up = parents.get(root); up !== undefined && up !== root; up = parents.get(root)) root = up;
    parents.set(key, root);
    return root;
  };
  for (const { gold, predicted } of candidates) {
    const a = find(`g${gold}`);
    const b = find(`p${predicted}`);
    if (a !== b) parents.set(a, b);
    if (!parents.has(b)) parents.set(b, b);
  }
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const root = find(`g${candidate.gold}`);
    const group = groups.get(root);
    if (group) group.push(candidate);
    else groups.set(root, [candidate]);
  }
  return [...groups.values()];
}

function matchGreedily(group: readonly Candidate[]): readonly Candidate[] {
  const golds = new Set<number>();
  const predicted = new Set<number>();
  const byWeight = [...group].sort((a, b) => b.weight - a.weight || a.gold - b.gold || a.predicted - b.predicted);
  return byWeight.filter((one) => {
    if (golds.has(one.gold) || predicted.has(one.predicted)) return false;
    golds.add(one.gold);
    predicted.add(one.predicted);
    return true;
  });
}

function matchExactly(
  group: readonly Candidate[],
  golds: readonly number[],
  predicted: readonly number[],
): readonly Candidate[] {
  const size = Math.max(golds.length, predicted.length);
  const rowOf = new Map(golds.map((gold, index) => [gold, index]));
  const columnOf = new Map(predicted.map((one, index) => [one, index]));
  const cells = new Map<number, Candidate>();
  const cost = new Float64Array(size * size);
  for (const candidate of group) {
    const cell = rowOf.get(candidate.gold)! * size + columnOf.get(candidate.predicted)!;
    if (-candidate.weight >= cost[cell]!) continue;
    cost[cell] = -candidate.weight;
    cells.set(cell, candidate);
  }
  const columns = assign(cost, size);
  return columns.flatMap((column, row) => cells.get(row * size + column) ?? []);
}

/**
 * The assignment problem on a square matrix: the column of each row, at the least total cost. The method of Kuhn and
 * Munkres with potentials (Jonker and Volgenant's shortest augmenting path form); index 0 is a dummy row and column.
 */
function assign(cost: Float64Array, size: number): readonly number[] {
  const rowPotential = new Float64Array(size + 1);
  const columnPotential = new Float64Array(size + 1);
  const rowOfColumn = new Int32Array(size + 1);
  const previous = new Int32Array(size + 1);
  for (let row = 1; row <= size; row++) {
    rowOfColumn[0] = row;
    const slack = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
    const isUsed = new Uint8Array(size + 1);
    let column = 0;
    do {
      isUsed[column] = 1;
      const from = rowOfColumn[column]!;
      let step = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let j = 1; j <= size; j++) {
        if (isUsed[j]) continue;
        const reduced = cost[(from - 1) * size + j - 1]! - rowPotential[from]! - columnPotential[j]!;
        if (reduced < slack[j]!) {
          slack[j] = reduced;
          previous[j] = column;
        }
        if (slack[j]! < step) {
          step = slack[j]!;
          next = j;
        }
      }
      for (let j = 0; j <= size; j++) {
        if (isUsed[j]) {
          rowPotential[rowOfColumn[j]!]! += step;
          columnPotential[j]! -= step;
        } else slack[j]! -= step;
      }
      column = next;
    } while (rowOfColumn[column] !== 0);
    for (; column !== 0; column = previous[column]!) rowOfColumn[column] = rowOfColumn[previous[column]!]!;
  }
  const columns = new Array<number>(size).fill(0);
  for (let j = 1; j <= size; j++) columns[rowOfColumn[j]! - 1] = j - 1;
  return columns;
}
