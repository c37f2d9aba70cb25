import { basename, dirname } from 'node:path';
import { PipelineError } from '../errors.ts';
import type { Failure } from '../model/document.ts';
import { compareCodeUnits } from '../text/compare.ts';
import type { DocumentFiles, GroupedDocuments } from './document-files.ts';
import { documentIdOf } from './document-name.ts';
import { type CorpusFile, isOriginal, pageFileNumber } from './find-files.ts';
import { listJsonlDocuments } from './jsonl-documents.ts';

/**
 * Says which files make which documents. Page files of one folder are one document; every other text is its own; a JSONL
 * file holds one or many. An original whose text lies beside it ("paper.pdf", "paper.txt") is read already. Throws `document-id-clash`, with both places, where two documents have one id.
 */
export function groupDocuments(files: readonly CorpusFile[]): GroupedDocuments {
  const failures: Failure[] = [];
  const documents: DocumentFiles[] = [];
  const folders = new Map<string, CorpusFile[]>();
  const texts = new Set(files.filter(({ path }) => !isOriginal(path)).map(({ path }) => stemOf(path)));
  for (const file of files) {
    if (isOriginal(file.path)) {
      // It is going to be a row of `failures`, and takes no text's id: "paper.pdf" and "paper.docx" are two rows.
      if (!texts.has(stemOf(file.path)))
        documents.push({ id: documentIdOf(`${file.name}.x`), kind: 'text', sourceFile: file.path, files: [file] });
    } else if (/\.(?:jsonl|ndjson)$/i.test(file.path)) {
      const listed = listJsonlDocuments(file);
      documents.push(...listed.documents);
      failures.push(...listed.failures);
    } else if (pageFileNumber(basename(file.path)) !== null && file.name.includes('/')) {
      const folder = dirname(file.path);
      folders.set(folder, [...(folders.get(folder) ?? []), file]);
    } else {
      documents.push({ id: documentIdOf(file.name), kind: 'text', sourceFile: file.path, files: [file] });
    }
  }
  for (const [folder, pages] of folders) documents.push(pageFolder(folder, pages));
  documents.sort((a, b) => compareCodeUnits(a.id, b.id));
  for (const [index, { id, sourceFile }] of documents.entries()) {
    const next = documents[index + 1];
    if (next?.id === id) throw clash(id, sourceFile, next.sourceFile);
  }
  return { documents, failures };
}

const stemOf = (path: string): string => path.replace(/\.[A-Za-z]{1,6}$/, '');

function pageFolder(folder: string, pages: readonly CorpusFile[]): DocumentFiles {
  const sorted = [...pages].sort((a, b) => numberOf(a) - numberOf(b) || compareCodeUnits(a.path, b.path));
  return { id: documentIdOf(`${dirname(pages[0]!.name)}.x`), kind: 'pages', sourceFile: folder, files: sorted };
}

const numberOf = (file: CorpusFile): number => Number(pageFileNumber(basename(file.path)));

function clash(id: string, first: string, second: string): PipelineError {
  return new PipelineError(
    'document-id-clash',
    `"${first}" and "${second}" both give the document id "${id}".`,
    'Rename one of them, or leave one out of `inputs`.',
  );
}
