import { describe, expect, it } from 'vitest';
import { firstSlot, nextHash, StringTable } from '../../src/text/string-table.ts';

const hashOf = (word: string): number => [...word].reduce((hash, letter) => nextHash(hash, letter.charCodeAt(0)), 0);
const unitsOf = (word: string): Uint16Array => Uint16Array.from(word, (letter) => letter.charCodeAt(0));
const find = (table: StringTable, word: string) => table.findAt(unitsOf(word), 0, word.length, hashOf(word));
const add = (table: StringTable, word: string) => table.addAt(unitsOf(word), 0, word.length, hashOf(word));

/** Words of five letters that all begin their search at slot 0 of a table: what a hostile text would be made of. */
function collidingWords(count: number, size: number): string[] {
  const words: string[] = [];
  for (let number = 0; words.length < count; number++) {
    let word = '';
    for (let rest = number, i = 0; i < 5; i++, rest = Math.floor(rest / 26))
      word += String.fromCharCode(97 + (rest % 26));
    if (firstSlot(hashOf(word), size - 1) === 0) words.push(word);
  }
  return words;
}

describe('StringTable', () => {
  it('numbers strings in the order in which they come, wherever they stand', () => {
    const table = new StringTable();
    expect(find(table, 'flight')).toBe(-1);
    expect([add(table, 'flight'), add(table, 'Flight'), add(table, '')]).toEqual([0, 1, 2]);
    expect(table.findAt(unitsOf('a flight!'), 2, 8, hashOf('flight'))).toBe(0);
    expect([find(table, 'Flight'), find(table, ''), find(table, 'flights')]).toEqual([1, 2, -1]);
    expect(table.size).toBe(3);
  });

  it('grows past the room that it was given', () => {
    const table = new StringTable(4, 8);
    const words = Array.from({ length: 5000 }, (_, index) => `word ${index}`);
    expect(words.map((word) => add(table, word))).toEqual([...words.keys()]);
    expect(words.map((word) => find(table, word))).toEqual([...words.keys()]);
  });

  it('keeps strings apart whose hashes were chosen to meet, looking at a bounded number of slots', () => {
    const words = collidingWords(150, 1024);
    const table = new StringTable(4);
    for (const word of words) add(table, word);
    expect(words.map((word) => find(table, word))).toEqual([...words.keys()]);
    expect(find(table, 'absent')).toBe(-1);
    expect(table.crowdedSize).toBe(150 - 64);
  });
});
