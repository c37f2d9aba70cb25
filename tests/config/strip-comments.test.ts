import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stripComments } from '../../src/config/strip-comments.ts';

describe('stripComments', () => {
  it.each([
    ['{"a": "http://x"}', '{"a": "http://x"}'],
    ['{"a": "\\" // no"}', '{"a": "\\" // no"}'],
    ['{"a": "/* no */"}', '{"a": "/* no */"}'],
    ['{"a": 1} // yes', '{"a": 1}       '],
    ['{ /* x\r\ny */ "a": 1}', '{     \r\n     "a": 1}'],
    ['{"a": 1} /* open', '{"a": 1}        '],
  ])('%j -> %j', (text, stripped) => {
    expect(stripComments(text)).toBe(stripped);
  });

  it('changes no JSON', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(stripComments(text)).toBe(text);
      }),
    );
  });
});
