import { resolve } from 'node:path';
import { InvalidArgumentError, Option } from 'commander';
import { kwic as findMatches, type KwicRow } from '../compare/kwic.ts';
import { toSentenceRow } from '../compare/run-rows.ts';
import { kwicTable } from '../compare/tables/index.ts';
import { type ValueType, valueTypes } from '../compare/token-pattern.ts';
import { openRun } from '../run/read-run.ts';
import { displayWidth, fitEnd, fitStart } from '../text/display-width.ts';
import { formatOption, printedTable } from './printed-table.ts';
import { defineVerb } from './verb.ts';

interface KwicFlags {
  readonly run: string;
  readonly window: number;
  readonly valuetype: ValueType;
  readonly format?: string;
}

/** Widest column of words in the terminal. */
const widest = 60;

export const kwic = defineVerb({
  register(program, terminal) {
    program
      .command('kwic')
      .description('keyword in context: every place of a word or phrase in a run, with its page')
      .argument('<pattern>', 'a word or a phrase in quotes; case does not count: "defen?e innovation*"')
      .option('--run <dir>', 'output folder of the run', 'output')
      .option('--window <n>', 'words on each side', toWindow, 5)
      .addOption(
        new Option('--valuetype <type>', 'how the pattern is read, word by word; lemma: with its inflected forms')
          .choices(valueTypes)
          .default('glob'),
      )
      .addOption(formatOption('print a table instead of aligned lines'))
      .action((pattern: string, { run, window, valuetype, format }: KwicFlags) => {
        const sentences = openRun(resolve(terminal.cwd, run), ['sentences']).rows('sentences').map(toSentenceRow);
        const rows = findMatches(sentences, pattern, { window, valueType: valuetype });
        terminal.out(format ? printedTable(format, kwicTable.columns, kwicTable.rows(rows)) : alignedLines(rows));
        terminal.err(`${rows.length} ${rows.length === 1 ? 'match' : 'matches'}\n`);
      });
  },
});

function toWindow(value: string): number {
  const window = Number(value);
  if (!Number.isInteger(window) || window < 0 || window > 100)
    throw new InvalidArgumentError('A whole number from 0 to 100.');
  return window;
}

/** "p. 12" as printed, "#14" by position; "#14-15" where a page break cuts the sentence. */
function pageOf({ page, lastPage, pageLabel }: KwicRow): string {
  if (lastPage !== null && lastPage !== page) return `#${page}-${lastPage}`;
  return pageLabel ? `p. ${pageLabel}` : `#${page ?? '?'}`;
}

/** One line a match: the place, and the match in one column. */
function alignedLines(rows: readonly KwicRow[]): string {
  const places = rows.map((row) => `${row.documentId} ${pageOf(row)}`);
  const placeWidth = Math.max(0, ...places.map(displayWidth));
  const preWidth = Math.min(widest, Math.max(0, ...rows.map(({ pre }) => displayWidth(pre))));
  const lines = rows.map(({ pre, keyword, post }, index) => {
    const place = places[index]! + ' '.repeat(placeWidth - displayWidth(places[index]!));
    return `${place}  ${fitEnd(pre, preWidth)} | ${keyword} | ${fitStart(post, widest)}\n`;
  });
  return lines.join('').replace(/[^\S\n]/g, ' ');
}
