import { programHeads } from '../../lexicon/program-heads.ts';
import type { Action, ProgramMention, Sentence } from '../../model/annotations.ts';
import type { Span } from '../../text/span.ts';
import type { ProgramEvidence } from './program-evidence.ts';
import { headOf } from './program-name.ts';

const headTypes: ReadonlyMap<string, string> = new Map(programHeads.map(({ singular, type }) => [singular, type]));
const pointing = /\b(?:the|this)\s(?:new\s)?$/i;
/** "this new programme" */
const longestAnaphor = 24;
/** Sentences that may lie between a programme and "the programme". */
const reach = 2;

export interface AnaphorSources {
  readonly mentions: readonly ProgramMention[];
  /** Index of the sentence of each mention, or null. */
  readonly sentenceOf: readonly (number | null)[];
  readonly sentences: readonly Sentence[];
  readonly actions: readonly Action[];
}

/**
 * The rows about "the programme" or "this plan", as evidence for the last programme of that kind named before in the same
 * block, at most two sentences back. Where two of the kind stand there, neither is meant for certain.
 */
export function anaphorEvidence({
  mentions,
  sentenceOf,
  sentences,
  actions,
}: AnaphorSources): readonly ProgramEvidence[] {
  const evidence: ProgramEvidence[] = [];
  let next = 0;
  for (const [action, row] of actions.entries()) {
    const type = pointedType(row, sentences);
    if (!type && row.clauseRole !== 'relative') continue;
    while (next < mentions.length && isBefore(mentions[next]!, row)) next++;
    if (!type) {
      if (isPredicate(row, mentions[next - 1], sentences[row.sentence]))
        evidence.push({ mention: next - 1, action, kind: 'anaphor' });
      continue;
    }
    const found = antecedent(next);
    if (found !== null) evidence.push({ mention: found, action, kind: 'anaphor' });

    function antecedent(end: number): number | null {
      let nearest: number | null = null;
      for (let at = end - 1; at >= 0 && mentions[at]!.block === row.block; at--) {
        const distance = row.sentence - (sentenceOf[at] ?? row.sentence);
        if (distance > reach) break;
        if (headOf(mentions[at]!.key)?.type !== type) continue;
        if (nearest === null) nearest = at;
        else if (mentions[at]!.program !== mentions[nearest]!.program) return null;
      }
      return nearest;
    }
  }
  return evidence;
}

const equating = /^["”’']?(?:\s\([^()]{1,30}\))?\s(?:is|was|are|were|has been)\s(?:also\s)?$/;

/** "The Coast Health program was | another initiative that has been launched": what is done to the predicate is done to the programme. */
function isPredicate(
  { objectSpan, block }: Action,
  mention: ProgramMention | undefined,
  sentence: Sentence | undefined,
): boolean {
  if (!objectSpan || !sentence || mention?.block !== block || mention.span.end > objectSpan.start) return false;
  return equating.test(
    sentence.text.slice(mention.span.end - sentence.span.start, objectSpan.start - sentence.span.start),
  );
}

const isBefore = ({ block, span }: ProgramMention, row: Action): boolean =>
  block < row.block || (block === row.block && span.start < row.span.start);

/** The kind of programme that a row's object, or the subject of an active row, points back to. */
function pointedType(row: Action, sentences: readonly Sentence[]): string | undefined {
  const sentence = sentences[row.sentence];
  if (!sentence) return undefined;
  return (
    typeOf(row.object, row.objectSpan, sentence) ??
    (row.voice === 'Pass' ? undefined : typeOf(row.actor, row.actorSpan, sentence))
  );
}

function typeOf(words: string, span: Span | null, sentence: Sentence): string | undefined {
  if (!span || words.length > longestAnaphor) return undefined;
  const bare = words.replace(/^(?:the|this)\s(?:new\s)?/i, '');
  const type = headTypes.get(bare.toLowerCase());
  if (!type || type === 'act' || type === 'system') return undefined;
  const before = sentence.text.slice(0, span.start - sentence.span.start);
  return bare.length < words.length || pointing.test(before) ? type : undefined;
}
