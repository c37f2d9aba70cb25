import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunOutput } from '../evaluate/evaluate.ts';
import type { ScoredRow } from '../evaluate/scored-row.ts';
import type { DocumentResult } from '../model/document-result.ts';
import type { Column, Row } from '../model/table.ts';
import { createDocumentView } from '../tables/document-view.ts';
import { allTables, corpusTables, documentTables } from '../tables/index.ts';
import { openRun } from './read-run.ts';

/** A table that was not asked for would be scored as one without a right row. */
const scoredTables =
  'documents edits sentences entities abbreviations program_documents program_mentions actions keywords'.split(' ');

/** What a finished run says, read from its folder, in the form that `evaluate` takes. Throws `run-not-found`. */
export function readRunOutput(folder: string): RunOutput {
  const reader = openRun(folder, scoredTables);
  const tables = new Map<string, readonly ScoredRow[]>();
  for (const { id, columns } of allTables) {
    tables.set(
      id,
      reader.rows(id).map((row) => restoreTypes(row, columns)),
    );
  }
  judgeByDocument(tables);
  const documents = reader.rows('documents').map((row) => String(row.doc_id));
  const repaired = new Map(
    documents.map((id) => [id, readFileSync(join(folder, 'text', `${id}.txt`), 'utf8').split('\f')] as const),
  );
  return { tables, repaired };
}

/** Gold pages say what a document tells of a programme; the registry speaks for all documents together. */
function judgeByDocument(tables: Map<string, readonly ScoredRow[]>): void {
  tables.set('programs', tables.get('program_documents') ?? []);
}

/** Numbers, booleans and lists as they were, where the rows come from a CSV file. */
function restoreTypes(row: Readonly<Record<string, unknown>>, columns: readonly Column[]): ScoredRow {
  const restored: Record<string, ScoredRow[string]> = {};
  for (const { name, type } of columns) {
    const cell = row[name];
    if (typeof cell !== 'string') restored[name] = (cell ?? null) as ScoredRow[string];
    else if (type === 'integer' || type === 'number') restored[name] = Number(cell);
    else if (type === 'boolean') restored[name] = cell === 'true';
    else restored[name] = type === 'list' ? cell.split('|') : cell;
  }
  return restored;
}

/** What some results say, without a folder: the rows that a run would write. */
export function runOutputOf(results: readonly DocumentResult[]): RunOutput {
  const views = results.map((result) => createDocumentView(result));
  const tables = new Map<string, readonly ScoredRow[]>();
  for (const table of documentTables) {
    tables.set(
      table.id,
      views.flatMap((view) => [...table.rows(view)].map((row) => recordOf(row, table.columns))),
    );
  }
  for (const table of corpusTables) {
    const tally = table.createTally();
    const items = views.map((view) => table.collect(view));
    for (const one of items) tally.add(one);
    const rows = [...items.flatMap((one) => [...(tally.documentRows?.(one) ?? [])]), ...tally.corpusRows()];
    tables.set(
      table.id,
      rows.map((row) => recordOf(row, table.columns)),
    );
  }
  judgeByDocument(tables);
  const repaired = new Map(
    results.map(({ document }) => [document.source.id, document.pages.map(({ text }) => text)] as const),
  );
  return { tables, repaired };
}

function recordOf(row: Row, columns: readonly Column[]): ScoredRow {
  return Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null]));
}
