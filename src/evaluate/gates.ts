import { type Score, supportOf } from './score.ts';

/** A measure that a change must not lower: `table/measure` or `table/measure/field`. */
export type GateName = string;

/** What is gated unless the configuration says otherwise: one figure a table, and the fields that make an action right. */
export const defaultGates: readonly GateName[] = [
  'normalize_facts/facts',
  'edits/edits',
  'sentences/strict',
  'entities/strict',
  'abbreviations/record_strict',
  'programs/record_strict',
  'program_mentions/strict',
  'negative/negatives',
  'actions/ent_type',
  'actions/record_strict',
  'actions/accuracy/stage',
  'actions/accuracy/actor_resolved',
  'keywords/core_in_first_20',
];

export interface GateOptions {
  readonly gates: readonly GateName[];
  /** How far a gated figure may fall. */
  readonly maxDrop: number;
  /** Gold items that a figure must stand on before its fall counts. */
  readonly minSupport: number;
  /** Figures that must be reached, by gate, whatever the baseline. */
  readonly minimums: Readonly<Record<GateName, number>>;
}

export const defaultGateOptions: GateOptions = { gates: defaultGates, maxDrop: 0.005, minSupport: 5, minimums: {} };

/** The name that gates and baselines know a score by. */
export function gateNameOf({ table, measure, field }: Pick<Score, 'table' | 'measure' | 'field'>): GateName {
  return field === '' ? `${table}/${measure}` : `${table}/${measure}/${field}`;
}

/** The scores over all pages by their gate name. Error rates are left out: they fall when things get better. */
export function gatedScores(scores: readonly Score[]): ReadonlyMap<GateName, { value: number; support: number }> {
  const result = new Map<GateName, { value: number; support: number }>();
  for (const score of scores) {
    if (score.scope !== 'micro' || score.value === null || score.measure === 'character_error_rate') continue;
    result.set(gateNameOf(score), { value: score.value, support: supportOf(score) });
  }
  return result;
}
