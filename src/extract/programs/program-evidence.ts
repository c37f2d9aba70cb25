import type { Action, ProgramMention } from '../../model/annotations.ts';
import type { Span } from '../../text/span.ts';

/** How an action row touches a mention, the best first: the row that has the programme as its object decides the stage. */
export const evidenceKinds = [
  'object',
  'stage_predicate',
  'part_of_object',
  'actor',
  'instrument',
  'mentioned',
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** An action row that says something about a mention. */
export interface ProgramEvidence {
  /** Indexes into the lists of mentions and actions. */
  readonly mention: number;
  readonly action: number;
  readonly kind: EvidenceKind;
}

/** Longest text that may stand between a trigger and the programme that it takes: keeps the search linear. */
const reach = 600;

/** Finds the action rows about each mention, in text order of the mentions. Both lists must be in text order. */
export function programEvidence(
  mentions: readonly ProgramMention[],
  actions: readonly Action[],
): readonly ProgramEvidence[] {
  const evidence: ProgramEvidence[] = [];
  const byBlock = new Map<number, number[]>();
  for (const [index, { block }] of actions.entries()) {
    const indexes = byBlock.get(block);
    if (indexes) indexes.push(index);
    else byBlock.set(block, [index]);
  }
  for (const [mention, one] of mentions.entries()) {
    const indexes = byBlock.get(one.block) ?? [];
    for (let at = firstNear(indexes, actions, one.span.start - reach); at < indexes.length; at++) {
      const action = actions[indexes[at]!]!;
      if (action.span.start > one.span.end + reach) break;
      const kind = kindOf(action, one);
      if (kind) evidence.push({ mention, action: indexes[at]!, kind });
    }
  }
  return evidence;
}

function firstNear(indexes: readonly number[], actions: readonly Action[], from: number): number {
  let low = 0;
  let high = indexes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (actions[indexes[middle]!]!.span.start < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

function kindOf(action: Action, { span, text }: ProgramMention): EvidenceKind | null {
  if (action.objectSpan && beginsInside(action.objectSpan, span))
    return isHead(action.objectSpan, span, action.object)
      ? 'object'
      : nounsOfDeed.test(action.object.slice(0, span.start - action.objectSpan.start))
        ? 'part_of_object'
        : 'mentioned';
  if (action.actorSpan && beginsInside(action.actorSpan, span))
    return action.voice === 'Mid' ? 'stage_predicate' : 'actor';
  const isNear = Math.abs(action.span.start - span.start) < reach;
  return isNear && action.instrument.includes(text) ? 'instrument' : null;
}

/** A name may run on behind the noun phrase that the clause grammar saw: "accelerate Defense Reform | 2.0". */
const beginsInside = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.start < outer.end;

/** "the implementation of the strategy" is done to the strategy; "the goals of the agenda" and "participation in the program" are not. */
const nounsOfDeed =
  /\b(?:implementation|adoption|development|establishment|expansion|launch|introduction|completion|revision|preparation|elaboration|update|execution|realization|continuation|renewal|extension|suspension|review|drafting|creation|promotion|publication|funding|financing|acceleration|conclusion|start|phases?|stages?|parts?|elements?) of (?:(?:the|its|their|our|a|an|this)\s)?[^.;]*$/i;

/** True where the programme is what the object is about: nothing but a coordinated or modifying part stands before it. */
function isHead(object: Span, mention: Span, text: string): boolean {
  const before = text.slice(0, mention.start - object.start);
  return !/\b(?:of|for|in|on|to|under|with|through|by|from)\b/i.test(before);
}
