import { platformNames, weaponNames } from '../../lexicon/arms.ts';
import { holidays } from '../../lexicon/calendar.ts';
import { countryAliases, demonymAliases, peoples } from '../../lexicon/countries.ts';
import { cityNames } from '../../lexicon/generated/cities.ts';
import { countryCapitals, countryDemonyms, countryNames } from '../../lexicon/generated/countries.ts';
import { companies, groups, internationalBodies, stateBodies } from '../../lexicon/organizations.ts';
import { ranks, titles } from '../../lexicon/person-titles.ts';
import { cityAliases, stateNames, worldPlaces } from '../../lexicon/places.ts';
import { wordList } from '../../lexicon/word-list.ts';
import type { GazetteerEntry } from './gazetteer.ts';

type Pair = readonly [name: string, canonical: string];

const same = (names: readonly string[]): readonly Pair[] => names.map((name) => [name, name] as const);
const pairs = (text: string): readonly Pair[] =>
  wordList(text).map((row) => {
    const [name = '', canonical = name] = row.split('=');
    return [name, canonical] as const;
  });
/** "Argentine" gives "Argentines" as well; adjectives in -ese, -ish and -ch have no such plural. */
const withPlurals = (rows: readonly Pair[]): readonly Pair[] =>
  rows.flatMap(([name, canonical]) =>
    /(?:[^s]e|n|i|k|r|t)$/.test(name) && !/(?:ese)$/.test(name)
      ? [[name, canonical] as const, [`${name}s`, canonical] as const]
      : [[name, canonical] as const],
  );

/** How states style themselves: "Commonwealth of Dominica", "United Republic of Tanzania". Where the full name is another state's, its own alias goes before. */
const styles = ['Republic', 'Federal Republic', 'United Republic', 'Islamic Republic', 'Kingdom', 'Commonwealth'];
const shortCountries = pairs(countryNames);
const styledCountries: readonly Pair[] = styles.flatMap((style) =>
  shortCountries.flatMap(([name, canonical]) => [
    [`${style} of ${name}`, canonical] as const,
    [`${style} of the ${name}`, canonical] as const,
  ]),
);

interface KnownList {
  readonly list: string;
  readonly label: GazetteerEntry['label'];
  readonly rows: readonly Pair[];
}

/** Every list of names that policylens brings, in the order of preference where two lists hold the same name. */
const knownLists: readonly KnownList[] = [
  { list: 'countries', label: 'GPE', rows: [...countryAliases, ...shortCountries, ...styledCountries] },
  {
    list: 'nationalities',
    label: 'NORP',
    rows: withPlurals([...demonymAliases, ...pairs(countryDemonyms)]).filter(([name]) => !worldPlaces.includes(name)),
  },
  { list: 'peoples', label: 'NORP', rows: same(peoples.filter((name) => !worldPlaces.includes(name))) },
  { list: 'international-bodies', label: 'ORG', rows: internationalBodies },
  { list: 'state-bodies', label: 'ORG', rows: stateBodies },
  { list: 'world-places', label: 'LOC', rows: same(worldPlaces) },
  { list: 'states', label: 'GPE', rows: same(stateNames) },
  { list: 'capitals', label: 'GPE', rows: same(wordList(countryCapitals)) },
  { list: 'cities', label: 'GPE', rows: [...same(cityAliases), ...same(wordList(cityNames))] },
  { list: 'companies', label: 'ORG', rows: same(companies) },
  { list: 'weapons', label: 'WEAPON', rows: same(weaponNames) },
  { list: 'platforms', label: 'PLATFORM', rows: same(platformNames) },
  { list: 'groups', label: 'GROUP', rows: groups },
  { list: 'holidays', label: 'DATE', rows: same(holidays) },
  { list: 'ranks', label: 'RANK', rows: same(ranks) },
  { list: 'titles', label: 'TITLE', rows: same(titles) },
];

export const knownNames: readonly GazetteerEntry[] = knownLists.flatMap(({ list, label, rows }) =>
  rows.map(([name, canonical]) => ({ name: name.replace(/^the /, ''), label, canonical, list })),
);
