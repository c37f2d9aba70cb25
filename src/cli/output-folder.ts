import { resolve } from 'node:path';
import { PipelineError } from '../errors.ts';

/** The folder that `-o` names, from the working folder. Throws `usage` for `-`: several files do not go into one pipe. */
export function outputFolder(flag: string, cwd: string): string {
  if (flag !== '-') return resolve(cwd, flag);
  throw new PipelineError(
    'usage',
    'Several files are written: stdout cannot take them.',
    'Name a folder by -o; kwic, keyness and summarize print tables of a run.',
  );
}
