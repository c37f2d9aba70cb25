/** How often a term stands in two groups of texts, and how many terms each group has. */
export interface Contingency {
  readonly target: number;
  readonly reference: number;
  readonly targetTotal: number;
  readonly referenceTotal: number;
}

/**
 * The log-likelihood ratio G² of a two-by-two table (Dunning 1993): twice the sum of observed × ln(observed / expected)
 * over all four cells. Signed: negative where the term is rarer in the target. No continuity correction.
 */
export function logLikelihood({ target, reference, targetTotal, referenceTotal }: Contingency): number {
  const total = targetTotal + referenceTotal;
  const term = target + reference;
  const cell = (observed: number, row: number, column: number): number =>
    observed === 0 ? 0 : observed * Math.log((observed * total) / (row * column));
  const sum =
    cell(target, term, targetTotal) +
    cell(reference, term, referenceTotal) +
    cell(targetTotal - target, total - term, targetTotal) +
    cell(referenceTotal - reference, total - term, referenceTotal);
  const isRarer = target * referenceTotal < reference * targetTotal;
  return (isRarer ? -2 : 2) * Math.max(sum, 0);
}

/**
 * Log ratio (Hardie 2014): log2 of the relative frequencies' ratio. A term that one side lacks counts half an occurrence
 * there.
 */
export function logRatio({ target, reference, targetTotal, referenceTotal }: Contingency): number {
  return Math.log2(((target || 0.5) / targetTotal) * (referenceTotal / (reference || 0.5)));
}

/** The chance of a chi-squared value this high with one degree of freedom. Relative error below 1e-12. */
export function chiSquaredP(value: number): number {
  const x = Math.abs(value) / 2;
  if (x === 0) return 1;
  return x < 1.5 ? 1 - lowerGamma(x) : upperGamma(x);
}

/** ln Γ(1/2) = ln √π. */
const logGammaHalf = Math.log(Math.PI) / 2;

/** Regularized lower incomplete gamma function P(1/2, x) by its series. */
function lowerGamma(x: number): number {
  let term = 2;
  let sum = term;
  for (let n = 1; n < 200 && term > sum * 1e-17; n++) {
    term *= x / (n + 0.5);
    sum += term;
  }
  return sum * Math.exp(-x + 0.5 * Math.log(x) - logGammaHalf);
}

/** Regularized upper incomplete gamma function Q(1/2, x) by its continued fraction (modified Lentz). */
function upperGamma(x: number): number {
  const tiny = 1e-300;
  let b = x + 0.5;
  let c = 1 / tiny;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; n < 500; n++) {
    const a = -n * (n - 0.5);
    b += 2;
    d = 1 / (a * d + b || tiny);
    c = b + a / c || tiny;
    const step = c * d;
    fraction *= step;
    if (Math.abs(step - 1) < 1e-15) break;
  }
  return fraction * Math.exp(-x + 0.5 * Math.log(x) - logGammaHalf);
}
