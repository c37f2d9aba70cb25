import type { Keyword } from '../model/annotations.ts';
import { defineTable, type Row } from '../model/table.ts';
import type { CorpusTable } from './corpus-table.ts';
import type { DocumentView } from './document-view.ts';

interface KeywordItem {
  readonly view: DocumentView;
  readonly keyword: Keyword;
}

const perDocument = defineTable<DocumentView, KeywordItem>({
  id: 'keywords',
  summary: 'One row per keyword of a document, best first.',
  items: (view) => view.result.keywords.map((keyword) => ({ view, keyword })),
  columns: [
    {
      name: 'doc_id',
      type: 'string',
      description: 'The document.',
      references: 'documents.doc_id',
      value: ({ view }) => view.result.document.source.id,
    },
    {
      name: 'term',
      type: 'string',
      description: 'A noun phrase of one to six words.',
      value: ({ keyword }) => keyword.term,
    },
    {
      name: 'rank',
      type: 'integer',
      description: 'Rank in the document, from 1.',
      value: ({ keyword }) => keyword.rank,
    },
    {
      name: 'frequency',
      type: 'integer',
      description: 'How often it stands in the document, spellings merged.',
      value: ({ keyword }) => keyword.frequency,
    },
    {
      name: 'docfreq',
      type: 'integer',
      description: 'Number of documents of the corpus that have it as a keyword.',
      value: () => null,
    },
    {
      name: 'score',
      type: 'number',
      description: 'Score by the method; higher is better.',
      value: ({ keyword }) => round(keyword.score),
    },
    { name: 'method', type: 'string', description: 'How it was scored.', value: ({ keyword }) => keyword.method },
    { name: 'n_words', type: 'integer', description: 'Number of words.', value: ({ keyword }) => keyword.nWords },
    {
      name: 'pages',
      type: 'list',
      description: 'The pages (page_n) that it stands on.',
      value: ({ view, keyword }) => pagesOf(view, keyword),
    },
    {
      name: 'example',
      type: 'string',
      description: 'A sentence that shows it.',
      value: ({ view, keyword }) => (keyword.example === null ? null : view.result.sentences[keyword.example]!.text),
    },
  ],
});

function pagesOf(view: DocumentView, { mentions }: Keyword): readonly string[] {
  const numbers = new Set<number>();
  for (const mention of mentions) numbers.add(view.pageOf(mention));
  return [...numbers].sort((a, b) => a - b).map(String);
}

const round = (score: number): number => Number(score.toPrecision(6));

const termColumn = perDocument.columns.findIndex(({ name }) => name === 'term');
const docfreqColumn = perDocument.columns.findIndex(({ name }) => name === 'docfreq');
const termOf = (row: Row): string => String(row[termColumn]).toLowerCase();

export const keywords: CorpusTable = {
  id: perDocument.id,
  summary: perDocument.summary,
  columns: perDocument.columns,
  collect: (view) => [...perDocument.rows(view)],
  createTally() {
    const docfreq = new Map<string, number>();
    return {
      add(rows) {
        for (const term of new Set(rows.map(termOf))) docfreq.set(term, (docfreq.get(term) ?? 0) + 1);
      },
      documentRows: (rows) => rows.map((row) => row.with(docfreqColumn, docfreq.get(termOf(row)) ?? 0)),
      corpusRows: () => [],
    };
  },
};
