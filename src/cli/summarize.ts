import { resolve } from 'node:path';
import { Option } from 'commander';
import { formats } from '../export/index.ts';
import { writeTable } from '../export/write-rows.ts';
import { summaryOfRun } from '../run/summary-of-run.ts';
import { splitList } from './split-list.ts';
import { defineVerb } from './verb.ts';

interface SummarizeFlags {
  readonly run: string;
  readonly by: readonly string[];
  readonly format: string;
}

export const summarize = defineVerb({
  register(program, terminal) {
    program
      .command('summarize')
      .description(
        'count the rows of a table of a run by its columns and by document variables: country, year, edition',
      )
      .argument('<table>', 'entities, actions, program_documents, keywords, sentences, …')
      .requiredOption('--by <names>', 'year,country,label: columns of the table or document variables', splitList)
      .option('--run <dir>', 'output folder of the run', 'output')
      .addOption(
        new Option('-f, --format <format>', 'of what is printed').choices(formats.map(({ id }) => id)).default('csv'),
      )
      .action((table: string, { run, by, format: id }: SummarizeFlags) => {
        const { columns, rows } = summaryOfRun(resolve(terminal.cwd, run), { table, by });
        const format = formats.find((one) => one.id === id)!;
        terminal.out(writeTable(format, columns, rows, { csvProfile: 'data' }));
      });
  },
});
