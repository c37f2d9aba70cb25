import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignSentences, longestIncreasing } from '../../src/compare/align-sentences.ts';
import { wordDiff } from '../../src/compare/word-diff.ts';
import { dice, wordsOf } from '../../src/compare/words.ts';
import { cpuOf } from '../support/cpu.ts';

const texts = (lines: readonly string[]) => lines.map((line) => ({ words: wordsOf(line) }));

describe('alignSentences', () => {
  const a = texts([
    'The coast guard renews its harbour radar this year.',
    'Ports are safe.',
    'The Ministry will expand the cadet scholarship program for small islands.',
    'Ships sail at dawn from every northern port.',
  ]);

  it('pairs what is the same, and what was edited', () => {
    const b = texts([
      'A wholly different sentence about welders and cranes.',
      'The coast guard renews its harbour radar this year.',
      'The Ministry has expanded the cadet scholarship program for all small islands.',
    ]);
    expect(alignSentences(a, b)).toMatchObject([
      { a: 0, b: 1, similarity: 1, isInOrder: true },
      { a: 2, b: 2, isInOrder: true },
    ]);
  });

  it('says what moved', () => {
    const moved = texts([
      'Ships sail at dawn from every northern port.',
      'The coast guard renews its harbour radar this year.',
      'Ports are safe.',
    ]);
    expect(alignSentences(a, moved).map(({ isInOrder }) => isInOrder)).toEqual([true, true, false]);
  });

  it('pairs repeated sentences one to one', () => {
    const twice = texts(['Ports are safe.', 'Ports are safe.']);
    expect(alignSentences(twice, texts(['Ports are safe.']))).toHaveLength(1);
    expect(alignSentences(twice, twice)).toMatchObject([
      { a: 0, b: 0 },
      { a: 1, b: 1 },
    ]);
  });

  it('uses every sentence at most once, whatever the texts', () => {
    const line = fc.array(fc.constantFrom('port', 'ship', 'radar', 'the', 'navy'), { maxLength: 8 });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.array(line, { maxLength: 12 }), (left, right) => {
        const pairs = alignSentences(
          left.map((words) => ({ words })),
          right.map((words) => ({ words })),
        );
        expect(new Set(pairs.map((pair) => pair.a)).size).toBe(pairs.length);
        expect(new Set(pairs.map((pair) => pair.b)).size).toBe(pairs.length);
      }),
    );
  });

  it('pairs a sentence of three words with one that has a word more', () => {
    const [three, four] = [{ words: wordsOf('ships sail north') }, { words: wordsOf('ships sail north again') }];
    expect(alignSentences([three], [four])).toMatchObject([{ a: 0, b: 0, similarity: 6 / 7 }]);
  });

  it('shares no word oftener than both texts have it', () => {
    expect(dice(['a'], ['a', 'a', 'a'])).toBe(0.5);
    expect(dice(['a', 'a', 'b'], ['a', 'b', 'a'])).toBe(1);
    expect([dice([], []), dice(['a'], []), dice(['a'], ['b'])]).toEqual([1, 0, 0]);
  });

  it('takes near-linear time on sentences that share their beginnings', () => {
    const many = Array.from({ length: 6000 }, (_, n) => ({
      words: wordsOf(`the ministry of defence will renew port ${n} and pier ${n * 7}`),
    }));
    const other = many.map(({ words }) => ({ words: [...words, 'soon'] }));
    expect(cpuOf(() => expect(alignSentences(many, other)).toHaveLength(6000))).toBeLessThan(5000);
  });
});

describe('longestIncreasing', () => {
  it('keeps the longest run in order', () => {
    expect([...longestIncreasing([3, 0, 1, 4, 2])].sort()).toEqual([1, 2, 4]);
    expect(longestIncreasing([]).size).toBe(0);
  });
});

describe('wordDiff', () => {
  it('marks what went and what came', () => {
    expect(wordDiff('it will buy ten ships', 'it has bought ten ships')).toBe(
      'it [-will buy-] {+has bought+} ten ships',
    );
    expect(wordDiff('x a b c y', 'z c a b w')).toBe('[-x-] {+z c+} a b [-c y-] {+w+}');
    expect(wordDiff('same', 'same')).toBe('same');
    expect(wordDiff('', 'new words')).toBe('{+new words+}');
    expect(wordDiff('a b c', 'a c')).toBe('a [-b-] c');
    expect(wordDiff('a c', 'a b c')).toBe('a {+b+} c');
  });

  it('gives both texts back', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 20 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const diff = wordDiff(a.join(' '), b.join(' '));
        const side = (drop: RegExp, keep: RegExp) =>
          diff.replace(drop, '').replace(keep, '$1').split(/\s+/).filter(Boolean);
        expect(side(/\{\+.*?\+\}/g, /\[-(.*?)-\]/g)).toEqual(a);
        expect(side(/\[-.*?-\]/g, /\{\+(.*?)\+\}/g)).toEqual(b);
      }),
    );
  });
});
