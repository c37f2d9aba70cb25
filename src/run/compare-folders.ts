import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type ComparedRun, type Comparison, compareRuns } from '../compare/compare-runs.ts';
import {
  type DocumentRow,
  toAbbreviationRow,
  toActionRow,
  toDocumentRow,
  toProgramRow,
  toSentenceRow,
} from '../compare/run-rows.ts';
import { summarizeComparison } from '../compare/summarize-comparison.ts';
import {
  actionChangesTable,
  keynessTable,
  programChangesTable,
  sentenceChangesTable,
} from '../compare/tables/index.ts';
import { PipelineError } from '../errors.ts';
import type { CsvProfile, Format } from '../export/format.ts';
import { writeTable } from '../export/write-rows.ts';
import type { Column, Row } from '../model/table.ts';
import { makeFolders } from './make-folders.ts';
import { openRun, type RunReader } from './read-run.ts';
import { writeWholeFile } from './table-file.ts';

export interface ComparedFolder {
  readonly folder: string;
  /** Only these documents of the run; all where absent. */
  readonly documents?: readonly string[];
}

const comparedTables = ['documents', 'sentences', 'program_documents', 'actions', 'abbreviations'];

/** Reads two finished runs and compares them. Throws where a folder holds no run or a named document is not in it. */
export function compareFolders(a: ComparedFolder, b: ComparedFolder): Comparison {
  return compareRuns(readRun(a), readRun(b));
}

function readRun({ folder, documents: wanted }: ComparedFolder): ComparedRun {
  const run = openRun(folder, comparedTables);
  const documents = run
    .rows('documents')
    .map(toDocumentRow)
    .filter(({ documentId }) => wanted?.includes(documentId) ?? true);
  const known = new Set(documents.map(({ documentId }) => documentId));
  const missing = wanted?.find((id) => !known.has(id));
  if (missing !== undefined) {
    throw new PipelineError(
      'row-not-found',
      `${folder} has no document ${missing}.`,
      'Look up doc_id in its documents table.',
    );
  }
  const rowsOf = <T extends { readonly documentId: string }>(
    table: string,
    toRow: (row: ReturnType<RunReader['rows']>[number]) => T | null,
  ) =>
    run
      .rows(table)
      .map(toRow)
      .filter((row) => row !== null)
      .filter(({ documentId }) => known.has(documentId));
  const textsOf = (id: string) => sentences.filter(({ documentId }) => documentId === id).map(({ text }) => text);
  const sentences = rowsOf('sentences', toSentenceRow);
  if (sentences.length === 0) {
    throw new PipelineError(
      'run-not-found',
      `${folder} has no sentence to compare${wanted ? ` in ${wanted.join(', ')}` : ''}.`,
      'Look at its failures table: what cannot be read must not be called dropped.',
    );
  }
  return {
    name: nameOf(documents, folder),
    documents,
    sentences,
    pages: documents.flatMap(({ documentId }) => pagesOf(folder, documentId) ?? textsOf(documentId)),
    programs: rowsOf('program_documents', toProgramRow),
    actions: rowsOf('actions', toActionRow),
    abbreviations: rowsOf('abbreviations', toAbbreviationRow),
  };
}

/** The repaired pages of a document, where the run's folder still has them. */
function pagesOf(folder: string, documentId: string): readonly string[] | null {
  const path = join(folder, 'text', `${documentId}.txt`);
  return existsSync(path) ? readFileSync(path, 'utf8').split('\f') : null;
}

/** "Defense White Paper 2020" of one document; of several the folder's name. */
function nameOf(documents: readonly DocumentRow[], folder: string): string {
  const [only, ...others] = documents;
  if (!only || others.length > 0) return basename(folder);
  const named = only.title.includes(only.year) ? only.title : [only.title || only.country, only.year].join(' ');
  return named.trim() || only.documentId;
}

export interface ComparisonOutput {
  readonly formats: readonly Format[];
  readonly csvProfile: CsvProfile;
}

/** Writes the four tables and the summary. Gives the names of the files. */
export function writeComparison(folder: string, comparison: Comparison, output: ComparisonOutput): readonly string[] {
  makeFolders(folder);
  const tables: readonly { readonly id: string; readonly columns: readonly Column[]; readonly rows: readonly Row[] }[] =
    [
      ...[programChangesTable, actionChangesTable, sentenceChangesTable].map((table) => ({
        ...table,
        rows: [...table.rows(comparison)],
      })),
      { ...keynessTable, rows: [...keynessTable.rows(comparison.keyness)] },
    ];
  const written: string[] = [];
  for (const { id, columns, rows } of tables)
    for (const format of output.formats) {
      const name = `${id}.${format.id}`;
      writeWholeFile(join(folder, name), writeTable(format, columns, rows, output));
      written.push(name);
    }
  writeWholeFile(join(folder, 'summary.md'), summarizeComparison(comparison));
  return [...written, 'summary.md'];
}
