import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Config } from '../config/schema.ts';
import { errorCodes } from '../errors.ts';
import type { Format } from '../export/format.ts';
import { formats } from '../export/index.ts';
import { createRowsWriter } from '../export/write-rows.ts';
import type { Failure } from '../model/document.ts';
import type { Column, Row } from '../model/table.ts';
import { writeCodebook } from '../tables/codebook.ts';
import type { Tally } from '../tables/corpus-table.ts';
import { describePackage, type PackageFile } from '../tables/data-package.ts';
import { allTables, corpusTables, failures as failuresTable } from '../tables/index.ts';
import { compareCodeUnits } from '../text/compare.ts';
import type { Segment } from './document-entry.ts';
import type { StoredEntry } from './entry-store.ts';
import { makeFolders } from './make-folders.ts';
import { TableFile, type WrittenFile, writeWholeFile } from './table-file.ts';
import { corpusFormat, textTable } from './write-segments.ts';

export interface Assembled {
  readonly failures: readonly Failure[];
  /** The documents that gave rows. */
  readonly documentsRead: number;
  /** What was read: the hash of each document's bytes, null where they could not be read. */
  readonly sources: readonly { readonly documentId: string; readonly sha256: string | null }[];
  /** Number of rows by table. */
  readonly rows: Readonly<Record<string, number>>;
  readonly files: readonly (WrittenFile & { readonly path: string })[];
  readonly guardedCells: number;
  readonly cutCells: number;
}

interface OpenTable {
  readonly id: string;
  readonly columns: readonly Column[];
  readonly sinks: readonly { readonly format: Format; readonly path: string; readonly file: TableFile }[];
  rows: number;
}

/**
 * Writes the tables of a run from its entries, one entry in memory at a time. `entries` gives them in the order of their ids
 * and can be gone through twice. Failures of ingest that belong to no document are added.
 */
export function assemble(
  folder: string,
  config: Config,
  entries: () => Iterable<StoredEntry>,
  failures: readonly Failure[],
): Assembled {
  const opened: TableFile[] = [];
  try {
    return writeTables({ folder, config, opened }, entries, failures);
  } catch (error) {
    // Half a table must not fill the disk that was too small for it.
    for (const file of opened) file.abandon();
    throw error;
  }
}

interface Place {
  readonly folder: string;
  readonly config: Config;
  /** Every table file that was begun. */
  readonly opened: TableFile[];
}

function writeTables(place: Place, entries: () => Iterable<StoredEntry>, failures: readonly Failure[]): Assembled {
  const { folder, config } = place;
  const isWanted = ({ id }: { readonly id: string }) => id === 'failures' || (config.tables?.includes(id) ?? true);
  const chosen = formats.filter(({ id }) => config.formats.includes(id));
  const tables = new Map(allTables.filter(isWanted).map((table) => [table.id, openTable(place, table, chosen)]));
  const totals = { guarded: 0, cut: 0 };
  const writeRows = createRowsWriter(chosen, config);
  const appendRows = (id: string, rows: Iterable<Row>) => {
    const table = tables.get(id)!;
    for (const { file } of table.sinks) file.startPiece();
    const written = writeRows(table.columns, rows, (lane, bytes) => table.sinks[lane]!.file.put(bytes));
    table.rows += written.rows;
    for (const change of written.changes) addChanges(totals, change);
  };
  const tallies = corpusTables.filter(isWanted).map((table) => ({ id: table.id, tally: table.createTally() }));
  const copied = copyEntries(folder, entries(), { tables, tallies, totals });
  const withRows = tallies.filter(({ tally }) => tally.documentRows !== undefined);
  for (const entry of withRows.length > 0 ? entries() : []) {
    for (const { id, tally } of withRows) appendRows(id, tally.documentRows!(itemsOf(entry, id)));
  }
  for (const { id, tally } of tallies) appendRows(id, tally.corpusRows());
  const allFailures = [...failures, ...copied.failures];
  appendRows('failures', failuresTable.rows([...allFailures].sort(compareFailures)));
  const written = [...tables.values()].flatMap((table) =>
    table.sinks.map(({ path, format, file }) => ({ table: table.id, path, format, ...file.finish() })),
  );
  removeOthers(join(folder, 'text'), new Set(copied.texts.map(({ path }) => basename(path))));
  removeStaleTables(folder, new Set(written.map(({ path }) => path)));
  return {
    failures: allFailures,
    documentsRead: copied.documentsRead,
    sources: copied.sources,
    rows: Object.fromEntries([...tables.values()].map(({ id, rows }) => [id, rows])),
    files: [
      ...written.map(({ path, bytes, sha256 }) => ({ path, bytes, sha256 })),
      ...copied.texts,
      ...writeDescriptions(folder, written),
    ],
    guardedCells: totals.guarded,
    cutCells: totals.cut,
  };
}

interface Totals {
  guarded: number;
  cut: number;
}

function addChanges(totals: Totals, { guarded, cut }: Totals): void {
  totals.guarded += guarded;
  totals.cut += cut;
}

interface Targets {
  readonly tables: ReadonlyMap<string, OpenTable>;
  readonly tallies: readonly { readonly id: string; readonly tally: Tally }[];
  readonly totals: Totals;
}

/** Goes through the entries once: rows into their tables, texts into their files, items of corpus tables into the tallies. */
function copyEntries(folder: string, entries: Iterable<StoredEntry>, { tables, tallies, totals }: Targets) {
  const failures: Failure[] = [];
  const sources: { readonly documentId: string; readonly sha256: string | null }[] = [];
  const texts: (WrittenFile & { readonly path: string })[] = [];
  let documentsRead = 0;
  makeFolders(join(folder, 'text'));
  for (const entry of entries) {
    const { head, bytesOf } = entry;
    failures.push(...head.failures);
    sources.push({ documentId: head.id, sha256: head.sha256 });
    if (head.segments.some(({ table }) => table !== '')) documentsRead++;
    for (const { id, tally } of tallies) tally.add(itemsOf(entry, id));
    for (const segment of head.segments) {
      if (segment.table === textTable) {
        const path = `text/${head.id}.txt`;
        texts.push({ path, ...writeWholeFile(join(folder, path), bytesOf(segment)) });
      } else if (copySegment(segment, tables, bytesOf(segment))) addChanges(totals, segment);
    }
  }
  return { failures, sources, texts, documentsRead };
}

/** False where the segment is of no table or format that is written. */
function copySegment(segment: Segment, tables: Targets['tables'], bytes: Iterable<Uint8Array>): boolean {
  const table = tables.get(segment.table);
  const sink = table?.sinks.find(({ format }) => format.id === segment.format);
  if (!table || !sink) return false;
  sink.file.startPiece();
  for (const part of bytes) sink.file.put(part);
  if (sink === table.sinks[0]) table.rows += segment.rows;
  return true;
}

function openTable(
  { folder, config, opened }: Place,
  { id, columns }: { readonly id: string; readonly columns: readonly Column[] },
  chosen: readonly Format[],
): OpenTable {
  const sinks = chosen.map((format) => {
    const path = `${id}.${format.id}`;
    const file = new TableFile(join(folder, path), { frame: format.createWriter(columns, config) });
    opened.push(file);
    return { format, path, file };
  });
  return { id, columns, sinks, rows: 0 };
}

/** What a document hands to a corpus table. */
function itemsOf({ head, bytesOf }: StoredEntry, id: string): readonly Row[] {
  const segment = head.segments.find(({ table, format }) => table === id && format === corpusFormat);
  if (!segment) return [];
  const parts = Array.from(bytesOf(segment), (bytes) => Buffer.from(bytes));
  return JSON.parse(Buffer.concat(parts).toString('utf8')) as readonly Row[];
}

function compareFailures(a: Failure, b: Failure): number {
  return (
    compareCodeUnits(a.sourceFile, b.sourceFile) ||
    (a.page ?? 0) - (b.page ?? 0) ||
    compareCodeUnits(a.code, b.code) ||
    compareCodeUnits(a.message, b.message)
  );
}

/** Texts of documents that are no longer in the corpus must not lie beside the tables. */
function removeOthers(folder: string, keep: ReadonlySet<string>): void {
  for (const name of readdirSync(folder)) if (!keep.has(name)) rmSync(join(folder, name), { recursive: true });
}

/** A run that writes fewer tables or formats than the one before leaves none of that run's beside its own. */
function removeStaleTables(folder: string, keep: ReadonlySet<string>): void {
  if (!existsSync(join(folder, 'run.json'))) return;
  const paths = allTables.flatMap(({ id }) => formats.map((format) => `${id}.${format.id}`));
  for (const path of paths) if (!keep.has(path)) rmSync(join(folder, path), { force: true });
}

function writeDescriptions(
  folder: string,
  written: readonly (WrittenFile & { readonly table: string; readonly path: string; readonly format: Format })[],
) {
  const packageFiles = written.map(
    ({ table, path, format, bytes, sha256 }): PackageFile => ({
      table,
      path,
      format: format.id,
      mediaType: format.mediaType,
      isTextual: format.isTextual,
      bytes,
      sha256,
    }),
  );
  const described = JSON.stringify(describePackage(allTables, packageFiles), null, 2);
  return [
    { path: 'datapackage.json', ...writeWholeFile(join(folder, 'datapackage.json'), `${described}\n`) },
    { path: 'CODEBOOK.md', ...writeWholeFile(join(folder, 'CODEBOOK.md'), writeCodebook(allTables, errorCodes)) },
  ];
}
