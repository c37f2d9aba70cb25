import { agreementHeads, groupHeads } from '../../lexicon/name-heads.ts';
import type { Abbreviation, EntityLabel } from '../../model/annotations.ts';
import { headOf, isNoBody } from './label-names.ts';
import type { WordFacts } from './name-word.ts';
import type { WordFactsCache } from './word-facts.ts';

/** What a noun makes of the name that it heads, where that is no body. Own lists, beside those of `name-heads.ts`. */
const labelsOfHeads: readonly (readonly [label: EntityLabel | null, heads: RegExp])[] = [
  ['LAW', /^(?:act|law|bill|decree|ordinance|constitution)$/],
  ['DOCUMENT', /^(?:guidelines|paper|directive|doctrine|report)$/],
  ['LOC', /^(?:zone|zones|line|region|peninsula|sea|ocean|strait|islands)$/],
  ['FAC', /^(?:facility|airport|airfield|barracks|base|garrison)$/],
  ['EVENT', /^(?:exercise|summit|games|earthquake|exhibition)$/],
  ['WEAPON', /^(?:missiles?|torpedo(?:es)?|rockets?|howitzers?|mines?)$/],
  [
    'PLATFORM',
    /^(?:submarines?|destroyers?|frigates?|corvettes?|ships?|vessels?|aircraft|helicopters?|satellites?|fighters?)$/,
  ],
  [
    null,
    /^(?:warfare|defen[sc]e|reconnaissance|chemical|technology|technologies|identification|attacks?|support|logistics|relief|setup|equipment|intelligence|dollars?)$/,
  ],
];

/** The label of a name by its own words where a noun in it tells: null for matters, undefined where none does. */
export function labelOfHead(words: readonly WordFacts[]): EntityLabel | null | undefined {
  const last = words.at(-1)!.normal;
  const head = headOf(words).normal;
  // "Status of Forces Agreement", "Convention on the Law of the Sea"
  if (agreementHeads.has(last) || agreementHeads.has(head)) return 'AGREEMENT';
  const found = labelsOfHeads.find(([, heads]) => heads.test(head));
  if (found && found[0] !== null) return found[0];
  if (isNoBody(words) || groupHeads.has(head) || found) return null;
  return undefined;
}

/**
 * What the short forms of a document stand for, by the head of the long form: "SMA" is an agreement, "KADIZ" a zone, "ICT" nothing that
 * has a name (null). Short forms that are not in it may be bodies, or anything.
 */
export function readShortForms(
  abbreviations: readonly Abbreviation[],
  words: WordFactsCache,
): ReadonlyMap<string, EntityLabel | null> {
  const labels = new Map<string, EntityLabel | null>();
  for (const { shortForm, longForm, conflict } of abbreviations) {
    if (conflict || longForm === '') continue;
    const label = labelOfHead(longForm.split(/\s+/).map((word) => words.of(word, word.toLowerCase())));
    // "information and communications technology": no name in small letters but arms.
    const isWord = !/\p{Lu}/u.test(longForm) && label !== 'WEAPON' && label !== 'PLATFORM';
    if (isWord || label !== undefined) labels.set(shortForm, isWord ? null : label!);
  }
  return labels;
}
