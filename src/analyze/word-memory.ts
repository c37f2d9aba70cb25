import type { PartOfSpeech } from '../model/tokens.ts';
import { alignPieces } from './align-pieces.ts';
import { displayLemma, isContracted } from './display-lemma.ts';
import { prepareWord } from './prepared-word.ts';
import { createTagCorrector, type TagColumns } from './tag-machines.ts';
import { createWinkReader, type WinkPiece, type WinkReader } from './wink.ts';
import { type Stretch, WordTable } from './word-table.ts';

/** A text that tokens have: one object for all of them. */
export interface Form {
  readonly text: string;
  readonly normal: string;
  /** The lemma by tag, as far as it was asked for. */
  readonly lemmas: (string | undefined)[];
  /** Its number in the document that asked for it last. */
  number: number;
  document: WordNumbers | null;
}

/** Numbers the texts of one document's tokens in the order in which they come. */
export class WordNumbers {
  #next = 0;

  of(form: Form): number {
    if (form.document !== this) {
      form.document = this;
      form.number = this.#next++;
    }
    return form.number;
  }
}

/** A token as far as its own word tells: all but its tag, which hangs on the neighbours. */
export interface Piece {
  /** Where it lies in its word. */
  readonly start: number;
  readonly end: number;
  readonly form: Form;
  /** As in `WinkPiece`; tag 0 where the model passed over it. */
  readonly tag: number;
  readonly hint: number;
  readonly allowed: number;
  readonly isFixed: boolean;
  /** Null where the model passed over it. */
  readonly wink: WinkPiece | null;
  /** Who read it, and alone can tell its forms: by the time they are asked for, a later word may have filled the reader. */
  readonly reader: WinkReader;
  /** Those of its form, but a piece of a contraction has its own. */
  readonly lemmas: (string | undefined)[];
}

export interface WordMemory {
  /** The pieces of a word: a run of text without white space. */
  piecesOf(word: Stretch): readonly Piece[];
  /**
   * True where the model reads letters (two or more) and the mark behind them apart, as each would be read alone: "missiles"
   * and ",". So the letters are asked for once, whatever follows them. False for "etc." and for what it cuts up ("cant,").
   */
  endsBefore(mark: number, letters: Stretch): boolean;
  lemmaOf(piece: Piece, tag: number): string;
  correctTags(columns: TagColumns): void;
  readonly tagNames: readonly PartOfSpeech[];
}

const fullStop = 46;

const passedOver = { tag: 0, hint: 0, allowed: 0, isFixed: false };

/** The memory holds up to twice as many words: some 15 MB. */
const mostWords = 25_000;
/** Longer words are read each time. */
const longestKept = 64;

/**
 * Asks wink-nlp once about each word. An answer hangs on the word alone, so that forgetting it changes nothing: what was not
 * asked for while so many other words came in is forgotten. `openReader` opens the reader, and another one when the last is full.
 */
export function createWordMemory(openReader: () => WinkReader = createWinkReader): WordMemory {
  let reader = openReader();
  const { tagNames } = reader;
  let words = new WordTable<readonly Piece[]>();
  let olderWords = new WordTable<readonly Piece[]>();
  let forms = new Map<string, Form>();
  let olderForms = new Map<string, Form>();
  const forgetOlder = () => {
    [words, olderWords, forms, olderForms] = [olderWords, words, olderForms, forms];
    words.clear();
    forms.clear();
  };
  const formOf = (text: string): Form => {
    const known = forms.get(text);
    if (known) return known;
    const form = olderForms.get(text) ?? { text, normal: text.toLowerCase(), lemmas: [], number: 0, document: null };
    forms.set(text, form);
    return form;
  };
  const keep = (word: Stretch, pieces: readonly Piece[]) => {
    if (words.size >= mostWords) forgetOlder();
    words.add(word, pieces);
    for (const { form } of pieces) forms.set(form.text, form);
  };
  const read = (word: string): readonly Piece[] => {
    if (reader.isFull()) {
      words.clear();
      olderWords.clear();
      reader = openReader();
    }
    const { masked, spaced } = prepareWord(word);
    const found = spaced.split(' ').flatMap((part) => (part === '' ? [] : reader.read(part)));
    const values = found.map(({ value }) => value);
    return alignPieces(values, masked).map(({ start, end, source }) => {
      const wink = found[source] ?? null;
      // The model's own strings are shared by all tokens of a text: no copy of the document is held.
      const form = formOf(wink !== null && word.startsWith(wink.value, start) ? wink.value : word.slice(start, end));
      const lemmas = isContracted(form.normal) ? [] : form.lemmas;
      const { tag, hint, allowed, isFixed } = wink ?? passedOver;
      return { start, end, form, tag, hint, allowed, isFixed, wink, reader, lemmas };
    });
  };
  const piecesOf = (word: Stretch): readonly Piece[] => {
    const known = words.get(word);
    if (known) return known;
    const pieces = olderWords.get(word) ?? read(word.text.slice(word.from, word.to));
    if (word.to - word.from <= longestKept) keep(word, pieces);
    return pieces;
  };
  return {
    piecesOf,
    endsBefore: (mark, letters) => {
      if (mark === fullStop && reader.abbreviations.has(`${letters.text.slice(letters.from, letters.to)}.`))
        return false;
      return piecesOf(letters).length === 1;
    },
    lemmaOf: (piece, tag) => {
      const known = piece.lemmas[tag];
      if (known !== undefined) return known;
      const lemma = askLemma(piece, tag);
      piece.lemmas[tag] = lemma;
      return lemma;
    },
    correctTags: createTagCorrector(reader.machines),
    tagNames,
  };
}

function askLemma({ form: { text, normal }, wink, reader }: Piece, tag: number): string {
  if (wink === null) return normal;
  const forms = reader.formsOf(wink, tag);
  return displayLemma(text, normal, forms.normal, forms.lemma, reader.tagNames[tag] === 'NOUN');
}
