import { compareCodeUnits } from '../text/compare.ts';
import { bootstrapInterval } from './bootstrap.ts';
import type { Contribution } from './judged-page.ts';
import { addTallies, goldCount, predictedCount, ratesOf, type Tally } from './tally.ts';

export const scoreScopes = ['micro', 'macro', 'label', 'document'] as const;
export type ScoreScope = (typeof scoreScopes)[number];

/** One row of `eval_scores`. */
export interface Score {
  readonly scope: ScoreScope;
  readonly table: string;
  readonly measure: string;
  readonly field: string;
  readonly label: string;
  readonly docId: string;
  /** Judged pages with something to score. */
  readonly pages: number;
  /** Null for a macro mean, which has no counts. */
  readonly tally: Tally | null;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  /** The figure to read: F1, accuracy, recall where the gold is partial, or an error rate (the less the better). */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** One page's counts for one measure, with where they come from. */
export interface PageContribution extends Contribution {
  readonly table: string;
  readonly docId: string;
  readonly page: number;
  readonly isFull: boolean;
}

/** Sums contributions up: over all pages, per label with their mean, and per document. Tables come in the given order. */
export function sumUp(contributions: readonly PageContribution[], tables: readonly string[]): readonly Score[] {
  const groups = groupBy(contributions, (one) => `${one.table}\u0000${one.measure}\u0000${one.field}`);
  return [...groups.values()]
    .sort(([a], [b]) => tables.indexOf(a!.table) - tables.indexOf(b!.table))
    .flatMap((group) => {
      const labels = [...groupBy(group, ({ label }) => label).values()];
      const byLabel = labels.map((part) => scoreOf('label', part, { label: part[0]!.label }));
      const documents = [...groupBy(group, ({ docId }) => docId).values()];
      const hasLabels = labels.length > 1 || labels[0]![0]!.label !== '';
      return [
        scoreOf('micro', group, {}),
        ...(hasLabels ? [macroOf(byLabel), ...byLabel.sort((a, b) => compareCodeUnits(a.label, b.label))] : []),
        ...documents.map((part) => scoreOf('document', part, { docId: part[0]!.docId })),
      ];
    });
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Measures whose tally is a share of right answers: precision and recall would only repeat it. */
const shares = new Set(['accuracy', 'token_f1', 'facts', 'negatives', 'character_error_rate']);

function scoreOf(
  scope: ScoreScope,
  parts: readonly PageContribution[],
  names: { readonly label?: string; readonly docId?: string },
): Score {
  const [{ table, measure, field }] = parts as [PageContribution, ...PageContribution[]];
  const tally = addTallies(parts.map((part) => part.tally));
  const { precision, recall, f1 } = ratesOf(tally);
  const isShare = shares.has(measure);
  const isFull = parts.every((part) => part.isFull);
  const share = goldCount(tally) > 0 ? tally.correct / goldCount(tally) : null;
  const value = isShare
    ? measure === 'character_error_rate' && share !== null
      ? 1 - share
      : share
    : isFull
      ? f1
      : recall;
  const byPage = groupBy(parts, ({ docId, page }) => `${docId}\u0000${page}`);
  const interval =
    scope === 'micro' && isFull && !isShare
      ? bootstrapInterval([...byPage.values()].map((page) => addTallies(page.map((one) => one.tally))))
      : null;
  return {
    scope,
    table,
    measure,
    field,
    label: names.label ?? '',
    docId: names.docId ?? '',
    pages: byPage.size,
    tally,
    precision: isShare || !isFull ? null : precision,
    recall: isShare ? null : recall,
    f1: isShare || !isFull ? null : f1,
    value,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
  };
}

/** The mean of the labels' scores, each label weighing the same. */
function macroOf(labels: readonly Score[]): Score {
  const mean = (values: readonly (number | null)[]) => {
    const known = values.filter((value) => value !== null);
    return known.length > 0 ? known.reduce((sum, value) => sum + value, 0) / known.length : null;
  };
  return {
    ...labels[0]!,
    scope: 'macro',
    label: '',
    pages: Math.max(...labels.map(({ pages }) => pages)),
    tally: null,
    precision: mean(labels.map(({ precision }) => precision)),
    recall: mean(labels.map(({ recall }) => recall)),
    f1: mean(labels.map(({ f1 }) => f1)),
    value: mean(labels.map(({ value }) => value)),
    low: null,
    high: null,
  };
}

/** Number of gold items behind a score. */
export function supportOf({ tally }: Score): number {
  return tally === null ? 0 : goldCount(tally);
}

/** Number of predicted items behind a score. */
export function predictedOf({ tally }: Score): number {
  return tally === null ? 0 : predictedCount(tally);
}
