import type { Config } from '../config/schema.ts';
import { formats } from '../export/index.ts';
import { createRowsWriter } from '../export/write-rows.ts';
import type { DocumentFiles } from '../ingest/document-files.ts';
import { type ReadOptions, readDocument } from '../ingest/read-document.ts';
import type { Failure } from '../model/document.ts';
import type { Row } from '../model/table.ts';
import { createDocumentView, type DocumentView } from '../tables/document-view.ts';
import { corpusTables, documentTables } from '../tables/index.ts';
import { createConfiguredPipeline } from './configured-pipeline.ts';
import { type DocumentEntry, encodeEntry, type Segment } from './document-entry.ts';
import { readOptionsOf } from './read-options.ts';

/** Turns one document into its finished entry. Never throws for what the document holds. */
export type DocumentProcessor = (files: DocumentFiles) => readonly Uint8Array[];

/** Loads the models once; the processor then takes any number of documents, each as if it were the first. */
export function createDocumentProcessor(config: Config, root: string): DocumentProcessor {
  const pipeline = createConfiguredPipeline(config, root);
  const readOptions: ReadOptions = readOptionsOf(config, root);
  const writeSegments = createSegmentsWriter(config);
  return (files) => {
    const { source, failures } = readDocument(files, readOptions);
    const base = { id: files.id, failures, pages: source?.pages.length ?? 0 };
    if (!source) return encodeEntry({ ...base, sha256: null, segments: [], corpus: [] });
    try {
      const view = createDocumentView(pipeline(source), failures);
      const finished = { ...base, sha256: source.sourceSha256, failures: view.failures };
      return encodeEntry({ ...finished, ...writeSegments(view) });
    } catch (error) {
      const all = [...failures, documentFailure(files.sourceFile, error)];
      return encodeEntry({ ...base, sha256: source.sourceSha256, failures: all, segments: [], corpus: [] });
    }
  };
}

/** Prepares writing the rows of documents in the chosen tables and formats, and what the corpus tables need of them. */
export function createSegmentsWriter(config: Config) {
  const isWanted = ({ id }: { readonly id: string }) => config.tables?.includes(id) ?? true;
  const writeRows = createRowsWriter(
    formats.filter(({ id }) => config.formats.includes(id)),
    config,
  );
  return (view: DocumentView): Pick<DocumentEntry, 'segments' | 'corpus'> => {
    const segments = documentTables.filter(isWanted).flatMap((table): readonly Segment[] => {
      const { rows, pieces } = writeRows(table.columns, table.rows(view));
      return pieces.map((piece) => ({ table: table.id, rows, ...piece }));
    });
    const text = Buffer.from(view.result.document.pages.map((page) => page.text).join('\f'));
    segments.push({ table: 'text', format: 'txt', rows: 0, bytes: text, guarded: 0, cut: 0 });
    const corpus = corpusTables
      .filter(isWanted)
      .map((table): readonly [string, readonly Row[]] => [table.id, table.collect(view)]);
    return { segments, corpus };
  };
}

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
