import { resolve } from 'node:path';
import { verifyShards } from '../run/merge-shards.ts';
import { readPlan } from './read-plan.ts';
import { defineVerb } from './verb.ts';

export const verify = defineVerb({
  register(program, terminal, finish) {
    program
      .command('verify')
      .description('check the shards of a plan: all there, none doubled, torn or stale')
      .argument('<plan>', 'the file that `policylens plan` wrote')
      .option('--shards-dir <dir>', 'folder of the shards', 'shards')
      .action((path: string, flags: { readonly shardsDir: string }) => {
        const { faults, ...counts } = verifyShards(
          readPlan(path, terminal.cwd),
          resolve(terminal.cwd, flags.shardsDir),
        );
        for (const fault of faults) terminal.err(`${fault}\n`);
        terminal.err(`${JSON.stringify(counts)}\n`);
        if (faults.length > 0) finish(2);
      });
  },
});
