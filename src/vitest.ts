import { expect } from 'vitest';
import { type Baseline, compareWithBaseline } from './evaluate/baseline.ts';
import { type Evaluation, evaluate, type RunOutput } from './evaluate/evaluate.ts';
import { defaultGateOptions, type GateOptions } from './evaluate/gates.ts';
import type { GoldPage } from './evaluate/gold.ts';
import { describeChange, describeError, describeRow, percent } from './evaluate/reports/report.ts';

export { type Baseline, parseBaseline } from './evaluate/baseline.ts';
export { type Evaluation, evaluate, type RunOutput } from './evaluate/evaluate.ts';
export type { GoldPage } from './evaluate/gold.ts';
export { readGold } from './run/read-gold.ts';
export { readRunOutput } from './run/run-output.ts';

/** What `toMeetGold` asks for. */
export interface GoldDemand {
  /** The gold table: `entities`. */
  readonly table: string;
  /** The measure: `strict` (default), `exact`, `partial`, `ent_type`, `record_strict`, `accuracy`, … */
  readonly scenario?: string;
  /** For `accuracy` and `token_f1`: the column. */
  readonly field?: string;
  /** The least figure, from 0 to 1. */
  readonly min: number;
}

interface Verdict {
  readonly pass: boolean;
  message(): string;
}

/** A failing test shows this many faults. */
const shownFaults = 20;

function toMeetGold(run: RunOutput, gold: readonly GoldPage[], demand: GoldDemand): Verdict {
  const { table, scenario = 'strict', field = '', min } = demand;
  const { scores, errors } = evaluate(run, gold);
  const score = scores.find(
    (one) => one.scope === 'micro' && one.table === table && one.measure === scenario && one.field === field,
  );
  const value = score?.value ?? null;
  const faults = errors.filter((error) => error.table === table && (field === '' || error.field === field));
  return {
    pass: value !== null && value >= min,
    message: () =>
      [
        value === null
          ? `Nothing to score: the gold judges no ${table} with ${scenario} ${field}`.trimEnd()
          : `${table} ${scenario}${field && ` of ${field}`} is ${percent(value)}, wanted ${percent(min)}`,
        ...faults.slice(0, shownFaults).map((error) => {
          const { what, gold: wanted, run: got } = describeError(error);
          return `  ${error.docId} p. ${error.label ?? error.page}: ${what}: gold “${wanted}”, run “${got}”`;
        }),
        ...(faults.length > shownFaults ? [`  and ${faults.length - shownFaults} others`] : []),
      ].join('\n'),
  };
}

function toHaveNoRegression(evaluation: Evaluation, baseline: Baseline, options: Partial<GateOptions> = {}): Verdict {
  const { verdict, lost, changes, belowMinimum } = compareWithBaseline(evaluation, baseline, {
    ...defaultGateOptions,
    ...options,
  });
  return {
    pass: verdict === 'pass',
    message: () =>
      verdict === 'pass'
        ? 'No regression: no gated figure fell and no right row was lost'
        : [
            'Regression against the baseline:',
            ...lost.map((row) => `  lost ${describeRow(row)}`),
            ...changes
              .filter((change) => change.isRegression)
              .map((change) => `  fell ${change.name}: ${describeChange(change)}`),
            ...belowMinimum.map(({ name, value, minimum }) => `  low ${name}: ${percent(value)} < ${percent(minimum)}`),
          ].join('\n'),
  };
}

/** The matchers as plain functions, for a test runner that is set up by hand. */
export const matchers = { toMeetGold, toHaveNoRegression };

expect.extend(matchers);

declare module 'vitest' {
  interface Matchers<T> {
    /** A run reaches a figure on gold pages. */
    toMeetGold(gold: readonly GoldPage[], demand: GoldDemand): T;
    /** An evaluation does not fall behind a baseline. */
    toHaveNoRegression(baseline: Baseline, options?: Partial<GateOptions>): T;
  }
}
