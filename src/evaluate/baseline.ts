import { compareCodeUnits } from '../text/compare.ts';
import type { Evaluation } from './evaluate.ts';
import { type GateName, type GateOptions, gatedScores } from './gates.ts';
import type { ScoredRow } from './scored-row.ts';

/** What a run reached once, and a later one must not fall behind. Holds no times and no machine. */
export interface Baseline {
  readonly version: 1;
  /** Judged pages. */
  readonly pages: number;
  readonly scores: Readonly<Record<GateName, { readonly value: number; readonly support: number }>>;
  /** Ids of the gold rows that the run had right, by table, sorted. */
  readonly right: Readonly<Record<string, readonly string[]>>;
}

/** Keeps what an evaluation reached. Every measure is kept, so that gates can be chosen later. */
export function createBaseline({ scores, right, pages }: Evaluation): Baseline {
  const byName = [...gatedScores(scores)].sort(([a], [b]) => compareCodeUnits(a, b));
  const tables = [...new Set(right.map(({ table }) => table))].sort(compareCodeUnits);
  const idsOf = (table: string) => [...new Set(right.filter((one) => one.table === table).map(({ id }) => id))];
  return {
    version: 1,
    pages,
    scores: Object.fromEntries(
      byName.map(([name, { value, support }]) => [name, { value: round(value), support: round(support) }]),
    ),
    right: Object.fromEntries(tables.map((table) => [table, idsOf(table).sort(compareCodeUnits)])),
  };
}

const round = (value: number) => Number(value.toFixed(6));

/** The bytes of a baseline file: the same for the same baseline. */
export function formatBaseline(baseline: Baseline): string {
  return `${JSON.stringify(baseline, null, 1)}\n`;
}

/** Reads a baseline file. Null where the text is none. */
export function parseBaseline(text: string): Baseline | null {
  try {
    const value = JSON.parse(text) as Partial<Baseline> | null;
    return value?.version === 1 && value.scores && value.right ? (value as Baseline) : null;
  } catch {
    return null;
  }
}

/** One gated figure then and now. */
export interface Change {
  readonly name: GateName;
  /** Null where the baseline or the run has no such figure. */
  readonly before: number | null;
  readonly after: number | null;
  readonly support: number;
  readonly isGated: boolean;
  /** True where the figure fell further than it may. */
  readonly isRegression: boolean;
}

export interface NamedRow {
  readonly id: string;
  readonly table: string;
  readonly row: ScoredRow;
}

export interface Comparison {
  /** `pass`, or `regression` where a gated figure fell, a right row was lost or a minimum is not reached. */
  readonly verdict: 'pass' | 'regression';
  /** False where there was no baseline to compare with. */
  readonly hasBaseline: boolean;
  /** Figures that changed, those that fell most first. */
  readonly changes: readonly Change[];
  /** Gold rows that the baseline had right and the run has not. Rows that were taken out of the gold are none. */
  readonly lost: readonly NamedRow[];
  /** Gold rows that the run has right and the baseline had not. */
  readonly gained: readonly NamedRow[];
  /** Figures that do not reach their minimum. */
  readonly belowMinimum: readonly {
    readonly name: GateName;
    readonly value: number | null;
    readonly minimum: number;
  }[];
}

/** Holds an evaluation against a baseline (or none) and the minimums of the configuration. */
export function compareWithBaseline(
  evaluation: Evaluation,
  baseline: Baseline | null,
  options: GateOptions,
): Comparison {
  const now = gatedScores(evaluation.scores);
  const changes = baseline === null ? [] : changesOf(now, baseline, options);
  const before = new Set(Object.values(baseline?.right ?? {}).flat());
  const rightNow = new Set(evaluation.right.map(({ id }) => id));
  const lost = [...before]
    .filter((id) => !rightNow.has(id) && evaluation.goldRows.has(id))
    .map((id) => ({ id, ...evaluation.goldRows.get(id)! }));
  const gained = baseline === null ? [] : evaluation.right.filter(({ id }) => !before.has(id));
  const belowMinimum = Object.entries(options.minimums)
    .map(([name, minimum]) => ({ name, value: now.get(name)?.value ?? null, minimum }))
    .filter(({ value, minimum }) => value === null || value < minimum);
  const isWorse = lost.length > 0 || belowMinimum.length > 0 || changes.some((change) => change.isRegression);
  return {
    verdict: isWorse ? 'regression' : 'pass',
    hasBaseline: baseline !== null,
    changes,
    lost: lost.sort(compareNamed),
    gained,
    belowMinimum,
  };
}

function compareNamed(a: NamedRow, b: NamedRow): number {
  const keyOf = ({ table, row, id }: NamedRow) =>
    [table, row.doc_id, String(row.page_n).padStart(6, '0'), String(row.raw_start).padStart(9, '0'), id].join('\u0000');
  return compareCodeUnits(keyOf(a), keyOf(b));
}

function changesOf(
  now: ReadonlyMap<GateName, { value: number; support: number }>,
  baseline: Baseline,
  { gates, maxDrop, minSupport }: GateOptions,
): readonly Change[] {
  const names = new Set([...now.keys(), ...Object.keys(baseline.scores)]);
  const changes = [...names].map((name): Change => {
    const before = baseline.scores[name] ?? null;
    const after = now.get(name) ?? null;
    const isGated = gates.includes(name);
    const support = Math.max(before?.support ?? 0, after?.support ?? 0);
    const drop = before === null ? 0 : before.value - (after?.value ?? 0);
    // Figures are kept to six decimals; a fall of exactly the limit is none.
    const isRegression = isGated && support >= minSupport && drop > maxDrop + 1e-6;
    return { name, before: before?.value ?? null, after: after?.value ?? null, support, isGated, isRegression };
  });
  const differenceOf = ({ before, after }: Change) => (after ?? 0) - (before ?? 0);
  return changes
    .filter((change) => Math.abs(differenceOf(change)) > 1e-6)
    .sort((a, b) => differenceOf(a) - differenceOf(b) || compareCodeUnits(a.name, b.name));
}
