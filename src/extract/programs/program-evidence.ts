import type { Action, ProgramMention } from '../../model/annotations.ts';
import type { Span } from '../../text/span.ts';

/** How an action row touches a mention; `anaphor` is a row about "the programme" behind the mention. */
export type EvidenceKind =
  | 'object'
  | 'stage_predicate'
  | 'part_of_object'
  | 'anaphor'
  | 'actor'
  | 'instrument'
  | 'mentioned';

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
  /** The kind of the last mention that each row touches. */
  const last = new Map<number, EvidenceKind>();
  for (const [mention, one] of mentions.entries()) {
    const indexes = byBlock.get(one.block) ?? [];
    for (let at = firstNear(indexes, actions, one.span.start - reach); at < indexes.length; at++) {
      const action = actions[indexes[at]!]!;
      if (action.span.start > one.span.end + reach) break;
      const kind = kindOf(action, one) ?? null;
      const joined =
        kind === 'mentioned' && isJoined(action, mentions[mention - 1], one) ? last.get(indexes[at]!) : undefined;
      if (!kind) continue;
      last.set(indexes[at]!, joined ?? kind);
      evidence.push({ mention, action: indexes[at]!, kind: joined ?? kind });
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

/** "the Programme on Health | and the | Income Programme were financed": what is done to the first is done to the second. */
function isJoined({ object, objectSpan }: Action, before: ProgramMention | undefined, one: ProgramMention): boolean {
  if (!objectSpan || before?.block !== one.block || before.span.start < objectSpan.start) return false;
  const between = object.slice(before.span.end - objectSpan.start, one.span.start - objectSpan.start);
  return /^["”’']?,?\s(?:(?:and|or|as well as)\s)?(?:(?:the|its)\s)?["“‘']?$/.test(between);
}

function kindOf(action: Action, mention: ProgramMention): EvidenceKind | null {
  const { span, text } = mention;
  if (action.objectSpan && beginsInside(action.objectSpan, span)) return kindInObject(action, action.objectSpan, span);
  if (action.actorSpan && beginsInside(action.actorSpan, span)) {
    if (!isHead(action.actorSpan, span, action.actor)) return kindInPhrase(action.actor, action.actorSpan, span);
    // "The report was financed by the Harbour Fund": a row about the report.
    if (action.voice === 'Pass') return 'mentioned';
    return action.voice === 'Mid' ? 'stage_predicate' : 'actor';
  }
  if (action.objectSpan && introduces(action.objectSpan, action.object, span)) return 'object';
  const isNear = Math.abs(action.span.start - span.start) < reach;
  return isNear && action.instrument.includes(text) ? 'instrument' : null;
}

function kindInObject({ object, verbLemma, clauseRole }: Action, outer: Span, inner: Span): EvidenceKind {
  if (touchingVerbs.has(verbLemma)) return 'mentioned';
  // "end it through the Harbour Strategy, | which was launched last year": the clause stands right behind the programme.
  if (clauseRole === 'relative' && inner.end === outer.end) return 'object';
  return isHead(outer, inner, object) ? 'object' : kindInPhrase(object, outer, inner);
}

/** "the adoption of the programme" says what becomes of the programme, "the goals of the programme" does not. */
function kindInPhrase(phrase: string, outer: Span, inner: Span): EvidenceKind {
  const before = phrase.slice(0, Math.max(0, inner.start - outer.start));
  const deed = nounsOfDeed.exec(before);
  // "a lesson from the implementation of the programme"
  return deed && !prepositions.test(before.slice(0, deed.index)) ? 'part_of_object' : 'mentioned';
}

/** "implementing a law called the | Levinson Act": the object's noun phrase ends before the name that it announces. */
const introduces = ({ end }: Span, text: string, inner: Span): boolean =>
  inner.start >= end && inner.start - end < 8 && /\b(?:called|named|entitled|titled|known as)$/i.test(text);

/** What only names a programme or stands to it as an outsider does: "align with the agenda", "a plan called …". */
const touchingVerbs = new Set(
  `speak talk say tell visit witness preside align comply adhere abide violate breach welcome oppose criticize criticise discuss mention note cite call name dub title
  entitle know refer describe regard consider see reflect complement attend combine participate join leave accede contribute praise
  commend recall highlight form`.split(/\s+/),
);

/** A name may run on behind the noun phrase that the clause grammar saw: "accelerate Defense Reform | 2.0". */
const beginsInside = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.start < outer.end;

/** "the implementation of the strategy" is done to the strategy; "the goals of the agenda" and "participation in the program" are not. */
const nounsOfDeed =
  /\b(?:implementation|adoption|development|establishment|expansion|launch|introduction|completion|revision|preparation|elaboration|update|execution|realization|continuation|renewal|extension|suspension|review|drafting|creation|promotion|publication|funding|financing|acceleration|conclusion|start|scope|coverage|reach|phases?|stages?|parts?|elements?) of (?:(?:the|its|their|our|a|an|this)\s)?[^.;]*$/i;

const prepositions =
  /\b(?:of|for|in|on|to|under|with|through|by|from|during|since|after|before|within|into|than|about|between|at|over|against|around|via)\b/i;
/** A small word or a mark, not another noun that the name modifies. */
const smallWord =
  'of for in on to and or that which who with by at from as under through during is are was were until till since after before between over into within than if when while because also now not both including such';
const goesOn = new RegExp(
  `^["”’']?(?:\\s*[^\\s\\p{L}]|\\s+\\P{Ll}|\\s+(?:${smallWord.replaceAll(' ', '|')})\\b|\\s+\\p{Ll}+ing (?:the|a|an|its|their|how|what)\\b|$)`,
  'u',
);

/**
 * True where the programme is what the phrase is about: nothing but a coordinated or modifying part stands before it, and
 * it modifies no noun behind it ("policies during the Ninth Plan period").
 */
function isHead(outer: Span, mention: Span, text: string): boolean {
  const before = text.slice(0, Math.max(0, mention.start - outer.start));
  const after = text.slice(mention.end - outer.start);
  return !prepositions.test(before) && goesOn.test(after);
}
