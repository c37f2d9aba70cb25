import type { Config } from '../config/schema.ts';
import { findFiles } from '../ingest/find-files.ts';
import { groupDocuments } from '../ingest/group-documents.ts';
import { readDocument } from '../ingest/read-document.ts';
import { createDocumentView } from '../tables/document-view.ts';
import { createConfiguredPipeline } from './configured-pipeline.ts';
import { readOptionsOf } from './read-options.ts';

/** Reads one document again and gives the parse of one of its actions, or null where it is not there any more. */
export function readClause(
  config: Config,
  root: string,
  wanted: { readonly documentId: string; readonly actionId: string },
): string | null {
  try {
    const { documents } = groupDocuments(findFiles(config.inputs, root).files);
    const files = documents.find(({ id }) => id === wanted.documentId);
    const source = files && readDocument(files, readOptionsOf(config, root)).source;
    if (!source) return null;
    const view = createDocumentView(createConfiguredPipeline(config, root)(source));
    return view.actions.find(({ id }) => id === wanted.actionId)?.item.parse ?? null;
  } catch {
    return null;
  }
}
