import type { Config } from '../config/schema.ts';
import type { EntryStore } from './entry-store.ts';
import type { Executor } from './executor.ts';
import { createDocumentProcessor, type DocumentProcessor } from './process-document.ts';

/** Works in this thread. Loads the models at the first document. */
export function createInlineExecutor(config: Config, root: string, store: EntryStore): Executor {
  let process: DocumentProcessor | undefined;
  return {
    lanes: 1,
    async run({ files, key }) {
      process ??= createDocumentProcessor(config, root);
      const compute = process;
      store.put(key, (append) => compute.finish(files, append));
    },
    async close() {},
  };
}
