import type { ActionRow } from './run-rows.ts';
import { dice, wordsOf } from './words.ts';

export const actionChangeKinds = ['kept', 'stage_changed', 'new', 'dropped'] as const;
export type ActionChangeKind = (typeof actionChangeKinds)[number];

/** A row of `action_changes`. `a` is the older run, `b` the newer. */
export interface ActionChange {
  readonly change: ActionChangeKind;
  readonly a: ActionRow | null;
  readonly b: ActionRow | null;
  /** How alike the objects are, from 0 to 1. */
  readonly similarity: number;
}

/** Objects of the same actor and verb that share half of their words are the same undertaking. */
const sameObject = 0.5;
const commitmentStages = new Set(['planned', 'required']);
const counted = new Set(['main', 'list_item']);

/** A promise of its own clause with an actor and an object. */
function isCommitment(row: ActionRow): boolean {
  return commitmentStages.has(row.stage) && counted.has(row.clauseRole) && row.actor !== '' && row.object !== '';
}

const keyOf = ({ actor, verbLemma, objectHead, polarity }: ActionRow): string =>
  [actor.toLowerCase().replace(/^(?:the|a|an|its|our) /, ''), verbLemma, objectHead.toLowerCase(), polarity].join(
    '\u0000',
  );

/**
 * Pairs the rows of two runs that have the same actor, verb and head of the object, and says how far they have come.
 * Rows without a partner are listed only where they are commitments.
 */
export function actionChanges(a: readonly ActionRow[], b: readonly ActionRow[]): readonly ActionChange[] {
  const waiting = new Map<string, ActionRow[]>();
  for (const row of a.filter(isPairable)) {
    const same = waiting.get(keyOf(row));
    if (same) same.push(row);
    else waiting.set(keyOf(row), [row]);
  }
  const changes: ActionChange[] = [];
  const paired = new Set<ActionRow>();
  for (const row of b.filter(isPairable)) {
    const found = mostAlike(row, waiting.get(keyOf(row)) ?? [], paired);
    if (found) {
      paired.add(found.row);
      const change = found.row.stage === row.stage ? 'kept' : 'stage_changed';
      changes.push({ change, a: found.row, b: row, similarity: found.similarity });
    } else if (isCommitment(row)) changes.push({ change: 'new', a: null, b: row, similarity: 0 });
  }
  for (const row of a)
    if (!paired.has(row) && isCommitment(row)) changes.push({ change: 'dropped', a: row, b: null, similarity: 0 });
  return changes;
}

const isPairable = ({ actor, objectHead }: ActionRow): boolean => actor !== '' && objectHead !== '';

/** Rows of one key are few; of more than this the first are looked at, to stay linear. */
const mostCandidates = 50;

function mostAlike(row: ActionRow, candidates: readonly ActionRow[], paired: ReadonlySet<ActionRow>) {
  let best: { readonly row: ActionRow; readonly similarity: number } | null = null;
  const words = wordsOf(row.object);
  for (const candidate of candidates.slice(0, mostCandidates)) {
    if (paired.has(candidate)) continue;
    const similarity = dice(wordsOf(candidate.object), words);
    if (similarity >= sameObject && similarity > (best?.similarity ?? 0)) best = { row: candidate, similarity };
  }
  return best;
}
