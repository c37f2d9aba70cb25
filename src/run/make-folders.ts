import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { PipelineError, reasonOf } from '../errors.ts';

/**
 * Makes a folder with those above it that are missing. Throws `output-unwritable` where that is not allowed. Node's own `recursive` tries
 * for ever where a folder can be asked for but not made (`/proc/x`).
 */
export function makeFolders(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
  const above = dirname(path);
  if (above !== path) makeFolders(above);
  try {
    mkdirSync(path);
  } catch (error) {
    // Another run may have made it in the meantime.
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
    throw new PipelineError(
      'output-unwritable',
      `Cannot make the folder ${path}: ${reasonOf(error)}`,
      'Name another folder.',
    );
  }
}
