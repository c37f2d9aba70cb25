import { accessSync, closeSync, constants, openSync, readSync } from 'node:fs';
import { PipelineError } from '../errors.ts';
import type { Failure } from '../model/document.ts';
import type { ByteRange, DocumentFiles, GroupedDocuments } from './document-files.ts';
import { documentIdOf } from './document-name.ts';
import type { CorpusFile } from './find-files.ts';

/**
 * Finds the documents of a JSONL file and the bytes of their lines, without holding the file. Lines without a `doc_id` belong
 * to a document named for the file. Lines that are no JSON object with a `text` become failure rows. Throws
 * `document-id-clash` where two different `doc_id` come to the same id.
 */
export function listJsonlDocuments(file: CorpusFile): GroupedDocuments {
  const ranges = new Map<string, ByteRange[]>();
  const givenIds = new Map<string, string | null>();
  const failures: Failure[] = [];
  let lineNumber = 0;
  if (!isReadable(file.absolutePath)) return { documents: [], failures: [unreadable(file.path)] };
  for (const { text, start, end } of readLines(file.absolutePath)) {
    lineNumber++;
    if (text.trim() === '') continue;
    const record = parsePageLine(text);
    if (!record) {
      failures.push(badLine(file.path, lineNumber));
      continue;
    }
    const given = givenIdOf(record);
    const id = documentIdOf(given === null ? file.name : `${given}.x`);
    const other = givenIds.get(id);
    if (other !== undefined && other !== given) throw clash(file.path, id, [other, given]);
    givenIds.set(id, given);
    const known = ranges.get(id);
    const last = known?.at(-1);
    if (!known) ranges.set(id, [{ start, end }]);
    else if (last?.end === start) known[known.length - 1] = { start: last.start, end };
    else known.push({ start, end });
  }
  const documents = [...ranges].map(
    ([id, own]): DocumentFiles => ({ id, kind: 'jsonl', sourceFile: file.path, files: [file], ranges: own }),
  );
  return { documents, failures };
}

/** One page of a JSONL file, or null where the line is none. */
export function parsePageLine(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const record: unknown = JSON.parse(line.replace(/^\ufeff/, ''));
    const isPage = record !== null && typeof record === 'object' && typeof Reflect.get(record, 'text') === 'string';
    return isPage ? (record as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** A page as a line gives it. */
export interface LinePage {
  readonly raw: string;
  readonly label: string | null;
  /** Its `page_n`; null where that is no page number. */
  readonly number: number | null;
  /** What else the line tells that is plain. */
  readonly docvars: Readonly<Record<string, string>>;
}

/** Reads the keys of a line that `parsePageLine` took: 187 and "187" are page numbers, keys of no other meaning are docvars. */
export function readPageLine({
  doc_id,
  page_n,
  page_label,
  text,
  ...rest
}: Readonly<Record<string, unknown>>): LinePage {
  const plain = Object.entries(rest).filter(([, value]) => /^(?:string|number|boolean)$/.test(typeof value));
  const isNumber = typeof page_n === 'number' || typeof page_n === 'string';
  return {
    raw: wellFormed(String(text)),
    label: page_label === undefined || page_label === null ? null : wellFormed(String(page_label)),
    number: isNumber && /^[1-9]\d{0,8}$/.test(String(page_n)) ? Number(page_n) : null,
    docvars: Object.fromEntries(plain.map(([key, value]) => [wellFormed(key), wellFormed(String(value))])),
  };
}

/**
 * Halves of surrogate pairs, which escapes such as "\\ud83d" may give, as the character for what is no character: UTF-8 has none
 * for them, and tables, texts and ids would tell them differently.
 */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');

/** The `doc_id` as the line gives it. What exports tables may write a number; null where there is none. */
export function givenIdOf({ doc_id: id }: Readonly<Record<string, unknown>>): string | null {
  return (typeof id === 'string' && id !== '') || typeof id === 'number' ? wellFormed(String(id)) : null;
}

/** The lines of a file with their bytes, line end included. Reads 1 MB at a time. */
function* readLines(path: string): Iterable<ByteRange & { readonly text: string }> {
  const descriptor = openSync(path, 'r');
  const buffer = Buffer.alloc(1 << 20);
  let rest = Buffer.alloc(0);
  let offset = 0;
  try {
    for (;;) {
      const size = readSync(descriptor, buffer, 0, buffer.length, null);
      const bytes = Buffer.concat([rest, buffer.subarray(0, size)]);
      let from = 0;
      for (let to = bytes.indexOf(10, from); to >= 0; to = bytes.indexOf(10, from)) {
        yield { text: bytes.toString('utf8', from, to), start: offset + from, end: offset + to + 1 };
        from = to + 1;
      }
      rest = Buffer.from(bytes.subarray(from));
      offset += from;
      if (size === 0) break;
    }
    if (rest.length > 0) yield { text: rest.toString('utf8'), start: offset, end: offset + rest.length };
  } finally {
    closeSync(descriptor);
  }
}

function clash(sourceFile: string, id: string, given: readonly (string | null)[]): PipelineError {
  const [first, second] = given.map((one) => (one === null ? 'lines without a doc_id' : `the doc_id "${one}"`));
  return new PipelineError(
    'document-id-clash',
    `In "${sourceFile}", ${first} and ${second} both give the document id "${id}".`,
    'Ids are lower-case: change one of them.',
  );
}

function isReadable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

function unreadable(sourceFile: string): Failure {
  return {
    sourceFile,
    page: null,
    stage: 'ingest',
    code: 'input-unreadable',
    message: 'The file cannot be read.',
    hint: 'Check that it exists and that you may read it.',
  };
}

function badLine(sourceFile: string, line: number): Failure {
  return {
    sourceFile,
    page: null,
    stage: 'ingest',
    code: 'input-format',
    message: `Line ${line} is not a page: a JSON object with a "text" that is a string.`,
    hint: 'Write one page a line: {"doc_id": "…", "page_n": 1, "text": "…"}.',
  };
}
