import { parseConfig } from '../config/parse-config.ts';
import { loadConfig } from './load-config.ts';
import { defineVerb } from './verb.ts';

export const map = defineVerb({
  register(program, terminal, finish) {
    program
      .command('map')
      .description('pages as NDJSON on stdin, their rows as NDJSON on stdout: one line out per line in')
      .option('-c, --config <file>', 'configuration (default: pipeline.config.json)')
      .action(async (flags: { readonly config?: string }) => {
        const { input, root, origin } = loadConfig(flags.config, terminal.cwd);
        const config = parseConfig(input, origin);
        const { mapLines } = await import('../run/map-lines.ts');
        const report = await mapLines(decoded(terminal.input), { config, root }, terminal.out);
        terminal.err(`${JSON.stringify(report)}\n`);
        if (report.errors > 0) finish(3);
      });
  },
});

/** UTF-8 as text, characters that a piece cuts put together again. */
async function* decoded(input: AsyncIterable<Uint8Array>): AsyncIterable<string> {
  const decoder = new TextDecoder();
  for await (const bytes of input) yield decoder.decode(bytes, { stream: true });
  yield decoder.decode();
}
