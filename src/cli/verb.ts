import type { Command } from 'commander';

/** What a verb may touch of the world: so that a test can stand in for the terminal. */
export interface Terminal {
  /** Data. */
  out(text: string): void;
  /** Logs and progress. */
  err(text: string): void;
  /** True where a person watches stderr: progress is then drawn over itself. */
  readonly isInteractive: boolean;
  /** False under NO_COLOR and in pipes. */
  readonly hasColor: boolean;
  /** The working folder. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Stdin as it comes, in pieces of bytes. */
  readonly input: AsyncIterable<Uint8Array>;
}

/** 0 fine · 1 usage or configuration · 2 quality gate or regression · 3 some documents failed. */
export type ExitCode = 0 | 1 | 2 | 3;

/** A verb of the command line. One file a verb; the list is `index.ts`. */
export interface Verb {
  /** Adds the verb to the program. Its action reports its exit code by `finish`. */
  register(program: Command, terminal: Terminal, finish: (code: ExitCode) => void): void;
}

/** Types a verb literal. */
export function defineVerb(verb: Verb): Verb {
  return verb;
}
