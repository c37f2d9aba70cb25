import { resolve } from 'node:path';
import { validateRun } from '../run/validate-run.ts';
import { defineVerb } from './verb.ts';

export const validate = defineVerb({
  register(program, terminal, finish) {
    program
      .command('validate')
      .description('check the files of a run against its datapackage.json')
      .argument('[run]', 'output folder of a run', 'output')
      .action((folder: string) => {
        const { files, faults } = validateRun(resolve(terminal.cwd, folder));
        for (const fault of faults) terminal.err(`${fault}\n`);
        if (faults.length > 0) finish(2);
        else terminal.err(`${files} files fit their description\n`);
      });
  },
});
