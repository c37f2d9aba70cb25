import { bodiesNamedLikePrograms } from '../../lexicon/program-heads.ts';
import { programKey } from '../../lexicon/program-key.ts';
import type { Abbreviation } from '../../model/annotations.ts';
import type { AnalyzedDocument } from '../../model/tokens.ts';
import type { FoundMention } from './found-mention.ts';
import { headOf } from './program-name.ts';

/** Heads that make a long form a programme without another mention; "policy" may be a field ("CSDP"), "act" a basis. */
const tellingHeads = new Set([
  'program',
  'project',
  'initiative',
  'plan',
  'strategy',
  'review',
  'agenda',
  'scheme',
  'campaign',
]);

/**
 * The abbreviations of programmes: those of names that were found, and those whose long form is a name with a head of its
 * own ("QDR", from the glossary). Each short form is a mention.
 */
export function findShortForms(
  found: readonly FoundMention[],
  abbreviations: readonly Abbreviation[],
  { blocks }: AnalyzedDocument,
): readonly FoundMention[] {
  const keys = new Set(found.map(({ key }) => key));
  return abbreviations
    .filter(({ longForm, conflict }) => keys.has(programKey(longForm)) || (!conflict && isProgramName(longForm)))
    .flatMap(({ longForm, mentions }) =>
      mentions.map(({ block, span }) => ({
        block,
        span,
        // As it stands there: "FMPs" may have been defined, and "FMP" be used.
        text: blocks[block]!.block.text.slice(span.start, span.end),
        ruleId: 'program-abbreviation',
        confidence: 0.85,
        isQuoted: false,
        key: programKey(longForm),
      })),
    );
}

/** Three words or more, all with capitals, the last one a head: "Quadrennial Defense Review". */
function isProgramName(longForm: string): boolean {
  const words = longForm.split(/\s+/);
  const head = headOf(words.at(-1)!);
  const isTitled = words.every((word) => /^\p{Lu}|^(?:of|for|and|on|the|to|in)$/u.test(word));
  return (
    words.length > 2 &&
    !bodiesNamedLikePrograms.has(programKey(longForm)) &&
    isTitled &&
    head !== undefined &&
    head.singular !== 'mission' &&
    head.needs !== 'quotes' &&
    tellingHeads.has(head.type)
  );
}
