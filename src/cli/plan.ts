import { relative, resolve } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { parseConfig } from '../config/parse-config.ts';
import type { ConfigInput } from '../config/schema.ts';
import { planShards } from '../run/plan-shards.ts';
import { plural } from '../text/plural.ts';
import { loadConfig } from './load-config.ts';
import { defineVerb } from './verb.ts';

export const plan = defineVerb({
  register(program, terminal) {
    program
      .command('plan')
      .description('deal a corpus out to shards for several processes or machines; prints the plan')
      .argument('[inputs...]', 'files, folders or globs (default: those of the config)')
      .option('-c, --config <file>', 'configuration (default: pipeline.config.json)')
      .requiredOption('--shards <n>', 'number of shards', toCount)
      .action((inputs: readonly string[], flags: { readonly config?: string; readonly shards: number }) => {
        const { input, root } = loadConfig(flags.config, terminal.cwd);
        const named = inputs.map((path) => relative(root, resolve(terminal.cwd, path)) || '.');
        const merged: ConfigInput = named.length > 0 ? { ...input, inputs: named } : input;
        const made = planShards(parseConfig(merged), root, flags.shards);
        const documents = made.shards.reduce((sum, shard) => sum + shard.length, 0);
        terminal.out(`${JSON.stringify(made)}\n`);
        terminal.err(`${plural(documents, 'document')} in ${plural(made.shards.length, 'shard')}\n`);
      });
  },
});

function toCount(value: string): number {
  if (!/^[1-9]\d{0,4}$/.test(value)) throw new InvalidArgumentError('A number of shards is expected.');
  return Number(value);
}
