import { resolve } from 'node:path';
import { mergeShards } from '../run/merge-shards.ts';
import { plural } from '../text/plural.ts';
import { outputFolder } from './output-folder.ts';
import { planArgument, readPlan } from './read-plan.ts';
import { defineVerb } from './verb.ts';

export const merge = defineVerb({
  register(program, terminal, finish) {
    program
      .command('merge')
      .description('make the tables of the shards of a plan: the same bytes as one run')
      .argument(...planArgument)
      .option('--shards-dir <dir>', 'folder of the shards', 'shards')
      .option('-o, --output <dir>', 'folder for the tables', 'output')
      .action(async (path: string, flags: { readonly shardsDir: string; readonly output: string }) => {
        const plan = await readPlan(path, terminal);
        const output = outputFolder(flags.output, terminal.cwd);
        const manifest = mergeShards(plan, resolve(terminal.cwd, flags.shardsDir), output);
        const { documents, failures } = manifest;
        terminal.err(`${plural(documents, 'document')}, ${plural(failures.length, 'failure')} -> ${flags.output}/\n`);
        if (failures.length > 0) finish(3);
      });
  },
});
