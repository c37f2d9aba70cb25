import { describe, expect, it } from 'vitest';
import { createWordForms, findWords, firstSlot, nextHash } from '../../../src/normalize/words/page-words.ts';

/** Words of five letters that all begin their search at slot 0 of a fresh table: what a hostile text would be made of. */
function collidingWords(count: number): string[] {
  const words: string[] = [];
  const size = createWordForms().slots.length;
  for (let number = 0; words.length < count; number++) {
    let hash = 0;
    let word = '';
    for (let rest = number, i = 0; i < 5; i++, rest = Math.floor(rest / 26)) {
      const code = 97 + (rest % 26);
      word += String.fromCharCode(code);
      hash = nextHash(hash, code);
    }
    if (firstSlot(hash, size) === 0) words.push(word);
  }
  return words;
}

describe('findWords', () => {
  it('gives the same form to the same letters, and only to them', () => {
    const { form, length } = findWords('flight crew, flight Flight', createWordForms());
    expect(length).toBe(4);
    expect(form[0]).toBe(form[2]);
    expect(form.map(({ text }) => text)).toEqual(['flight', 'crew', 'flight', 'Flight']);
    expect(form[3]).not.toBe(form[0]);
  });

  it('keeps forms apart whose hashes were chosen to meet, looking at a bounded number of slots', () => {
    const words = collidingWords(150);
    const forms = createWordForms();
    const { form } = findWords([...words, ...words].join(' '), forms);
    expect(form.map(({ text }) => text)).toEqual([...words, ...words]);
    expect(words.every((_, index) => form[index] === form[index + words.length])).toBe(true);
    expect(forms.list).toHaveLength(150);
    expect(forms.crowded.size).toBe(150 - 64);
  });
});
