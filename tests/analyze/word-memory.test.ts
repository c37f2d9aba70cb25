import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import winkNLP from 'wink-nlp';
import { createLanguageModel } from '../../src/analyze/language-model.ts';
import { createWinkReader, reusableModel } from '../../src/analyze/wink.ts';
import { createWordMemory, type Piece } from '../../src/analyze/word-memory.ts';
import { addUnit, emptyHash, type Stretch, WordTable } from '../../src/analyze/word-table.ts';

const memory = createWordMemory();
const nlp = winkNLP(reusableModel(), ['pos']);

/** wink-nlp's own tokens and tags of a whole text, read at once. */
function winkReads(text: string): readonly (readonly [string, string])[] {
  const tokens = nlp.readDoc(text).tokens();
  const tags = tokens.out(nlp.its.pos) as string[];
  return (tokens.out() as string[]).map((value, i) => [value, tags[i]!]);
}

/** A word as a stretch of itself. */
function stretchOf(text: string): Stretch {
  let hash = emptyHash;
  for (let i = 0; i < text.length; i++) hash = addUnit(hash, text.charCodeAt(i));
  return { text, from: 0, to: text.length, hash };
}

/** The same from single words and the tag machines. */
function wordsRead(text: string): readonly (readonly [string, string])[] {
  const pieces: Piece[] = text.split(/\s+/).flatMap((word) => (word === '' ? [] : memory.piecesOf(stretchOf(word))));
  const tags = Uint8Array.from(pieces, ({ tag }) => tag);
  memory.correctTags({
    length: pieces.length,
    tags,
    hints: Uint8Array.from(pieces, ({ hint }) => hint),
    allowed: Int32Array.from(pieces, ({ allowed }) => allowed),
  });
  return pieces.map(({ form, tag, isFixed }, i) => [form.text, memory.tagNames[isFixed ? tag : tags[i]!]!]);
}

describe('word memory', () => {
  it.each([
    "The Ministry's plan can't be cut; it isn't what they'd planned, and they'll go.",
    'It cannot be cut. The F-35A (KF-X) costs $2.5 million, or 12% more than in 2016-17.',
    'The well-known state-of-the-art R&D centre will, by 1 January 2020, run U.S. and R.O.K. tests.',
    'No. 5 e.g. Fig. 3 at 10:30 a.m. #policy @mod info@mod.go.kr',
    'They plan to exercise, train and equip 1,300 troops — “more than ever” — in the field…',
  ])('reads %j as wink-nlp does', (text) => {
    expect(wordsRead(text)).toEqual(winkReads(text));
  });

  it.each(['kr-dwp-2020-en/page-187.txt', 'aldermark_2021_SecurityAndResilience.txt'])(
    'reads %s as wink-nlp does',
    (file) => {
      const paper = readFileSync(new URL(`../../corpus/${file}`, import.meta.url), 'utf8');
      for (const line of paper.split(/[\n\f]/)) expect(wordsRead(line)).toEqual(winkReads(line));
    },
  );

  it.each(['missiles', 'Mass', 'mass', 'etc', 'No', 'cannot', 'cant', 'Gonna', 'A', 'ok', 'U', 'TV', 'Ltd'])(
    'reads %j before any closing mark as wink-nlp reads the whole word',
    (word) => {
      const read = createLanguageModel();
      for (const mark of ',.:;)"’”') {
        const whole = memory.piecesOf(stretchOf(word + mark)).map(({ form }) => form.text);
        expect(read(word + mark).text).toEqual(whole);
      }
    },
  );

  it('gives a contraction that stands uncut no lemma of a word that was read before', () => {
    const reader = createWinkReader();
    for (let i = 0; i < 45_000; i++) reader.read(`zq${i.toString(36)}x`);
    expect(reader.formsOf(reader.read('cant,')[0]!, 8).lemma).toBeUndefined();
  });

  it('tells forms of words that were read before the reader was full and another one took over', () => {
    const openSmall = () => {
      const reader = createWinkReader();
      let asked = 0;
      return { ...reader, isFull: () => asked++ >= 3 };
    };
    const small = createWordMemory(openSmall);
    const words = 'Zorlands zorlanding Threlkelds threlkelded Quimbys quimbying Brontas brontaing'.split(' ');
    const verb = small.tagNames.indexOf('VERB');
    const pieces = words.flatMap((word) => small.piecesOf(stretchOf(word)));
    const whole = words.flatMap((word) => memory.piecesOf(stretchOf(word)));
    expect(pieces.map((piece) => small.lemmaOf(piece, verb))).toEqual(
      whole.map((piece) => memory.lemmaOf(piece, verb)),
    );
    expect(new Set(pieces.map(({ reader }) => reader)).size).toBeGreaterThan(1);
  });

  it('reads any order of words and tags as wink-nlp does', () => {
    const word = fc.constantFrom(
      ...'the a plan plans to will exercise trained is being have not that which of in more and , . ( ) 12 2020 Army it can who what'.split(
        ' ',
      ),
      ...['building', 'increasingly', 'secure', "can't", "'s", 'no', 'likely', 'up', 'there', 'one', 'like', 'Zyxwv'],
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join(' ');
        expect(wordsRead(text)).toEqual(winkReads(text));
      }),
      { numRuns: 300 },
    );
  });

  it('tells words of one hash apart, and holds as many as come', () => {
    const table = new WordTable<string>();
    const words = Array.from({ length: 9_000 }, (_, i) => `${i}`);
    for (const word of words)
      table.add({ text: `x${word}y`, from: 1, to: word.length + 1, hash: 7 & word.length }, word);
    for (const word of ['0', '42', '8999']) {
      expect(table.get({ text: word, from: 0, to: word.length, hash: 7 & word.length })).toBe(word);
      expect(table.get({ text: `${word} `, from: 0, to: word.length + 1, hash: 7 & word.length })).toBeUndefined();
    }
  });
});
