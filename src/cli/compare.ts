import { resolve } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { summarizeComparison } from '../compare/summarize-comparison.ts';
import { formats } from '../export/index.ts';
import { compareFolders, writeComparison } from '../run/compare-folders.ts';
import { outputFolder } from './output-folder.ts';
import { splitList } from './split-list.ts';
import { defineVerb } from './verb.ts';

interface CompareFlags {
  readonly output?: string;
  readonly format: readonly string[];
  readonly documentsA?: readonly string[];
  readonly documentsB?: readonly string[];
}

function toFormats(value: string): readonly string[] {
  const names = splitList(value);
  const unknown = names.find((name) => !formats.some(({ id }) => id === name));
  if (unknown !== undefined)
    throw new InvalidArgumentError(`${unknown} is none of ${formats.map(({ id }) => id).join(', ')}.`);
  return names;
}

export const compare = defineVerb({
  register(program, terminal) {
    program
      .command('compare')
      .description('what is new, gone and changed between two runs: programmes, commitments, sentences, words')
      .argument('<run-a>', 'output folder of the older run')
      .argument('<run-b>', 'output folder of the newer run (may be the same folder, with --documents-a and -b)')
      .option('--documents-a <list>', 'only these doc_ids of the older run', splitList)
      .option('--documents-b <list>', 'only these doc_ids of the newer run', splitList)
      .option(
        '-o, --output <dir>',
        'folder for program_changes, action_changes, sentence_changes, keyness and summary.md',
      )
      .option('-f, --format <list>', 'file formats of the tables: csv,json,jsonl', toFormats, ['csv', 'json'])
      .action((runA: string, runB: string, flags: CompareFlags) => {
        const side = (folder: string, documents: readonly string[] | undefined) => ({
          folder: resolve(terminal.cwd, folder),
          ...(documents && { documents }),
        });
        const folder = flags.output === undefined ? null : outputFolder(flags.output, terminal.cwd);
        const comparison = compareFolders(side(runA, flags.documentsA), side(runB, flags.documentsB));
        terminal.out(summarizeComparison(comparison));
        if (folder === null) return;
        const chosen = formats.filter(({ id }) => flags.format.includes(id));
        const written = writeComparison(folder, comparison, {
          formats: chosen,
          csvProfile: 'excel',
        });
        terminal.err(`wrote ${written.join(', ')} to ${flags.output}\n`);
      });
  },
});
