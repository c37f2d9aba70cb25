import type { NormalizedPage } from '../model/normalized-document.ts';
import { defineTable } from '../model/table.ts';
import { contentId } from '../text/content-id.ts';
import type { DocumentView } from './document-view.ts';

interface PageItem {
  readonly view: DocumentView;
  readonly index: number;
  readonly page: NormalizedPage;
  readonly section: string;
}

/** The section that holds at the first block of each page; pages without a block keep the section before. */
function* pageItems(view: DocumentView): Iterable<PageItem> {
  const sections = new Map<number, string>();
  for (const { section, pieces } of view.result.document.blocks) {
    for (const { pageIndex } of pieces) if (!sections.has(pageIndex)) sections.set(pageIndex, section);
  }
  let section = '';
  for (const [index, page] of view.result.document.pages.entries()) {
    section = sections.get(index) ?? section;
    yield { view, index, page, section };
  }
}

/**
 * Each kind of damage once: what no rule could mend first, then what was mended, in the order of the rules. A blank line that
 * was put between paragraphs mends no damage: most pages lack them.
 */
function damageOf({ damage, edits }: NormalizedPage): readonly string[] {
  const kinds = edits.filter(({ isRoutine, after }) => !isRoutine && after !== '\n\n').map(({ ruleId }) => ruleId);
  return [...new Set([...damage, ...kinds])];
}

export const pages = defineTable<DocumentView, PageItem>({
  id: 'pages',
  summary: 'One row per page.',
  items: pageItems,
  columns: [
    {
      name: 'page_id',
      type: 'string',
      description: 'Content id of the page.',
      isKey: true,
      value: ({ view, page }) => contentId('g', [view.result.document.source.id, page.page.number, page.page.raw]),
    },
    {
      name: 'doc_id',
      type: 'string',
      description: 'The document.',
      references: 'documents.doc_id',
      value: ({ view }) => view.result.document.source.id,
    },
    {
      name: 'page_n',
      type: 'integer',
      description: 'Position in the document, from 1; in a JSONL corpus its own `page_n`.',
      value: ({ page }) => page.page.number,
    },
    {
      name: 'page_label',
      type: 'string',
      description: 'The page number as printed, where it is known.',
      value: ({ page }) => page.label,
    },
    {
      name: 'section',
      type: 'string',
      description: 'The headings above the first paragraph of the page, outermost first, joined by " > ".',
      value: ({ section }) => section,
    },
    {
      name: 'source_file',
      type: 'string',
      description: 'The file that the page was read from.',
      value: ({ page }) => page.page.sourceFile,
    },
    {
      name: 'raw_chars',
      type: 'integer',
      description: 'Length of the raw page in code points.',
      value: ({ view, index, page }) => view.codePoints(index, 'raw', page.page.raw.length),
    },
    {
      name: 'norm_chars',
      type: 'integer',
      description: 'Length of the repaired page in code points.',
      value: ({ view, index, page }) => view.codePoints(index, 'text', page.text.length),
    },
    {
      name: 'n_edits',
      type: 'integer',
      description: 'Number of edits of the page in `edits`: line ends and plain line joins are not counted.',
      value: ({ page }) => page.edits.filter(({ isRoutine }) => !isRoutine).length,
    },
    {
      name: 'damage',
      type: 'list',
      description:
        'What was wrong with the page: the kinds of its edits in `edits` but plain paragraph breaks, and damage that is still there: `interleaved-columns`, `unmapped-characters`, `debris`.',
      value: ({ page }) => damageOf(page),
    },
    {
      name: 'quality',
      type: 'number',
      description:
        'Share of the words that are known, after repair, from 0 to 1; lost characters and stray letters count as unknown. Empty on a page without words.',
      value: ({ page }) => page.quality,
    },
    {
      name: 'status',
      type: 'string',
      description: '`empty`: no text after repair. `failed`: see `failures`.',
      categories: ['ok', 'empty', 'failed'],
      value: ({ view, page }) =>
        view.failures.some((failure) => failure.page === page.page.number) ? 'failed' : page.status,
    },
  ],
});
