import { programKey } from '../../lexicon/program-key.ts';
import type { Abbreviation } from '../../model/annotations.ts';
import type { FoundMention } from './find-program-mentions.ts';

/** The abbreviations of programmes that were found: each short form is a mention of its programme. */
export function findShortForms(
  found: readonly FoundMention[],
  abbreviations: readonly Abbreviation[],
): readonly FoundMention[] {
  const keys = new Set(found.map(({ key }) => key));
  return abbreviations
    .filter(({ longForm }) => keys.has(programKey(longForm)))
    .flatMap(({ shortForm, longForm, mentions }) =>
      mentions.map(({ block, span }) => ({
        block,
        span,
        text: shortForm,
        ruleId: 'program-abbreviation',
        confidence: 0.85,
        isQuoted: false,
        key: programKey(longForm),
      })),
    );
}
