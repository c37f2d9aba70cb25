import { expect, it } from 'vitest';
import { describePackage, type PackageFile } from '../../src/tables/data-package.ts';
import { allTables } from '../../src/tables/index.ts';

interface Described {
  readonly resources: readonly {
    readonly name: string;
    readonly schema: {
      readonly fields: readonly { readonly name: string; readonly type: string }[];
      readonly primaryKey?: readonly string[];
      readonly foreignKeys?: readonly {
        readonly fields: readonly string[];
        readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
      }[];
    };
  }[];
}

const fileOf = (table: string, format: string): PackageFile => ({
  table,
  path: `${table}.${format}`,
  format,
  mediaType: `text/${format}`,
  isTextual: format === 'csv',
  bytes: 1,
  sha256: '00',
});

const packageOf = (...files: readonly PackageFile[]) => describePackage(allTables, files) as Described;

it('has keys that lead to a file of the package, of the same format', () => {
  const { resources } = packageOf(fileOf('actions', 'csv'), fileOf('sentences', 'csv'), fileOf('documents', 'json'));
  const [, , actions] = resources;
  expect(resources.map(({ name }) => name)).toEqual(['documents-json', 'sentences-csv', 'actions-csv']);
  expect(actions!.schema.primaryKey).toEqual(['action_id']);
  expect(actions!.schema.foreignKeys).toEqual([
    { fields: ['parent_action_id'], reference: { fields: ['action_id'] } },
    { fields: ['sentence_id'], reference: { resource: 'sentences-csv', fields: ['sentence_id'] } },
  ]);
});

it('tells how a list is written in each format', () => {
  const fields = packageOf(fileOf('documents', 'csv'), fileOf('documents', 'json')).resources.map(
    ({ schema }) => schema.fields.at(-1)!,
  );
  expect(fields).toMatchObject([
    { name: 'docvars', type: 'list', delimiter: '|' },
    { name: 'docvars', type: 'array' },
  ]);
});

it('refers to columns that are there', () => {
  const ids = new Set(allTables.flatMap(({ id, columns }) => columns.map(({ name }) => `${id}.${name}`)));
  const references = allTables.flatMap(({ columns }) => columns.flatMap((column) => column.references ?? []));
  expect(references.length).toBeGreaterThan(20);
  expect(references.filter((reference) => !ids.has(reference))).toEqual([]);
});
