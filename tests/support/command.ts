import { runCommand } from '../../src/cli/program.ts';

/** Runs a command line in a folder and gives what it printed. */
export async function command(
  cwd: string,
  argv: readonly string[],
  input: string | Uint8Array = '',
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

/** Bytes in pieces that end anywhere, as a pipe gives them. */
async function* piecesOf(input: string | Uint8Array): AsyncIterable<Uint8Array> {
  const bytes = Buffer.from(input);
  for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
}
