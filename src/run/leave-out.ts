import type { Failure, SourceDocument } from '../model/document.ts';

/** A page that is left out of its document, so that the rest of it is not lost. */
export interface LeftOut {
  /** Position in the document, from 1. */
  readonly page: number;
  readonly code: 'page-failed' | 'page-timeout';
  readonly reason: string;
}

/** The document with these pages empty, each in its place. */
export function emptyPages(source: SourceDocument, leftOut: readonly LeftOut[]): SourceDocument {
  const numbers = new Set(leftOut.map(({ page }) => page));
  return { ...source, pages: source.pages.map((page) => (numbers.has(page.number) ? { ...page, raw: '' } : page)) };
}

/** A failure row for each. */
export function failuresOf(source: SourceDocument, leftOut: readonly LeftOut[]): readonly Failure[] {
  return leftOut.map(({ page, code, reason }) => ({
    sourceFile: source.pages.find(({ number }) => number === page)?.sourceFile ?? source.sourceFile,
    page,
    stage: 'analyze',
    code,
    message: `The page was left out: ${reason}.`,
    hint:
      code === 'page-timeout'
        ? 'Look whether it is prose, or raise "limits": { "pageSeconds": … } in the config.'
        : 'This is a fault of policylens: please report it with the page. The other pages are there.',
  }));
}
