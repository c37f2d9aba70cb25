import { describe, expect, it } from 'vitest';
import { kwic } from '../../src/compare/kwic.ts';
import { matchesGlob } from '../../src/compare/token-pattern.ts';
import { PipelineError } from '../../src/errors.ts';
import { cpuOf } from '../support/cpu.ts';

const sentence = (text: string) => ({
  id: 's1',
  documentId: 'd',
  page: 3,
  lastPage: null,
  pageLabel: '17',
  kind: 'complete',
  text,
});
const sentences = [
  sentence('The Ministry strengthens its defense innovation cluster, and strengthened the defence innovation fund.'),
  sentence('Strengthening ports is costly.'),
];
const found = (pattern: string, options = {}) => kwic(sentences, pattern, options).map(({ keyword }) => keyword);

describe('kwic', () => {
  it('finds words by glob, whatever their case', () => {
    expect(found('strengthen*')).toEqual(['strengthens', 'strengthened', 'Strengthening']);
    expect(found('streng')).toEqual([]);
  });

  it('finds phrases word by word', () => {
    expect(found('defen?e innovation')).toEqual(['defense innovation', 'defence innovation']);
    expect(found('innovation defense')).toEqual([]);
  });

  it('finds a lemma in all its forms', () => {
    expect(found('strengthen', { valueType: 'lemma' })).toEqual(['strengthens', 'strengthened', 'Strengthening']);
    expect(found('port', { valueType: 'lemma' })).toEqual(['ports']);
  });

  it('takes special characters as they are where the pattern is fixed', () => {
    expect(found('defen?e', { valueType: 'fixed' })).toEqual([]);
    expect(found('costly', { valueType: 'fixed' })).toEqual(['costly']);
  });

  it('matches an expression against the whole word', () => {
    expect(found('defen[cs]e', { valueType: 'regex' })).toEqual(['defense', 'defence']);
    expect(found('fen', { valueType: 'regex' })).toEqual([]);
  });

  it('gives so many words on each side, with page and sentence', () => {
    expect(kwic(sentences, 'fund', { window: 2 })).toEqual([
      {
        documentId: 'd',
        page: 3,
        lastPage: null,
        pageLabel: '17',
        sentenceId: 's1',
        pre: 'defence innovation',
        keyword: 'fund',
        post: '.',
      },
    ]);
  });

  it('finds what marks surround: abbreviations, brackets, dashes, apostrophes', () => {
    const marked = [sentence('The ROK–US alliance (KAMD) keeps the U.S. troops’ and the navy’s posts.')];
    const keywords = (pattern: string, valueType: 'glob' | 'fixed' = 'fixed') =>
      kwic(marked, pattern, { valueType }).map(({ keyword }) => keyword);
    expect(keywords('U.S.')).toEqual(['U.S']);
    expect(keywords('(KAMD)')).toEqual(['KAMD']);
    expect(keywords('ROK–US alliance')).toEqual(['ROK–US alliance']);
    expect(keywords("navy's")).toEqual(['navy’s']);
    expect(keywords('the *', 'glob')).toEqual(['The ROK', 'the U.S', 'the navy’s']);
    expect(kwic(marked, 'KAMD', { window: 1 })).toMatchObject([{ pre: 'alliance (', post: ') keeps' }]);
  });

  it.each([
    '(a?){40}b',
    'a?'.repeat(9),
    '(a+)+b',
    '(a|aa)*b',
    '((a*))*',
    '(x+x+)+y',
    'a*a*a*a*a*b',
    '(?=a)b',
    '(a)\\1',
    '[',
    'x'.repeat(300),
    ' ',
  ])('refuses %s', (pattern) => {
    expect(() => kwic(sentences, pattern, { valueType: 'regex' })).toThrow(PipelineError);
  });

  it('is quick on long words and hostile globs', () => {
    const long = [sentence('a'.repeat(50_000))];
    const cost = cpuOf(() => {
      kwic(long, '*a*a*a*a*a*b', {});
      kwic(long, 'a*a*a*b', { valueType: 'regex' });
    });
    expect(cost).toBeLessThan(2000);
  });
});

describe('matchesGlob', () => {
  it.each([
    ['defense', 'def*', true],
    ['defense', '*ense', true],
    ['defense', 'd*f*e', true],
    ['defense', 'd?fense', true],
    ['defense', 'def', false],
    ['defense', '', false],
    ['', '*', true],
  ])('%s like %s: %s', (word, glob, expected) => {
    expect(matchesGlob(word, glob)).toBe(expected);
  });
});
