import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { PartOfSpeech } from '../model/tokens.ts';
import type { TagMachine } from './tag-machines.ts';

/** One piece of a word, as wink-nlp cuts and knows it before it looks at the neighbours. Tags are indexes of `tagNames`. */
export interface WinkPiece {
  readonly value: string;
  readonly tag: number;
  /** A class of words that the tag machines tell from the others of their tag; 0 for most. */
  readonly hint: number;
  /** Bit t is set where the machines may give tag t. */
  readonly allowed: number;
  /** Pieces of contractions keep their tag and their forms. */
  readonly isFixed: boolean;
  /** The model's own numbers for the piece; they hold for the reader that gave them. */
  readonly record: readonly [word: number, normal: number, tagAndLemma: number, flags: number];
}

export interface WinkReader {
  /** Cuts a word: a run of text without white space. */
  read(word: string): readonly WinkPiece[];
  /** The normal form and the lemma of a piece under a tag. Some contractions have no lemma. */
  formsOf(piece: WinkPiece, tag: number): { readonly normal: string; readonly lemma: string | undefined };
  /** True when it has learnt so much that another one should be set up. */
  isFull(): boolean;
  /** The words of letters and a full stop that the model does not cut: "etc.". */
  readonly abbreviations: ReadonlySet<string>;
  readonly tagNames: readonly PartOfSpeech[];
  readonly machines: readonly TagMachine[];
}

/** wink-nlp's columns for one text, four numbers a token. */
interface RawDocument {
  readonly tokens: number[];
  readonly cache: {
    lookup(text: string): readonly number[] | null;
    value(word: number): string;
    normal(word: number): number;
    nox(normal: number): number;
    mappedSpelling(word: number): number;
    posOf(word: number): number;
    property(word: number, name: string): number;
  };
}

interface Features {
  readonly lexeme: {
    readonly list: readonly string[];
    readonly hash: Record<string, number | undefined>;
    readonly intrinsicSize: number;
  };
  readonly shape: { readonly list: readonly string[] };
  readonly pos: { readonly list: readonly string[] };
  readonly posClusters: { readonly list: readonly ReadonlySet<number>[] };
}

interface PosModel {
  readonly machines: readonly string[];
  setter(document: RawDocument, ...rest: unknown[]): void;
}

interface WinkModel {
  core(): unknown;
  pos(): unknown;
  metaCER(): unknown;
  readonly addons: unknown;
}

/** The tag that the model gives a word of which it knows nothing: NOUN. */
const unknownTag = 8;
/** How the model packs a token: a contraction's normal form above 16 bits, the tag above 20. */
const [normalBits, tagBits, tagMask] = [16, 20, 63];
/** Words beyond the model's own after which the reader is full: each costs some 300 bytes for good. */
const mostNewWords = 200_000;
/** The model's bit field for word shapes holds 16,383; one more and its abbreviations are mixed up. */
const mostShapes = 12_000;

const wink = model as unknown as WinkModel;
let metaModel: unknown;

/** The model with its `metaCER` asked once for the process: it stringifies its own earlier output, so that a second instance is broken and the 21st crashes. */
export function reusableModel(): typeof model {
  metaModel ??= wink.metaCER();
  return { ...wink, metaCER: () => metaModel } as unknown as typeof model;
}

/**
 * Sets up wink-nlp 2.4.0 to read single words. It cuts a text at white space and then each word by itself, so that a word's
 * pieces can be kept; what it has learnt from one word is forgotten before the next, since it would read "Lenin's view"
 * otherwise once it has met "Lenin's,".
 */
export function createWinkReader(): WinkReader {
  const { nlp, features, seen, machines } = openModel();
  const { lexeme, shape } = features;
  const ownWords = lexeme.intrinsicSize;
  const its = nlp.its as unknown as Record<'normal' | 'lemma', (at: number, of: unknown, addons: unknown) => string>;
  const tagsOf = features.posClusters.list.map((tags) => [...tags].reduce((bits, tag) => bits | (1 << tag), 0));
  nlp.readDoc('a');
  const { cache } = seen.document!;
  let known = lexeme.list.length;
  const forget = () => {
    for (; known < lexeme.list.length; known++) lexeme.hash[lexeme.list[known]!] = undefined;
  };
  const pieceOf = (record: WinkPiece['record']): WinkPiece => {
    const [word, normal, tagAndLemma] = record;
    const normalWord = normal >>> normalBits > 0 ? cache.nox(normal) : cache.normal(word);
    return {
      value: cache.value(word),
      tag:
        tagAndLemma === 0 ? cache.posOf(cache.mappedSpelling(word)) || unknownTag : (tagAndLemma >>> tagBits) & tagMask,
      hint: cache.property(word, 'posHint'),
      allowed: tagsOf[cache.property(normalWord, 'lexemeCID')]!,
      isFixed: tagAndLemma !== 0,
      record,
    };
  };
  const recordsOf = (word: string): WinkPiece['record'][] => {
    forget();
    const [own, ...more] = cache.lookup(word) ?? [];
    if (own !== undefined && more.length === 0 && own < ownWords) return [[own, 0, 0, 0]];
    nlp.readDoc(word);
    const { tokens } = seen.document!;
    return Array.from({ length: tokens.length / 4 }, (_, i) => {
      const [first, second, third] = tokens.slice(4 * i, 4 * i + 3) as [number, number, number];
      return [first, second, isContracted(second) ? third : 0, 0];
    });
  };
  return {
    read: (word) => recordsOf(word).map(pieceOf),
    formsOf: ({ record, isFixed }, tag) => {
      const document = { cache, tokens: isFixed ? record : [record[0], 0, tag << tagBits, 0] };
      // A contraction that stands uncut ("cant,"): where its lemma should be the model has a place in another list, which leads to
      // no word of its own, but to any word that it has learnt before.
      const isUncut = !isFixed && (cache.lookup(cache.value(record[0]))?.length ?? 0) > 1;
      const lemma = isUncut ? undefined : its.lemma(0, document, wink.addons);
      return { normal: its.normal(0, document, wink.addons), lemma };
    },
    isFull: () => lexeme.list.length - ownWords > mostNewWords || shape.list.length > mostShapes,
    abbreviations: new Set(lexeme.list.slice(0, ownWords).filter((word) => word.endsWith('.'))),
    tagNames: features.pos.list.map((name) => (name === 'UNK' ? 'X' : name) as PartOfSpeech),
    machines,
  };
}

const isContracted = (normal: number) => normal >>> normalBits > 0;

/** Opens the model with a hand on what it keeps to itself: its words, its tag machines, the columns of the text read last. */
function openModel() {
  const seen: { document: RawDocument | null } = { document: null };
  let features: Features | undefined;
  let machines: readonly TagMachine[] = [];
  const core = () => {
    const loaded = wink.core() as { features: Features };
    features = loaded.features;
    return loaded;
  };
  const pos = () => {
    const loaded = wink.pos() as PosModel;
    machines = loaded.machines.map((machine) => JSON.parse(machine) as TagMachine);
    const setter: PosModel['setter'] = (document, ...rest) => {
      loaded.setter(document, ...rest);
      seen.document = document;
    };
    return { ...loaded, setter };
  };
  const nlp = winkNLP({ ...reusableModel(), core, pos } as unknown as typeof model, ['pos']);
  return { nlp, features: features!, seen, machines };
}
