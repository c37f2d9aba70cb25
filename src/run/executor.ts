import type { Config } from '../config/schema.ts';
import type { DocumentFiles } from '../ingest/document-files.ts';
import type { EntryStore } from './entry-store.ts';
import { createDocumentProcessor, type DocumentProcessor } from './process-document.ts';

/** One document to finish, and the name of its entry. */
export interface Task {
  readonly files: DocumentFiles;
  readonly key: string;
}

/** Finishes documents: puts the entry of each into the store. */
export interface Executor {
  /** How many documents it works on at a time. */
  readonly lanes: number;
  run(task: Task): Promise<void>;
  close(): Promise<void>;
}

/** Works in this thread. Loads the models at the first document. */
export function createInlineExecutor(config: Config, root: string, store: EntryStore): Executor {
  let process: DocumentProcessor | undefined;
  return {
    lanes: 1,
    async run({ files, key }) {
      process ??= createDocumentProcessor(config, root);
      store.put(key, process(files));
    },
    async close() {},
  };
}

/**
 * Gives tasks to an executor, no more at a time than it has lanes, and waits for all. The first error ends it: tasks that have
 * begun are finished, no other is begun.
 */
export async function runTasks(tasks: Iterable<Task>, executor: Executor, onDone: (task: Task) => void): Promise<void> {
  const queue = tasks[Symbol.iterator]();
  let isOver = false;
  const lane = async () => {
    for (let next = queue.next(); !next.done && !isOver; next = queue.next()) {
      try {
        await executor.run(next.value);
        onDone(next.value);
      } catch (error) {
        isOver = true;
        throw error;
      }
    }
  };
  const lanes = await Promise.allSettled(Array.from({ length: executor.lanes }, lane));
  const failed = lanes.find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
}
