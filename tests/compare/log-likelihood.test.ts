import { describe, expect, it } from 'vitest';
import { chiSquaredP, logLikelihood, logRatio } from '../../src/compare/log-likelihood.ts';

/** Dunning's table: k(A B), k(A ~B), k(~A B), k(~A ~B) and -2 log λ, as printed. */
const dunning: readonly (readonly [number, number, number, number, number])[] = [
  [110, 2442, 111, 29114, 270.72],
  [29, 13, 123, 31612, 263.9],
  [31, 23, 139, 31584, 256.84],
  [10, 0, 3, 31764, 167.23],
];

/**
 * A second implementation: SciPy 1.17.1. Counts in target and reference, sizes of both, then
 * `chi2_contingency([[a, b], [A - a, B - b]], correction=False, lambda_='log-likelihood')` (statistic with our sign, p).
 */
const scipy: readonly (readonly [number, number, number, number, number, number])[] = [
  [3, 17, 1000, 2000, -3.4894134533305046, 0.061762464416421504],
  [10, 0, 1000, 1000, 13.913195078972075, 0.00019144971272974401],
  [0, 9, 500, 1500, -5.1918247422455845, 0.022693376742186838],
  [120, 45, 147111, 188196, 56.36992163487341, 6.004185251744041e-14],
  [1, 0, 10, 10, 1.4389502660059355, 0.23030928576342496],
  [5, 5, 300, 900, 2.9048844951572796, 0.08831157969572655],
  [7, 8, 12345, 6789, -1.9875706758579792, 0.15859511848848118],
  [300, 2, 50000, 900000, 1744.5314123046805, 0],
];

/** `scipy.stats.chi2.sf(x, 1)`, SciPy 1.17.1. */
const scipyTail: readonly (readonly [number, number])[] = [
  [0.001, 0.9747728793699604],
  [0.5, 0.47950012218695337],
  [1, 0.31731050786291115],
  [2.9, 0.08857955257977622],
  [3.1, 0.07829229414640966],
  [50, 1.537459794428033e-12],
  [500, 9.505397766554137e-111],
  [1200, 6.099568814808675e-263],
];

describe('logLikelihood', () => {
  it.each(scipy)(
    'agrees with SciPy: %i of %i, sizes %i and %i',
    (target, reference, targetTotal, referenceTotal, g2, p) => {
      const value = logLikelihood({ target, reference, targetTotal, referenceTotal });
      expect(Math.abs(value / g2 - 1)).toBeLessThan(1e-9);
      if (p === 0) expect(chiSquaredP(value)).toBeLessThan(1e-300);
      else expect(Math.abs(chiSquaredP(value) / p - 1)).toBeLessThan(1e-9);
    },
  );

  it('gives the hand-worked value of a two-by-two table', () => {
    // Target 30 of 1,000, reference 10 of 1,000. Expected 20, 20, 980, 980:
    // 2 (30 ln 1.5 + 10 ln 0.5 + 970 ln(970/980) + 990 ln(990/980)) = 10.669048...
    const byHand =
      2 * (30 * Math.log(30 / 20) + 10 * Math.log(10 / 20) + 970 * Math.log(970 / 980) + 990 * Math.log(990 / 980));
    const table = { target: 30, reference: 10, targetTotal: 1000, referenceTotal: 1000 };
    expect(logLikelihood(table)).toBeCloseTo(byHand, 10);
    // The same in another program (Python): 10.669048049699542.
    expect(byHand).toBeCloseTo(10.669048, 6);
    expect(logRatio(table)).toBeCloseTo(Math.log2(3), 12);
  });

  it.each(dunning)('agrees with Dunning 1993: %i %i %i %i', (both, first, second, neither, printed) => {
    const table = {
      target: both,
      targetTotal: both + first,
      reference: second,
      referenceTotal: second + neither,
    };
    expect(logLikelihood(table)).toBeCloseTo(printed, 1);
  });

  it('is negative where the term is rarer in the target, and zero where nothing can be said', () => {
    expect(logLikelihood({ target: 10, reference: 30, targetTotal: 1000, referenceTotal: 1000 })).toBeLessThan(0);
    expect(logLikelihood({ target: 0, reference: 0, targetTotal: 9, referenceTotal: 9 })).toBe(0);
    expect(logLikelihood({ target: 3, reference: 0, targetTotal: 7, referenceTotal: 0 })).toBe(0);
    expect(logLikelihood({ target: 0, reference: 3, targetTotal: 0, referenceTotal: 7 })).toBe(0);
    expect(logLikelihood({ target: 0, reference: 0, targetTotal: 0, referenceTotal: 0 })).toBe(0);
    expect(logLikelihood({ target: 5, reference: 5, targetTotal: 100, referenceTotal: 100 })).toBeCloseTo(0, 12);
  });
});

describe('chiSquaredP', () => {
  it.each(scipyTail)('agrees with SciPy at %f', (value, p) => {
    expect(Math.abs(chiSquaredP(value) / p - 1)).toBeLessThan(1e-9);
  });

  // Printed critical values of chi-squared with one degree of freedom.
  it.each([
    [3.841458820694124, 0.05],
    [6.634896601021213, 0.01],
    [10.827566170662733, 0.001],
    [15.136705226623606, 0.0001],
    [0.45493642311957283, 0.5],
    [2.705543454095404, 0.1],
  ])('P(X > %f) = %f', (value, p) => {
    expect(Math.abs(chiSquaredP(value) / p - 1)).toBeLessThan(1e-9);
  });

  it('stays exact far out and takes the sign off', () => {
    // pchisq(100, 1, lower.tail = FALSE) in R: 1.523971e-23
    expect(chiSquaredP(100) / 1.523970604832094e-23).toBeCloseTo(1, 6);
    expect(chiSquaredP(-3.841458820694124)).toBeCloseTo(0.05, 10);
    expect(chiSquaredP(0)).toBe(1);
  });
});
