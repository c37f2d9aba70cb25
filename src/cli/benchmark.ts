import { parseConfig } from '../config/parse-config.ts';
import { plural } from '../text/plural.ts';
import { loadConfig, withInputs } from './load-config.ts';
import { defineVerb } from './verb.ts';
import { withStdin } from './with-stdin.ts';

export const benchmark = defineVerb({
  register(program, terminal) {
    program
      .command('benchmark')
      .description('measure the CPU of each stage beside wink-nlp alone on the same pages')
      .argument('[inputs...]', 'files, folders or globs; - is a text on stdin (default: those of the config)')
      .option('-c, --config <file>', 'configuration (default: pipeline.config.json)')
      .option('--json', 'print figures as JSON')
      .action(async (inputs: readonly string[], flags: { readonly config?: string; readonly json?: boolean }) => {
        const loaded = loadConfig(flags.config, terminal.cwd);
        const config = parseConfig(withInputs(loaded, inputs, terminal.cwd), loaded.origin);
        const { runBenchmark } = await import('../run/run-benchmark.ts');
        const result = await withStdin(inputs, terminal, (stdin) => runBenchmark(config, loaded.root, stdin));
        if (flags.json) {
          terminal.out(`${JSON.stringify(result)}\n`);
          return;
        }
        const { documents, pages, words, megabytes, costs, pagesPerSecond, megabytesPerSecond, peakMegabytes } = result;
        terminal.out(
          `${plural(documents, 'document')}, ${plural(pages, 'page')}, ${words} words, ${megabytes.toFixed(2)} M characters\n`,
        );
        for (const { stage, cpu, ratio } of costs) {
          terminal.out(`${stage.padEnd(38)} ${cpu.toFixed(0).padStart(8)} ms ${ratio.toFixed(2).padStart(7)} x\n`);
        }
        const rate = `${pagesPerSecond.toFixed(0)} pages/s, ${megabytesPerSecond.toFixed(2)} M characters/s (CPU)`;
        terminal.out(`${rate}, peak ${peakMegabytes.toFixed(0)} MB\n`);
      });
  },
});
