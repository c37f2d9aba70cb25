import type { Column, Row } from '../model/table.ts';
import { compareCodeUnits } from '../text/compare.ts';
import type { RunRow } from './run-rows.ts';

/** What the rows of a table are put together by, and where a name of it is looked up. */
export interface SummarySources {
  readonly rows: readonly RunRow[];
  /** Columns of the table or document variables. */
  readonly by: readonly string[];
  /** What is known of each document: its variables by name. */
  readonly docvars: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Tokens of each document. */
  readonly tokens: ReadonlyMap<string, number>;
}

export interface Summary {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

interface Group {
  readonly values: readonly string[];
  rows: number;
  frequency: number;
  readonly documents: Set<string>;
}

const counts: readonly Column[] = [
  { name: 'n', type: 'integer', description: 'Rows of the table.' },
  { name: 'docfreq', type: 'integer', description: 'Documents that have such a row.' },
  {
    name: 'frequency',
    type: 'integer',
    description: 'Sum of the column `frequency` of the table; of a table without it the number of rows.',
  },
  {
    name: 'per_10k_tokens',
    type: 'number',
    description:
      '`frequency` per 10,000 tokens of the documents that share the document variables of the row. Empty for tables without `doc_id`.',
  },
];

/**
 * Puts the rows of a table together by its columns and by document variables, as `count(year, label)` does in other tools.
 * A list counts for each of its values. In the order of the values; a group is only there where it has rows.
 */
export function summarizeRows({ rows, by, docvars, tokens }: SummarySources): Summary {
  const ofRow = new Set(by.filter((name) => rows.some((row) => Object.hasOwn(row, name))));
  const ofDocument = by.filter((name) => !ofRow.has(name));
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const documentId = String(row.doc_id ?? '');
    const known = docvars.get(documentId);
    const valuesOf = (name: string) => (ofRow.has(name) ? cellsOf(row[name]) : [known?.get(name) ?? '']);
    for (const values of combinations(by.map(valuesOf))) {
      const key = JSON.stringify(values);
      const group = groups.get(key) ?? { values, rows: 0, frequency: 0, documents: new Set() };
      groups.set(key, group);
      group.rows++;
      group.frequency += Number(row.frequency ?? 1);
      if (documentId !== '') group.documents.add(documentId);
    }
  }
  const sizes = groupSizes(ofDocument, { docvars, tokens });
  const toRow = ({ values, rows: n, frequency, documents }: Group): Row => {
    const size = sizes.get(JSON.stringify(values.filter((_, index) => !ofRow.has(by[index]!)))) ?? 0;
    const rate = documents.size === 0 || size === 0 ? null : Number(((frequency * 10_000) / size).toPrecision(6));
    return [...values.map((value) => value || null), n, documents.size, frequency, rate];
  };
  const named = by.map((name): Column => ({ name, type: 'string', description: `Value of \`${name}\`.` }));
  const sorted = [...groups.values()].sort((a, b) => compareLists(a.values, b.values));
  return { columns: [...named, ...counts], rows: sorted.map(toRow) };
}

/** The values of a cell: those of a list one by one. */
function cellsOf(cell: unknown): readonly string[] {
  if (Array.isArray(cell)) return cell.length === 0 ? [''] : cell.map(String);
  return [cell === null || cell === undefined ? '' : String(cell)];
}

function combinations(choices: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return choices.reduce<readonly (readonly string[])[]>(
    (found, values) => found.flatMap((one) => values.map((value) => [...one, value])),
    [[]],
  );
}

/** Tokens of all documents that share their values of the document variables. */
function groupSizes(
  names: readonly string[],
  { docvars, tokens }: Pick<SummarySources, 'docvars' | 'tokens'>,
): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const [documentId, values] of docvars) {
    const key = JSON.stringify(names.map((name) => values.get(name) ?? ''));
    sizes.set(key, (sizes.get(key) ?? 0) + (tokens.get(documentId) ?? 0));
  }
  return sizes;
}

/** Years and counts by their size, other values by code units. */
function compareLists(a: readonly string[], b: readonly string[]): number {
  for (const [index, value] of a.entries()) {
    const other = b[index]!;
    const isNumber = /^\d+$/.test(value) && /^\d+$/.test(other);
    const order = isNumber ? Number(value) - Number(other) : compareCodeUnits(value, other);
    if (order !== 0) return order;
  }
  return 0;
}
