import { resolve } from 'node:path';
import { summaryOfRun } from '../run/summary-of-run.ts';
import { formatOption, printedTable } from './printed-table.ts';
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
      .addOption(formatOption('of what is printed').default('csv'))
      .action((table: string, { run, by, format }: SummarizeFlags) => {
        const { columns, rows } = summaryOfRun(resolve(terminal.cwd, run), { table, by });
        terminal.out(printedTable(format, columns, rows));
      });
  },
});
