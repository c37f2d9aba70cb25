import { describe, expect, it } from 'vitest';
import { failureLines } from '../../src/cli/failure-lines.ts';
import type { Failure } from '../../src/model/document.ts';

const lost = (page: number | null, sourceFile = 'a.txt'): Failure => ({
  sourceFile,
  page,
  stage: 'normalize',
  code: 'page-text-lost',
  message: `Page ${page} is lost.`,
  hint: 'Extract it again.',
});

describe('the lines of failures', () => {
  it('say the pages of one fault of a document once', () => {
    const pages = [3, 4, 5, 9].map((page) => lost(page));
    expect(failureLines([...pages, lost(4, 'b.txt')])).toBe(
      'failed [page-text-lost] a.txt, 4 pages (3-5, 9): Page 3 is lost. Extract it again.\n' +
        'failed [page-text-lost] b.txt, page 4: Page 4 is lost. Extract it again.\n',
    );
  });

  it('keep faults of a whole file and of another kind apart', () => {
    const other: Failure = { ...lost(4), code: 'page-too-long', hint: 'Cut it.' };
    expect(failureLines([lost(null), lost(3), other]).match(/^failed .*?:/gm)).toEqual([
      'failed [page-text-lost] a.txt:',
      'failed [page-text-lost] a.txt, page 3:',
      'failed [page-too-long] a.txt, page 4:',
    ]);
  });

  it('list the first eight ranges', () => {
    const pages = Array.from({ length: 20 }, (_, index) => lost(2 * index + 1));
    expect(failureLines(pages)).toContain('a.txt, 20 pages (1, 3, 5, 7, 9, 11, 13, 15, …): Page 1 is lost.');
  });
});
