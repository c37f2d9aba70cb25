import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import type { Failure, Page, SourceDocument } from '../model/document.ts';
import { decodeText, faultOfName } from './decode-text.ts';
import type { DocumentFiles } from './document-files.ts';
import { docvarsFromName } from './document-name.ts';
import { pageFileNumber } from './find-files.ts';
import { parsePageLine, readPageLine } from './jsonl-documents.ts';
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
  /** The `page_n` of a line of JSON, or null where it is no page number. */
  readonly number?: number | null;
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
  const fail: Fail = (sourceFile, page, fault) => failures.push({ sourceFile, page, stage: 'ingest', ...fault });
  const { found, sha256 } = findPages(files, options, fail);
  if (found.every(({ raw }) => raw === '')) {
    // Lines of JSON may be there and hold nothing: no document is left out without a word.
    if (failures.length === 0) fail(files.sourceFile, null, emptyDocument(files.id));
    return { source: null, failures };
  }
  const longestPage = Math.min(longestUnpaged, options.pageCharacters);
  if (files.kind === 'text' && found.length === 1 && found[0]!.raw.length > longestPage) {
    const parts = cutUnpaged(found[0]!, options.pageCharacters);
    fail(found[0]!.sourceFile, null, unpaged(parts.length));
    found.splice(0, 1, ...parts);
  }
  const docvars = {
    ...docvarsFromName(files.sourceFile, options.docvarsFromNames),
    ...Object.fromEntries(found.flatMap((page) => Object.entries(page.docvars ?? {}))),
    ...options.metadata.get(files.id),
  };
  const title = docvars.title ?? found.map(({ raw }) => readPageHead(raw).title).find((one) => one !== null) ?? null;
  const pages = toPages(found, options, fail);
  return {
    source: { id: files.id, title, pages, docvars, sourceFile: files.sourceFile, sourceSha256: sha256 },
    failures,
  };
}

type Fault = Pick<Failure, 'code' | 'message' | 'hint'>;
type Fail = (sourceFile: string, page: number | null, fault: Fault) => void;

/** The pages of a document's files in their order, and the hash of the files. */
function findPages(files: DocumentFiles, { encoding }: ReadOptions, fail: Fail) {
  const hash = createHash('sha256');
  const found: FoundPage[] = [];
  const readers = { pages: readPageFile, text: readTextFile, jsonl: readLines };
  for (const [index, file] of files.files.entries()) {
    const page = files.kind === 'pages' ? index + 1 : null;
    const lose = (fault: Fault) => {
      fail(file.path, page, fault);
      if (page !== null) found.push({ raw: '', label: labelOf(file.path), sourceFile: file.path });
    };
    try {
      const bytes = Buffer.concat([...documentBytes({ ...files, files: [file] })]);
      hash.update(bytes);
      const text = (files.kind === 'text' ? faultOfName(file.path) : null) ?? decodeText(bytes, encoding);
      if (typeof text !== 'string') lose(text);
      else if (text.trim() === '') lose(emptyFault);
      else found.push(...readers[files.kind](text, file.path));
    } catch (error) {
      lose(unreadable(error));
    }
  }
  return { found, sha256: hash.digest('hex') };
}

/** Gives the pages their numbers, and keeps those that are wanted. */
function toPages(found: readonly FoundPage[], options: ReadOptions, fail: Fail): readonly Page[] {
  const isNumbered = hasNumbers(found);
  if (!isNumbered && found.some(({ number }) => typeof number === 'number'))
    fail(found[0]!.sourceFile, null, unnumbered);
  const pages: Page[] = [];
  for (const [index, { raw, label, sourceFile, number: own }] of found.entries()) {
    const number = isNumbered ? own! : index + 1;
    if (options.isPageWanted && !options.isPageWanted(number)) continue;
    const isTooLong = raw.length > options.pageCharacters;
    if (isTooLong) fail(sourceFile, number, tooLong(raw.length, options.pageCharacters));
    const kept = isTooLong ? '' : raw;
    pages.push({ number, label: readPageHead(kept).label ?? label, raw: kept, sourceFile });
  }
  return pages;
}

/** True where each page tells its number, and no two the same. */
function hasNumbers(found: readonly FoundPage[]): boolean {
  const numbers = found.flatMap(({ number }) => (typeof number === 'number' ? [number] : []));
  return numbers.length === found.length && new Set(numbers).size === found.length;
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
/** No page is as long as this: a book that lost its form feeds (ROK 2004, 870,000 characters) is not "page 1" throughout. */
const longestUnpaged = 100_000;

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

/** Lines in the order of their `page_n`, those without one as they stand. */
function readLines(text: string, sourceFile: string): readonly FoundPage[] {
  const records = text
    .split('\n')
    .map(parsePageLine)
    .filter((record) => record !== null);
  const found = records.map((record): FoundPage => ({ ...readPageLine(record), sourceFile }));
  const order = ({ number }: FoundPage) => number ?? Number.MAX_SAFE_INTEGER;
  return found.sort((a, b) => order(a) - order(b));
}

const emptyFault = {
  code: 'input-empty',
  message: 'The file holds no text.',
  hint: 'If it comes from a scanned PDF, run OCR on it first; else leave it out of `inputs`.',
} as const;

function emptyDocument(id: string): Fault {
  return {
    code: 'input-empty',
    message: `The lines of the document "${id}" hold no text.`,
    hint: 'Leave them out, or give their "text".',
  };
}

const unnumbered: Fault = {
  code: 'input-format',
  message: 'Some lines have no "page_n" from 1, or two have the same: pages are numbered by their order.',
  hint: 'Give each line of a document its own "page_n", or none of them one.',
};

function tooLong(length: number, limit: number): Fault {
  return {
    code: 'page-too-long',
    message: `The page has ${length} characters; the limit is ${limit}.`,
    hint: 'Separate pages by form feeds, or raise "limits": { "pageCharacters": … } in the config.',
  };
}

function unpaged(parts: number): Fault {
  return {
    code: 'no-page-breaks',
    message: `The text has no form feed and is too long for one page: it was read in ${parts} parts, and page_n counts these.`,
    hint: 'Extract it again with page breaks (pdftotext writes form feeds) where rows must name their page.',
  };
}

function unreadable(error: unknown): Fault {
  return {
    code: 'input-unreadable',
    message: `The file cannot be read: ${error instanceof Error ? error.message.replace(/, \w+ '.*$/, '') : String(error)}.`,
    hint: 'Check that it exists and that you may read it.',
  };
}
