import { describe, expect, it } from 'vitest';
import { narrow, wide, wordCluster } from '../../src/lexicon/word-cluster.ts';

describe('word clusters', () => {
  it('keeps everyday words apart from cities', () => {
    expect(wide(wordCluster('helsinki'))).not.toBe(wide(wordCluster('strategy')));
    expect(wide(wordCluster('helsinki'))).not.toBe(wide(wordCluster('increase')));
  });

  it('puts words of like contexts together', () => {
    expect(wordCluster('helsinki')).toBe(wordCluster('tallinn'));
    expect(wordCluster('smith')).toBe(wordCluster('jones'));
    expect(narrow(wordCluster('brigade'))).toBe(narrow(wordCluster('battalion')));
  });

  it('knows nothing of words that no text showed, nor of the names of an object', () => {
    expect(wordCluster('qqxzzy')).toBe(-1);
    expect(wordCluster('__proto__')).toBe(-1);
    expect(narrow(-1)).toBe(-1);
    expect(wide(-1)).toBe(-1);
  });
});
