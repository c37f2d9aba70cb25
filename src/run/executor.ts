import type { DocumentFiles } from '../ingest/document-files.ts';

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

/**
 * Bytes of text that are worked on at a time, for each lane: a document takes some hundred times its own size while it is read, so two
 * long ones at once would decide what the whole run needs.
 */
const bytesPerLane = 700_000;

/**
 * Gives tasks to an executor, in their order, no more at a time than it has lanes and room; a task that is larger than all the room
 * runs alone. Waits for all. The first error ends it: tasks that have begun are finished, no other is begun.
 */
export async function runTasks(
  tasks: readonly (Task & { readonly size: number })[],
  executor: Executor,
  onDone: (task: Task) => void,
): Promise<void> {
  const waiting = [...tasks];
  const running = new Set<Promise<void>>();
  const failures: unknown[] = [];
  let room = executor.lanes * bytesPerLane;
  const begin = (task: Task & { readonly size: number }): Promise<void> => {
    room -= task.size;
    const work = executor
      .run(task)
      .then(() => onDone(task))
      .catch((error: unknown) => failures.push(error))
      .then(() => {
        room += task.size;
        running.delete(work);
      });
    return work;
  };
  const next = () => {
    if (failures.length > 0 || running.size >= executor.lanes) return undefined;
    const index = running.size === 0 ? 0 : waiting.findIndex(({ size }) => size <= room);
    return index < 0 ? undefined : waiting.splice(index, 1)[0];
  };
  for (;;) {
    for (let task = next(); task; task = next()) running.add(begin(task));
    if (running.size === 0) break;
    await Promise.race(running);
  }
  if (failures.length > 0) throw failures[0];
}
