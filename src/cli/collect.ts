import { resolve } from 'node:path';
import { collectShards } from '../run/collect-shards.ts';
import { planArgument, readPlan } from './read-plan.ts';
import { defineVerb } from './verb.ts';

export const collect = defineVerb({
  register(program, terminal, finish) {
    program
      .command('collect')
      .description('gather the shards that several machines made, each on its own disk, in one folder')
      .argument(...planArgument)
      .argument('<dirs...>', 'folders that hold some of the shards')
      .option('--shards-dir <dir>', 'folder to gather them in', 'shards')
      .action(async (path: string, folders: readonly string[], flags: { readonly shardsDir: string }) => {
        const { missing, ...counts } = collectShards(
          await readPlan(path, terminal),
          folders.map((folder) => resolve(terminal.cwd, folder)),
          resolve(terminal.cwd, flags.shardsDir),
        );
        for (const { index, faults } of missing) {
          terminal.err(`shard ${index} is missing\n${faults.map((fault) => `  ${fault}\n`).join('')}`);
        }
        terminal.err(`${JSON.stringify({ ...counts, missing: missing.length })}\n`);
        if (missing.length > 0) finish(2);
      });
  },
});
