import { fieldModifiers, ownerNames } from '../lexicon/program-heads.ts';
import { programKey } from '../lexicon/program-key.ts';
import type { AbbreviationRow, ProgramRow } from './run-rows.ts';

export type Expander = (text: string) => string;

/** Writes abbreviations out: "wartime OPCON transition plan" is "wartime operational control transition plan". */
export function expander(abbreviations: readonly AbbreviationRow[]): Expander {
  const longForms = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const { shortForm, longForm } of abbreviations) {
    const known = longForms.get(shortForm);
    if (known !== undefined && programKey(known) !== programKey(longForm)) ambiguous.add(shortForm);
    longForms.set(shortForm, longForm);
  }
  return (text) =>
    text.replace(/\p{Lu}[\p{L}&]{1,9}/gu, (word) => (ambiguous.has(word) ? word : (longForms.get(word) ?? word)));
}

/** The key under which the names of two runs meet: abbreviations written out, "u.k." as "uk". */
export const nameKey = (name: string, expand: Expander): string =>
  programKey(expand(name)).replace(/(?<![\p{L}.])(?:\p{Ll}\.)+\p{Ll}(?![\p{L}.])/gu, (letters) =>
    letters.replaceAll('.', ''),
  );

/** A programme with every name that it has, in normal form. */
export interface NamedProgram {
  readonly row: ProgramRow;
  readonly keys: readonly string[];
}

/** The abbreviations of four letters and more that a run's text has; shorter ones mean too many things. */
const abbreviationsIn = (pages: readonly string[]): ReadonlySet<string> =>
  new Set(pages.flatMap((text) => text.match(/\p{Lu}[\p{Lu}&]{3,}/gu) ?? []));

/** One string of all pages in the keys' spelling, for whole-phrase look-ups. A name may run on over a page break. */
export function searchable(pages: readonly string[], expand: Expander): Searchable {
  const text = ` ${pages.map((page) => nameKey(page, expand)).join(' ')} `;
  return { text, content: withoutSmallWords(text), abbreviations: abbreviationsIn(pages) };
}

/** Words that say more than a field of policy: "Leap Day Deal", not "National Security Strategy". The last one is the head. */
export const isTelling = (words: readonly string[]): boolean =>
  words.slice(0, -1).some((word) => !fieldModifiers.has(word.toLowerCase()) && !smallWords.has(word));

export const smallWords: ReadonlySet<string> = new Set(['of', 'for', 'on', 'the', 'and', 'to', 'in']);

/** "US–DPRK Leap Day Deal" stands as "Leap Day Deal", too; "US National Security Strategy" without its owner is another's. */
function withoutOwner(name: string): string {
  const words = name.split(/[\s–-]+/);
  const first = words.findIndex((word) => !ownerNames.test(word));
  const rest = words.slice(Math.max(first, 0));
  return first > 0 && rest.length > 2 && isTelling(rest) ? programKey(rest.join(' ')) : '';
}

/** "Green Camp program" lives on where the text says "the Green Camp". */
function properPart(name: string): string {
  const words = name.split(' ');
  const isProper = words.length > 2 && words.slice(0, -1).every((word) => /^\p{Lu}\p{L}+$/u.test(word));
  return isProper && /^\p{Ll}/u.test(words.at(-1)!) ? programKey(words.slice(0, -1).join(' ')) : '';
}

const withoutSmallWords = (text: string): string => text.replace(/ (?:of|for|on|and|to|in)(?= )/g, '');

/** "Act on the Repatriation, Treatment of Prisoners" is the "Act on the Repatriation and Treatment of Prisoners". */
function standsInWords(content: string, key: string): boolean {
  const words = withoutSmallWords(` ${key} `).trim();
  return words.split(' ').length >= longName && content.includes(` ${words} `);
}
/** Shorter names without their small words are found by chance. */
const longName = 4;

export interface Searchable {
  readonly text: string;
  /** The same without small words. */
  readonly content: string;
  readonly abbreviations: ReadonlySet<string>;
}

/** "Massive Punishment and Retaliation (KMPR)" cut by a page break is found by its abbreviation. */
export function standsIn({ text, content, abbreviations }: Searchable, { keys, row }: NamedProgram): boolean {
  return (
    [row.name, ...row.aliases].some((name) => abbreviations.has(name)) ||
    keys.some((key) => standsInWords(content, key)) ||
    [...keys, withoutOwner(row.name), properPart(row.name)].some(
      (key) => key.includes(' ') && (text.includes(` ${key} `) || text.includes(` ${key}s `)),
    )
  );
}
