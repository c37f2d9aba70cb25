import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { parseConfig } from '../config/parse-config.ts';
import type { Config, ConfigInput } from '../config/schema.ts';
import { PipelineError } from '../errors.ts';
import type { DocumentFiles } from '../ingest/document-files.ts';
import { findFiles } from '../ingest/find-files.ts';
import { groupDocuments } from '../ingest/group-documents.ts';
import type { Failure } from '../model/document.ts';
import { assemble } from './assemble.ts';
import { claimFolder, keepApart } from './claim-folder.ts';
import type { EntryHead } from './document-entry.ts';
import { type EntryStore, openEntryStore } from './entry-store.ts';
import { type Executor, runTasks, type Task } from './executor.ts';
import { lockFolder } from './lock-folder.ts';
import { makeFolders } from './make-folders.ts';
import { type Manifest, writeManifest } from './manifest.ts';
import { sizeOf } from './plan-shards.ts';
import { findUnusedMetadata } from './read-options.ts';
import { stageHash } from './stage-hash.ts';
import { createThreadExecutor } from './thread-executor.ts';
import { threadLimitsFor } from './thread-limits.ts';

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
  /** The file that the input `-` stands for: what came by stdin. */
  readonly stdin?: string;
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
  const found = findFiles(config.inputs, root, options.stdin);
  const grouped = groupDocuments(found.files);
  const folder = resolve(root, config.output);
  keepApart(folder, config, root);
  makeFolders(folder);
  const unlock = lockFolder(folder);
  try {
    claimFolder(folder, config, filesReadBy(config, root, grouped.documents));
    const storeFolder = join(folder, '.cache');
    const store = openEntryStore(storeFolder, stageHash(config, root));
    if (options.force ?? config.force) store.prune(new Set());
    if (config.abortOnError) abortOn([...found.failures, ...grouped.failures]);
    const keys = await finishEntries(grouped.documents, store, config, { root, storeFolder }, options.onProgress);
    const failures = [...found.failures, ...grouped.failures];
    const assembled = assemble(folder, config, () => store.entries(keys), failures);
    store.prune(
      new Set((options.noCache ?? !config.cache) ? [] : keys.filter((key) => isWorthKeeping(store.headOf(key)))),
    );
    const unusedMetadata = findUnusedMetadata(config, root, grouped.documents);
    return writeManifest(folder, { config, assembled, started, documents: keys.length, unusedMetadata });
  } finally {
    unlock();
  }
}

/** Every file that a run reads, absolute. */
function filesReadBy(
  { metadata, gazetteer }: Config,
  root: string,
  documents: readonly DocumentFiles[],
): readonly string[] {
  const named = [metadata, gazetteer].filter((path) => path !== undefined).map((path) => resolve(root, path));
  return [...named, ...documents.flatMap(({ files }) => files.map(({ absolutePath }) => absolutePath))];
}

/** What may end better on a quieter machine. */
const passing: ReadonlySet<string> = new Set(['document-failed', 'document-timeout', 'page-failed', 'page-timeout']);

/** A document of which something failed in processing is tried again by the next run. */
function isWorthKeeping(head: EntryHead | null): boolean {
  return head?.failures.every(({ code }) => !passing.has(code)) ?? false;
}

/**
 * Sees to it that the store holds an entry for each document, the largest first, so that no thread is left with a long one at
 * the end. Returns their keys, in the order of the documents.
 */
async function finishEntries(
  documents: readonly DocumentFiles[],
  store: EntryStore,
  config: Config,
  place: { readonly root: string; readonly storeFolder: string },
  onProgress: RunOptions['onProgress'],
): Promise<readonly string[]> {
  const tasks = documents.map((files, index) => ({ files, key: store.keyOf(files) ?? `unreadable-${index}` }));
  let documentsDone = 0;
  let pagesDone = 0;
  const report = ({ files, key }: Task, isCached: boolean) => {
    const head = store.headOf(key);
    if (config.abortOnError) abortOn(head?.failures ?? []);
    pagesDone += head?.pages ?? 0;
    documentsDone++;
    onProgress?.({ documentsDone, documents: documents.length, pagesDone, document: files.id, isCached });
  };
  const missing: (Task & { readonly size: number })[] = [];
  for (const task of tasks) {
    if (store.headOf(task.key)) report(task, true);
    else missing.push({ ...task, size: sizeOf(task.files) });
  }
  if (missing.length === 0) return tasks.map(({ key }) => key);
  missing.sort((a, b) => b.size - a.size);
  const executor = await createExecutor(missing, store, config, place);
  try {
    await runTasks(missing, executor, (task) => report(task, false));
  } finally {
    await executor.close();
  }
  return tasks.map(({ key }) => key);
}

/** One more thread pays for its start only with some hundred pages more to do. */
const bytesPerThread = 300_000;

async function createExecutor(
  missing: readonly { readonly size: number }[],
  store: EntryStore,
  config: Config,
  { root, storeFolder }: { readonly root: string; readonly storeFolder: string },
): Promise<Executor> {
  const bytes = missing.reduce((sum, { size }) => sum + size, 0);
  const usual = Math.min(availableParallelism(), Math.max(1, Math.ceil(bytes / bytesPerThread)));
  // Threads load compiled code: run from the TypeScript sources (tests), all work is done here.
  const isSource = import.meta.url.endsWith('.ts');
  if (isSource) {
    // Threads load the pipeline for themselves: where they do the work, this one does without its lexicons.
    const { createInlineExecutor } = await import('./inline-executor.ts');
    return createInlineExecutor(config, root, store);
  }
  // At least one: nothing else ends a page that takes too long.
  const count = Math.max(1, Math.min(config.workers ?? usual, missing.length));
  const limits = threadLimitsFor(missing[0]!.size);
  return createThreadExecutor({ setup: { config, root, storeFolder }, count, limits, ...config.limits }, store);
}

/** Makes the first failure the error of the run. */
function abortOn([first]: readonly Failure[]): void {
  if (!first) return;
  const place = first.page === null ? first.sourceFile : `${first.sourceFile}, page ${first.page}`;
  throw new PipelineError(first.code, `${place}: ${first.message}`, first.hint);
}
