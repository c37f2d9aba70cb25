import { countryAliases, demonymAliases } from './countries.ts';
import { countryDemonyms, countryNames } from './generated/countries.ts';
import { ownerNames } from './program-heads.ts';

let names: ReadonlySet<string> | undefined;

/** True for a word that says whose measure it is, not which: a body's code, a country, its people ("the Philippine project"). */
export function isOwnerName(word: string): boolean {
  names ??= new Set([
    ...[...countryNames.split('|'), ...countryDemonyms.split('|')].map((pair) => pair.split('=')[0]!),
    ...[...countryAliases, ...demonymAliases].map(([alias]) => alias),
    'Philippine',
  ]);
  return ownerNames.test(word) || names.has(word);
}
