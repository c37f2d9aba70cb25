import { randomNumbers } from '../text/random-numbers.ts';
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
  const random = randomNumbers(0x9e3779b9);
  const values: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const sample = pages.map(() => pages[Math.floor(random() * pages.length)]!);
    const { f1 } = ratesOf(addTallies(sample));
    if (f1 !== null) values.push(f1);
  }
  values.sort((a, b) => a - b);
  if (values.length === 0) return null;
  const at = (share: number) => values[Math.min(values.length - 1, Math.floor(share * values.length))]!;
  return { low: at(0.025), high: at(0.975) };
}
