import { type Candidate, matchBest } from './match.ts';
import type { Tally } from './tally.ts';

/** nervaluate's four scenarios (SemEval-2013 task 9.1). */
export const scenarios = ['strict', 'exact', 'partial', 'ent_type'] as const;
export type Scenario = (typeof scenarios)[number];

/** A labelled half-open span. Nested, crossing and repeated spans are allowed. */
export interface LabelledSpan {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

/** One line of the comparison: a pair, a gold span without a partner (missed) or a predicted one (spurious). Indexes or null. */
export interface Alignment {
  readonly gold: number | null;
  readonly predicted: number | null;
}

export type ScenarioTallies = Readonly<Record<Scenario, Tally>>;

/**
 * Pairs the spans of one page one to one. A pair must share a character (empty spans must be equal); a pair of the same
 * span and label is worth more than any others that it could stand in the way of, then comes the same span, then the
 * same label, and more overlap decides between equals.
 */
export function alignSpans(gold: readonly LabelledSpan[], predicted: readonly LabelledSpan[]): readonly Alignment[] {
  const { pairs, goldLeft, predictedLeft } = pairIdentical(gold, predicted);
  const candidates: Candidate[] = [];
  const byStart = [...predictedLeft].sort((a, b) => predicted[a]!.start - predicted[b]!.start || a - b);
  for (const g of goldLeft) {
    for (const p of byStart) {
      if (predicted[p]!.start > gold[g]!.end) break;
      const weight = weightOf(gold[g]!, predicted[p]!);
      if (weight > 0) candidates.push({ gold: g, predicted: p, weight });
    }
  }
  const matched = matchBest(candidates);
  const takenGold = new Set(matched.map((one) => one.gold));
  const takenPredicted = new Set(matched.map((one) => one.predicted));
  return [
    ...pairs,
    ...matched.map((one) => ({ gold: one.gold, predicted: one.predicted })),
    ...goldLeft.filter((g) => !takenGold.has(g)).map((g) => ({ gold: g, predicted: null })),
    ...predictedLeft.filter((p) => !takenPredicted.has(p)).map((p) => ({ gold: null, predicted: p })),
  ];
}

/** Takes the pairs of the same span and label out first: no better match can lose by it, and little is left to solve. */
function pairIdentical(gold: readonly LabelledSpan[], predicted: readonly LabelledSpan[]) {
  const waiting = new Map<string, number[]>();
  const keyOf = ({ start, end, label }: LabelledSpan) => `${start},${end},${label}`;
  for (const [index, span] of gold.entries()) {
    const key = keyOf(span);
    const list = waiting.get(key);
    if (list) list.push(index);
    else waiting.set(key, [index]);
  }
  const pairs: Alignment[] = [];
  const predictedLeft: number[] = [];
  for (const [index, span] of predicted.entries()) {
    const partner = waiting.get(keyOf(span))?.shift();
    if (partner === undefined) predictedLeft.push(index);
    else pairs.push({ gold: partner, predicted: index });
  }
  return { pairs, predictedLeft, goldLeft: [...waiting.values()].flat().sort((a, b) => a - b) };
}

function weightOf(gold: LabelledSpan, predicted: LabelledSpan): number {
  const isSame = gold.start === predicted.start && gold.end === predicted.end;
  const shared = Math.min(gold.end, predicted.end) - Math.max(gold.start, predicted.start);
  if (!isSame && shared <= 0) return 0;
  const union = Math.max(gold.end, predicted.end) - Math.min(gold.start, predicted.start);
  const overlap = union > 0 ? shared / union : 1;
  return (isSame ? 16 : 1) + (gold.label === predicted.label ? 4 : 0) + overlap / 2;
}

/** Sums up one page's alignment in the four scenarios, by label: pairs and missed spans by the gold's label, spurious ones by their own. */
export function tallySpans(
  gold: readonly LabelledSpan[],
  predicted: readonly LabelledSpan[],
  alignments: readonly Alignment[],
): ReadonlyMap<string, ScenarioTallies> {
  const byLabel = new Map<string, Record<Scenario, Record<keyof Tally, number>>>();
  for (const alignment of alignments) {
    const g = alignment.gold === null ? null : gold[alignment.gold]!;
    const p = alignment.predicted === null ? null : predicted[alignment.predicted]!;
    const label = (g ?? p)!.label;
    const tallies = byLabel.get(label) ?? emptyScenarios();
    byLabel.set(label, tallies);
    const outcomes = judge(g, p);
    for (const scenario of scenarios) tallies[scenario][outcomes[scenario]]++;
  }
  return byLabel;
}

/** What a pair counts as in each scenario. */
export function judge(gold: LabelledSpan | null, predicted: LabelledSpan | null): Record<Scenario, keyof Tally> {
  if (!predicted) return { strict: 'missed', exact: 'missed', partial: 'missed', ent_type: 'missed' };
  if (!gold) return { strict: 'spurious', exact: 'spurious', partial: 'spurious', ent_type: 'spurious' };
  const isSame = gold.start === predicted.start && gold.end === predicted.end;
  const hasLabel = gold.label === predicted.label;
  return {
    strict: isSame && hasLabel ? 'correct' : 'incorrect',
    exact: isSame ? 'correct' : 'incorrect',
    partial: isSame ? 'correct' : 'partial',
    ent_type: hasLabel ? 'correct' : 'incorrect',
  };
}

function emptyScenarios(): Record<Scenario, Record<keyof Tally, number>> {
  const zero = () => ({ correct: 0, incorrect: 0, partial: 0, missed: 0, spurious: 0 });
  return { strict: zero(), exact: zero(), partial: zero(), ent_type: zero() };
}
