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
    input: piecesOf(input),
  });
  return { code, out, err };
}

/** Text in pieces that end anywhere, as a pipe gives it. */
async function* piecesOf(text: string): AsyncIterable<string> {
  for (let at = 0; at < text.length; at += 7) yield text.slice(at, at + 7);
}
