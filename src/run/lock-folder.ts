import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PipelineError } from '../errors.ts';

/** The locks that this process holds: in a container, the process that was killed had the same number. */
const held = new Set<string>();

/**
 * Makes sure that one process at a time writes to a folder. Returns the function that gives it free again. A lock whose process is
 * gone is taken over. Throws `output-locked` or `output-unwritable`.
 */
export function lockFolder(folder: string): () => void {
  const path = join(folder, '.lock');
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' });
      held.add(path);
      return () => {
        held.delete(path);
        rmSync(path, { force: true });
      };
    } catch (error) {
      if (!isExisting(error)) throw unwritable(folder, error);
      const owner = readOwner(path);
      const isOurs = owner === process.pid && !held.has(path);
      if (owner !== null && !isOurs && isAlive(owner)) throw locked(folder, owner);
      rmSync(path, { force: true });
    }
  }
  throw locked(folder, 0);
}

const isExisting = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EEXIST';

function readOwner(path: string): number | null {
  try {
    const owner = Number(readFileSync(path, 'utf8'));
    return Number.isInteger(owner) && owner > 0 ? owner : null;
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function locked(folder: string, owner: number): PipelineError {
  return new PipelineError(
    'output-locked',
    `Another run (process ${owner}) is writing to ${folder}.`,
    `Wait for it, or choose another folder. If no such process runs, remove ${join(folder, '.lock')}.`,
  );
}

function unwritable(folder: string, error: unknown): PipelineError {
  const reason = error instanceof Error ? error.message : String(error);
  return new PipelineError('output-unwritable', `Cannot write to ${folder}: ${reason}`, 'Choose another with -o.');
}
