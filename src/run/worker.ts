import { parentPort, workerData } from 'node:worker_threads';
import type { Config } from '../config/schema.ts';
import { reasonOf } from '../errors.ts';
import { openEntryStore } from './entry-store.ts';
import type { Task } from './executor.ts';
import type { LeftOut } from './leave-out.ts';
import { createDocumentProcessor } from './process-document.ts';

/** What a worker thread is told at its start. */
export interface WorkerSetup {
  readonly config: Config;
  readonly root: string;
  readonly storeFolder: string;
}

/** What it is asked: to finish a document, or to try each of its pages by itself, from a page on. */
export type WorkerTask =
  | { readonly kind: 'finish'; readonly task: Task; readonly leftOut: readonly LeftOut[] }
  | { readonly kind: 'try'; readonly task: Task; readonly from: number };

/** What it answers: a page begins (0: the document does); all pages were tried; the document is finished, or why its entry could not be stored. */
export type WorkerAnswer =
  | { readonly kind: 'page'; readonly page: number }
  | { readonly kind: 'tried'; readonly failing: readonly LeftOut[] }
  | { readonly kind: 'finished'; readonly fault: string | null };

const { config, root, storeFolder } = workerData as WorkerSetup;
const store = openEntryStore(storeFolder, '');
const processor = createDocumentProcessor(config, root);
const answer = (what: WorkerAnswer) => parentPort?.postMessage(what);

// The entry goes straight to the store: no row ever travels between threads.
parentPort?.on('message', (asked: WorkerTask) => {
  const { files, key } = asked.task;
  if (asked.kind === 'try') {
    const failing = processor.tryPages(files, asked.from, (page) => answer({ kind: 'page', page }));
    answer({ kind: 'tried', failing });
    return;
  }
  answer({ kind: 'page', page: 0 });
  try {
    store.put(key, (append) => processor.finish(files, append, asked.leftOut));
    answer({ kind: 'finished', fault: null });
  } catch (error) {
    answer({ kind: 'finished', fault: reasonOf(error) });
  }
});
