/** What a cell holds. A list is joined by `|` in CSV (`¦` inside an item) and stays an array in JSON. Null: missing, an empty cell. */
export type Cell = string | number | boolean | null | readonly string[];

/** The cells of one row, in the order of the table's columns. */
export type Row = readonly Cell[];

export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'list';

/** What the codebook and `datapackage.json` say of a column. */
export interface Column {
  /** snake_case. */
  readonly name: string;
  readonly type: ColumnType;
  readonly description: string;
  /** The values that the column may hold, where it is a closed list. An empty string is written as a missing cell. */
  readonly categories?: readonly string[];
  /** "sentences.sentence_id": the column whose values these are. */
  readonly references?: string;
  /** True for the column whose values name the table's rows. */
  readonly isKey?: boolean;
}

/** A column of a table literal: also how its cell is made from one item. */
export interface ColumnOf<Item> extends Column {
  value(item: Item): Cell;
}

/** A table: what its columns mean, and its rows for some input (a document, a comparison, a score sheet). Knows no file format. */
export interface Table<Input> {
  /** snake_case; also the file name. */
  readonly id: string;
  /** One sentence for the codebook: what one row is. */
  readonly summary: string;
  readonly columns: readonly Column[];
  rows(input: Input): Iterable<Row>;
}

interface TableLiteral<Input, Item> {
  readonly id: string;
  readonly summary: string;
  readonly columns: readonly ColumnOf<Item>[];
  /** The things that are rows, in the order of the rows. */
  items(input: Input): Iterable<Item>;
}

/** Makes a table of a literal: one item a row, one `value` a cell. An empty string becomes a missing cell. */
export function defineTable<Input, Item>({ id, summary, columns, items }: TableLiteral<Input, Item>): Table<Input> {
  // Columns have different keys: looked up in them for each cell, the functions would cost more than what they do.
  const values = columns.map(({ value }) => value);
  return {
    id,
    summary,
    columns: columns.map(({ value: _, ...column }) => column),
    *rows(input) {
      for (const item of items(input)) {
        const row = new Array<Cell>(values.length);
        for (let index = 0; index < values.length; index++) {
          const cell = values[index]!(item);
          row[index] = cell === '' ? null : cell;
        }
        yield row;
      }
    },
  };
}
