import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readStdin } from './read-stdin.ts';
import type { Terminal } from './verb.ts';

/**
 * Where `-` is among the inputs, keeps what comes by stdin in a file while `use` works, since threads can read no pipe; hands on the
 * path of that file, or undefined where no input is `-`.
 */
export async function withStdin<Result>(
  inputs: readonly string[],
  { input }: Terminal,
  use: (stdin: string | undefined) => Promise<Result>,
): Promise<Result> {
  if (!inputs.includes('-')) return use(undefined);
  const folder = mkdtempSync(join(tmpdir(), 'policylens-'));
  try {
    const path = join(folder, 'stdin.txt');
    writeFileSync(path, await readStdin(input));
    return await use(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
