import type { Config } from '../config/schema.ts';
import { PipelineError } from '../errors.ts';
import { formats } from '../export/index.ts';
import type { DocumentFiles } from '../ingest/document-files.ts';
import { type ReadOptions, readDocument } from '../ingest/read-document.ts';
import type { Failure } from '../model/document.ts';
import { createDocumentView } from '../tables/document-view.ts';
import { createConfiguredPipeline } from './configured-pipeline.ts';
import type { AppendBytes, EntryHead, Segment } from './document-entry.ts';
import { readOptionsOf } from './read-options.ts';
import { createSegmentsWriter } from './write-segments.ts';

/** Turns one document into its entry. Never throws for what the document holds; throws on what `append` throws. */
export type DocumentProcessor = (files: DocumentFiles, append: AppendBytes) => EntryHead;

/** Loads the models once; the processor then takes any number of documents, each as if it were the first. */
export function createDocumentProcessor(config: Config, root: string): DocumentProcessor {
  const pipeline = createConfiguredPipeline(config, root);
  const readOptions: ReadOptions = readOptionsOf(config, root);
  const writeSegments = createSegmentsWriter(formats, config);
  return (files, append) => {
    const { source, failures } = readDocument(files, readOptions);
    const base = { id: files.id, pages: source?.pages.length ?? 0, failures, segments: [] };
    if (!source) return { ...base, sha256: null };
    const sha256 = source.sourceSha256;
    let written = 0;
    try {
      const view = createDocumentView(pipeline(source), failures);
      const segments = writeSegments(view, (bytes) => {
        append(bytes);
        written += bytes.length;
      });
      return { ...base, sha256, failures: view.failures, segments };
    } catch (error) {
      if (error instanceof PipelineError && error.code === 'output-unwritable') throw error;
      return {
        ...base,
        sha256,
        failures: [...failures, documentFailure(files.sourceFile, error)],
        segments: [unused(written)],
      };
    }
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
    message: `The document could not be processed: ${error instanceof Error ? error.message : String(error)}`,
    hint: 'This is a fault of policylens: please report it with the document. The other documents are not touched by it.',
  };
}
