import { InvalidArgumentError } from 'commander';
import { parseConfig } from '../config/parse-config.ts';
import { PipelineError } from '../errors.ts';
import { planShards } from '../run/plan-shards.ts';
import { plural } from '../text/plural.ts';
import { loadConfig, withInputs } from './load-config.ts';
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
        if (inputs.includes('-')) throw noStdin();
        const loaded = loadConfig(flags.config, terminal.cwd);
        const config = parseConfig(withInputs(loaded, inputs, terminal.cwd), loaded.origin);
        const made = planShards(config, loaded.root, flags.shards);
        const documents = made.shards.reduce((sum, shard) => sum + shard.length, 0);
        terminal.out(`${JSON.stringify(made)}\n`);
        terminal.err(`${plural(documents, 'document')} in ${plural(made.shards.length, 'shard')}\n`);
      });
  },
});

function noStdin(): PipelineError {
  return new PipelineError(
    'usage',
    'A plan names files that other processes read: a text on stdin is gone by then.',
    'Save it as a file; `policylens run -` reads stdin.',
  );
}

function toCount(value: string): number {
  if (!/^[1-9]\d{0,4}$/.test(value)) throw new InvalidArgumentError('A number of shards is expected.');
  return Number(value);
}
