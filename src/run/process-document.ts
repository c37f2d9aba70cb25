import type { Config } from '../config/schema.ts';
import { PipelineError, reasonOf } from '../errors.ts';
import { formats } from '../export/index.ts';
import type { DocumentFiles } from '../ingest/document-files.ts';
import { type ReadOptions, readDocument } from '../ingest/read-document.ts';
import type { Failure, SourceDocument } from '../model/document.ts';
import { createDocumentView, type DocumentView } from '../tables/document-view.ts';
import { createConfiguredPipeline } from './configured-pipeline.ts';
import type { AppendBytes, EntryHead, Segment } from './document-entry.ts';
import { emptyPages, failuresOf, type LeftOut } from './leave-out.ts';
import { readOptionsOf } from './read-options.ts';
import { createSegmentsWriter } from './write-segments.ts';

export interface DocumentProcessor {
  /**
   * Turns one document into its entry. Never throws for what the document holds; throws on what `append` throws. A page that brings
   * the whole down is left out of it, with a row of `failures`; so are the pages that are named.
   */
  finish(files: DocumentFiles, append: AppendBytes, leftOut?: readonly LeftOut[]): EntryHead;
  /** Takes each page by itself through the pipeline, from a page on, and says so before each. Returns those that throw. */
  tryPages(files: DocumentFiles, from: number, onPage: (page: number) => void): readonly LeftOut[];
}

/** Loads the models once; the processor then takes any number of documents, each as if it were the first. */
export function createDocumentProcessor(config: Config, root: string): DocumentProcessor {
  const pipeline = createConfiguredPipeline(config, root);
  const readOptions: ReadOptions = readOptionsOf(config, root);
  const writeSegments = createSegmentsWriter(formats, config);
  const failingPages = (source: SourceDocument, from: number, onPage: (page: number) => void): readonly LeftOut[] =>
    source.pages.flatMap((page): readonly LeftOut[] => {
      if (page.number < from) return [];
      onPage(page.number);
      try {
        pipeline({ ...source, pages: [page] });
        return [];
      } catch (error) {
        return [{ page: page.number, code: 'page-failed', reason: reasonOf(error) }];
      }
    });
  const viewOf = (source: SourceDocument, failures: readonly Failure[], leftOut: readonly LeftOut[]): DocumentView => {
    const kept = emptyPages(source, leftOut);
    try {
      return createDocumentView(pipeline(kept), [...failures, ...failuresOf(source, leftOut)]);
    } catch (error) {
      const failing = failingPages(kept, 0, () => {});
      if (failing.length === 0) throw error;
      const all = [...leftOut, ...failing];
      return createDocumentView(pipeline(emptyPages(source, all)), [...failures, ...failuresOf(source, all)]);
    }
  };
  return {
    finish(files, append, leftOut = []) {
      const { source, failures } = readDocument(files, readOptions);
      const base = { id: files.id, pages: source?.pages.length ?? 0, failures, segments: [] };
      if (!source) return { ...base, sha256: null };
      const sha256 = source.sourceSha256;
      let written = 0;
      try {
        const view = viewOf(source, failures, leftOut);
        const segments = writeSegments(view, (bytes) => {
          append(bytes);
          written += bytes.length;
        });
        return { ...base, sha256, failures: view.failures, segments };
      } catch (error) {
        if (error instanceof PipelineError && error.code === 'output-unwritable') throw error;
        const all = [...failures, documentFailure(files.sourceFile, error)];
        return { ...base, sha256, failures: all, segments: [unused(written)] };
      }
    },
    tryPages(files, from, onPage) {
      const { source } = readDocument(files, readOptions);
      return source ? failingPages(source, from, onPage) : [];
    },
  };
}

/** Bytes that were written before a table failed: no table reads them. */
const unused = (bytes: number): Segment => ({
  table: '',
  format: '',
  rows: 0,
  guarded: 0,
  cut: 0,
  extents: [[0, bytes]],
});

function documentFailure(sourceFile: string, error: unknown): Failure {
  return {
    sourceFile,
    page: null,
    stage: 'analyze',
    code: 'document-failed',
    message: `The document could not be processed: ${reasonOf(error)}`,
    hint: 'This is a fault of policylens: please report it with the document. The other documents are not touched by it.',
  };
}
