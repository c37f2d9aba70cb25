import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Config } from '../config/schema.ts';
import { PipelineError, reasonOf } from '../errors.ts';
import { readBrat, writeBrat } from '../evaluate/brat.ts';
import type { GoldPage } from '../evaluate/gold.ts';
import { goldColumns } from '../evaluate/gold-columns.ts';
import { type ImportPage, type ImportProblem, importGoldTable } from '../evaluate/import-gold.ts';
import type { ScoredRow } from '../evaluate/scored-row.ts';
import { csv } from '../export/csv.ts';
import { writeTable } from '../export/write-rows.ts';
import { findFiles } from '../ingest/find-files.ts';
import { groupDocuments } from '../ingest/group-documents.ts';
import { readDocument } from '../ingest/read-document.ts';
import { decodeWindows1252 } from '../text/decode-windows-1252.ts';
import { makeFolders } from './make-folders.ts';
import { readGold } from './read-gold.ts';
import { readOptionsOf } from './read-options.ts';
import { runOutputOf } from './run-output.ts';
import { writeWholeFile } from './table-file.ts';

export interface DraftRequest {
  readonly config: Config;
  readonly root: string;
  /** Absolute. */
  readonly gold: string;
  /** Document id, or null where the corpus holds one document. */
  readonly docId: string | null;
  readonly isPageWanted: (page: number) => boolean;
}

/**
 * Writes drafts of gold pages: the raw page, a meta file that judges nothing yet, and the tables that the program makes as CSV
 * files to correct. Resolves to the folders. What is there already is not touched.
 */
export async function draftGold(request: DraftRequest): Promise<readonly string[]> {
  const { config, root, gold, docId, isPageWanted } = request;
  const { documents } = groupDocuments(findFiles(config.inputs, root).files);
  const files = docId === null && documents.length === 1 ? documents[0] : documents.find(({ id }) => id === docId);
  if (!files) {
    const known = documents.map(({ id }) => id).join(', ');
    throw new PipelineError(
      'input-not-found',
      `The corpus has no document ${docId ?? '(none named)'}.`,
      `It has: ${known}.`,
    );
  }
  const { source } = readDocument(files, readOptionsOf(config, root));
  if (!source)
    throw new PipelineError('input-unreadable', `${files.sourceFile} cannot be read.`, 'policylens run says why.');
  const { createConfiguredPipeline } = await import('./configured-pipeline.ts');
  const { tables } = runOutputOf([createConfiguredPipeline(config, root)(source)]);
  return source.pages
    .filter(({ number }) => isPageWanted(number))
    .map(({ number, raw, sourceFile }) => {
      const label = tables.get('pages')?.find((row) => row.page_n === number)?.page_label;
      const folder = join(gold, source.id, `p${String(number).padStart(4, '0')}`);
      if (existsSync(join(folder, 'meta.json'))) return `${folder} (was there and stays)`;
      makeFolders(join(folder, 'draft'));
      writeWholeFile(join(folder, 'page.txt'), raw);
      const meta = {
        doc_id: source.id,
        page_n: number,
        page_label: label ?? '',
        source_file: sourceFile,
        completeness: {},
        notes: [],
      };
      writeWholeFile(join(folder, 'meta.json'), `${JSON.stringify(meta, null, 2)}\n`);
      for (const [table, columns] of goldColumns) {
        const rows = (tables.get(table) ?? []).filter((row) => row.page_n === number);
        writeWholeFile(join(folder, 'draft', `${table}.csv`), draftTable(columns, rows));
      }
      return folder;
    });
}

/** A table as a spreadsheet takes it. */
export function draftTable(columns: readonly string[], rows: readonly ScoredRow[]): string {
  const described = columns.map((name) => ({ name, type: 'string', description: '' }) as const);
  const cells = rows.map((row) => columns.map((column) => row[column] ?? null));
  return writeTable(csv, described, cells, { csvProfile: 'excel' });
}

export interface ImportedFile {
  readonly table: string;
  readonly rows: number;
  readonly problems: readonly ImportProblem[];
}

/**
 * Takes a corrected table into the gold: the table's rows of the pages that the file is about are replaced, and declared
 * fully judged. `entities.csv`, `entities corrected.csv`: the file's name begins with the table's; `.ann` is brat standoff.
 * Pages are those of the folder that the file lies in (`…/p0003/draft/entities.csv`), else all pages of the gold. Nothing
 * is written where a row has no place.
 */
export function importGold(file: string, gold: string): ImportedFile {
  const { pages, folders } = readGold(gold);
  const own = folders.findIndex((folder) => file.startsWith(`${folder}/`));
  const chosen =
    own < 0
      ? pages.map((page, index) => ({ page, folder: folders[index]! }))
      : [{ page: pages[own]!, folder: folders[own]! }];
  const text = decodeSheet(readTable(file));
  if (file.endsWith('.ann')) return importBrat(text, file, chosen);
  const table = tableOf(file);
  const asImport = new Map(
    chosen.map(({ page, folder }) => [{ docId: page.docId, page: page.page, text: page.text } as ImportPage, folder]),
  );
  const { rows, problems } = importGoldTable(table, text, [...asImport.keys()], pages);
  if (problems.length > 0) return { table, rows: 0, problems };
  const touched = [...rows].filter(([, list]) => list.length > 0 || asImport.size === 1);
  for (const [page, list] of touched) writeGoldTable(asImport.get(page)!, table, list);
  return { table, rows: touched.reduce((sum, [, list]) => sum + list.length, 0), problems };
}

function readTable(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new PipelineError(
      'input-not-found',
      `${file} cannot be read: ${reasonOf(error)}`,
      'Name tables that `policylens gold init` wrote and you corrected: …/draft/entities.csv.',
    );
  }
}

function importBrat(text: string, file: string, chosen: readonly { page: GoldPage; folder: string }[]): ImportedFile {
  const [target, ...others] = chosen;
  if (!target || others.length > 0)
    throw new PipelineError(
      'usage',
      `${basename(file)} does not say which page it is about.`,
      'Put it into the folder of its gold page.',
    );
  const { tables, problems } = readBrat(text, target.page.text, { docId: target.page.docId, page: target.page.page });
  const fatal = problems.filter(({ message }) => !message.endsWith('left out'));
  if (fatal.length > 0) return { table: 'brat', rows: 0, problems: fatal };
  for (const [table, rows] of tables) writeGoldTable(target.folder, table, rows);
  return { table: [...tables.keys()].join(', '), rows: [...tables.values()].flat().length, problems };
}

/** Writes a page's `page.ann` and `page.txt` for brat. */
export function exportBrat(gold: string): readonly string[] {
  const { pages, folders } = readGold(gold);
  return pages.map((page, index) => {
    const path = join(folders[index]!, 'page.ann');
    writeWholeFile(path, writeBrat(page.text, page.tables));
    return path;
  });
}

function writeGoldTable(folder: string, table: string, rows: readonly ScoredRow[]): void {
  const lines = rows.map(({ doc_id: _, ...row }) => `${JSON.stringify(row)}\n`);
  writeWholeFile(join(folder, `${table}.jsonl`), lines.join(''));
  const path = join(folder, 'meta.json');
  const meta = JSON.parse(readFileSync(path, 'utf8')) as { completeness?: Record<string, string> };
  writeWholeFile(
    path,
    `${JSON.stringify({ ...meta, completeness: { ...meta.completeness, [table]: 'full' } }, null, 2)}\n`,
  );
}

function tableOf(file: string): string {
  const name = basename(file).toLowerCase();
  const table = [...goldColumns.keys()].filter((one) => name.startsWith(one)).sort((a, b) => b.length - a.length)[0];
  if (table !== undefined) return table;
  const known = [...goldColumns.keys()].join(', ');
  throw new PipelineError(
    'usage',
    `${basename(file)} names no gold table.`,
    `Its name must begin with one of ${known}.`,
  );
}

/** Excel saves as UTF-8 with a mark, as UTF-16 ("Unicode text") or in the code page of Western Windows. */
export function decodeSheet(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

/** One line a fault. */
export const describeFault = (
  folder: string,
  { table, row, message }: { table: string; row: number | null; message: string },
): string => `${folder}: ${table}${row === null ? '' : ` row ${row}`}: ${message}`;

/** How many rows a page's gold holds. */
export const countRows = (page: GoldPage): number =>
  [...page.tables.values()].reduce((sum, rows) => sum + rows.length, 0);
