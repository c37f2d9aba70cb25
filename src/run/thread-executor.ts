import { Worker } from 'node:worker_threads';
import { PipelineError } from '../errors.ts';
import type { Failure } from '../model/document.ts';
import type { EntryHead } from './document-entry.ts';
import type { EntryStore } from './entry-store.ts';
import type { Executor, Task } from './executor.ts';
import type { WorkerAnswer, WorkerSetup } from './worker.ts';

interface Threads {
  readonly setup: WorkerSetup;
  readonly count: number;
  /** A document that takes longer is given up. */
  readonly documentSeconds: number;
}

type Outcome =
  | { readonly kind: 'done'; readonly fault: string | null }
  | { readonly kind: 'lost' | 'late' | 'full'; readonly reason: string };

/**
 * Megabytes of heap that a thread may fill: enough for the longest document of our corpora (539 pages), and few enough that the engine
 * collects its garbage before two threads hold half a gigabyte of it. A document that needs more gets a thread without a limit.
 */
const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 };

/**
 * Works in threads. A document that takes too long, or brings its thread down, costs that document alone: its entry is a
 * failure row, and a new thread takes over.
 */
export function createThreadExecutor({ setup, count, documentSeconds }: Threads, store: EntryStore): Executor {
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  const start = (isFree: boolean): Worker => {
    const worker = new Worker(new URL('./worker.js', import.meta.url), {
      workerData: setup,
      ...(isFree ? {} : { resourceLimits }),
    });
    // A thread that dies between two documents must not bring the run down: it gets no other.
    worker.on('error', () => {}).on('exit', () => idle.splice(0, idle.length, ...idle.filter((one) => one !== worker)));
    all.add(worker);
    return worker;
  };
  const end = async (worker: Worker) => {
    all.delete(worker);
    await worker.terminate();
  };
  return {
    lanes: count,
    async run(task) {
      let worker = idle.pop() ?? start(false);
      let outcome = await workOn(worker, task, documentSeconds);
      if (outcome.kind === 'full') {
        await end(worker);
        worker = start(true);
        outcome = await workOn(worker, task, documentSeconds);
        if (outcome.kind === 'done') await end(worker);
      } else if (outcome.kind === 'done') idle.push(worker);
      if (outcome.kind === 'done') {
        if (outcome.fault !== null) throw storeFault(outcome.fault);
        return;
      }
      await end(worker);
      store.put(task.key, () => failedEntry(task, failureOf(task, outcome)));
    },
    async close() {
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}

/** Sends one task and waits for its answer, the thread's death or the end of its time. */
function workOn(worker: Worker, task: Task, seconds: number): Promise<Outcome> {
  return new Promise((resolve) => {
    const onMessage = ({ fault }: WorkerAnswer) => settle({ kind: 'done', fault });
    const onError = (error: NodeJS.ErrnoException) =>
      settle({ kind: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'full' : 'lost', reason: error.message });
    const onExit = (code: number) => settle({ kind: 'lost', reason: `its thread ended with code ${code}` });
    const onLate = () => settle({ kind: 'late', reason: `it took more than ${seconds} seconds` });
    const timer = setTimeout(onLate, seconds * 1000);
    const settle = (outcome: Outcome) => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      resolve(outcome);
    };
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(task);
  });
}

function failureOf({ files }: Task, outcome: Exclude<Outcome, { kind: 'done' }>): Failure {
  const isLate = outcome.kind === 'late';
  return {
    sourceFile: files.sourceFile,
    page: null,
    stage: 'analyze',
    code: isLate ? 'document-timeout' : 'document-failed',
    message: `The document could not be processed: ${outcome.reason}.`,
    hint: isLate
      ? 'Look for pages that are not prose, or raise "limits": { "documentSeconds": … } in the config.'
      : 'This is a fault of policylens: please report it with the document. The other documents are not touched by it.',
  };
}

function failedEntry({ files }: Task, failure: Failure): EntryHead {
  return { id: files.id, sha256: null, pages: 0, failures: [failure], segments: [] };
}

function storeFault(reason: string): PipelineError {
  return new PipelineError(
    'output-unwritable',
    `An entry could not be written: ${reason}.`,
    'Make room on the disk, then run again: what is finished is kept.',
  );
}
