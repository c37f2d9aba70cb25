import type { Keyword } from '../model/annotations.ts';
import { defineTable } from '../model/table.ts';
import { compareCodeUnits } from '../text/compare.ts';
import { contentId } from '../text/content-id.ts';
import type { DocumentView } from './document-view.ts';

interface SectionKeyword {
  readonly view: DocumentView;
  readonly section: string;
  readonly keyword: Keyword;
  readonly rank: number;
  readonly frequency: number;
  readonly score: number;
  readonly pages: readonly string[];
}

/** Keywords of a section that are shown: more would list every phrase of a short one. */
const shown = 10;

export const keywordsBySection = defineTable<DocumentView, SectionKeyword>({
  id: 'keywords_by_section',
  summary:
    'One row per section of a document and keyword that sets it apart, best first, at most ten a section. The terms are those of `keywords`.',
  items: sectionKeywords,
  columns: [
    {
      name: 'section_keyword_id',
      type: 'string',
      description: 'Content id of the row: document, section and term.',
      isKey: true,
      value: ({ view, section, keyword }) => contentId('k', [view.result.document.source.id, section, keyword.term]),
    },
    {
      name: 'doc_id',
      type: 'string',
      description: 'The document.',
      references: 'documents.doc_id',
      value: ({ view }) => view.result.document.source.id,
    },
    {
      name: 'section',
      type: 'string',
      description: 'The headings above, as in `sentences`. Empty: before the first heading.',
      value: ({ section }) => section,
    },
    {
      name: 'term',
      type: 'string',
      description: 'The keyword, as in `keywords`.',
      value: ({ keyword }) => keyword.term,
    },
    { name: 'rank', type: 'integer', description: 'Rank in the section, from 1.', value: ({ rank }) => rank },
    {
      name: 'frequency',
      type: 'integer',
      description: 'How often it stands in the section.',
      value: ({ frequency }) => frequency,
    },
    {
      name: 'score',
      type: 'number',
      description:
        'Frequency in the section times log2(1 + words) times ln(1 + sections / sections that have it); higher is better.',
      value: ({ score }) => Number(score.toPrecision(6)),
    },
    { name: 'method', type: 'string', description: 'How it was scored: `tf-isf`.', value: () => 'tf-isf' },
    { name: 'n_words', type: 'integer', description: 'Number of words.', value: ({ keyword }) => keyword.nWords },
    {
      name: 'pages',
      type: 'list',
      description: 'The pages (page_n) of the section that it stands on.',
      value: ({ pages }) => pages,
    },
  ],
});

interface Found {
  frequency: number;
  readonly pages: Set<number>;
}

/** The sections in text order, each with its keywords: term frequency by inverse section frequency. */
function* sectionKeywords(view: DocumentView): Iterable<SectionKeyword> {
  const { keywords, document } = view.result;
  const sections = new Map(document.blocks.map(({ section }) => [section, new Map<Keyword, Found>()]));
  const spread = new Map<Keyword, number>();
  for (const keyword of keywords) {
    for (const mention of keyword.mentions) {
      const inSection = sections.get(document.blocks[mention.block]!.section)!;
      let found = inSection.get(keyword);
      if (!found) {
        found = { frequency: 0, pages: new Set() };
        inSection.set(keyword, found);
        spread.set(keyword, (spread.get(keyword) ?? 0) + 1);
      }
      found.frequency++;
      found.pages.add(view.pageOf(mention));
    }
  }
  for (const [section, found] of sections) {
    const scored = Array.from(found, ([keyword, { frequency, pages }]) => ({
      keyword,
      frequency,
      pages,
      score: frequency * Math.log2(1 + keyword.nWords) * Math.log(1 + sections.size / spread.get(keyword)!),
    }));
    scored.sort((a, b) => b.score - a.score || compareCodeUnits(a.keyword.term, b.keyword.term));
    for (const [index, { keyword, frequency, pages, score }] of scored.slice(0, shown).entries()) {
      const numbers = [...pages].sort((a, b) => a - b).map(String);
      yield { view, section, keyword, rank: index + 1, frequency, score, pages: numbers };
    }
  }
}
