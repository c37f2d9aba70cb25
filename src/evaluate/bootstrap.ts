import { addTallies, ratesOf, type Tally } from './tally.ts';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Fewer pages than this give no interval that means anything. */
export const leastPages = 30;
const rounds = 1000;

/**
 * The 95 % percentile bootstrap interval of a measure (Efron): pages are drawn with replacement a thousand times. The
 * draws come from a fixed seed, so that the same scores give the same interval. Null below 30 pages.
 */
export function bootstrapInterval(pages: readonly Tally[]): Interval | null {
  if (pages.length < leastPages) return null;
  const draw = createDraw(0x9e3779b9);
  const values: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const sample = pages.map(() => pages[draw(pages.length)]!);
    const { f1 } = ratesOf(addTallies(sample));
    if (f1 !== null) values.push(f1);
  }
  values.sort((a, b) => a - b);
  if (values.length === 0) return null;
  const at = (share: number) => values[Math.min(values.length - 1, Math.floor(share * values.length))]!;
  return { low: at(0.025), high: at(0.975) };
}

/** Whole numbers below a limit, always the same ones: the mulberry32 generator (Tommy Ettinger, public domain). */
function createDraw(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * limit);
  };
}
