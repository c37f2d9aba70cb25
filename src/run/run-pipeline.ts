import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseConfig } from '../config/parse-config.ts';
import type { Config, ConfigInput } from '../config/schema.ts';
import { PipelineError } from '../errors.ts';
import type { DocumentFiles } from '../ingest/document-files.ts';
import { findFiles } from '../ingest/find-files.ts';
import { groupDocuments } from '../ingest/group-documents.ts';
import type { Failure } from '../model/document.ts';
import { assemble } from './assemble.ts';
import { type EntryStore, openEntryStore, type StoredEntry } from './entry-store.ts';
import { lockFolder } from './lock-folder.ts';
import { type Manifest, writeManifest } from './manifest.ts';
import { createDocumentProcessor } from './process-document.ts';
import { stageHash } from './stage-hash.ts';

export interface Progress {
  readonly documentsDone: number;
  readonly documents: number;
  readonly pagesDone: number;
  /** The document that is finished, and how. */
  readonly document: string;
  readonly isCached: boolean;
}

export interface RunOptions {
  /** The folder that paths of the configuration are relative to. Default: the working folder. */
  readonly root?: string;
  /** Compute every document anew. */
  readonly force?: boolean;
  /** Keep no finished documents for the next run. */
  readonly noCache?: boolean;
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * Reads a corpus and writes its tables, as `policylens run` does. Resolves to the manifest, which is also `run.json` in the
 * output folder. Rejects with a `PipelineError` where the configuration is wrong or the output cannot be written; a bad
 * document is a row of `failures`.
 */
export async function runPipeline(input: ConfigInput = {}, options: RunOptions = {}): Promise<Manifest> {
  const started = Date.now();
  const config = parseConfig(input);
  const root = options.root ?? process.cwd();
  const found = findFiles(config.inputs, root);
  const grouped = groupDocuments(found.files);
  const folder = resolve(root, config.output);
  const unlock = lockFolder(makeFolder(folder));
  try {
    const store = openEntryStore(join(folder, '.cache'), stageHash(config, ''));
    if (options.force) store.prune(new Set());
    if (config.abortOnError) abortOn([...found.failures, ...grouped.failures]);
    const keys = await finishEntries(grouped.documents, store, config, root, options);
    const failures = [...found.failures, ...grouped.failures];
    const assembled = assemble(folder, config, () => storedEntries(store, keys), failures);
    store.prune(options.noCache ? new Set() : new Set(keys));
    return writeManifest(folder, { config, assembled, started, documents: keys.length });
  } finally {
    unlock();
  }
}

function makeFolder(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true });
    return folder;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new PipelineError(
      'output-unwritable',
      `Cannot make the folder ${folder}: ${reason}`,
      'Choose another with -o.',
    );
  }
}

/** Sees to it that the store holds an entry for each document. Returns their keys, in the order of the documents. */
async function finishEntries(
  documents: readonly DocumentFiles[],
  store: EntryStore,
  config: Config,
  root: string,
  options: RunOptions,
): Promise<readonly string[]> {
  const keys: string[] = [];
  let process: ReturnType<typeof createDocumentProcessor> | undefined;
  let pagesDone = 0;
  for (const files of documents) {
    const key = store.keyOf(files) ?? `unreadable-${keys.length}`;
    keys.push(key);
    const isCached = store.has(key);
    if (!isCached) {
      process ??= createDocumentProcessor(config, root);
      store.put(key, process(files));
    }
    const head = store.get(key)?.head;
    if (config.abortOnError) abortOn(head?.failures ?? []);
    pagesDone += head?.pages ?? 0;
    options.onProgress?.({
      documentsDone: keys.length,
      documents: documents.length,
      pagesDone,
      document: files.id,
      isCached,
    });
  }
  return keys;
}

/** Makes the first failure the error of the run. */
function abortOn([first]: readonly Failure[]): void {
  if (!first) return;
  const place = first.page === null ? first.sourceFile : `${first.sourceFile}, page ${first.page}`;
  throw new PipelineError(first.code, `${place}: ${first.message}`, first.hint);
}

function* storedEntries(store: EntryStore, keys: readonly string[]): Iterable<StoredEntry> {
  for (const key of keys) {
    const entry = store.get(key);
    if (entry) yield entry;
  }
}
