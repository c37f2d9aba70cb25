import type { Abbreviation } from '../../model/annotations.ts';
import { tokenRange } from '../../model/token-range.ts';
import type { Span } from '../../text/span.ts';
import type { Candidate } from './candidates.ts';
import type { NameBlock } from './name-block.ts';

/** Where the document spells its abbreviations out, by number of the block. */
export function longFormSpans(abbreviations: readonly Abbreviation[]): ReadonlyMap<number, readonly Span[]> {
  const spans = new Map<number, Span[]>();
  for (const { longLocation, conflict } of abbreviations) {
    if (conflict || !longLocation) continue;
    const here = spans.get(longLocation.block);
    if (here) here.push(longLocation.span);
    else spans.set(longLocation.block, [longLocation.span]);
  }
  return spans;
}

const widened: ReadonlySet<Candidate['label']> = new Set([
  'ORG',
  'FAC',
  'AGREEMENT',
  'LAW',
  'DOCUMENT',
  'PLATFORM',
  'WEAPON',
]);

/**
 * A name that closes a long form is all of it: the bracket of "Senior Command and Staff College (SCSC)" says that the "and"
 * stands inside one name. Gives the wider candidates; a long form whose other words are in lower case gives none.
 */
export function widenToLongForms(
  proposals: readonly Candidate[],
  spans: readonly Span[],
  block: NameBlock,
): readonly Candidate[] {
  return spans.flatMap((span) => {
    const range = tokenRange(block.analyzed, span);
    if (!range) return [];
    const { from, to } = range;
    const inner = proposals.find((one) => one.to === to && one.from > from && widened.has(one.label));
    if (!inner || !isCapitalized(block, from, inner.from)) return [];
    return [{ ...inner, from, normalized: null }];
  });
}

const joiners = new Set(['and', 'of', 'for', 'the', 'on', 'in', '&', ',', '-', '/']);

function isCapitalized({ facts }: NameBlock, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!facts[i]!.isCapital && !joiners.has(facts[i]!.normal)) return false;
  return facts[from]!.isCapital;
}
