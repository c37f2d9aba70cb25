import type { Clause } from './clause.ts';

/** Share of right rows by pattern; measured on judged pages (see docs/quality/actions.md). */
const byPattern: ReadonlyMap<string, number> = new Map([['subject-verb', 0.9]]);

/** How often a row of this pattern is right. */
export function confidenceOf({ pattern }: Clause): number {
  return byPattern.get(pattern) ?? 0.8;
}
