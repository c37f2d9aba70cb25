import { countryAliases } from './countries.ts';
import { countryNames } from './generated/countries.ts';

let byFolded: ReadonlyMap<string, string> | undefined;

/**
 * The name of a country as a reader writes it, from a variable that a file's name gave: "southkorea" is Republic of Korea,
 * "unitedkingdom" United Kingdom. What no list knows is given back as it is.
 */
export function countryNameOf(written: string): string {
  byFolded ??= foldNames();
  return byFolded.get(fold(written)) ?? written;
}

/** True for a country's name in any of its spellings, whatever its case. */
export function isCountryName(written: string): boolean {
  byFolded ??= foldNames();
  return byFolded.has(fold(written));
}

/** Names that take an article: "the United States", "the Netherlands". */
const withArticle =
  /^(?:Republic|United|Union|Democratic|Central|Czech Republic|Dominican)\b|\b(?:Islands|Kingdom|Netherlands|Philippines|Bahamas|Maldives|Gambia|Comoros|Seychelles)$/;

/** The government of a country named by a variable: "Government of the Republic of Korea". */
export function governmentOf(country: string): string {
  const name = countryNameOf(country);
  return `Government of ${withArticle.test(name) ? 'the ' : ''}${name}`;
}

const fold = (name: string): string => name.toLowerCase().replace(/[^\p{L}]/gu, '');

function foldNames(): ReadonlyMap<string, string> {
  const listed = countryNames.split('|').map((pair) => pair.split('=') as [string, string]);
  return new Map([...listed, ...countryAliases].map(([alias, name]) => [fold(alias), name]));
}
