import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignTexts } from '../../src/evaluate/align-texts.ts';

/** Levenshtein's distance by the book. */
function distanceByTable(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(substitution, above[j]! + 1, row[j - 1]! + 1));
    }
    above = row;
  }
  return above[b.length]!;
}

describe('alignTexts', () => {
  it('finds the distance of any two texts', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 90 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(alignTexts(a, b).distance).toBe(distanceByTable(a, b));
      }),
    );
  });

  it('says which characters stand and where others were put in', () => {
    const { distance, isKept, hasInsertion } = alignTexts('an eff cient way', 'an efficient way');
    expect(distance).toBe(1);
    expect([...isKept].flatMap((kept, index) => (kept ? [] : [index]))).toEqual([6]);
    expect([...hasInsertion].some(Boolean)).toBe(false);
    expect([...alignTexts('longterm', 'long-term').hasInsertion].indexOf(1)).toBe(4);
  });
});
