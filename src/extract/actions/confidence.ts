import type { Clause } from './clause.ts';

/** Rows that were wholly right (trigger, actor, object head, stage, polarity) and all rows of a pattern, on 15 judged pages. */
const counted: ReadonlyMap<string, readonly [right: number, rows: number]> = new Map([
  ['subject-verb', [141, 155]],
  ['coordinated-verb', [43, 53]],
  ['to-purpose', [26, 36]],
  ['relative-verb', [20, 26]],
  ['coordinated-gerund', [24, 25]],
  ['prepositional-gerund', [14, 19]],
  ['instrument-gerund', [12, 16]],
  ['noun-purpose', [11, 12]],
  ['content-infinitive', [3, 9]],
  ['participle-after-noun', [7, 9]],
  ['fronted-purpose', [7, 8]],
  ['object-control', [5, 8]],
  ['free-adjunct', [3, 6]],
  ['headless-gerund', [5, 6]],
  ['headless-verb', [3, 5]],
  ['in-order-to', [2, 5]],
  ['that-clause', [4, 5]],
  ['interrupted-subject', [4, 5]],
  ['relative-clause', [5, 5]],
  ['purpose-gerund', [3, 5]],
  ['subordinate-gerund', [4, 4]],
  ['reason-clause', [1, 4]],
  ['aim-of', [4, 4]],
  ['purpose-clause', [4, 4]],
  ['run-on', [0, 4]],
  ['it-is-adjective', [4, 4]],
  ['conditional-clause', [2, 4]],
]);

/** The share of all rows that were wholly right: what a pattern with few or no counted rows is drawn to. */
const overall = 0.82;
const weightOfOverall = 4;

/** How often a row of this pattern is wholly right: its counts with four rows of the overall share added. */
export function confidenceOf({ pattern }: Clause): number {
  const [right, rows] = counted.get(pattern) ?? [0, 0];
  return Math.round((100 * (right + weightOfOverall * overall)) / (rows + weightOfOverall)) / 100;
}
