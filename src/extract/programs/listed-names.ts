import type { AnalyzedDocument } from '../../model/tokens.ts';
import { hasInitials } from './initials-front.ts';
import { hasCapital, type ProgramCandidate } from './program-candidate.ts';

/** Heads that name a measure by themselves; of plans and strategies a heading may tell only the topic. */
const measureTypes = new Set(['program', 'project', 'initiative', 'scheme', 'fund', 'campaign']);
const smallWord = /^(?:of|for|and|on|to|the|in)$/;

/**
 * Names that stand alone in their block: an item of a list, a heading. The capitals of a heading tell nothing, so that
 * something else must: an item of the same kind beside it ("National Filaria Control Programme | National Aids Control Programme"),
 * its initials in brackets, or a text below that speaks of "the programme".
 */
export function listedNames(
  candidates: readonly ProgramCandidate[],
  { blocks }: AnalyzedDocument,
): readonly ProgramCandidate[] {
  const alone = new Map<number, ProgramCandidate>();
  for (const candidate of candidates) if (standsAlone(candidate)) alone.set(candidate.blockIndex, candidate);
  return [...alone.values()].filter((candidate) => {
    const { blockIndex, block, name } = candidate;
    if (alone.has(blockIndex - 1) || alone.has(blockIndex + 1) || hasInitials(block.tokens, name)) return true;
    const [first, second, third] = blocks[blockIndex + 1]?.tokens.normal ?? [];
    const head = candidate.head.singular;
    return /^(?:the|this)$/.test(first ?? '') && second === head && third !== 'of' && third !== 'for';
  });
}

/** Nothing but numbers and marks before the name, nothing but a bracket behind it. */
function standsAlone({ block, sentence, name, head, headToken, isPlural, modifierCount }: ProgramCandidate): boolean {
  const { text } = block.tokens;
  if (isPlural || !measureTypes.has(head.type) || head.needs === 'quotes' || head.singular === 'grant') return false;
  if (block.sentences.length > 1 || name.to - name.from < 3 || (modifierCount < 2 && name.to <= headToken + 2))
    return false;
  if (text.slice(sentence.from, name.from).some((word) => /\p{L}/u.test(word))) return false;
  const behind = text.slice(name.to, sentence.to);
  if (/\p{L}/u.test(behind[0] ?? '') || behind.length > 6 || (behind.length > 1 && behind[0] !== '(')) return false;
  const words = text.slice(name.from, name.to).filter((word) => /^\p{L}{2,}/u.test(word) && !smallWord.test(word));
  return words.every(hasCapital);
}
