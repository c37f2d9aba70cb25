import type { TokenRange, Tokens } from '../../model/tokens.ts';

/** The words of one noun phrase, in columns that the next phrase overwrites. Hyphens are left out. */
export interface PhraseWords {
  length: number;
  /** Token index. */
  readonly at: number[];
  /** Number of the lemma. */
  readonly lemma: number[];
  readonly isNoun: boolean[];
  /** False for the "on" of "White Paper on Defence": no part of a name begins so. */
  readonly canBegin: boolean[];
  /** True where a hyphen ties the word to the next. */
  readonly joins: boolean[];
}

/** Lemmas and sequences of lemmas as numbers: strings are only made of the few terms that are shown. */
export interface TermIndex {
  /** Reads the words of a range of tokens. The result is overwritten by the next call. */
  words(tokens: Tokens, range: TokenRange): PhraseWords;
  /** The number of the sequence that goes on from sequence `node` (0 is the empty one) with `lemma`. */
  child(node: number, lemma: number): number;
  /** The number of the sequence that the words are. */
  nodeOf(words: PhraseWords): number;
  /** The lemmas of a sequence. */
  textsOf(node: number): readonly string[];
}

/** Parts of speech that tie the words of a name together: "Ministry of Defence", "Arts and Culture". */
export const joints: ReadonlySet<string> = new Set(['ADP', 'CCONJ', 'DET']);

/** More lemmas than any document has: two numbers make one key below 2^53. */
const mostLemmas = 2 ** 22;

/** An empty index; one serves one document. */
export function createTermIndex(): TermIndex {
  const ofNoun = new Map<string, number>();
  const ofOther = new Map<string, number>();
  const ids = new Map<string, number>();
  const texts: string[] = [];
  const edges = new Map<number, number>();
  const parents: number[] = [0];
  const lemmas: number[] = [0];

  const intern = (text: string): number => {
    const known = ids.get(text);
    if (known !== undefined) return known;
    ids.set(text, texts.length);
    return texts.push(text) - 1;
  };

  /** The model gives lemmas to common nouns only, and leaves the plural on names ("Exports"). */
  const lemmaAt = (tokens: Tokens, at: number): number => {
    const isNoun = tokens.pos[at] === 'NOUN';
    const cache = isNoun ? ofNoun : ofOther;
    const form = isNoun ? tokens.lemma[at]! : tokens.normal[at]!;
    const known = cache.get(form);
    if (known !== undefined) return known;
    const id = intern(singular(form.toLowerCase()));
    cache.set(form, id);
    return id;
  };

  const words: PhraseWords = { length: 0, at: [], lemma: [], isNoun: [], canBegin: [], joins: [] };
  const index: TermIndex = {
    words(tokens, { from, to }) {
      words.length = 0;
      for (let at = from; at < to; at++) {
        const text = tokens.text[at]!;
        if (isJoint(text)) continue;
        const pos = tokens.pos[at]!;
        const slot = words.length++;
        words.at[slot] = at;
        words.lemma[slot] = lemmaAt(tokens, at);
        words.isNoun[slot] = pos === 'NOUN' || pos === 'PROPN' || (pos === 'VERB' && text.endsWith('ing'));
        words.canBegin[slot] = !joints.has(pos);
        words.joins[slot] = at + 1 < to && isDash(tokens.text[at + 1]!);
      }
      return words;
    },
    child(node, lemma) {
      const key = node * mostLemmas + lemma;
      const known = edges.get(key);
      if (known !== undefined) return known;
      const created = parents.push(node) - 1;
      lemmas.push(lemma);
      edges.set(key, created);
      return created;
    },
    nodeOf({ length, lemma }) {
      let node = 0;
      for (let at = 0; at < length; at++) node = index.child(node, lemma[at]!);
      return node;
    },
    textsOf(node) {
      const path: string[] = [];
      for (let at = node; at !== 0; at = parents[at]!) path.push(texts[lemmas[at]!]!);
      return path.reverse();
    },
  };
  return index;
}

const isDash = (text: string): boolean => text === '-' || text === '–';
const isJoint = (text: string): boolean => isDash(text) || text === '/';

/** Plurals that the model knows of common nouns only: "Women" is the term "women", "Data collection" is "data collection". */
const irregularPlurals: ReadonlyMap<string, string> = new Map([
  ['women', 'woman'],
  ['men', 'man'],
  ['servicewomen', 'servicewoman'],
  ['servicemen', 'serviceman'],
  ['children', 'child'],
  ['data', 'datum'],
  ['criteria', 'criterion'],
  ['analyses', 'analysis'],
  ['crises', 'crisis'],
]);

function singular(word: string): string {
  const known = irregularPlurals.get(word);
  if (known !== undefined) return known;
  if (/(?:ss|sh|ch|x)es$/.test(word)) return word.slice(0, -2);
  if (word.length < 4 || !/[^siu]s$/.test(word)) return word;
  return word.length > 4 && word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
