import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { PipelineError } from '../errors.ts';
import { decodeText } from '../ingest/decode-text.ts';
import { documentFromText } from '../library.ts';
import type { AppliedEdit, NormalizedPage } from '../model/normalized-document.ts';
import { normalize as normalizeDocument } from '../normalize/normalize.ts';
import { defineVerb, type Terminal } from './verb.ts';

interface NormalizeFlags {
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
      .option('--diff', 'print the changes in their lines instead of the text')
      .option('--explain', 'list every edit with its rule and evidence instead of the text')
      .option('--all', 'with --diff or --explain: plain line joins too')
      .action(async (file: string, flags: NormalizeFlags) => {
        const text = await readText(file, terminal);
        const { pages } = normalizeDocument(documentFromText(text, file));
        if (!flags.diff && !flags.explain) {
          terminal.out(`${pages.map((page) => page.text).join('\f')}\n`);
          return;
        }
        for (const page of pages) {
          for (const edit of editsOf(page, flags.all ?? false)) {
            terminal.out(flags.diff ? diffLines(page, edit) : '');
            if (flags.explain || !flags.diff) terminal.out(explainEdit(page, edit));
          }
        }
      });
  },
});

async function readText(file: string, terminal: Terminal): Promise<string> {
  if (file === '-') return terminal.readInput();
  const text = decodeText(readBytes(resolve(terminal.cwd, file)), 'utf-8');
  if (typeof text !== 'string') throw new PipelineError(text.code, text.message, text.hint);
  return text;
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    throw new PipelineError('input-not-found', `There is no file ${path}.`, 'Name a text file, or - for stdin.');
  }
}

/** The edits of a page in the order of the raw text. */
function editsOf({ edits }: NormalizedPage, withRoutine: boolean): readonly AppliedEdit[] {
  return edits
    .filter(({ isRoutine }) => withRoutine || !isRoutine)
    .sort((a, b) => a.rawSpan.start - b.rawSpan.start || a.rawSpan.end - b.rawSpan.end);
}

/** The raw line before and after the edit, as a diff shows it. */
function diffLines({ page }: NormalizedPage, { ruleId, rawSpan, after }: AppliedEdit): string {
  const { raw } = page;
  const start = raw.lastIndexOf('\n', rawSpan.start - 1) + 1;
  const next = raw.indexOf('\n', rawSpan.end);
  const end = next < 0 ? raw.length : next;
  const before = raw.slice(start, end);
  const repaired = raw.slice(start, rawSpan.start) + after + raw.slice(rawSpan.end, end);
  const mark = (sign: string, text: string) =>
    text
      .split('\n')
      .filter((line) => sign === '-' || line.trim() !== '')
      .map((line) => `${sign} ${line}\n`)
      .join('');
  return `@@ page ${page.number}, ${ruleId} @@\n${mark('-', before)}${mark('+', repaired)}`;
}

function explainEdit(
  { page }: NormalizedPage,
  { ruleId, rawSpan, before, after, evidence, confidence }: AppliedEdit,
): string {
  const place = `page ${page.number}, ${rawSpan.start}-${rawSpan.end}`;
  return `${place}\t${ruleId}\t${JSON.stringify(before)} -> ${JSON.stringify(after)}\t${confidence}\t${evidence}\n`;
}
