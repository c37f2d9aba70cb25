import { entityLabels } from '../model/annotations.ts';
import type { Column, Row } from '../model/table.ts';
import { compareCodeUnits } from '../text/compare.ts';
import type { CorpusTable } from './corpus-table.ts';
import type { DocumentView } from './document-view.ts';

/** What is known of one thing so far. */
interface Summary {
  readonly normalized: string;
  readonly label: string;
  frequency: number;
  readonly firstPage: number;
  readonly variants: Set<string>;
  readonly documents: Set<string>;
}

const columns: readonly Column[] = [
  { name: 'normalized', type: 'string', description: 'The thing, as in `entities`.' },
  { name: 'label', type: 'string', description: 'What kind of thing it is.', categories: entityLabels },
  { name: 'frequency', type: 'integer', description: 'Number of mentions in the corpus.' },
  { name: 'docfreq', type: 'integer', description: 'Number of documents that mention it.' },
  { name: 'first_page', type: 'integer', description: 'First page (page_n) in the first document that mentions it.' },
  { name: 'variants', type: 'list', description: 'The ways in which it is written.' },
  {
    name: 'doc_ids',
    type: 'list',
    description: 'The documents that mention it.',
    references: 'documents.doc_id',
  },
];

/** One item a thing of the document: normalized, label, frequency, page, variants, document. */
function collect(view: DocumentView): readonly Row[] {
  const found = new Map<string, Item>();
  for (const { item, at } of view.entities) {
    const key = `${item.label} ${item.normalized}`;
    const known = found.get(key);
    if (!known) found.set(key, [item.normalized, item.label, 1, at.pageNumber, [item.text], at.docId]);
    else {
      known[2]++;
      // A paragraph is read to its end on the next page before the footnotes of its first.
      known[3] = Math.min(known[3], at.pageNumber);
      if (!known[4].includes(item.text)) known[4].push(item.text);
    }
  }
  return [...found.values()];
}

export const entitySummary: CorpusTable = {
  id: 'entity_summary',
  summary: 'One row per thing that the corpus mentions, most frequent first.',
  columns,
  collect,
  createTally() {
    const found = new Map<string, Summary>();
    return {
      add(items) {
        for (const [
          normalized,
          label,
          frequency,
          page,
          variants,
          documentId,
        ] of items as unknown as readonly Readonly<Item>[]) {
          const key = `${label} ${normalized}`;
          let summary = found.get(key);
          if (!summary) {
            summary = { normalized, label, frequency: 0, firstPage: page, variants: new Set(), documents: new Set() };
            found.set(key, summary);
          }
          summary.frequency += frequency;
          for (const variant of variants) summary.variants.add(variant);
          summary.documents.add(documentId);
        }
      },
      corpusRows: () => [...found.values()].sort(compareSummaries).map(toRow),
    };
  },
};

type Item = [
  normalized: string,
  label: string,
  frequency: number,
  page: number,
  variants: string[],
  documentId: string,
];

function compareSummaries(a: Summary, b: Summary): number {
  return (
    b.frequency - a.frequency || compareCodeUnits(a.label, b.label) || compareCodeUnits(a.normalized, b.normalized)
  );
}

function toRow({ normalized, label, frequency, firstPage, variants, documents }: Summary): Row {
  return [
    normalized,
    label,
    frequency,
    documents.size,
    firstPage,
    [...variants].sort(compareCodeUnits),
    [...documents].sort(compareCodeUnits),
  ];
}
