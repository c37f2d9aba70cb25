import { relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { parseConfig } from '../config/parse-config.ts';
import { checkGold } from '../evaluate/check-gold.ts';
import { countRows, describeFault, draftGold, exportBrat, importGold } from '../run/gold-files.ts';
import { readGold } from '../run/read-gold.ts';
import { createPageSelector } from '../run/read-options.ts';
import { plural } from '../text/plural.ts';
import { loadConfig } from './load-config.ts';
import { defineVerb, type Terminal, type Verb } from './verb.ts';

interface GoldFlags {
  readonly gold?: string;
  readonly config?: string;
}

type Finish = Parameters<Verb['register']>[2];

export const gold = defineVerb({
  register(program, terminal, finish) {
    const verb = program.command('gold').description('judged pages that runs are scored against');
    addInit(verb, terminal, finish);
    addImport(verb, terminal, finish);
    addCheck(verb, terminal, finish);
    addBrat(verb, terminal);
  },
});

function addInit(verb: Command, terminal: Terminal, finish: Finish): void {
  verb
    .command('init')
    .description('write drafts of gold pages: the tables that a run makes, as CSV files to correct')
    .argument('<pages>', 'positions of the pages: 3,7-9')
    .option('--document <id>', 'document of the corpus (may be left out where there is one)')
    .option('--gold <dir>', 'folder of gold pages (default: that of the config)')
    .option('-c, --config <file>', 'configuration (default: pipeline.config.json)')
    .action(async (pages: string, flags: GoldFlags & { readonly document?: string }) => {
      const { config, root, folder } = placesOf(flags, terminal);
      const isPageWanted = createPageSelector(pages);
      const written = await draftGold({ config, root, gold: folder, docId: flags.document ?? null, isPageWanted });
      for (const one of written) terminal.out(`${relative(terminal.cwd, one)}\n`);
      if (written.length === 0) {
        terminal.err(`The document has no page ${pages}.\n`);
        return finish(1);
      }
      terminal.err('Correct draft/*.csv, then: policylens gold import FILE...\n');
    });
}

function addImport(verb: Command, terminal: Terminal, finish: Finish): void {
  verb
    .command('import')
    .description('take corrected tables (CSV from a spreadsheet, or brat .ann) into the gold')
    .argument('<files...>', 'entities.csv, actions.csv, …')
    .option('--gold <dir>', 'folder of gold pages (default: that of the config)')
    .option('-c, --config <file>', 'configuration (default: pipeline.config.json)')
    .action((files: readonly string[], flags: GoldFlags) => {
      const { folder } = placesOf(flags, terminal);
      for (const file of files) {
        const { table, rows, problems } = importGold(resolve(terminal.cwd, file), folder);
        for (const { line, message } of problems) terminal.err(`${file}, line ${line}: ${message}\n`);
        const isWritten = rows > 0 || problems.length === 0;
        terminal.err(isWritten ? `${file}: ${plural(rows, 'row')} of ${table}\n` : `${file}: nothing was written\n`);
        if (!isWritten) finish(1);
      }
    });
}

function addCheck(verb: Command, terminal: Terminal, finish: Finish): void {
  verb
    .command('check')
    .description('check the gold: quotes anchor, ids are known, completeness is declared, no overlaps')
    .argument('[gold]', 'folder of gold pages (default: that of the config)')
    .option('-c, --config <file>', 'configuration (default: pipeline.config.json)')
    .action((given: string | undefined, flags: GoldFlags) => {
      const { folder } = placesOf(given === undefined ? flags : { ...flags, gold: given }, terminal);
      const faults = listFaults(folder);
      for (const fault of faults.lines) terminal.out(`${fault}\n`);
      terminal.err(
        `${plural(faults.pages, 'page')}, ${plural(faults.rows, 'row')}, ${plural(faults.lines.length, 'fault')}\n`,
      );
      if (faults.lines.length > 0) finish(1);
    });
}

function addBrat(verb: Command, terminal: Terminal): void {
  verb
    .command('brat')
    .description('write the gold as brat standoff (page.ann beside page.txt)')
    .option('--gold <dir>', 'folder of gold pages (default: that of the config)')
    .option('-c, --config <file>', 'configuration (default: pipeline.config.json)')
    .action((flags: GoldFlags) => {
      for (const path of exportBrat(placesOf(flags, terminal).folder))
        terminal.out(`${relative(terminal.cwd, path)}\n`);
    });
}

function placesOf(flags: GoldFlags, terminal: Terminal) {
  const loaded = loadConfig(flags.config, terminal.cwd);
  const config = parseConfig(loaded.input, loaded.origin);
  const folder =
    flags.gold === undefined ? resolve(loaded.root, config.evaluate.gold) : resolve(terminal.cwd, flags.gold);
  return { config, root: loaded.root, folder };
}

function listFaults(folder: string) {
  const { pages, folders, problems } = readGold(folder);
  const lines = [
    ...problems.map(({ folder: at, table, line, message }) => describeFault(at, { table, row: line, message })),
    ...pages.flatMap((page, index) => {
      const document = pages.filter(({ docId }) => docId === page.docId);
      return checkGold(page, document).map((fault) => describeFault(folders[index]!, fault));
    }),
  ];
  return { lines, pages: pages.length, rows: pages.reduce((sum, page) => sum + countRows(page), 0) };
}
