import type { Action, Stage } from '../../model/annotations.ts';
import type { EvidenceKind, ProgramEvidence } from './program-evidence.ts';

type Telling = 'told' | 'standing' | 'goal';

/** "standing" says hardly more than that the programme is there, a goal only that somebody wants it. */
const tellings: Readonly<Partial<Record<Stage, Telling>>> = { standing: 'standing', goal: 'goal' };

/**
 * The rows that may tell a programme's stage, the best first. What is done to the programme outweighs what it does itself;
 * the purpose of a programme ("the plan … to build") is no stage of it.
 */
const order: readonly (readonly [EvidenceKind, Telling])[] = [
  ['object', 'told'],
  ['stage_predicate', 'told'],
  ['part_of_object', 'told'],
  ['anaphor', 'told'],
  ['object', 'standing'],
  ['stage_predicate', 'standing'],
  ['actor', 'told'],
  ['object', 'goal'],
  ['part_of_object', 'standing'],
  ['part_of_object', 'goal'],
  ['anaphor', 'standing'],
  ['anaphor', 'goal'],
  ['actor', 'standing'],
  ['instrument', 'told'],
  ['instrument', 'standing'],
];
const ranks: ReadonlyMap<string, number> = new Map(order.map(([kind, telling], rank) => [`${kind} ${telling}`, rank]));

/** The rank of a programme that no row tells of. */
export const noEvidence = order.length;

/** From 0, the best; `noEvidence` where the row tells no stage of the programme. */
export function rankOf({ kind, action }: ProgramEvidence, actions: readonly Action[]): number {
  const { stage, polarity } = actions[action]!;
  // "The fund has not been set up", "did not replace the budgets": what is not done tells no stage.
  if (stage === 'unspecified' || polarity === 'Neg') return noEvidence;
  return ranks.get(`${kind} ${tellings[stage] ?? 'told'}`) ?? noEvidence;
}

/** The row that tells the programme's stage: the best by rank, the earlier of equals. */
export function bestEvidence(
  rows: readonly ProgramEvidence[],
  actions: readonly Action[],
): ProgramEvidence | undefined {
  return rows
    .filter((row) => rankOf(row, actions) < noEvidence)
    .toSorted((a, b) => rankOf(a, actions) - rankOf(b, actions) || a.action - b.action)[0];
}
