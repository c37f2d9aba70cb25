import { parentPort, workerData } from 'node:worker_threads';
import type { Config } from '../config/schema.ts';
import { openEntryStore } from './entry-store.ts';
import type { Task } from './executor.ts';
import { createDocumentProcessor } from './process-document.ts';

/** What a worker thread is told at its start. */
export interface WorkerSetup {
  readonly config: Config;
  readonly root: string;
  readonly storeFolder: string;
}

/** What it answers to a task: null, or why the entry could not be put into the store. */
export interface WorkerAnswer {
  readonly fault: string | null;
}

const { config, root, storeFolder } = workerData as WorkerSetup;
const store = openEntryStore(storeFolder, '');
const process = createDocumentProcessor(config, root);

// The entry goes straight to the store: no row ever travels between threads.
parentPort?.on('message', ({ files, key }: Task) => {
  let fault: string | null = null;
  try {
    store.put(key, (append) => process(files, append));
  } catch (error) {
    fault = error instanceof Error ? error.message : String(error);
  }
  parentPort?.postMessage({ fault } satisfies WorkerAnswer);
});
