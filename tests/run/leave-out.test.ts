import { expect, it } from 'vitest';
import { documentFromText } from '../../src/library.ts';
import { emptyPages, failuresOf } from '../../src/run/leave-out.ts';

it('empties the pages that are left out, and tells of each what to do', () => {
  const source = documentFromText('one\ftwo\fthree', 'paper');
  const leftOut = [{ page: 2, code: 'page-timeout', reason: 'it took more than 20 seconds' }] as const;
  expect(emptyPages(source, leftOut).pages.map(({ raw }) => raw)).toEqual(['one', '', 'three']);
  expect(failuresOf(source, leftOut)).toMatchObject([
    { sourceFile: 'paper', page: 2, message: 'The page was left out: it took more than 20 seconds.' },
  ]);
});
