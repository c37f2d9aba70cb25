import { resolve } from 'node:path';
import { verifyShards } from '../run/merge-shards.ts';
import { planArgument, readPlan } from './read-plan.ts';
import { defineVerb } from './verb.ts';

export const verify = defineVerb({
  register(program, terminal, finish) {
    program
      .command('verify')
      .description('check the shards of a plan: all there, none doubled, torn or stale')
      .argument(...planArgument)
      .option('--shards-dir <dir>', 'folder of the shards', 'shards')
      .action(async (path: string, flags: { readonly shardsDir: string }) => {
        const { faults, ...counts } = verifyShards(
          await readPlan(path, terminal),
          resolve(terminal.cwd, flags.shardsDir),
        );
        for (const fault of faults) terminal.err(`${fault}\n`);
        terminal.err(`${JSON.stringify(counts)}\n`);
        if (faults.length > 0) finish(2);
      });
  },
});
