import { type ResourceLimits, Worker } from 'node:worker_threads';
import { PipelineError } from '../errors.ts';
import type { Failure } from '../model/document.ts';
import type { EntryHead } from './document-entry.ts';
import type { EntryStore } from './entry-store.ts';
import type { Executor, Task } from './executor.ts';
import type { LeftOut } from './leave-out.ts';
import type { WorkerAnswer, WorkerSetup, WorkerTask } from './worker.ts';

interface Threads {
  readonly setup: WorkerSetup;
  readonly count: number;
  /** Of a thread's heap; a document that brings a thread down by it is given a thread without. */
  readonly limits: ResourceLimits;
  /** A document that takes longer is tried page by page. */
  readonly documentSeconds: number;
  /** A page that takes longer by itself is left out. */
  readonly pageSeconds: number;
}

/**
 * Works in threads. Where a document takes too long, or brings its thread down, a new thread tries its pages one by one: those that
 * do so by themselves are left out, each with a failure row. Where none does, the document is the failure row.
 */
export function createThreadExecutor(threads: Threads, store: EntryStore): Executor {
  const { setup, count, limits, documentSeconds, pageSeconds } = threads;
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  const start = (isFree: boolean): Worker => {
    const worker = new Worker(new URL('./worker.js', import.meta.url), {
      workerData: setup,
      ...(isFree ? {} : { resourceLimits: limits }),
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
  /** In a thread of its own without a limit: what comes here has failed once. */
  const askAlone = async (asked: WorkerTask, seconds: number) => {
    const worker = start(true);
    const outcome = await ask(worker, asked, seconds);
    await end(worker);
    return outcome;
  };
  const findBadPages = async (task: Task): Promise<readonly LeftOut[]> => {
    const found: LeftOut[] = [];
    for (let from = 1; found.length < mostBadPages; ) {
      const outcome = await askAlone({ kind: 'try', task, from }, pageSeconds);
      if (outcome.kind === 'answered')
        return outcome.answer.kind === 'tried' ? [...found, ...outcome.answer.failing] : [];
      if (outcome.page === 0) return [];
      found.push({
        page: outcome.page,
        code: outcome.kind === 'late' ? 'page-timeout' : 'page-failed',
        reason: outcome.reason,
      });
      from = outcome.page + 1;
    }
    return [];
  };
  return {
    lanes: count,
    async run(task) {
      const worker = idle.pop() ?? start(false);
      let outcome = await ask(worker, { kind: 'finish', task, leftOut: [] }, documentSeconds);
      if (outcome.kind === 'answered') idle.push(worker);
      else await end(worker);
      if (outcome.kind === 'full') outcome = await askAlone({ kind: 'finish', task, leftOut: [] }, documentSeconds);
      if (outcome.kind !== 'answered') {
        const leftOut = await findBadPages(task);
        if (leftOut.length > 0) outcome = await askAlone({ kind: 'finish', task, leftOut }, documentSeconds);
      }
      if (outcome.kind !== 'answered') {
        const failure = failureOf(task, outcome);
        store.put(task.key, () => failedEntry(task, failure));
      } else if (outcome.answer.kind === 'finished' && outcome.answer.fault !== null)
        throw storeFault(outcome.answer.fault);
    },
    async close() {
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}

/** A document with more bad pages than these is no document. */
const mostBadPages = 20;

type Failed = { readonly kind: 'lost' | 'late' | 'full'; readonly reason: string; readonly page: number };
type Outcome = { readonly kind: 'answered'; readonly answer: WorkerAnswer } | Failed;

/** Asks a thread and waits for its answer, its death or the end of its time, which begins anew with each page that it tells of. */
function ask(worker: Worker, asked: WorkerTask, seconds: number): Promise<Outcome> {
  return new Promise((resolve) => {
    let page = 0;
    const onLate = () => settle({ kind: 'late', reason: `it took more than ${seconds} seconds`, page });
    // Loading the models is not held against the document.
    let timer = setTimeout(onLate, (seconds + loadSeconds) * 1000);
    const onMessage = (answer: WorkerAnswer) => {
      if (answer.kind !== 'page') return settle({ kind: 'answered', answer });
      page = answer.page;
      clearTimeout(timer);
      timer = setTimeout(onLate, seconds * 1000);
    };
    const onError = ({ code, message }: NodeJS.ErrnoException) =>
      settle({ kind: code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'full' : 'lost', reason: message, page });
    const onExit = (code: number) => settle({ kind: 'lost', reason: `its thread ended with code ${code}`, page });
    const settle = (outcome: Outcome) => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      resolve(outcome);
    };
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(asked);
  });
}

const loadSeconds = 60;

function failureOf({ files }: Task, outcome: Failed): Failure {
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
