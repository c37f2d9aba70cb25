import type { EntityLabel } from '../../model/annotations.ts';
import type { AnalyzedBlock, AnalyzedDocument } from '../../model/tokens.ts';
import { findChunks } from './chunks.ts';
import { type DocumentRegister, readRegister } from './document-register.ts';
import type { KnownNameFinder } from './find-known-names.ts';
import type { NameBlock } from './name-block.ts';
import type { FeatureGroup, WordFacts } from './name-word.ts';
import { trait, type WordFactsCache } from './word-facts.ts';

/** How one document writes a word: what decides whether a capital at the head of a sentence is a name. */
export interface WordUse {
  lower: number;
  /** With a capital inside a sentence whose other words are in lower case. */
  title: number;
  /** With a capital where every word would have one: at the head of a sentence, in a heading. */
  forced: number;
  /** Bits of `companyOf`: what stood beside the word anywhere in the document. */
  company: number;
  /** The tagger's rows of `company`: `name-features.ts` fills it. */
  group: FeatureGroup | null;
}

export interface NameDocument {
  readonly blocks: readonly NameBlock[];
  readonly uses: ReadonlyMap<string, WordUse>;
  /** The same by a word's number: undefined for words without a capital. */
  readonly useOf: readonly (WordUse | undefined)[];
  readonly register: DocumentRegister;
  /** See `readShortForms`. */
  readonly shortForms: ReadonlyMap<string, EntityLabel | null>;
}

/** Gathers what the names of a document are judged by, in one pass over its tokens. */
export function readNameDocument(
  document: AnalyzedDocument,
  words: WordFactsCache,
  findMatches: KnownNameFinder,
  shortForms: NameDocument['shortForms'] = new Map(),
): NameDocument {
  const counted: CountedWord[] = [];
  const columns = createColumns(document.blocks.reduce((sum, { tokens }) => sum + tokens.length, 0));
  const blocks = document.blocks.map((analyzed) => {
    const { tokens } = analyzed;
    const facts = new Array<WordFacts>(tokens.length);
    for (let i = 0; i < tokens.length; i++) {
      const number = tokens.word[i]!;
      counted[number] ??= { facts: words.of(tokens.text[i]!, tokens.normal[i]!), count: 0 };
      counted[number].count++;
      facts[i] = counted[number].facts;
    }
    return readBlock(analyzed, facts, columns(tokens.length), findMatches);
  });
  return { blocks, ...countUses(blocks, counted), register: readRegister(blocks, counted), shortForms };
}

type Columns = Pick<NameBlock, 'traits' | 'sentence' | 'opens' | 'loud' | 'matchOf' | 'chunkEnd'>;

/** Gives each block its share of columns that are laid out once a document: thousands of small arrays cost more than their work. */
function createColumns(total: number): (length: number) => Columns {
  const traits = new Uint16Array(total);
  const marks = new Uint8Array(2 * total);
  const numbers = new Int32Array(3 * total);
  let from = 0;
  return (length) => {
    const [first, second, third] = [3 * from, 3 * from + length, 3 * from + 2 * length];
    const columns = {
      traits: traits.subarray(from, from + length),
      opens: marks.subarray(2 * from, 2 * from + length),
      loud: marks.subarray(2 * from + length, 2 * from + 2 * length),
      sentence: numbers.subarray(first, second),
      matchOf: numbers.subarray(second, third),
      chunkEnd: numbers.subarray(third, third + length),
    };
    from += length;
    return columns;
  };
}

/** A word as it is spelt, with how often the document spells it so. */
interface CountedWord {
  readonly facts: WordFacts;
  count: number;
}

function readBlock(
  analyzed: AnalyzedBlock,
  facts: readonly WordFacts[],
  { traits, sentence, opens, loud, matchOf, chunkEnd }: Columns,
  findMatches: KnownNameFinder,
): NameBlock {
  const { tokens, sentences } = analyzed;
  for (let i = 0; i < tokens.length; i++) traits[i] = facts[i]!.traits;
  for (const [number, { from, to }] of sentences.entries()) {
    sentence.fill(number, from, to);
    for (let i = from; i < to; i++) {
      if ((traits[i]! & trait.mark) !== 0) continue;
      opens[i] = 1;
      break;
    }
    loud.fill(loudness(traits, from, to), from, to);
  }
  const matches = findMatches(analyzed, { loud, facts, traits });
  matchOf.fill(-1);
  for (const [index, { from, to }] of matches.entries()) matchOf.fill(index, from, to);
  findChunks(analyzed, { facts, traits }, chunkEnd);
  return { analyzed, facts, traits, sentence, opens, loud, matches, matchOf, chunkEnd };
}

/** 1 for a sentence in capitals, 2 for one where nearly every longer word has a capital, else 0. */
function loudness(traits: Uint16Array, from: number, to: number): number {
  let upper = 0;
  let capital = 0;
  let lower = 0;
  for (let i = from; i < to; i++) {
    const bits = traits[i]!;
    if ((bits & trait.upper) !== 0) upper++;
    if ((bits & trait.capital) !== 0) capital++;
    else if ((bits & trait.longLower) !== 0) lower++;
  }
  if (upper > 2 && upper > 3 * (capital - upper + lower)) return 1;
  return capital > 3 && lower * 4 < capital ? 2 : 0;
}

function countUses(
  blocks: readonly NameBlock[],
  counted: readonly CountedWord[],
): Pick<NameDocument, 'uses' | 'useOf'> {
  const uses = new Map<string, WordUse>();
  const useOf = counted.map(({ facts }) => (facts.isCapital ? addUse(uses, facts.normal) : undefined));
  for (const { facts, traits, opens, loud, sentence, analyzed } of blocks) {
    const { word } = analyzed.tokens;
    for (let i = 0; i < facts.length; i++) {
      if ((traits[i]! & trait.capital) === 0) continue;
      const use = useOf[word[i]!]!;
      if (loud[i] !== 1) use.company |= companyOf(facts, sentence, i);
      if (opens[i] || loud[i]) use.forced++;
      else use.title++;
    }
  }
  for (const { facts, count } of counted) {
    if (facts.kind !== 'lower') continue;
    const use = uses.get(facts.normal);
    if (use) use.lower += count;
  }
  return { uses, useOf };
}

function addUse(uses: Map<string, WordUse>, normal: string): WordUse {
  let use = uses.get(normal);
  if (!use) {
    use = { lower: 0, title: 0, forced: 0, company: 0, group: null };
    uses.set(normal, use);
  }
  return use;
}

const placing = new Set(['in', 'near', 'across', 'outside']);
const moving = new Set(['at', 'from', 'to', 'into', 'throughout', 'between', 'around', 'toward', 'towards']);
const speaking = new Set([
  'said',
  'says',
  'told',
  'added',
  'who',
  'whose',
  'wrote',
  'argued',
  'stated',
  'announced',
  'explained',
  'noted',
  'replied',
  'died',
  'born',
  'himself',
  'herself',
  'thinks',
  'asked',
]);

/** Bits that tell what a capitalized word may name by its neighbours here: place, mover, titled, speaker, body, place name, part of a longer name. */
function companyOf(facts: readonly WordFacts[], sentence: Int32Array, i: number): number {
  const before = sentence[i - 1] === sentence[i] ? facts[i - 1] : undefined;
  const after = sentence[i + 1] === sentence[i] ? facts[i + 1] : undefined;
  let bits = 0;
  if (before) {
    if (placing.has(before.normal)) bits |= 1;
    if (moving.has(before.normal)) bits |= 2;
    if (before.isCapital && (before.flags.includes('title') || before.flags.includes('rank'))) bits |= 4;
    if (before.isCapital && before.flags.includes('given')) bits |= 8;
    if (before.normal === 'the') bits |= 16;
    if (before.normal === 'of' && facts[i - 2]?.flags.includes('place-head')) bits |= 256;
    if (before.text === '(' && after?.text === ')') bits |= 1024;
  }
  if (after) {
    if (speaking.has(after.normal)) bits |= 32;
    if (
      after.isCapital &&
      (after.flags.includes('org-head') || after.flags.includes('body-head') || after.flags.includes('company'))
    )
      bits |= 64;
    if (after.isCapital && (after.flags.includes('place-head') || after.flags.includes('facility'))) bits |= 256;
    if (after.isCapital && after.flags.includes('family')) bits |= 128;
    if (after.text === "'s" || after.text === '’s') bits |= 512;
  }
  return bits;
}
