import { resolve } from 'node:path';
import { mergeShards } from '../run/merge-shards.ts';
import { plural } from '../text/plural.ts';
import { readPlan } from './read-plan.ts';
import { defineVerb } from './verb.ts';

export const merge = defineVerb({
  register(program, terminal, finish) {
    program
      .command('merge')
      .description('make the tables of the shards of a plan: the same bytes as one run')
      .argument('<plan>', 'the file that `policylens plan` wrote')
      .option('--shards-dir <dir>', 'folder of the shards', 'shards')
      .option('-o, --output <dir>', 'folder for the tables', 'output')
      .action((path: string, flags: { readonly shardsDir: string; readonly output: string }) => {
        const plan = readPlan(path, terminal.cwd);
        const manifest = mergeShards(plan, resolve(terminal.cwd, flags.shardsDir), resolve(terminal.cwd, flags.output));
        const { documents, failures } = manifest;
        terminal.err(`${plural(documents, 'document')}, ${plural(failures.length, 'failure')} -> ${flags.output}/\n`);
        if (failures.length > 0) finish(3);
      });
  },
});
