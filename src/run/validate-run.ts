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

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly format: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: { readonly fields: readonly Field[]; readonly primaryKey?: readonly [string] };
}

export interface Validation {
  readonly files: number;
  /** What does not fit, in words. */
  readonly faults: readonly string[];
}

/**
 * Checks a run against its own `datapackage.json`: files there, bytes and hashes right, columns as described, types and closed
 * lists kept, keys unique. Throws `run-not-found` where the folder holds no run.
 */
export function validateRun(folder: string): Validation {
  const resources = readResources(folder);
  const faults = resources.flatMap((resource) => checkResource(folder, resource));
  return { files: resources.length, faults };
}

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

function checkResource(folder: string, resource: Resource): readonly string[] {
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
  }
  return faults.length > 20 ? [...faults.slice(0, 20), `${resource.path}: and ${faults.length - 20} more`] : faults;
}

function readRows(text: string, { format }: Resource): readonly ReadonlyMap<string, unknown>[] {
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
