import { runCommand } from '../../src/cli/program.ts';

/** Runs a command line in a folder and gives what it printed. */
export async function command(
  cwd: string,
  argv: readonly string[],
  input = '',
  env: Readonly<Record<string, string>> = {},
) {
  let out = '';
  let err = '';
  const code = await runCommand(argv, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    isInteractive: false,
    hasColor: false,
    cwd,
    env,
    readInput: async () => input,
  });
  return { code, out, err };
}
