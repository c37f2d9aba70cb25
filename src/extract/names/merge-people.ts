import { ranks, romanizedFamilyNames, titles } from '../../lexicon/person-titles.ts';
import type { Entity } from '../../model/annotations.ts';

const styleWords: ReadonlySet<string> = new Set(
  [...titles, ...ranks].flatMap((style) => style.toLowerCase().split(' ')),
);
const honorifics: ReadonlySet<string> = new Set(
  'mr mr. mrs mrs. ms ms. miss dr dr. prof prof. sir hon. honourable honorable'.split(' '),
);
const familyFirst: ReadonlySet<string> = new Set(romanizedFamilyNames);

/** A mention of a person without the words that say what they are. */
interface Mention {
  readonly text: string;
  readonly words: readonly string[];
}

/** A person named in full, with the spellings of the name and how often each stands. */
interface Person {
  readonly first: string;
  readonly last: string;
  readonly spellings: Map<string, number>;
}

/**
 * One `normalized` for all mentions of a person in a document: "Secretary Rumsfeld", "Mr Rumsfeld" and "D. Rumsfeld" are
 * Donald H. Rumsfeld where the document names one Rumsfeld in full. Where it names none or several, only "Mr" and its like
 * are left out: "President Roh" may be either.
 */
export function mergePeople(entities: readonly Entity[]): readonly Entity[] {
  const mentions = new Map<string, Mention>();
  const people = new Map<string, Person>();
  for (const entity of entities) {
    if (!isMergeable(entity)) continue;
    const mention = mentions.get(entity.normalized) ?? readMention(entity.normalized);
    mentions.set(entity.normalized, mention);
    if (isFull(mention)) addSpelling(people, mention);
  }
  const index = indexOf(people.values());
  const names = new Map([...mentions].map(([text, mention]) => [text, nameOf(mention, index)]));
  return entities.map((entity) => {
    const name = isMergeable(entity) ? names.get(entity.normalized)! : entity.normalized;
    return name === entity.normalized ? entity : { ...entity, normalized: name };
  });
}

/** A user's own list says itself what a name's form is. */
const isMergeable = ({ label, mentionType, source }: Entity): boolean =>
  label === 'PERSON' && mentionType === 'NAM' && source !== 'gazetteer';

/** "Army Colonel Mun Seong-muk" -> Mun Seong-muk; "Adolf Mwesige Minister" stays. */
function readMention(text: string): Mention {
  const words = text.split(' ');
  const isStyle = (index: number) => styleWords.has(words[index]?.toLowerCase() ?? '');
  let from = !isStyle(0) && isStyle(1) ? 1 : 0;
  // "U.S. Army Col. Ryan Dillon"
  if (/^U\.?S\.?$/.test(words[0]!) && isStyle(2) && !isStyle(1)) from = 2;
  while (from < words.length - 1 && isStyle(from)) from++;
  // "President of the [Republic of Poland]": of what, not who.
  if (/^(?:of|the|for)$/i.test(words[from - 1] ?? '')) return { text, words: [text] };
  const bare = words.slice(from);
  return { text, words: isStyle(words.length - 1) ? words : bare };
}

const isInitial = (word: string): boolean => /^\p{Lu}\.?$/u.test(word);
/** "Inada and Chief of Staff Okabe" are two people. */
const isFull = ({ words }: Mention): boolean =>
  words.length > 1 && !isInitial(words[0]!) && !words.some((word) => /^(?:and|of)$/.test(word));

/** "Yoon Kwang-ung" and "Yoon Kwang Ung" are one, "Donald H. Rumsfeld" and "Donald Rumsfeld" too. */
function addSpelling(people: Map<string, Person>, { words }: Mention): void {
  const told = words.filter((word, index) => index === 0 || !isInitial(word));
  const key = told.join(' ').toLowerCase().replaceAll('-', ' ');
  const person = people.get(key) ?? { first: words[0]!, last: words.at(-1)!, spellings: new Map<string, number>() };
  people.set(key, person);
  const spelling = words.join(' ');
  person.spellings.set(spelling, (person.spellings.get(spelling) ?? 0) + 1);
}

/** People by their last name, by a family name that stands first, and by each spelling in full. */
type PeopleIndex = ReadonlyMap<string, ReadonlySet<Person>>;

function indexOf(people: Iterable<Person>): PeopleIndex {
  const index = new Map<string, Set<Person>>();
  for (const person of people) {
    const { first, last, spellings } = person;
    const keys = [last, ...(familyFirst.has(first.toLowerCase()) ? [first] : []), ...spellings.keys()];
    for (const key of keys) index.set(key, (index.get(key) ?? new Set()).add(person));
  }
  return index;
}

function nameOf({ text, words }: Mention, people: PeopleIndex): string {
  const [first = ''] = words;
  const found = isInitial(first)
    ? [...(people.get(words.at(-1)!) ?? [])].filter((person) => person.first[0] === first[0])
    : [...(people.get(words.join(' ')) ?? [])];
  if (found.length === 1) return usualSpelling(found[0]!);
  const [style = '', ...rest] = text.split(' ');
  return honorifics.has(style.toLowerCase()) && rest.length > 0 ? rest.join(' ') : text;
}

/** The spelling that stands most often, the first of equals. */
function usualSpelling({ spellings }: Person): string {
  return [...spellings].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}
