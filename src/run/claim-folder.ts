import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { Config } from '../config/schema.ts';
import { PipelineError } from '../errors.ts';
import { isRunOutput, runMarker } from '../ingest/find-files.ts';
import { allTables } from '../tables/index.ts';

/**
 * Makes sure that a run may write its tables into a folder, and sweep its `text` folder. Throws `output-unwritable`, before anything
 * is written, where a file that is read would be written over ("run text -o ."), or where files of these names are there that no run
 * has written.
 */
export function claimFolder(folder: string, { tables, formats }: Config, read: readonly string[]): void {
  const texts = join(folder, 'text');
  const ids = tables ? [...tables, 'failures'] : allTables.map(({ id }) => id);
  const files = new Set(ids.flatMap((id) => formats.map((format) => join(folder, `${id}.${format}`))));
  const lost = read.map((path) => resolve(path)).find((path) => files.has(path) || path.startsWith(texts + sep));
  if (lost !== undefined) throw occupied(`The run would write over ${lost}, which it reads.`);
  if (isRunOutput(folder)) return;
  const found = [...files].find((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
  if (found !== undefined) throw occupied(`${found} is there already, and no run has written it.`);
  if (existsSync(texts) && readdirSync(texts).length > 0)
    throw occupied(`${texts} holds files that no run has written.`);
  writeFileSync(join(folder, runMarker), '');
}

/**
 * Throws `output-unwritable` where the tables would lie in a folder that is read: the next run would take its `text` folder for
 * papers. A folder below it may hold them, as a corpus leaves the outputs of runs out.
 */
export function keepApart(folder: string, { inputs }: Config, root: string): void {
  const input = inputs.find((one) => resolve(root, one) === folder && existsSync(folder));
  if (input !== undefined) throw occupied(`The tables would lie among the texts of the input "${input}".`);
}

function occupied(message: string): PipelineError {
  return new PipelineError('output-unwritable', message, 'Choose another folder for the tables with -o.');
}
