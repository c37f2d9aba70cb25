import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Candidate, matchBest } from '../../src/evaluate/match.ts';

const weightOf = (matching: readonly Candidate[]) => matching.reduce((sum, { weight }) => sum + weight, 0);

/** The best weight by trying everything. */
function bestByTrial(candidates: readonly Candidate[]): number {
  const [first, ...rest] = candidates;
  if (!first) return 0;
  const without = bestByTrial(rest);
  const open = rest.filter((one) => one.gold !== first.gold && one.predicted !== first.predicted);
  return Math.max(without, first.weight + bestByTrial(open));
}

describe('matchBest', () => {
  it('gives up the heaviest pair where two others weigh more', () => {
    const candidates = [
      { gold: 0, predicted: 0, weight: 5 },
      { gold: 0, predicted: 1, weight: 4 },
      { gold: 1, predicted: 0, weight: 4 },
    ];
    expect(matchBest(candidates).map(({ gold, predicted }) => [gold, predicted])).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('is as good as trying everything, and one to one', () => {
    const candidate = fc.record({
      gold: fc.nat(4),
      predicted: fc.nat(4),
      weight: fc.integer({ min: 1, max: 20 }),
    });
    fc.assert(
      fc.property(fc.array(candidate, { maxLength: 10 }), (candidates) => {
        const matching = matchBest(candidates);
        expect(new Set(matching.map(({ gold }) => gold)).size).toBe(matching.length);
        expect(new Set(matching.map(({ predicted }) => predicted)).size).toBe(matching.length);
        expect(weightOf(matching)).toBe(bestByTrial(candidates));
      }),
    );
  });
});
