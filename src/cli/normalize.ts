import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseConfig } from '../config/parse-config.ts';
import { PipelineError, reasonOf } from '../errors.ts';
import { decodeText, faultOfName } from '../ingest/decode-text.ts';
import type { NormalizedPage, Suggestion } from '../model/normalized-document.ts';
import { diffPage, sortedEdits } from './diff-page.ts';
import { loadConfig } from './load-config.ts';
import { readStdin } from './read-stdin.ts';
import { defineVerb, type Terminal } from './verb.ts';

interface NormalizeFlags {
  readonly config?: string;
  readonly diff?: boolean;
  readonly explain?: boolean;
  readonly all?: boolean;
}

export const normalize = defineVerb({
  register(program, terminal) {
    program
      .command('normalize')
      .description('repair the text of one file and print it')
      .argument('<file>', 'a text, form feeds between pages; - is stdin')
      .option('--diff', 'print the changed lines instead of the text')
      .option('--explain', "list every edit with its rule and evidence, then the authors' own slips, which stay")
      .option('--all', 'with --diff or --explain: plain line joins too')
      .option('-c, --config <file>', 'configuration (default: pipeline.config.json)')
      .action(async (file: string, flags: NormalizeFlags) => {
        const loaded = loadConfig(flags.config, terminal.cwd);
        const config = parseConfig(loaded.input, loaded.origin);
        const text = await readText(file, config.encoding, terminal);
        const { documentFromText } = await import('../library.ts');
        const { normalize: normalizeDocument } = await import('../normalize/normalize.ts');
        const { pages } = normalizeDocument(documentFromText(text, file), config.normalize);
        const withRoutine = flags.all ?? false;
        if (flags.diff) for (const page of pages) terminal.out(diffPage(page, withRoutine));
        if (flags.explain) {
          for (const page of pages) {
            for (const edit of sortedEdits(page, withRoutine)) terminal.out(explainEdit(page, edit));
            for (const slip of page.suggestions)
              terminal.out(explainEdit(page, { ...slip, ruleId: `${slip.ruleId} (left as it is)` }));
          }
        }
        if (!flags.diff && !flags.explain) terminal.out(`${pages.map((page) => page.text).join('\f')}\n`);
      });
  },
});

async function readText(file: string, encoding: string, terminal: Terminal): Promise<string> {
  const fault = faultOfName(file);
  if (fault) throw new PipelineError(fault.code, fault.message, fault.hint);
  const bytes = file === '-' ? await readStdin(terminal.input) : readBytes(resolve(terminal.cwd, file));
  const text = decodeText(bytes, encoding);
  if (typeof text !== 'string') throw new PipelineError(text.code, text.message, text.hint);
  return text;
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw isMissing
      ? new PipelineError('input-not-found', `There is no file ${path}.`, 'Name a text file, or - for stdin.')
      : new PipelineError(
          'input-unreadable',
          `${path} cannot be read: ${reasonOf(error)}`,
          'Name one text file, or - for stdin.',
        );
  }
}

function explainEdit({ page }: NormalizedPage, { ruleId, rawSpan, before, after, evidence, confidence }: Suggestion) {
  const place = `page ${page.number}, ${rawSpan.start}-${rawSpan.end}`;
  return `${place}\t${ruleId}\t${JSON.stringify(before)} -> ${JSON.stringify(after)}\t${Number(confidence.toFixed(3))}\t${evidence}\n`;
}
