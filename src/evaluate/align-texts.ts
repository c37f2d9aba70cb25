/** How two texts line up. */
export interface TextAlignment {
  /** Least number of insertions, deletions and substitutions of single characters (Levenshtein). */
  readonly distance: number;
  /** Per character of the first text: 1 where it stands unchanged in the second, 0 where it does not. */
  readonly isKept: Uint8Array;
  /** Per gap of the first text (before character i; the last is the end): 1 where the second text has characters put in. */
  readonly hasInsertion: Uint8Array;
}

/** Beyond this many cells the middle of two texts counts as wholly different. Pages of 10,000 characters stay below. */
const cellLimit = 120_000_000;

/**
 * Lines up two texts character by character. After the common head and tail, a band around the diagonal is filled and
 * widened until the best way through it cannot be bettered outside (Ukkonen 1985): the time is that of the difference,
 * not of the length.
 */
export function alignTexts(first: string, second: string): TextAlignment {
  const isKept = new Uint8Array(first.length).fill(1);
  const hasInsertion = new Uint8Array(first.length + 1);
  const limit = Math.min(first.length, second.length);
  let head = 0;
  while (head < limit && first.charCodeAt(head) === second.charCodeAt(head)) head++;
  let tail = 0;
  while (tail < limit - head && first.at(-1 - tail) === second.at(-1 - tail)) tail++;
  const a = first.slice(head, first.length - tail);
  const b = second.slice(head, second.length - tail);
  const mark = (i: number, isInsertion: boolean) => {
    if (isInsertion) hasInsertion[head + i] = 1;
    else isKept[head + i] = 0;
  };
  const distance = alignMiddle(a, b, mark);
  return { distance, isKept, hasInsertion };
}

function alignMiddle(a: string, b: string, mark: (i: number, isInsertion: boolean) => void): number {
  if (a.length === 0 || b.length === 0) return markAll(a, b, mark);
  for (let band = Math.max(32, Math.abs(a.length - b.length) + 1); ; band *= 2) {
    if ((a.length + 1) * (2 * band + 1) > cellLimit) return markAll(a, b, mark);
    const distance = alignInBand(a, b, band, mark);
    if (distance !== null) return distance;
  }
}

function markAll(a: string, b: string, mark: (i: number, isInsertion: boolean) => void): number {
  for (let i = 0; i < a.length; i++) mark(i, false);
  if (b.length > 0) mark(0, true);
  return Math.max(a.length, b.length);
}

const steps = { keep: 0, substitute: 1, remove: 2, insert: 3 } as const;

/** Fills the cells within `band` of the diagonal; null where a better way might leave the band. */
function alignInBand(
  a: string,
  b: string,
  band: number,
  mark: (i: number, isInsertion: boolean) => void,
): number | null {
  const width = 2 * band + 1;
  const step = new Uint8Array((a.length + 1) * width);
  const far = a.length + b.length + 1;
  let above = new Int32Array(width + 2).fill(far);
  for (let i = 0; i <= a.length; i++) {
    const row = new Int32Array(width + 2).fill(far);
    for (let k = 0; k < width; k++) {
      const j = i - band + k;
      if (j < 0 || j > b.length) continue;
      if (i === 0 && j === 0) {
        row[k + 1] = 0;
        continue;
      }
      const isEqual = i > 0 && j > 0 && a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      const diagonal = i > 0 && j > 0 ? above[k + 1]! + (isEqual ? 0 : 1) : far;
      const removal = i > 0 ? above[k + 2]! + 1 : far;
      const insertion = j > 0 ? row[k]! + 1 : far;
      const best = Math.min(diagonal, removal, insertion);
      row[k + 1] = best;
      step[i * width + k] =
        best === diagonal ? (isEqual ? steps.keep : steps.substitute) : best === removal ? steps.remove : steps.insert;
    }
    above = row;
  }
  const distance = above[b.length - a.length + band + 1]!;
  if (distance > band) return null;
  let i = a.length;
  let j = b.length;
  while (i > 0 || j > 0) {
    const taken = step[i * width + (j - i + band)]!;
    if (taken === steps.insert) mark(i, true);
    else if (taken !== steps.keep) mark(i - 1, false);
    if (taken !== steps.insert) i--;
    if (taken !== steps.remove) j--;
  }
  return distance;
}
