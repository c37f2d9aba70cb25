import type { Column, Row } from '../model/table.ts';
import { compareCodeUnits } from '../text/compare.ts';
import type { CorpusTable } from './corpus-table.ts';
import type { DocumentView } from './document-view.ts';

const columns: readonly Column[] = [
  { name: 'term', type: 'string', description: 'The keyword, as the document that ranks it highest writes it.' },
  { name: 'rank', type: 'integer', description: 'Rank in the corpus, from 1.' },
  { name: 'frequency', type: 'integer', description: 'How often it stands in the documents whose keyword it is.' },
  { name: 'docfreq', type: 'integer', description: 'Number of documents of the corpus that have it as a keyword.' },
  {
    name: 'score',
    type: 'number',
    description: 'Sum of 1 / (60 + rank) over these documents; higher is better.',
  },
  { name: 'method', type: 'string', description: 'How it was scored: `reciprocal-rank` (Cormack and others, 2009).' },
  { name: 'n_words', type: 'integer', description: 'Number of words.' },
  { name: 'doc_ids', type: 'list', description: 'These documents.', references: 'documents.doc_id' },
  { name: 'example', type: 'string', description: 'A sentence that shows it, of the document that ranks it highest.' },
];

/** A keyword of one document. */
type Item = readonly [
  term: string,
  rank: number,
  frequency: number,
  nWords: number,
  documentId: string,
  example: string | null,
];

interface Summary {
  /** The document that ranks it highest; of equals the first by name. */
  best: Item;
  frequency: number;
  /** In units of 1e-9: integers, so that the order of adding does not show. */
  score: number;
  readonly documents: Set<string>;
}

const unit = 1e9;
/** The constant of Cormack, Clarke and Büttcher (2009): keeps one high rank from outweighing several good ones. */
const smoothing = 60;

function collect({ result }: DocumentView): readonly Row[] {
  const { keywords, sentences, document } = result;
  return keywords.map(({ term, rank, frequency, nWords, example }): Item => {
    return [term, rank, frequency, nWords, document.source.id, example === null ? null : sentences[example]!.text];
  });
}

const isBetter = (a: Item, b: Item): boolean => (a[1] - b[1] || compareCodeUnits(a[4], b[4])) < 0;

function compareSummaries(a: Summary, b: Summary): number {
  return b.score - a.score || b.frequency - a.frequency || compareCodeUnits(a.best[0], b.best[0]);
}

function toRow({ best, frequency, score, documents }: Summary, index: number): Row {
  const [term, , , nWords, , example] = best;
  const ids = [...documents].sort(compareCodeUnits);
  return [term, index + 1, frequency, ids.length, score / unit, 'reciprocal-rank', nWords, ids, example];
}

export const keywordSummary: CorpusTable = {
  id: 'keyword_summary',
  summary: 'One row per keyword of the corpus, best first: the ranks of `keywords` over all documents together.',
  columns,
  collect,
  createTally() {
    const found = new Map<string, Summary>();
    return {
      add(items) {
        for (const item of items as readonly Item[]) {
          const [term, rank, frequency, , documentId] = item;
          const key = term.toLowerCase();
          let summary = found.get(key);
          if (!summary) {
            summary = { best: item, frequency: 0, score: 0, documents: new Set() };
            found.set(key, summary);
          }
          if (isBetter(item, summary.best)) summary.best = item;
          summary.frequency += frequency;
          summary.score += Math.round(unit / (smoothing + rank));
          summary.documents.add(documentId);
        }
      },
      corpusRows: () => [...found.values()].sort(compareSummaries).map(toRow),
    };
  },
};
