import { describe, expect, it } from 'vitest';
import { baseOf, createMatcher } from '../../src/ingest/glob.ts';
import { readPageHead } from '../../src/ingest/page-head.ts';
import { cpuOf } from '../support/cpu.ts';

describe('globs', () => {
  it.each([
    ['a/*.txt', 'a/b/c.txt', false],
    ['a/*.txt', 'a/c.txt', true],
    ['a/**/*.txt', 'a/c.txt', true],
    ['a/**/*.txt', 'a/b/d/c.txt', true],
    ['**', 'a/b', true],
    ['?.txt', 'ab.txt', false],
    ['?.txt', 'a.txt', true],
    ['?.txt', '.txt', false],
    ['[a-c]*.txt', 'bee.txt', true],
    ['[!a-c]*.txt', 'bee.txt', false],
    ['{kr,jp}_20*.txt', 'jp_2020.txt', true],
    ['a.txt', 'abtxt', false],
    ['*a*b', 'xaxbxb', true],
  ])('%s on %s: %s', (pattern, path, expected) => {
    expect(createMatcher(pattern)(path)).toBe(expected);
  });

  it('starts below the parts without wildcards', () => {
    expect(baseOf('corpus/kr/*.txt')).toBe('corpus/kr');
    expect(baseOf('*.txt')).toBe('');
  });

  it('takes no more than its share of time on stars', () => {
    const matches = createMatcher(`${'*a'.repeat(30)}b`);
    expect(cpuOf(() => expect(matches('a'.repeat(5000))).toBe(false))).toBeLessThan(500);
  });
});

describe('page heads', () => {
  it.each([
    ['Page 187 - 2020 Defence White Paper\nP. 187\nof the', '187', '2020 Defence White Paper'],
    ['P. 12\ntext', '12', null],
    ['Page 7 – White Paper\nof the', '7', 'White Paper'],
    ['Page xii — Plan\nof the', 'xii', 'Plan'],
    ['\nPage 3\nof the', '3', null],
    ['of the\nP. 12\nof', null, null],
    ['Page 123456 - Plan', null, null],
    ['Page 12 of the report says - nothing', null, null],
    ['The page 187 - is', null, null],
  ])('%j', (raw, label, title) => {
    expect(readPageHead(raw)).toEqual({ label, title });
  });
});
