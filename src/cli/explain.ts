import { resolve } from 'node:path';
import { explainRow } from '../run/explain-row.ts';
import { defineVerb } from './verb.ts';

export const explain = defineVerb({
  register(program, terminal) {
    program
      .command('explain')
      .description('show how a row came about: raw quote, edits, sentence, rule, row')
      .argument('<row-id>', 'an id of any table of the run, such as action_id')
      .option('--run <dir>', 'output folder of the run', 'output')
      .action((rowId: string, { run }: { readonly run: string }) => {
        terminal.out(explainRow(resolve(terminal.cwd, run), rowId, terminal.cwd));
      });
  },
});
