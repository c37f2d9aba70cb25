import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords } from '../../src/text/count-words.ts';

describe('countWords', () => {
  it.each([
    ['', 0],
    [' – ', 0],
    ['a - b', 2],
    ["the state's R&D of the U.S.", 6],
    ['end.Next', 1],
    ['a..b', 2],
    ['a-b-c', 1],
    ['-a-', 1],
    ['국방부 2020', 2],
    ['𝐀𝐁 c', 2],
  ])('%j: %i', (text, count) => {
    expect(countWords(text)).toBe(count);
  });

  it('counts as the pattern does', () => {
    const unit = fc.constantFrom('a', 'é', '7', '-', '’', '.', '&', ' ', '𝐀', '\udc00');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const found = text.match(/[\p{L}\p{N}]+(?:[-’'&.][\p{L}\p{N}]+)*/gu);
        expect(countWords(text)).toBe(found?.length ?? 0);
      }),
    );
  });
});
