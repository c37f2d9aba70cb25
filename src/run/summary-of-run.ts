import { docvarsOf } from '../compare/document-group.ts';
import { type Summary, summarizeRows } from '../compare/summarize-rows.ts';
import { PipelineError } from '../errors.ts';
import { openRun } from './read-run.ts';

export interface SummaryRequest {
  /** A table of the run: `entities`, `actions`, `keywords`. */
  readonly table: string;
  /** Columns of the table and document variables. */
  readonly by: readonly string[];
}

/**
 * Counts the rows of a table of a finished run by columns and document variables. Throws where the folder holds no run, the run no
 * such table, or a name is neither.
 */
export function summaryOfRun(folder: string, { table, by }: SummaryRequest): Summary {
  const run = openRun(folder);
  const rows = run.rows(table);
  const [first] = rows;
  if (!first) throw usage(`${folder} has no rows of ${table}.`, 'Look at the names of its files.');
  const documents = run.rows('documents');
  const docvars = new Map(documents.map((row) => [String(row.doc_id), docvarsOf(row)]));
  const columns = new Set(rows.flatMap((row) => Object.keys(row)));
  const variables = 'doc_id' in first ? [...new Set([...docvars.values()].flatMap((one) => [...one.keys()]))] : [];
  const unknown = by.find((name) => !columns.has(name) && !variables.includes(name));
  if (unknown !== undefined)
    throw usage(
      `${table} has no ${unknown}.`,
      `It can be put together by ${[...new Set([...columns, ...variables])].join(', ')}.`,
    );
  const tokens = new Map(documents.map((row) => [String(row.doc_id), Number(row.n_tokens)]));
  return summarizeRows({ rows, by, docvars, tokens });
}

const usage = (message: string, hint: string) => new PipelineError('usage', message, hint);
