import type { Column, Row } from '../model/table.ts';
import { compareCodeUnits } from '../text/compare.ts';
import { countWords } from '../text/count-words.ts';
import type { CorpusTable } from './corpus-table.ts';
import type { DocumentView } from './document-view.ts';

const kinds = ['program', 'entity', 'keyword'] as const;
type Kind = (typeof kinds)[number];

const columns: readonly Column[] = [
  { name: 'kind', type: 'string', description: 'What is counted.', categories: kinds },
  {
    name: 'term',
    type: 'string',
    description:
      'The name in normal form (program), the normalized name as in `entities`, or the keyword in lower case.',
  },
  { name: 'label', type: 'string', description: 'Kind of entity, type of programme; empty for keywords.' },
  {
    name: 'program_id',
    type: 'string',
    description: 'The programme; empty for the others.',
    references: 'programs.program_id',
  },
  { name: 'year', type: 'string', description: 'Year of the documents, as in `documents`.' },
  { name: 'frequency', type: 'integer', description: 'Mentions in the documents of the year.' },
  { name: 'docfreq', type: 'integer', description: 'Documents of the year that have it.' },
  { name: 'n_words', type: 'integer', description: 'Words in all sentences of the documents of the year.' },
  { name: 'n_documents', type: 'integer', description: 'Documents of the year.' },
  { name: 'per_10k', type: 'number', description: 'Mentions per 10,000 words of the year.' },
];

/** What one document says of one term in its year. The first item of a document counts its words and has no term. */
type Item = readonly [
  kind: Kind | '',
  term: string,
  label: string,
  programId: string | null,
  year: string,
  count: number,
];

function collect(view: DocumentView): readonly Row[] {
  const { document, entities, programs, keywords, sentences } = view.result;
  const { year } = document.source.docvars;
  if (!year) return [];
  const words = sentences.reduce((sum, { text }) => sum + countWords(text), 0);
  const named = new Map<string, { label: string; term: string; count: number }>();
  const count = (label: string, term: string, more: number) => {
    const key = `${label} ${term}`;
    const known = named.get(key) ?? { label, term, count: 0 };
    known.count += more;
    named.set(key, known);
  };
  for (const { label, normalized } of entities) count(label, normalized, 1);
  for (const { term, frequency } of keywords) count('', term.toLowerCase(), frequency);
  const items: readonly Item[] = [
    ['', '', '', null, year, words],
    ...programs.map((one, index): Item => {
      return ['program', one.key, one.type, view.programIds[index]!, year, one.mentions.length];
    }),
    ...[...named.values()].map(({ label, term, count: mentions }): Item => {
      return [label === '' ? 'keyword' : 'entity', term, label, null, year, mentions];
    }),
  ];
  return items;
}

interface Count {
  item: Item;
  frequency: number;
  documents: number;
}

/** Two documents may give a programme two types: the row takes the first in code units, whatever the order. */
function addTo(counts: Map<string, Count>, key: string, item: Item): void {
  const known = counts.get(key);
  if (!known) counts.set(key, { item, frequency: item[5], documents: 1 });
  else {
    if (compareCodeUnits(item[2], known.item[2]) < 0) known.item = item;
    known.frequency += item[5];
    known.documents++;
  }
}

function compareCounts({ item: a }: Count, { item: b }: Count): number {
  return (
    kinds.indexOf(a[0] as Kind) - kinds.indexOf(b[0] as Kind) ||
    compareCodeUnits(a[1], b[1]) ||
    compareCodeUnits(a[2], b[2]) ||
    compareCodeUnits(a[4], b[4])
  );
}

export const trends: CorpusTable = {
  id: 'trends',
  summary:
    'One row per programme, entity or keyword and year: how often it is named per 10,000 words. Only documents with a year count. A year without a row: not named; for a keyword, not among the keywords of any document of the year.',
  columns,
  collect,
  createTally() {
    const counts = new Map<string, Count>();
    const years = new Map<string, Count>();
    return {
      add(items) {
        for (const item of items as readonly Item[]) {
          const [kind, term, label, , year] = item;
          if (kind === '') addTo(years, year, item);
          else addTo(counts, `${kind} ${kind === 'entity' ? label : ''} ${year.length} ${year}${term}`, item);
        }
      },
      *corpusRows() {
        for (const { item, frequency, documents } of [...counts.values()].sort(compareCounts)) {
          const [kind, term, label, programId, year] = item;
          const { frequency: words, documents: all } = years.get(year)!;
          const rate = words === 0 ? 0 : Number(((frequency * 10_000) / words).toPrecision(6));
          yield [kind, term, label || null, programId, year, frequency, documents, words, all, rate];
        }
      },
    };
  },
};
