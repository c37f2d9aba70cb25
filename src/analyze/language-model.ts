import type { PartOfSpeech, Tokens } from '../model/tokens.ts';
import { repairTags } from './tag-repairs.ts';
import { createWordMemory, type Piece, type WordMemory, WordNumbers } from './word-memory.ts';
import { addUnit, emptyHash } from './word-table.ts';

/**
 * Reads one block: its tokens with lemmas and parts of speech. `boundaries` are offsets at which a token must begin; `words`
 * numbers the words of the block's document.
 *
 * Two laws hold for any text: `text.slice(start, end)` is the token's text, and each unit that is not white space lies in
 * exactly one token. The answer depends on the text alone, not on what was read before.
 */
export type LanguageModel = (text: string, boundaries?: readonly number[], words?: WordNumbers) => Tokens;

/**
 * Sets up the language model. wink-nlp cuts a text at white space before all else, and its tag machines look at tags alone:
 * so each word is asked once, the pieces of a block are laid out from memory, and only the machines run over every token.
 */
export function createLanguageModel(): LanguageModel {
  const memory = createWordMemory();
  const layout = new Layout();
  return (text, boundaries = [], words = new WordNumbers()) => {
    layout.read(text, boundaries, memory);
    memory.correctTags(layout);
    return tokensOf(layout, memory, words);
  };
}

/** The pieces of one block with what the tag machines need. The room is used again for the next block. */
class Layout {
  length = 0;
  pieces: Piece[] = [];
  start = new Int32Array(1024);
  tags = new Uint8Array(1024);
  hints = new Uint8Array(1024);
  allowed = new Int32Array(1024);

  read(text: string, boundaries: readonly number[], memory: WordMemory): void {
    this.length = 0;
    let next = 0;
    for (let from = 0; from < text.length; from++) {
      if (isSpace(text.charCodeAt(from))) continue;
      while (next < boundaries.length && boundaries[next]! <= from) next++;
      const limit = Math.min(boundaries[next] ?? text.length, text.length);
      let to = from;
      let hash = emptyHash;
      let letters = from;
      let hashOfLetters = hash;
      for (let unit = text.charCodeAt(to); to < limit && !isSpace(unit); unit = text.charCodeAt(++to)) {
        hash = addUnit(hash, unit);
        if (letters !== to || !isLetter(unit)) continue;
        letters++;
        hashOfLetters = hash;
      }
      const last = text.charCodeAt(letters);
      if (letters > from + 1 && letters + 1 === to && isClosing(last)) {
        const word = { text, from, to: letters, hash: hashOfLetters };
        if (memory.endsBefore(last, word)) [to, hash] = [letters, hashOfLetters];
      }
      for (const piece of memory.piecesOf({ text, from, to, hash })) this.#put(piece, from);
      from = to - 1;
    }
  }

  #put(piece: Piece, offset: number): void {
    const at = this.length++;
    if (at === this.start.length) this.#grow();
    this.pieces[at] = piece;
    this.start[at] = offset + piece.start;
    this.tags[at] = piece.tag;
    this.hints[at] = piece.hint;
    this.allowed[at] = piece.allowed;
  }

  #grow(): void {
    const size = this.start.length * 2;
    const old = { start: this.start, tags: this.tags, hints: this.hints, allowed: this.allowed };
    this.start = new Int32Array(size);
    this.tags = new Uint8Array(size);
    this.hints = new Uint8Array(size);
    this.allowed = new Int32Array(size);
    this.start.set(old.start);
    this.tags.set(old.tags);
    this.hints.set(old.hints);
    this.allowed.set(old.allowed);
  }
}

function isLetter(unit: number): boolean {
  const small = unit | 32;
  return small >= 97 && small <= 122;
}

/** A comma, full stop, colon, semicolon, bracket or quotation mark: most words with a sign at their end have one of them. */
function isClosing(unit: number): boolean {
  return ',.:;)"’”'.includes(String.fromCharCode(unit));
}

/** White space as regular expressions have it. */
function isSpace(unit: number): boolean {
  if (unit <= 32) return unit === 32 || (unit >= 9 && unit <= 13);
  return unit >= 0xa0 && (unit === 0xa0 || (unit >= 0x1680 && /\s/.test(String.fromCharCode(unit))));
}

function tokensOf({ length, pieces, start: starts, tags }: Layout, memory: WordMemory, words: WordNumbers): Tokens {
  const start = starts.slice(0, length);
  const end = new Int32Array(length);
  const text = new Array<string>(length);
  const word = new Int32Array(length);
  const normal = new Array<string>(length);
  const lemma = new Array<string>(length);
  const pos = new Array<PartOfSpeech>(length);
  for (let i = 0; i < length; i++) {
    const piece = pieces[i]!;
    const tag = piece.isFixed ? piece.tag : tags[i]!;
    end[i] = start[i]! + piece.end - piece.start;
    text[i] = piece.form.text;
    word[i] = words.of(piece.form);
    normal[i] = piece.form.normal;
    lemma[i] = piece.lemmas[tag] ?? memory.lemmaOf(piece, tag);
    pos[i] = memory.tagNames[tag]!;
  }
  repairTags({ length, normal, lemma, pos });
  return { length, start, end, text, word, normal, lemma, pos };
}
