import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import type { Failure, Page, SourceDocument } from '../model/document.ts';
import { decodeText } from './decode-text.ts';
import type { DocumentFiles } from './document-files.ts';
import { docvarsFromName } from './document-name.ts';
import { pageFileNumber } from './find-files.ts';
import { parsePageLine } from './jsonl-documents.ts';
import { readPageHead } from './page-head.ts';

export interface ReadOptions {
  /** A WHATWG encoding label. */
  readonly encoding: string;
  /** "country_year_title": what the parts of a file name mean. */
  readonly docvarsFromNames: string;
  /** A page with more UTF-16 units is not read. */
  readonly pageCharacters: number;
  /** Positions of the pages to keep, or null for all. */
  readonly isPageWanted: ((number: number) => boolean) | null;
  /** Docvars by document id, from a metadata file. */
  readonly metadata: ReadonlyMap<string, Readonly<Record<string, string>>>;
}

export interface ReadDocument {
  /** Null where nothing of the document could be read. */
  readonly source: SourceDocument | null;
  readonly failures: readonly Failure[];
}

/** A page as it was found, before it has its number. */
interface FoundPage {
  readonly raw: string;
  readonly label: string | null;
  readonly sourceFile: string;
  readonly docvars?: Readonly<Record<string, string>>;
}

/** The bytes of a document's files, one after another. Throws where a file cannot be read. */
export function* documentBytes({ files, ranges }: DocumentFiles): Iterable<Uint8Array> {
  if (!ranges) {
    for (const { absolutePath } of files) yield readFileSync(absolutePath);
    return;
  }
  const descriptor = openSync(files[0]!.absolutePath, 'r');
  try {
    for (const { start, end } of ranges) {
      const bytes = Buffer.alloc(end - start);
      yield bytes.subarray(0, readSync(descriptor, bytes, 0, bytes.length, start));
    }
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Reads a document. Files that are missing, empty, binary or in another encoding become failure rows with what to do; a bad page
 * file keeps its place as a page without text.
 */
export function readDocument(files: DocumentFiles, options: ReadOptions): ReadDocument {
  const failures: Failure[] = [];
  const fail = (sourceFile: string, page: number | null, fault: Pick<Failure, 'code' | 'message' | 'hint'>) =>
    failures.push({ sourceFile, page, stage: 'ingest', ...fault });
  const hash = createHash('sha256');
  const found: FoundPage[] = [];
  const readers = { pages: readPageFile, text: readTextFile, jsonl: readLines };
  for (const [index, file] of files.files.entries()) {
    const page = files.kind === 'pages' ? index + 1 : null;
    try {
      const parts =
        files.kind === 'jsonl' ? [Buffer.concat([...documentBytes(files)])] : [readFileSync(file.absolutePath)];
      for (const bytes of parts) {
        hash.update(bytes);
        const text = decodeText(bytes, options.encoding);
        if (typeof text !== 'string') fail(file.path, page, text);
        else if (text.trim() === '') fail(file.path, page, emptyFault);
        if (typeof text === 'string' && text.trim() !== '') found.push(...readers[files.kind](text, file.path));
        else if (page !== null) found.push({ raw: '', label: labelOf(file.path), sourceFile: file.path });
      }
    } catch (error) {
      fail(file.path, page, unreadable(error));
      if (page !== null) found.push({ raw: '', label: labelOf(file.path), sourceFile: file.path });
    }
  }
  if (found.every(({ raw }) => raw === '')) return { source: null, failures };
  if (files.kind === 'text' && found.length === 1 && found[0]!.raw.length > options.pageCharacters) {
    const parts = cutUnpaged(found[0]!, options.pageCharacters);
    fail(found[0]!.sourceFile, null, unpaged(parts.length));
    found.splice(0, 1, ...parts);
  }
  const pages: Page[] = [];
  for (const [index, { raw, label, sourceFile }] of found.entries()) {
    const number = index + 1;
    if (options.isPageWanted && !options.isPageWanted(number)) continue;
    const isTooLong = raw.length > options.pageCharacters;
    if (isTooLong) fail(sourceFile, number, tooLong(raw.length, options.pageCharacters));
    const kept = isTooLong ? '' : raw;
    pages.push({ number, label: readPageHead(kept).label ?? label, raw: kept, sourceFile });
  }
  const docvars = {
    ...docvarsFromName(files.sourceFile, options.docvarsFromNames),
    ...Object.assign({}, ...found.map((page) => page.docvars ?? {})),
    ...options.metadata.get(files.id),
  };
  const title = docvars.title ?? found.map(({ raw }) => readPageHead(raw).title).find((one) => one !== null) ?? null;
  const source = {
    id: files.id,
    title,
    pages,
    docvars,
    sourceFile: files.sourceFile,
    sourceSha256: hash.digest('hex'),
  };
  return { source, failures };
}

function readPageFile(text: string, sourceFile: string): readonly FoundPage[] {
  return [{ raw: text, label: labelOf(sourceFile), sourceFile }];
}

/** The label that a page file's name gives: `p0187.txt` is page "187". */
function labelOf(path: string): string | null {
  return pageFileNumber(basename(path))?.replace(/^0+(?=\d)/, '') ?? null;
}

/** Form feeds separate pages; the one that ends the file opens no page. */
function readTextFile(text: string, sourceFile: string): readonly FoundPage[] {
  const pages = text.split('\f');
  if (pages.length > 1 && pages.at(-1)!.trim() === '') pages.pop();
  return pages.map((raw) => ({ raw, label: null, sourceFile }));
}

/** So long is a part of a text without pages: some twenty pages, so that evidence is still counted near its place. */
const partLength = 50_000;

/** A book without a form feed, cut behind empty lines. Its parts stand one after another: nothing is left out. */
function cutUnpaged(page: FoundPage, pageCharacters: number): readonly FoundPage[] {
  const longest = Math.min(partLength, pageCharacters);
  const parts: FoundPage[] = [];
  for (let start = 0; start < page.raw.length; ) {
    const end = partEnd(page.raw, start, longest);
    parts.push({ ...page, raw: page.raw.slice(start, end) });
    start = end;
  }
  return parts;
}

/** Behind the last empty line within reach, else behind the last line, else in the middle of it but of no character. */
function partEnd(text: string, start: number, longest: number): number {
  const limit = start + longest;
  if (limit >= text.length) return text.length;
  const reach = text.slice(start, limit);
  const paragraph = reach.lastIndexOf('\n\n');
  if (paragraph > 0) return start + paragraph + 2;
  const line = reach.lastIndexOf('\n');
  if (line > 0) return start + line + 1;
  const isPair = longest > 1 && /[\ud800-\udbff]/.test(text[limit - 1]!);
  return isPair ? limit - 1 : limit;
}

/** Lines sorted by `page_n`; other keys that are plain become docvars. */
function readLines(text: string, sourceFile: string): readonly FoundPage[] {
  const records = text
    .split('\n')
    .map(parsePageLine)
    .filter((record) => record !== null);
  const order = (record: Readonly<Record<string, unknown>>) => Number(record.page_n ?? 0);
  records.sort((a, b) => order(a) - order(b));
  return records.map(({ doc_id, page_n, page_label, text: raw, ...rest }) => {
    const plain = Object.entries(rest).filter(([, value]) => typeof value === 'string' || typeof value === 'number');
    return {
      raw: String(raw),
      label: page_label === undefined || page_label === null ? null : String(page_label),
      sourceFile,
      docvars: Object.fromEntries(plain.map(([key, value]) => [key, String(value)])),
    };
  });
}

const emptyFault = {
  code: 'input-empty',
  message: 'The file holds no text.',
  hint: 'If it comes from a scanned PDF, run OCR on it first; else leave it out of `inputs`.',
} as const;

function tooLong(length: number, limit: number): Pick<Failure, 'code' | 'message' | 'hint'> {
  return {
    code: 'page-too-long',
    message: `The page has ${length} characters; the limit is ${limit}.`,
    hint: 'Separate pages by form feeds, or raise "limits": { "pageCharacters": … } in the config.',
  };
}

function unpaged(parts: number): Pick<Failure, 'code' | 'message' | 'hint'> {
  return {
    code: 'no-page-breaks',
    message: `The text has no form feed and is too long for one page: it was read in ${parts} parts, and page_n counts these.`,
    hint: 'Extract it again with page breaks (pdftotext writes form feeds) where rows must name their page.',
  };
}

function unreadable(error: unknown): Pick<Failure, 'code' | 'message' | 'hint'> {
  return {
    code: 'input-unreadable',
    message: `The file cannot be read: ${error instanceof Error ? error.message.replace(/, \w+ '.*$/, '') : String(error)}.`,
    hint: 'Check that it exists and that you may read it.',
  };
}
