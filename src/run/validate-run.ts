import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { PipelineError } from '../errors.ts';
import { parseCsv } from '../text/parse-csv.ts';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly categories?: readonly string[];
}

interface ForeignKey {
  readonly fields: readonly [string];
  /** Without a resource: a row of the same file. */
  readonly reference: { readonly resource?: string; readonly fields: readonly [string] };
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly format: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey?: readonly [string];
    readonly foreignKeys?: readonly ForeignKey[];
  };
}

export interface Validation {
  readonly files: number;
  /** What does not fit, in words. */
  readonly faults: readonly string[];
}

/**
 * Checks a run against its own `datapackage.json`: files there, bytes and hashes right, columns as described, types and closed
 * lists kept, keys unique, every reference to a row that is there. Throws `run-not-found` where the folder holds no run.
 */
export function validateRun(folder: string): Validation {
  const resources = readResources(folder);
  const references = createReferences(resources);
  const faults = resources.flatMap((resource) => checkResource(folder, resource, references));
  return { files: resources.length, faults: [...faults, ...references.faults()] };
}

type RowCells = ReadonlyMap<string, unknown>;

/** A column that refers to another: its values, each with the row where it stands first, and where they must stand. */
interface Reference {
  readonly path: string;
  readonly field: string;
  readonly target: string;
  readonly values: Map<unknown, number>;
}

interface References {
  note(resource: Resource, row: RowCells, index: number): void;
  /** Once every file is read. */
  faults(): readonly string[];
}

/** Gathers what refers to rows and what is referred to, a file after another: no two files are held. */
function createReferences(resources: readonly Resource[]): References {
  const found = new Map<string, readonly Reference[]>();
  const targets = new Map<string, Set<unknown>>();
  for (const { name, path, schema } of resources) {
    const references = (schema.foreignKeys ?? []).map(({ fields: [field], reference }): Reference => {
      const target = `${reference.resource ?? name} ${reference.fields[0]}`;
      targets.set(target, new Set());
      return { path, field, target, values: new Map() };
    });
    found.set(name, references);
  }
  return {
    note({ name, schema }, row, index) {
      for (const { field, values } of found.get(name)!) {
        const value = row.get(field);
        if (hasValue(value) && !values.has(value)) values.set(value, index + 1);
      }
      for (const { name: field } of schema.fields) targets.get(`${name} ${field}`)?.add(row.get(field));
    },
    faults: () =>
      [...found.values()].flat().flatMap(({ path, field, target, values }) => {
        const lost = [...values].filter(([value]) => !targets.get(target)!.has(value));
        const said = ([value, row]: [unknown, number]) =>
          `${path}, row ${row}: ${field} ${String(value)} is no ${target}`;
        return shortened(lost.map(said), path);
      }),
  };
}

const hasValue = (value: unknown): boolean => value !== '' && value !== null && value !== undefined;

const shortened = (faults: readonly string[], path: string): readonly string[] =>
  faults.length > 20 ? [...faults.slice(0, 20), `${path}: and ${faults.length - 20} more`] : faults;

function readResources(folder: string): readonly Resource[] {
  const path = join(folder, 'datapackage.json');
  if (!existsSync(path)) {
    throw new PipelineError(
      'run-not-found',
      `${folder} holds no datapackage.json.`,
      'Name the output folder of a run.',
    );
  }
  return (JSON.parse(readFileSync(path, 'utf8')) as { resources: readonly Resource[] }).resources;
}

function checkResource(folder: string, resource: Resource, references: References): readonly string[] {
  const path = join(folder, resource.path);
  if (!path.startsWith(folder + sep)) return [`${resource.path}: leads out of the run`];
  if (!existsSync(path)) return [`${resource.path}: is missing`];
  const bytes = readFileSync(path);
  const hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  const faults = hash === resource.hash ? [] : [`${resource.path}: its bytes are not those that the run wrote`];
  const { fields, primaryKey } = resource.schema;
  const rows = readRows(bytes.toString('utf8'), resource);
  const keys = new Set<unknown>();
  for (const [index, row] of rows.entries()) {
    const place = `${resource.path}, row ${index + 1}`;
    for (const field of fields) {
      if (!row.has(field.name)) faults.push(`${place}: has no ${field.name}`);
      else if (!fits(row.get(field.name), field))
        faults.push(`${place}: ${field.name} is ${JSON.stringify(row.get(field.name))}, not ${wanted(field)}`);
    }
    const key = primaryKey && row.get(primaryKey[0]);
    if (key !== undefined && keys.has(key)) faults.push(`${place}: ${primaryKey?.[0]} ${String(key)} is there twice`);
    keys.add(key);
    references.note(resource, row, index);
  }
  return shortened(faults, resource.path);
}

function readRows(text: string, { format }: Resource): readonly RowCells[] {
  if (format === 'csv') {
    const [header = [], ...rows] = parseCsv(text);
    return rows.map((row) => new Map(header.map((name, index) => [name, row[index]])));
  }
  const records = (
    format === 'jsonl'
      ? text
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line))
      : JSON.parse(text)
  ) as object[];
  return records.map((record) => new Map(Object.entries(record)));
}

const wanted = ({ type, categories }: Field): string => (categories ? `one of ${categories.join(', ')}` : `a ${type}`);

const textTests: Readonly<Record<string, RegExp>> = {
  integer: /^-?\d+$/,
  number: /^-?\d+(?:\.\d+)?(?:e-?\d+)?$/,
  boolean: /^(?:true|false)$/,
};

function fits(value: unknown, { type, categories }: Field): boolean {
  if (value === '' || value === null) return true;
  if (categories && !categories.includes(String(value))) return false;
  if (typeof value === 'string') return textTests[type]?.test(value) ?? true;
  return type === 'array' ? Array.isArray(value) : typeof value === (type === 'integer' ? 'number' : type);
}
