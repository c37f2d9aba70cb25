import { Command, CommanderError } from 'commander';
import { PipelineError } from '../errors.ts';
import { readPackage } from '../run/stage-hash.ts';
import { verbs } from './index.ts';
import type { ExitCode, Terminal } from './verb.ts';

const examples = `
First steps:
  policylens init                 write pipeline.config.json
  policylens run corpus           read a folder of texts, write tables to output/
  policylens explain ROW_ID       show how a row came about

Exit codes: 0 fine, 1 usage or configuration, 2 quality gate, 3 some documents failed.`;

/**
 * Runs a command line (without "node" and the script) and resolves to its exit code. Errors that a user can mend are printed as
 * code, message and hint; any other error is a fault of the program and is thrown on.
 */
export async function runCommand(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = 0;
  const finish = (value: ExitCode) => {
    code = value;
  };
  try {
    await createProgram(terminal, finish).parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 1;
    if (!(error instanceof PipelineError)) throw error;
    terminal.err(`error [${error.code}]: ${error.message}\n${error.hint}\n`);
    return 1;
  }
}

function createProgram(terminal: Terminal, finish: (code: ExitCode) => void): Command {
  const program = new Command('policylens')
    .description('Turns the damaged page text of policy documents into tables an analyst can trust.')
    .version(readPackage().version, '-V, --version')
    .showSuggestionAfterError()
    .showHelpAfterError('(policylens --help lists the verbs)')
    .addHelpText('after', examples)
    .configureOutput({
      writeOut: (text) => terminal.out(text),
      writeErr: (text) => terminal.err(text),
      getOutHasColors: () => terminal.hasColor,
      getErrHasColors: () => terminal.hasColor,
    })
    .exitOverride();
  for (const verb of verbs) verb.register(program, terminal, finish);
  for (const command of program.commands) tellOfOwnHelp(command, program);
  return program;
}

/** A wrong option of `policylens gold init` leads to the help of that verb. */
function tellOfOwnHelp(command: Command, parent: Command, path = `policylens ${command.name()}`): void {
  command.copyInheritedSettings(parent).showHelpAfterError(`(${path} --help lists its arguments and options)`);
  for (const below of command.commands) tellOfOwnHelp(below, command, `${path} ${below.name()}`);
}
