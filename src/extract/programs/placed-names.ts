import { bodyHeads } from '../../lexicon/program-heads.ts';
import { programKey } from '../../lexicon/program-key.ts';
import type { Entity } from '../../model/annotations.ts';
import type { AnalyzedDocument } from '../../model/tokens.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { FoundMention } from './found-mention.ts';
import type { WordReading } from './read-candidates.ts';

/**
 * Behind the words that put a deed under a measure: a title with "for" or "to" inside ("under | Planting for Food and Jobs"), a word
 * with a capital inside ("under | KiwiBuild").
 */
const placed =
  /(?:(?:the )?((?:\p{Lu}\p{Ll}+ ){1,4}(?:for|to) (?:\p{Lu}\p{Ll}+(?: and)? ){0,3}\p{Lu}\p{Ll}+)(?!\p{L}| ?\p{Lu}|[’'-]| (?:and|the|of|for|to)(?: the)? \p{Lu})|(?<=[Uu]nder )(?!Ma?c)(\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+)(?!\p{L}| \p{Lu}|[-’']))/uy;

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
export function placedNames(
  { blocks }: AnalyzedDocument,
  entities: readonly Entity[],
  { placings }: WordReading,
): readonly FoundMention[] {
  const found: FoundMention[] = [];
  const isKnown = (block: number, span: Span): boolean =>
    entities.some((entity) => entity.block === block && !isGuess(entity) && overlaps(entity.span, span));
  for (const { block: index, at } of placings) {
    const { block, tokens } = blocks[index]!;
    placed.lastIndex = tokens.start[at + 1] ?? block.text.length;
    const match = placed.exec(block.text);
    if (!match) continue;
    const text = (match[1] ?? match[2])!;
    const start = match.index + match[0].length - text.length;
    const span = { start, end: start + text.length };
    const words = text.toLowerCase().split(' ');
    if (words.some((word) => otherTitles.has(word) || bodyHeads.has(word)) || isKnown(index, span)) continue;
    const key = programKey(text);
    found.push({ block: index, span, text, ruleId: 'placed-name', confidence: 0.7, isQuoted: false, key });
  }
  return found;
}
