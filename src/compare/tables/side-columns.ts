import type { ColumnOf } from '../../model/table.ts';
import type { RowPlace } from '../run-rows.ts';

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

export const roundTo3 = (value: number): number => Math.round(value * 1000) / 1000;
