import { existsSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { PipelineError } from '../errors.ts';
import type { Failure } from '../model/document.ts';
import { compareCodeUnits } from '../text/compare.ts';
import { baseOf, createMatcher, isGlob } from './glob.ts';

/** A file of the corpus. */
export interface CorpusFile {
  /** As users know it: relative to the root, with `/`. */
  readonly path: string;
  /** The same, relative to the folder that its input names: what the document id is made of. */
  readonly name: string;
  readonly absolutePath: string;
}

export interface FoundFiles {
  readonly files: readonly CorpusFile[];
  readonly failures: readonly Failure[];
}

/** What papers are before somebody extracts their text. */
export const isOriginal = (path: string): boolean => /\.(?:pdf|docx?|odt|rtf|epub|html?)$/i.test(path);

/** Texts, and originals: a paper that is left out without a word would be missing from every table. */
const isReadable = (path: string): boolean => /\.(?:txt|text|jsonl|ndjson)$/i.test(path) || isOriginal(path);

/**
 * Lists the files of a corpus. An input is a file, a folder (all texts in it) or a glob, relative to `root`, or `-` for the file
 * `stdin`, which holds what came that way. Folders
 * named `gold`, the output of runs, hidden files and links that lead out of their input's folder are left out; the last with a failure row.
 * Throws `input-not-found` where an input names nothing.
 */
export function findFiles(inputs: readonly string[], root: string, stdin?: string): FoundFiles {
  const files = new Map<string, CorpusFile>();
  const failures: Failure[] = [];
  for (const input of inputs) {
    const before = failures.length;
    const found =
      input === '-' && stdin !== undefined
        ? [{ path: '-', name: 'stdin.txt', absolutePath: stdin }]
        : findInput(input, root, failures);
    if (found.length === 0) throw notFound(input, root, failures.slice(before));
    for (const file of found) if (!files.has(file.absolutePath)) files.set(file.absolutePath, file);
  }
  return { files: [...files.values()].sort((a, b) => compareCodeUnits(a.path, b.path)), failures };
}

function findInput(input: string, root: string, failures: Failure[]): readonly CorpusFile[] {
  const toFile = (absolutePath: string, base: string): CorpusFile => ({
    path: withSlashes(relative(root, absolutePath)),
    name: withSlashes(relative(base, absolutePath)),
    absolutePath,
  });
  const absolute = isAbsolute(input) ? input : join(root, input);
  const stats = statSync(absolute, { throwIfNoEntry: false });
  if (stats?.isFile()) return [toFile(absolute, dirname(absolute))];
  if (stats?.isDirectory()) {
    const inside = [...walk(absolute, root, failures)].filter(isReadable);
    // Page files that lie in the folder itself take the folder's name.
    const hasOwn = inside.some((path) => dirname(path) === absolute) && isPageFolder(inside, absolute);
    return inside.map((path) => toFile(path, hasOwn ? dirname(absolute) : absolute));
  }
  if (!isGlob(input)) return [];
  const pattern = withSlashes(input);
  const base = isAbsolute(input) ? baseOf(pattern) : join(root, baseOf(pattern));
  if (!statSync(base, { throwIfNoEntry: false })?.isDirectory()) return [];
  const matches = createMatcher(pattern);
  return [...walk(base, root, failures)]
    .filter((path) => matches(withSlashes(isAbsolute(input) ? path : relative(root, path))))
    .map((path) => toFile(path, base));
}

/** Says in a folder that a run writes there, also where it was killed before its first table was whole. */
export const runMarker = '.policylens';

/** True for the output folder of a run: its texts are no papers. */
export const isRunOutput = (folder: string): boolean =>
  existsSync(join(folder, runMarker)) ||
  ['datapackage.json', 'CODEBOOK.md'].every((name) => existsSync(join(folder, name)));

const isPageFolder = (paths: readonly string[], folder: string): boolean =>
  paths.every((path) => dirname(path) !== folder || pageFileNumber(basename(path)) !== null);

/** The number in the name of a page file: `page-187.txt`, `p0187.txt`, `report_p12.txt`, `0187.txt`; null for others. */
export function pageFileNumber(name: string): string | null {
  const found =
    /^(?:.*[-_. ])?(?:pages?|pg|p)[-_. ]?(\d{1,6})\.(?:txt|text)$/i.exec(name) ??
    /^(0\d{1,5}|\d{1,3})\.(?:txt|text)$/i.exec(name);
  return found ? found[1]! : null;
}

/** All files below a folder, sorted, without following links out of it. */
function* walk(folder: string, root: string, failures: Failure[], top = realpathSync(folder)): Iterable<string> {
  for (const name of listFolder(folder, root, failures)) {
    if (name.startsWith('.') || name === 'gold' || name === 'node_modules') continue;
    const path = join(folder, name);
    const link = lstatSync(path, { throwIfNoEntry: false });
    if (!link) {
      failures.push(unnameable(withSlashes(relative(root, path))));
      continue;
    }
    if (link.isSymbolicLink() && !isInside(path, top)) {
      failures.push(outside(withSlashes(relative(root, path))));
      continue;
    }
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats?.isDirectory()) {
      if (!link.isSymbolicLink() && !isRunOutput(path)) yield* walk(path, root, failures, top);
    } else if (stats?.isFile()) yield path;
  }
}

/** The names in a folder, sorted; a folder that may not be read is a failure, and the rest goes on. */
function listFolder(folder: string, root: string, failures: Failure[]): readonly string[] {
  try {
    return readdirSync(folder).sort(compareCodeUnits);
  } catch (error) {
    failures.push(unlistable(withSlashes(relative(root, folder)), error));
    return [];
  }
}

function isInside(link: string, top: string): boolean {
  try {
    return realpathSync(link).startsWith(top + sep);
  } catch {
    return false;
  }
}

const withSlashes = (path: string): string => path.split(sep).join('/');

function outside(path: string): Failure {
  return {
    sourceFile: path,
    page: null,
    stage: 'ingest',
    code: 'input-outside',
    message: 'The link leads out of the folder of the corpus, or nowhere.',
    hint: 'Copy the file into the corpus, or name its folder as an input of its own.',
  };
}

function unlistable(path: string, error: unknown): Failure {
  return {
    sourceFile: path,
    page: null,
    stage: 'ingest',
    code: 'input-unreadable',
    message: `The folder cannot be read: ${error instanceof Error ? error.message.replace(/, \w+ '.*$/, '') : String(error)}.`,
    hint: 'Check that you may read it.',
  };
}

/** The folder lists it, yet it is not there under its name: the bytes of the name are no UTF-8. */
function unnameable(path: string): Failure {
  return {
    sourceFile: path,
    page: null,
    stage: 'ingest',
    code: 'input-unreadable',
    message: 'The file cannot be reached by its name.',
    hint: 'Rename it: its name is not UTF-8.',
  };
}

function notFound(input: string, root: string, passedOver: readonly Failure[]): PipelineError {
  const links = passedOver.filter(({ code }) => code === 'input-outside');
  if (links.length > 0)
    return new PipelineError(
      'input-not-found',
      `No text file matches the input "${input}" (looked in ${root}), but ${links.length} ${links.length === 1 ? 'link leads' : 'links lead'} out of it, "${links[0]!.sourceFile}" first.`,
      'Links are followed inside a corpus only: copy the files, or name the folder that they lie in.',
    );
  return new PipelineError(
    'input-not-found',
    `No text file matches the input "${input}" (looked in ${root}).`,
    'Inputs are files, folders or globs such as "corpus/**/*.txt"; texts end in .txt or .jsonl.',
  );
}
