import { resolve } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { type Condition, parseCondition } from '../compare/document-group.ts';
import type { KeynessRow } from '../compare/keyness.ts';
import { keynessTable } from '../compare/tables/index.ts';
import { keynessOfRun } from '../run/keyness-of-run.ts';
import { formatOption, printedTable } from './printed-table.ts';
import { defineVerb } from './verb.ts';

interface KeynessFlags {
  readonly by: readonly Condition[];
  readonly against?: readonly Condition[];
  readonly minimum: number;
  readonly format?: string;
}

/** Lines of each group in the terminal. */
const shown = 20;

export const keyness = defineVerb({
  register(program, terminal) {
    program
      .command('keyness')
      .description('which words set one group of documents of a run apart from another')
      .argument('<run>', 'output folder of the run')
      .requiredOption(
        '--by <name=value...>',
        'the target: year=2020, country=norway,sweden; several must all hold',
        addCondition,
      )
      .option('--against <name=value...>', 'the reference; all other documents where absent', addCondition)
      .option('--minimum <n>', 'leave out terms seen less often', toCount, 5)
      .addOption(formatOption('print the whole table'))
      .action((run: string, { by, against, minimum, format }: KeynessFlags) => {
        const groups = { target: by, ...(against && { reference: against }) };
        const rows = keynessOfRun(resolve(terminal.cwd, run), groups, { minimumCount: minimum });
        terminal.out(format ? printedTable(format, keynessTable.columns, keynessTable.rows(rows)) : summaryOf(rows));
        terminal.err(`${rows.length} terms\n`);
      });
  },
});

function addCondition(text: string, before: readonly Condition[] = []): readonly Condition[] {
  const condition = parseCondition(text);
  if (!condition) throw new InvalidArgumentError('Give a document variable and its values: year=2016,2018.');
  return [...before, condition];
}

function toCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('A whole number from 1.');
  return count;
}

function summaryOf(rows: readonly KeynessRow[]): string {
  const [first] = rows;
  if (!first) return 'No term is frequent enough.\n';
  const more = rows.filter(({ g2 }) => g2 > 0).slice(0, shown);
  const less = rows
    .filter(({ g2 }) => g2 < 0)
    .toReversed()
    .slice(0, shown);
  return `${part(`More in ${first.target}`, more)}\n${part(`More in ${first.reference}`, less)}`;
}

function part(title: string, rows: readonly KeynessRow[]): string {
  const lines = rows.map(
    ({ term, g2, logRatio, targetCount, referenceCount }) =>
      `  ${term.padEnd(32)} G2 ${g2.toFixed(1).padStart(9)}  log ratio ${logRatio.toFixed(2).padStart(6)}  ${targetCount} : ${referenceCount}\n`,
  );
  return `${title}\n${lines.join('')}`;
}
