import { resolve } from 'node:path';
import { PipelineError } from '../errors.ts';
import { planArgument, readPlan } from './read-plan.ts';
import { defineVerb } from './verb.ts';

/** Where the engines that start many tasks say which one this is: Kubernetes, Slurm, AWS Batch. */
const indexVariables = ['JOB_COMPLETION_INDEX', 'SLURM_ARRAY_TASK_ID', 'AWS_BATCH_JOB_ARRAY_INDEX'] as const;

export const mapShard = defineVerb({
  register(program, terminal, finish) {
    program
      .command('map-shard')
      .description('compute one shard of a plan')
      .argument(...planArgument)
      .option('--index <n>', `which shard, from 0 (default: ${indexVariables.join(', ')})`)
      .option('--shards-dir <dir>', 'folder for the shards', 'shards')
      .action(async (path: string, flags: { readonly index?: string; readonly shardsDir: string }) => {
        const { mapShard: computeShard } = await import('../run/map-shard.ts');
        const report = computeShard(
          await readPlan(path, terminal),
          shardIndex(flags.index, terminal.env),
          resolve(terminal.cwd, flags.shardsDir),
        );
        const { index, in: read, out, errors } = report;
        terminal.err(`${JSON.stringify({ shard: index, in: read, out, errors })}\n`);
        if (errors > 0) finish(3);
      });
  },
});

function shardIndex(flag: string | undefined, env: Readonly<Record<string, string | undefined>>): number {
  const value = flag ?? indexVariables.map((name) => env[name]).find((one) => one !== undefined);
  if (value !== undefined && /^\d{1,6}$/.test(value)) return Number(value);
  throw new PipelineError('usage', 'Which shard?', `Name it by --index, or set ${indexVariables.join(' or ')}.`);
}
