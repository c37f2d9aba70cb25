import type { Column } from '../model/table.ts';
import type { DescribedTable } from './codebook.ts';

/** A file of the run. */
export interface PackageFile {
  readonly table: string;
  /** Relative to the output folder. */
  readonly path: string;
  /** "csv", "json", "jsonl": the format's id. */
  readonly format: string;
  readonly mediaType: string;
  /** Joins list items in formats without lists. */
  readonly isTextual: boolean;
  readonly bytes: number;
  readonly sha256: string;
}

const typeNames = { string: 'string', integer: 'integer', number: 'number', boolean: 'boolean', list: 'list' } as const;

/** The run as a Data Package (version 2, https://datapackage.org): files, types, keys, closed lists. Plain JSON. */
export function describePackage(tables: readonly DescribedTable[], files: readonly PackageFile[]): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'policylens-output',
    resources: tables.flatMap((table) =>
      files.filter((file) => file.table === table.id).map((file) => describeResource(table, file, files)),
    ),
  };
}

function describeResource(table: DescribedTable, file: PackageFile, files: readonly PackageFile[]): object {
  const key = table.columns.find(({ isKey }) => isKey)?.name;
  const foreignKeys = table.columns.flatMap(({ name, type, references }) => {
    const [resource, field] = references?.split('.') ?? [];
    const isSelf = resource === table.id;
    // A run may have been asked for some tables alone: a key must lead to a file of the package.
    const isThere = files.some((one) => one.table === resource && one.format === file.format);
    if (!resource || type === 'list' || !isThere) return [];
    return [
      { fields: [name], reference: { ...(isSelf ? {} : { resource: `${resource}-${file.format}` }), fields: [field] } },
    ];
  });
  return {
    name: `${table.id}-${file.format}`,
    path: file.path,
    type: 'table',
    format: file.format,
    mediatype: file.mediaType,
    encoding: 'utf-8',
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
    description: table.summary,
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: table.columns.map((column) => describeField(column, file.isTextual)),
      missingValues: [''],
      ...(key ? { primaryKey: [key] } : {}),
      ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
    },
  };
}

function describeField({ name, type, description, categories }: Column, isTextual: boolean): object {
  if (type !== 'list') return { name, type: typeNames[type], description, ...(categories ? { categories } : {}) };
  return isTextual ? { name, type: 'list', delimiter: '|', description } : { name, type: 'array', description };
}
