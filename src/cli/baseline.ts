import { relative } from 'node:path';
import { acceptBaseline } from '../run/evaluate-run.ts';
import { plural } from '../text/plural.ts';
import { scoreRun } from './evaluate.ts';
import { defineVerb } from './verb.ts';

export const baseline = defineVerb({
  register(program, terminal) {
    program
      .command('baseline')
      .description('keep what a run reached')
      .command('accept')
      .description('write the scores and right rows of a run as the new baseline')
      .argument('[run]', 'output folder of a run (default: that of the config)')
      .argument('[gold]', 'folder of gold pages (default: that of the config)')
      .option('--baseline <file>', 'file to write (default: that of the config)')
      .option('-c, --config <file>', 'configuration (default: pipeline.config.json)')
      .action((run: string | undefined, gold: string | undefined, flags: { baseline?: string; config?: string }) => {
        const { config, ...rest } = flags;
        const scored = scoreRun(run, gold, config === undefined ? {} : { config }, terminal);
        const path = rest.baseline === undefined ? scored.baseline : `${terminal.cwd}/${rest.baseline}`;
        acceptBaseline(path, scored.evaluated);
        const { right } = scored.evaluated.evaluation;
        terminal.err(`wrote ${relative(terminal.cwd, path)}: ${plural(right.length, 'right row')}\n`);
      });
  },
});
