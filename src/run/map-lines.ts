import { createHash } from 'node:crypto';
import type { Config } from '../config/schema.ts';
import type { ErrorCode } from '../errors.ts';
import { reasonOf } from '../errors.ts';
import { givenIdOf, type LinePage, parsePageLine, readPageLine } from '../ingest/jsonl-documents.ts';
import { readPageHead } from '../ingest/page-head.ts';
import { splitLines } from '../ingest/split-lines.ts';
import { createDocumentView } from '../tables/document-view.ts';
import { documentTables } from '../tables/index.ts';
import { createConfiguredPipeline } from './configured-pipeline.ts';

/** What a stream of pages came to. `digest`: SHA-256 of the records with their line feeds. */
export interface MapReport {
  readonly in: number;
  readonly out: number;
  readonly errors: number;
  readonly digest: string;
}

/** Room on a line for what is not the text, and for text whose every character is escaped (`\\u0041`). */
const lineLength = (pageCharacters: number): number => 65_536 + 6 * pageCharacters;

/**
 * Computes pages of NDJSON (`{"doc_id", "page_n", "text"}`), each as a document of one page: what it says must not depend on the
 * lines beside it. Gives `write` one JSON record a line, blank ones too, in their order: `{ doc_id, page_n, tables }`, or
 * `{ doc_id, page_n, error }` where the line is no page or the page fails. Holds one line at a time.
 */
export async function mapLines(
  input: AsyncIterable<string>,
  { config, root }: { readonly config: Config; readonly root: string },
  write: (line: string) => void,
): Promise<MapReport> {
  const pipeline = createConfiguredPipeline(config, root);
  const wanted = documentTables.filter(({ id }) => config.tables?.includes(id) ?? true);
  const hash = createHash('sha256');
  let read = 0;
  let errors = 0;
  const tablesOf = (id: string, { number, label, raw, docvars }: LinePage) => {
    const head = readPageHead(raw);
    const pages = [{ number: number ?? 1, label: head.label ?? label, raw, sourceFile: id }];
    const title = docvars.title ?? head.title;
    const view = createDocumentView(pipeline({ id, title, pages, docvars, sourceFile: id, sourceSha256: null }));
    return wanted.map(({ id: table, columns, rows }) => [
      table,
      [...rows(view)].map((row) => Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null]))),
    ]);
  };
  const recordOf = (line: string): object => {
    const record = parsePageLine(line);
    if (!record) return { doc_id: null, page_n: null, error: errorOf('input-format', 'The line is no JSON page.') };
    const id = givenIdOf(record) ?? 'document';
    const page = readPageLine(record);
    const place = { doc_id: id, page_n: page.number ?? 1 };
    const { length } = page.raw;
    const { pageCharacters } = config.limits;
    if (length > pageCharacters)
      return { ...place, error: errorOf('page-too-long', `It has ${length} characters of ${pageCharacters}.`) };
    try {
      return { ...place, tables: Object.fromEntries(tablesOf(id, page)) };
    } catch (error) {
      return { ...place, error: errorOf('page-failed', reasonOf(error)) };
    }
  };
  for await (const line of splitLines(input, lineLength(config.limits.pageCharacters))) {
    read++;
    const record = line === null ? tooLongLine : recordOf(line);
    if ('error' in record) errors++;
    const text = `${JSON.stringify(record)}\n`;
    hash.update(text);
    write(text);
  }
  return { in: read, out: read, errors, digest: hash.digest('hex') };
}

const tooLongLine = { doc_id: null, page_n: null, error: { code: 'page-too-long', message: 'The line is too long.' } };

const errorOf = (code: ErrorCode, message: string) => ({ code, message });
