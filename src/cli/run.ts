import { relative, resolve } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { commandLine, parseConfig } from '../config/parse-config.ts';
import type { ConfigInput } from '../config/schema.ts';
import { findFiles } from '../ingest/find-files.ts';
import { groupDocuments } from '../ingest/group-documents.ts';
import type { Manifest } from '../run/manifest.ts';
import { runPipeline } from '../run/run-pipeline.ts';
import { plural } from '../text/plural.ts';
import { failureLines } from './failure-lines.ts';
import { fromRoot, loadConfig, withInputs } from './load-config.ts';
import { outputFolder } from './output-folder.ts';
import { createProgressLine } from './progress-line.ts';
import { splitList } from './split-list.ts';
import { defineVerb, type Terminal } from './verb.ts';
import { withStdin } from './with-stdin.ts';

interface RunFlags {
  readonly output?: string;
  readonly config?: string;
  readonly tables?: readonly string[];
  readonly format?: readonly string[];
  readonly csvProfile?: string;
  readonly workers?: number;
  readonly pages?: string;
  readonly abortOnError?: boolean;
  readonly force?: boolean;
  readonly cache: boolean;
  readonly dryRun?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

export const run = defineVerb({
  register(program, terminal, finish) {
    program
      .command('run')
      .description('read a corpus and write its tables')
      .argument(
        '[inputs...]',
        'files, folders or globs; - is a text on stdin (default: those of the config, else corpus/)',
      )
      .option('-o, --output <dir>', 'folder for the tables (default: output)')
      .option('-c, --config <file>', 'configuration (default: pipeline.config.json)')
      .option('-t, --tables <list>', 'tables to write: entities,actions (default: all)', splitList)
      .option('-f, --format <list>', 'file formats: csv,json,jsonl (default: csv,json)', splitList)
      .option('--csv-profile <name>', 'excel or data (default: excel)')
      .option('-n, --workers <n>', 'worker threads (default: as the machine and the corpus allow)', toCount)
      .option('--pages <ranges>', 'page_n of the pages to read: 1-5,187')
      .option('--abort-on-error', 'stop at the first failure')
      .option('--force', 'compute every document anew')
      .option('--no-cache', 'keep nothing for the next run')
      .option('--dry-run', 'list the documents and stop')
      .option('-q, --quiet', 'say nothing but errors')
      .option('-v, --verbose', 'name every document')
      .action(async (inputs: readonly string[], flags: RunFlags) => {
        const { input, root } = configOf(inputs, flags, terminal);
        const { force, cache, dryRun, quiet, verbose } = parseConfig(input);
        if (dryRun) return listDocuments(input, root, terminal);
        const line = createProgressLine(terminal, { quiet, verbose });
        const options = { root, force, noCache: !cache, onProgress: line.show };
        const manifest = await withStdin(inputs, terminal, (stdin) =>
          runPipeline(input, { ...options, ...(stdin !== undefined && { stdin }) }),
        );
        line.clear();
        terminal.err(quiet ? failureLines(manifest.failures) : summarize(manifest, root, terminal.cwd));
        if (manifest.failures.length > 0) finish(3);
      });
  },
});

/** Flag beats config beats default. Inputs and output of the command line are relative to the working folder. */
function configOf(inputs: readonly string[], flags: RunFlags, terminal: Terminal) {
  const loaded = loadConfig(flags.config, terminal.cwd);
  parseConfig(loaded.input, loaded.origin);
  const { root } = loaded;
  const output =
    flags.output === undefined ? undefined : fromRoot(outputFolder(flags.output, terminal.cwd), root, root);
  const input = {
    ...withInputs(loaded, inputs, terminal.cwd),
    ...(output !== undefined && { output }),
    ...(flags.tables && { tables: flags.tables }),
    ...(flags.format && { formats: flags.format }),
    ...(flags.csvProfile !== undefined && { csvProfile: flags.csvProfile }),
    ...(flags.workers !== undefined && { workers: flags.workers }),
    ...(flags.pages !== undefined && { pages: flags.pages }),
    ...(flags.abortOnError && { abortOnError: true }),
    ...(flags.force && { force: true }),
    ...(!flags.cache && { cache: false }),
    ...(flags.dryRun && { dryRun: true }),
    ...(flags.quiet && { quiet: true }),
    ...(flags.verbose && { verbose: true }),
  } as ConfigInput;
  parseConfig(input, commandLine);
  return { input, root };
}

function listDocuments(input: ConfigInput, root: string, terminal: Terminal): void {
  const { inputs } = parseConfig(input);
  // Stdin is named, and not read.
  for (const { id, sourceFile } of groupDocuments(findFiles(inputs, root, '-').files).documents) {
    terminal.out(`${id}\t${sourceFile}\n`);
  }
}

/** Tables that the last line of a run counts, and what one row of each is called. */
const counted = new Map([
  ['entities', 'entity'],
  ['programs', 'program'],
  ['actions', 'action'],
]);

function summarize(manifest: Manifest, root: string, cwd: string): string {
  const { documents, documentsRead, rows, seconds, config, guardedCells, cutCells, unusedMetadata } = manifest;
  const read = documentsRead < documents ? `${documentsRead} of ${documents}` : `${documents}`;
  const folder = relative(cwd, resolve(root, config.output)) || '.';
  const counts = [...counted].flatMap(([id, one]) => (id in rows ? [`${rows[id]} ${rows[id] === 1 ? one : id}`] : []));
  const isEmpty = config.pages !== undefined && rows.pages === 0;
  const lines = [
    `${read} ${documents === 1 ? 'document' : 'documents'}${counts.length > 0 ? ': ' : ''}${counts.join(', ')} -> ${folder}/ (${seconds.toFixed(1)} s)`,
    ...(isEmpty ? [`warning: no document has a page_n in ${config.pages}`] : []),
    ...(unusedMetadata.length > 0
      ? [`warning: ${config.metadata} tells of documents that are not there: ${firstFew(unusedMetadata)}`]
      : []),
    ...(guardedCells > 0
      ? [`${plural(guardedCells, 'CSV cell')} given an apostrophe: a spreadsheet would take the text for a formula`]
      : []),
    ...(cutCells > 0
      ? [`warning: ${plural(cutCells, 'CSV cell')} cut at the limit of a spreadsheet; JSON has the whole text`]
      : []),
  ];
  const [first, ...notes] = lines.map((line) => `${line}\n`);
  return `${first}${failureLines(manifest.failures)}${notes.join('')}`;
}

function firstFew(names: readonly string[]): string {
  const shown = names.slice(0, 5).join(', ');
  return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}

function toCount(value: string): number {
  if (!/^\d{1,3}$/.test(value)) throw new InvalidArgumentError('A number of threads is expected; 0 counts as 1.');
  return Number(value);
}
