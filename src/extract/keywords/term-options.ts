import { isCountryName } from '../../lexicon/country-name.ts';
import type { Abbreviation, Entity, ProgramMention } from '../../model/annotations.ts';
import { tokenRange } from '../../model/token-range.ts';
import type { AnalyzedBlock, AnalyzedDocument, TokenRange } from '../../model/tokens.ts';
import type { Span } from '../../text/span.ts';
import type { Synonym, TermOptions } from './term-candidates.ts';
import { joints } from './term-index.ts';

interface Located {
  readonly block: number;
  readonly span: Span;
}

export interface NamedThings {
  readonly abbreviations: readonly Abbreviation[];
  readonly entities: readonly Entity[];
  readonly programMentions: readonly ProgramMention[];
}

/** What the other extractors know about terms: names that a noun phrase would cut, and abbreviations. */
export function termOptions(analyzed: AnalyzedDocument, named: NamedThings): TermOptions {
  return {
    fixed: fixedRanges(analyzed, named),
    synonyms: [...synonymsOf(analyzed, named.abbreviations), ...countrySpellings(analyzed, named.entities)],
  };
}

/** Longest name that is taken whole: a longer one is a title. */
const longestName = 8;

function fixedRanges(
  { blocks }: AnalyzedDocument,
  { abbreviations, entities, programMentions }: NamedThings,
): ReadonlyMap<number, readonly TokenRange[]> {
  const located: readonly Located[] = [
    ...abbreviations.flatMap(({ longLocation }) => longLocation ?? []),
    ...entities.filter(({ mentionType, parent }) => mentionType === 'NAM' && parent === null),
    ...programMentions,
  ];
  const ranges = new Map<number, TokenRange[]>();
  for (const { block, span } of located) {
    const range = tokenRange(blocks[block]!, span);
    if (!range || range.to - range.from > longestName || !hasJoint(blocks[block]!, range)) continue;
    const known = ranges.get(block);
    if (known) known.push(range);
    else ranges.set(block, [range]);
  }
  for (const [block, list] of ranges) ranges.set(block, withoutOverlaps(list));
  return ranges;
}

/** True for "Ministry of Defence" and "small and medium-sized enterprises": a noun phrase stops at the joint. */
function hasJoint({ tokens }: AnalyzedBlock, { from, to }: TokenRange): boolean {
  const last = tokens.pos[to - 1];
  if (last !== 'NOUN' && last !== 'PROPN') return false;
  for (let at = from; at < to; at++) if (joints.has(tokens.pos[at]!)) return true;
  return false;
}

function withoutOverlaps(ranges: readonly TokenRange[]): TokenRange[] {
  const kept: TokenRange[] = [];
  for (const range of ranges.toSorted((a, b) => a.from - b.from || b.to - a.to))
    if (range.from >= (kept.at(-1)?.to ?? 0)) kept.push(range);
  return kept;
}

/** Short forms that mean two things count for themselves. */
function synonymsOf({ blocks }: AnalyzedDocument, abbreviations: readonly Abbreviation[]): readonly Synonym[] {
  return abbreviations.flatMap(({ longLocation, mentions, conflict }) => {
    const long = longLocation && !conflict ? tokenRange(blocks[longLocation.block]!, longLocation.span) : null;
    if (!long || !longLocation) return [];
    // Mentions that are written alike are one term already.
    const forms = new Map(
      mentions.map((one) => [blocks[one.block]!.block.text.slice(one.span.start, one.span.end), one]),
    );
    const short = [...forms.values()].flatMap(({ block, span }) => {
      const range = tokenRange(blocks[block]!, span);
      return range ? [{ ...range, block }] : [];
    });
    return [{ block: longLocation.block, long, short }];
  });
}

/** "U.S." and "United States", "Viet Nam" and "Vietnam": each spelling of a country counts for its most frequent name in words. */
function countrySpellings({ blocks }: AnalyzedDocument, entities: readonly Entity[]): readonly Synonym[] {
  const byCountry = new Map<
    string,
    Map<string, { readonly place: TokenRange & { readonly block: number }; count: number }>
  >();
  for (const { label, normalized, text, block, span } of entities) {
    const range = label === 'GPE' && isCountryName(normalized) ? tokenRange(blocks[block]!, span) : null;
    if (!range) continue;
    const spellings = byCountry.get(normalized) ?? new Map();
    byCountry.set(normalized, spellings);
    const known = spellings.get(text);
    if (known) known.count++;
    else spellings.set(text, { place: { ...range, block }, count: 1 });
  }
  return [...byCountry.values()].flatMap((spellings) => {
    const sorted = [...spellings].sort(
      ([a, x], [b, y]) => Number(isShort(a)) - Number(isShort(b)) || y.count - x.count,
    );
    const [main, ...others] = sorted.map(([, { place }]) => place);
    return main && others.length > 0 ? [{ block: main.block, long: main, short: others }] : [];
  });
}

const isShort = (name: string): boolean => /^[\p{Lu}.]{2,5}$/u.test(name);
