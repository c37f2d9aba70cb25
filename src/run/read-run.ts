import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PipelineError } from '../errors.ts';
import { withoutGuard } from '../text/formula-guard.ts';
import { parseCsv } from '../text/parse-csv.ts';

/** A row of a finished run, as its files hold it. */
export type RunRow = Readonly<Record<string, unknown>>;

/** The tables of a finished run, read from its JSON, JSONL or CSV files. */
export interface RunReader {
  /** True where the run wrote the table. */
  has(table: string): boolean;
  /** All rows of a table; empty where the run did not write it. */
  rows(table: string): readonly RunRow[];
  /** Rows whose text holds a string somewhere: reads faster than all rows. */
  rowsWith(table: string, needle: string): readonly RunRow[];
}

/**
 * Opens a run. Throws `run-not-found` where the folder holds none, or one that did not write all of the tables that are needed:
 * what was not asked for must not be taken for empty.
 */
export function openRun(folder: string, needed: readonly string[] = []): RunReader {
  if (!existsSync(join(folder, 'datapackage.json'))) {
    throw new PipelineError(
      'run-not-found',
      `${folder} holds no run.`,
      'Run `policylens run` first, or name the folder that a run has written.',
    );
  }
  const missing = needed.filter((table) => fileOf(folder, table) === null);
  if (missing.length > 0) {
    throw new PipelineError(
      'run-not-found',
      `The run in ${folder} has no table ${missing.join(', ')}.`,
      'Run again without --tables, or with these among them.',
    );
  }
  return {
    has: (table) => fileOf(folder, table) !== null,
    rows: (table) => readTable(folder, table, ''),
    rowsWith: (table, needle) => readTable(folder, table, needle),
  };
}

/** The file that a table is read from: JSON holds its values as they are, CSV comes last. */
function fileOf(folder: string, table: string): string | null {
  return ['json', 'jsonl', 'csv'].map((format) => join(folder, `${table}.${format}`)).find(existsSync) ?? null;
}

function readTable(folder: string, table: string, needle: string): readonly RunRow[] {
  const path = fileOf(folder, table);
  if (path === null) return [];
  const text = readFileSync(path, 'utf8');
  if (!path.endsWith('.csv')) {
    return text
      .split('\n')
      .filter((line) => line.startsWith('{') && line.includes(needle))
      .map((line) => JSON.parse(line.replace(/,$/, '')) as RunRow);
  }
  const [header = [], ...rows] = parseCsv(text);
  return rows
    .filter((row) => needle === '' || row.includes(needle))
    .map((row) => Object.fromEntries(header.map((name, index) => [name, withoutGuard(row[index] ?? '') || null])));
}
