/**
 * Copies of labelled documents with other people and bodies in the same sentences, so that what stands round a name is learnt
 * apart from the name. (Mention replacement: Dai and Adel, "An Analysis of Simple Data Augmentation for Named Entity Recognition",
 * 2020.) Places stay: what they are called tells most of them.
 */
import { randomNumbers } from '../src/text/random-numbers.ts';
import { type GoldName, type LabelledDocument, labelDocument, nameClassOf } from './name-training-data.ts';

/** Names by their class, number of words and spelling in capitals: what may stand for one another. */
export type NamePool = ReadonlyMap<string, readonly string[]>;

const isPlain = (name: string) => /^\p{Lu}[\p{L}'’.-]*(?: (?:of |for |and |the |& )?\p{Lu}[\p{L}'’.-]*)*$/u.test(name);
const keyOf = (type: string, name: string) =>
  `${nameClassOf(type)} ${name.split(' ').length} ${/^[\p{Lu}.]+$/u.test(name)}`;

/** The people and bodies of a document with a plain name, none inside another. */
function swappableNames({ gold, text }: LabelledDocument): readonly GoldName[] {
  const wanted = gold
    .filter(({ start, end, type, nested }) => {
      const nameClass = nameClassOf(type);
      return !nested && (nameClass === 'PERSON' || nameClass === 'ORG') && isPlain(text.slice(start, end));
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const free: GoldName[] = [];
  for (const name of wanted) if (name.start >= (free.at(-1)?.end ?? 0)) free.push(name);
  return free;
}

/** Every swappable name of the documents that are learnt from: those held back lend none. */
export function createNamePool(documents: readonly LabelledDocument[]): NamePool {
  const pool = new Map<string, Set<string>>();
  for (const document of documents) {
    for (const { start, end, type } of swappableNames(document)) {
      const name = document.text.slice(start, end);
      const key = keyOf(type, name);
      pool.set(key, (pool.get(key) ?? new Set()).add(name));
    }
  }
  return new Map([...pool].map(([key, names]) => [key, [...names]]));
}

/** The document with its names swapped, each for the same one throughout; a person's last name alone follows the whole. */
export function swapNames(document: LabelledDocument, pool: NamePool, seed: number): LabelledDocument {
  const random = randomNumbers(seed);
  const chosen = new Map<string, string>();
  const edits: { readonly end: number; readonly growth: number }[] = [];
  let text = '';
  let at = 0;
  for (const { start, end, type } of swappableNames(document)) {
    const name = document.text.slice(start, end);
    let other = chosen.get(name);
    if (other === undefined) {
      const names = pool.get(keyOf(type, name)) ?? [name];
      other = names[Math.floor(random() * names.length)]!;
      chosen.set(name, other);
      const last = name.split(' ').at(-1)!;
      if (nameClassOf(type) === 'PERSON' && !chosen.has(last)) chosen.set(last, other.split(' ').at(-1)!);
    }
    text += document.text.slice(at, start) + other;
    at = end;
    edits.push({ end, growth: other.length - name.length });
  }
  text += document.text.slice(at);
  const moved = (offset: number) =>
    edits.reduce((sum, { end, growth }) => (end <= offset ? sum + growth : sum), offset);
  const gold = document.gold
    .filter(({ nested }) => !nested)
    .map((name) => ({ ...name, start: moved(name.start), end: moved(name.end) }));
  return labelDocument(document.corpus, `${document.id}-swapped`, text, gold);
}
