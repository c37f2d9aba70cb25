import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Config } from '../config/schema.ts';
import { PipelineError } from '../errors.ts';
import type { ReadOptions } from '../ingest/read-document.ts';
import { parseCsv } from '../text/parse-csv.ts';

/** What ingest needs of the configuration. Reads the metadata file; throws where it is not there or has no doc_id. */
export function readOptionsOf(config: Config, root: string): ReadOptions {
  return {
    encoding: config.encoding,
    docvarsFromNames: config.docvarsFromNames,
    pageCharacters: config.limits.pageCharacters,
    isPageWanted: config.pages === undefined ? null : createPageSelector(config.pages),
    metadata: config.metadata === undefined ? new Map() : readMetadata(resolve(root, config.metadata)),
  };
}

/** "1-5,187" -> the predicate. */
export function createPageSelector(selection: string): (number: number) => boolean {
  const ranges = selection.split(',').map((part) => part.split('-').map(Number));
  return (number) => ranges.some(([from = 0, to = from]) => number >= from && number <= to);
}

function readMetadata(path: string): ReadOptions['metadata'] {
  const [header = [], ...rows] = parseCsv(readMetadataFile(path));
  const key = header.indexOf('doc_id');
  if (key < 0) {
    throw new PipelineError(
      'input-format',
      `The metadata file ${path} has no column doc_id.`,
      'Its first line must name the columns; doc_id tells which document a row is about.',
    );
  }
  return new Map(
    rows.map((row) => {
      const pairs = header.map((name, index) => [name, row[index] ?? ''] as const);
      return [row[key] ?? '', Object.fromEntries(pairs.filter(([name, value]) => name !== 'doc_id' && value !== ''))];
    }),
  );
}

/** The text of the metadata file. Throws `input-not-found`. */
export function readMetadataFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new PipelineError('input-not-found', `There is no metadata file ${path}.`, 'Mend "metadata" in the config.');
  }
}
