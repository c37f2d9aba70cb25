import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PipelineError } from '../errors.ts';
import { parseCsv } from '../text/parse-csv.ts';

/** A row of a finished run, as its files hold it. */
export type RunRow = Readonly<Record<string, unknown>>;

/** The tables of a finished run, read from its JSON, JSONL or CSV files. */
export interface RunReader {
  /** All rows of a table; empty where the run did not write it. */
  rows(table: string): readonly RunRow[];
  /** Rows whose text holds a string somewhere: reads faster than all rows. */
  rowsWith(table: string, needle: string): readonly RunRow[];
}

/** Opens a run. Throws `run-not-found` where the folder holds none. */
export function openRun(folder: string): RunReader {
  if (!existsSync(join(folder, 'datapackage.json'))) {
    throw new PipelineError(
      'run-not-found',
      `${folder} holds no run.`,
      'Run `policylens run` first, or name a run by --run.',
    );
  }
  return {
    rows: (table) => readTable(folder, table, ''),
    rowsWith: (table, needle) => readTable(folder, table, needle),
  };
}

function readTable(folder: string, table: string, needle: string): readonly RunRow[] {
  for (const format of ['json', 'jsonl']) {
    const path = join(folder, `${table}.${format}`);
    if (!existsSync(path)) continue;
    return readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('{') && line.includes(needle))
      .map((line) => JSON.parse(line.replace(/,$/, '')) as RunRow);
  }
  const path = join(folder, `${table}.csv`);
  if (!existsSync(path)) return [];
  const [header = [], ...rows] = parseCsv(readFileSync(path, 'utf8'));
  return rows
    .filter((row) => needle === '' || row.includes(needle))
    .map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] || null])));
}
