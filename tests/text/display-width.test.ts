import { describe, expect, it } from 'vitest';
import { displayWidth, fitEnd, fitStart } from '../../src/text/display-width.ts';

describe('displayWidth', () => {
  it.each([
    ['plain', 5],
    ['국방부', 6],
    ['é', 1],
    ['e\u0301', 1],
    ['ＭＮＤ', 6],
    ['a👍', 3],
    ['', 0],
  ])('%s takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe('fitting into columns', () => {
  it('fills up in front, or leaves the front out', () => {
    expect(fitEnd('국방', 6)).toBe('  국방');
    expect(fitEnd('the 국방부', 6)).toBe(' …방부');
    expect(fitEnd('the ministry', 6)).toBe('…istry');
    for (const text of ['the 국방부', 'x', '국방부 국방부', '👍👍👍👍']) expect(displayWidth(fitEnd(text, 7))).toBe(7);
  });
  it('leaves the end out', () => {
    expect(fitStart('the ministry', 6)).toBe('the m…');
    expect(fitStart('국방부', 4)).toBe('국…');
    expect(fitStart('국방', 4)).toBe('국방');
  });
});
