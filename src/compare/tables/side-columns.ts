import type { ColumnOf } from '../../model/table.ts';
import type { Comparison } from '../compare-runs.ts';
import type { RowPlace, SentenceRow } from '../run-rows.ts';

/** A change between two runs: `a` is the older one, `b` the newer. */
export interface Sided<Row extends RowPlace> {
  readonly a: Row | null;
  readonly b: Row | null;
}

/** Where the row of one side stands: document and page. Empty where the side has no row. */
export function placeColumnsOf<Row extends RowPlace>(side: 'a' | 'b'): readonly ColumnOf<Sided<Row>>[] {
  const run = side === 'a' ? 'older' : 'newer';
  return [
    {
      name: `doc_id_${side}`,
      type: 'string',
      description: `The document of the ${run} run.`,
      value: (change) => change[side]?.documentId ?? null,
    },
    {
      name: `page_n_${side}`,
      type: 'integer',
      description: `The page of the ${run} run's document, by position.`,
      value: (change) => change[side]?.page ?? null,
    },
    {
      name: `page_label_${side}`,
      type: 'string',
      description: `The page as printed in the ${run} run's document.`,
      value: (change) => change[side]?.pageLabel ?? null,
    },
  ];
}

/** A text of one side, or nothing where it has no row. */
export function sideColumn<Row extends RowPlace>(
  side: 'a' | 'b',
  name: string,
  { description, value }: { readonly description: string; readonly value: (row: Row) => string },
): ColumnOf<Sided<Row>> {
  const run = side === 'a' ? 'older' : 'newer';
  return {
    name: `${name}_${side}`,
    type: 'string',
    description: `${description} in the ${run} run.`,
    value: (change) => {
      const row = change[side];
      return row ? value(row) : null;
    },
  };
}

/** A change with the sentences that a reader checks it against; empty where a side has no row. */
export type Quoted<Change> = Change & { readonly quoteA: string; readonly quoteB: string };

interface InSentence extends RowPlace {
  readonly sentenceId: string;
}

/** Gives changes the sentences of their rows. */
export function quoted<Change extends Sided<InSentence>>(
  { a, b }: Comparison,
  changes: readonly Change[],
): readonly Quoted<Change>[] {
  const [textsA, textsB] = [textsOf(a.sentences), textsOf(b.sentences)];
  return changes.map((change) => ({
    ...change,
    quoteA: textsA.get(change.a?.sentenceId ?? '') ?? '',
    quoteB: textsB.get(change.b?.sentenceId ?? '') ?? '',
  }));
}

const textsOf = (sentences: readonly SentenceRow[]): ReadonlyMap<string, string> =>
  new Map(sentences.map(({ id, text }) => [id, text]));

export const quoteColumns: readonly ColumnOf<Quoted<unknown>>[] = [
  { name: 'quote_a', type: 'string', description: 'The sentence of the older run.', value: ({ quoteA }) => quoteA },
  { name: 'quote_b', type: 'string', description: 'The sentence of the newer run.', value: ({ quoteB }) => quoteB },
];

export const roundTo3 = (value: number): number => Math.round(value * 1000) / 1000;
