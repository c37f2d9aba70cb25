import { resolve } from 'node:path';
import { defineVerb } from './verb.ts';

export const explain = defineVerb({
  register(program, terminal) {
    program
      .command('explain')
      .description('show how a row came about: raw quote, edits, sentence, rule, row')
      .argument('<row-id>', 'an id of any table of the run, such as action_id')
      .option('--run <dir>', 'output folder of the run', 'output')
      .action(async (rowId: string, { run }: { readonly run: string }) => {
        const { explainRow } = await import('../run/explain-row.ts');
        terminal.out(explainRow(resolve(terminal.cwd, run), rowId, terminal.cwd));
      });
  },
});
