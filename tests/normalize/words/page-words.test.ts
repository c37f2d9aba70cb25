import { describe, expect, it } from 'vitest';
import { createWordForms, findWords } from '../../../src/normalize/words/page-words.ts';

describe('findWords', () => {
  it('gives the same form to the same letters, and only to them', () => {
    const { form, length } = findWords('flight crew, flight Flight', createWordForms());
    expect(length).toBe(4);
    expect(form[0]).toBe(form[2]);
    expect(form.map(({ text }) => text)).toEqual(['flight', 'crew', 'flight', 'Flight']);
    expect(form[3]).not.toBe(form[0]);
  });
});
