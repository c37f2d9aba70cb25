import { describe, expect, it } from 'vitest';
import { isPieceOfWord, nearWords } from '../../src/lexicon/near-words.ts';

const near = (text: string): readonly string[] =>
  nearWords(text).map(({ word, isSwap }) => (isSwap ? `${word}*` : word));

describe('nearWords', () => {
  it.each([
    ['contigents', ['continents', 'contingents']],
    ['foreing', ['forcing', 'fording', 'foreign*', 'forging', 'forking', 'forming']],
    ['efefctive', ['effective*']],
    ['goverrnment', ['government']],
    ['pinciples', ['principles']],
    ['militarv', ['military']],
  ])('finds what is one slip away from %s', (text, expected) => {
    expect([...near(text)].sort()).toEqual(expected);
  });

  it('leaves out the word itself, two slips, and short words', () => {
    expect(near('government')).not.toContain('government');
    expect(near('contigets')).toEqual([]);
    expect(near('thier')).toEqual([]);
    expect(near('')).toEqual([]);
  });
});

describe('isPieceOfWord', () => {
  it('knows beginnings and ends of longer words, not the words', () => {
    expect(['governmen', 'pansion', 'contigents', 'governments'].map(isPieceOfWord)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
