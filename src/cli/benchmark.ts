import { relative, resolve } from 'node:path';
import { parseConfig } from '../config/parse-config.ts';
import type { ConfigInput } from '../config/schema.ts';
import { loadConfig } from './load-config.ts';
import { defineVerb } from './verb.ts';

export const benchmark = defineVerb({
  register(program, terminal) {
    program
      .command('benchmark')
      .description('measure the CPU of each stage beside wink-nlp alone on the same pages')
      .argument('[inputs...]', 'files, folders or globs (default: those of the config)')
      .option('-c, --config <file>', 'configuration (default: pipeline.config.json)')
      .option('--json', 'print figures as JSON')
      .action(async (inputs: readonly string[], flags: { readonly config?: string; readonly json?: boolean }) => {
        const { input, root } = loadConfig(flags.config, terminal.cwd);
        const named = inputs.map((path) => relative(root, resolve(terminal.cwd, path)) || '.');
        const merged: ConfigInput = named.length > 0 ? { ...input, inputs: named } : input;
        const { runBenchmark } = await import('../run/run-benchmark.ts');
        const result = await runBenchmark(parseConfig(merged), root);
        if (flags.json) {
          terminal.out(`${JSON.stringify(result)}\n`);
          return;
        }
        const { documents, pages, words, megabytes, costs, pagesPerSecond, megabytesPerSecond, peakMegabytes } = result;
        terminal.out(`${documents} documents, ${pages} pages, ${words} words, ${megabytes.toFixed(2)} M characters\n`);
        for (const { stage, cpu, ratio } of costs) {
          terminal.out(`${stage.padEnd(38)} ${cpu.toFixed(0).padStart(8)} ms ${ratio.toFixed(2).padStart(7)} x\n`);
        }
        const rate = `${pagesPerSecond.toFixed(0)} pages/s, ${megabytesPerSecond.toFixed(2)} M characters/s (CPU)`;
        terminal.out(`${rate}, peak ${peakMegabytes.toFixed(0)} MB\n`);
      });
  },
});
