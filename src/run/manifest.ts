import { join } from 'node:path';
import type { Config } from '../config/schema.ts';
import type { Failure } from '../model/document.ts';
import type { Assembled } from './assemble.ts';
import { readPackage } from './stage-hash.ts';
import { writeWholeFile } from './table-file.ts';

/** What a run was and what it wrote: `run.json`. The only file of a run that carries timings. */
export interface Manifest {
  readonly policylens: string;
  readonly node: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly started: string;
  readonly seconds: number;
  readonly config: Config;
  readonly documents: number;
  /** Those of them that gave rows. */
  readonly documentsRead: number;
  /** SHA-256 of each document's bytes, null where they could not be read. */
  readonly sources: Assembled['sources'];
  readonly failures: readonly Failure[];
  /** The `doc_id` of metadata rows that no document of the run has. */
  readonly unusedMetadata: readonly string[];
  /** Number of rows by table. */
  readonly rows: Readonly<Record<string, number>>;
  /** Cells that were given an apostrophe because a spreadsheet would take them for a formula. */
  readonly guardedCells: number;
  /** Cells that were cut at the limit of a spreadsheet. */
  readonly cutCells: number;
  readonly files: readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[];
}

interface RunFacts {
  readonly config: Config;
  readonly assembled: Assembled;
  readonly started: number;
  readonly documents: number;
  readonly unusedMetadata: readonly string[];
}

/** Writes `run.json` as the last file of a run. */
export function writeManifest(
  folder: string,
  { config, assembled, started, documents, unusedMetadata }: RunFacts,
): Manifest {
  const { version, dependencies } = readPackage();
  const manifest: Manifest = {
    policylens: version,
    node: process.version,
    dependencies,
    started: new Date(started).toISOString(),
    seconds: (Date.now() - started) / 1000,
    config,
    documents,
    unusedMetadata,
    ...assembled,
  };
  writeWholeFile(join(folder, 'run.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}
