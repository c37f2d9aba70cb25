import { bodyHeads } from '../../lexicon/program-heads.ts';
import { programKey } from '../../lexicon/program-key.ts';
import type { Entity } from '../../model/annotations.ts';
import type { AnalyzedDocument } from '../../model/tokens.ts';
import { overlaps } from '../../text/span.ts';
import type { FoundMention } from './found-mention.ts';

/**
 * Behind the words that put a deed under a measure: a title with "for" or "to" inside ("under | Planting for Food and Jobs"), a word
 * with a capital inside ("under | KiwiBuild").
 */
const placed =
  /\b(?:[Uu]nder|[Tt]hrough|launched|launching|introduced|implement(?:ing|ed)?) (?:(?:the )?((?:\p{Lu}\p{Ll}+ ){1,4}(?:for|to) (?:\p{Lu}\p{Ll}+(?: and)? ){0,3}\p{Lu}\p{Ll}+)(?!\p{L}| ?\p{Lu}|[’'-]| (?:and|the|of|for|to)(?: the)? \p{Lu})|(?<=[Uu]nder )(?!Ma?c)(\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+)(?!\p{L}| \p{Lu}|[-’']))/gu;

/** Papers, laws, offices and posts have titles with "for" and "to" as well. */
const otherTitles = new Set(
  `law laws act acts rule rules regulation regulations guideline guidelines procedure procedures section article chapter annex
  convention treaty protocol agreement accord declaration resolution terms instruction instructions directive order orders
  authorization legislation standard standards criteria right rights report charter code decree circular constitution
  organization organisation association foundation society network forum alliance institute institutes center centers centre centres
  school college adviser advisor assistant deputy general ambassador representative envoy coordinator head team fund funds group unit
  operation operations exercise mandate circumstances`.split(/\s+/),
);

/** The entities' own reading of mere capitals; a list of names knows better. */
const isGuess = ({ label, source }: Entity): boolean => label === 'ORG' && source === 'rule';

/** Titles without any head that the text shows as measures. Linear: the bounded words of each title are read once. */
export function placedNames({ blocks }: AnalyzedDocument, entities: readonly Entity[]): readonly FoundMention[] {
  const found: FoundMention[] = [];
  const byBlock = new Map<number, Entity[]>();
  for (const entity of entities) byBlock.set(entity.block, [...(byBlock.get(entity.block) ?? []), entity]);
  for (const [index, { block }] of blocks.entries()) {
    if (block.kind === 'table' || block.kind === 'contents' || block.kind === 'heading') continue;
    for (const match of block.text.matchAll(placed)) {
      const text = (match[1] ?? match[2])!;
      const start = match.index + match[0].length - text.length;
      const span = { start, end: start + text.length };
      const isOther = text
        .toLowerCase()
        .split(' ')
        .some((word) => otherTitles.has(word) || bodyHeads.has(word));
      if (isOther || (byBlock.get(index) ?? []).some((entity) => !isGuess(entity) && overlaps(entity.span, span)))
        continue;
      const key = programKey(text);
      found.push({ block: index, span, text, ruleId: 'placed-name', confidence: 0.7, isQuoted: false, key });
    }
  }
  return found;
}
