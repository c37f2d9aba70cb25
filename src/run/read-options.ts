import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Config } from '../config/schema.ts';
import { PipelineError } from '../errors.ts';
import type { ReadOptions } from '../ingest/read-document.ts';
import { parseCsv } from '../text/parse-csv.ts';

/**
 * What ingest needs of the configuration. Reads the metadata file; throws where it is not there, has no doc_id or one twice.
 */
export function readOptionsOf(config: Config, root: string): ReadOptions {
  return {
    encoding: config.encoding,
    docvarsFromNames: config.docvarsFromNames,
    pageCharacters: config.limits.pageCharacters,
    isPageWanted: config.pages === undefined ? null : createPageSelector(config.pages),
    metadata: config.metadata === undefined ? new Map() : readMetadata(resolve(root, config.metadata)),
  };
}

/** The `doc_id` of metadata rows that none of the documents has: a typing error, or a row for another corpus. */
export function findUnusedMetadata(
  config: Config,
  root: string,
  documents: readonly { readonly id: string }[],
): readonly string[] {
  const ids = new Set(documents.map(({ id }) => id));
  return [...readOptionsOf(config, root).metadata.keys()].filter((id) => !ids.has(id));
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
  const metadata = new Map<string, Readonly<Record<string, string>>>();
  for (const row of rows) {
    const id = row[key] ?? '';
    if (id === '') continue;
    if (metadata.has(id)) {
      throw new PipelineError(
        'input-format',
        `The metadata file ${path} has two rows for the document ${id}.`,
        'Keep one row a document: which of them is right, only you can tell.',
      );
    }
    const pairs = header.map((name, index) => [name, row[index] ?? ''] as const);
    metadata.set(id, Object.fromEntries(pairs.filter(([name, value]) => name !== 'doc_id' && value !== '')));
  }
  return metadata;
}

/** The text of the metadata file. Throws `input-not-found`. */
export function readMetadataFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new PipelineError('input-not-found', `There is no metadata file ${path}.`, 'Mend "metadata" in the config.');
  }
}
