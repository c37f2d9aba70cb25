import type { Config } from '../config/schema.ts';
import type { Format } from '../export/format.ts';
import { createRowsWriter } from '../export/write-rows.ts';
import type { DocumentView } from '../tables/document-view.ts';
import { corpusTables, documentTables } from '../tables/index.ts';
import type { AppendBytes, Extent, Segment } from './document-entry.ts';

/** The format of the items that corpus tables need of a document. */
export const corpusFormat = 'corpus';
/** The table, as it were, of the repaired text. */
export const textTable = 'text';

/**
 * Prepares writing what a run keeps of documents: the rows of each in the chosen tables and formats, its text, and what the corpus
 * tables need of it. The bytes go to `append` as they are made.
 */
export function createSegmentsWriter(formats: readonly Format[], config: Config) {
  const isWanted = ({ id }: { readonly id: string }) => config.tables?.includes(id) ?? true;
  const chosen = formats.filter(({ id }) => config.formats.includes(id));
  const writeRows = createRowsWriter(chosen, config);
  return (view: DocumentView, append: AppendBytes): readonly Segment[] => {
    const segments: Segment[] = [];
    let offset = 0;
    const add = (extents: Extent[], bytes: Uint8Array) => {
      append(bytes);
      extents.push([offset, bytes.length]);
      offset += bytes.length;
    };
    const addText = (table: string, format: string, text: string) => {
      const extents: Extent[] = [];
      add(extents, Buffer.from(text));
      segments.push({ table, format, rows: 0, guarded: 0, cut: 0, extents });
    };
    for (const table of documentTables.filter(isWanted)) {
      const lanes = chosen.map((): Extent[] => []);
      const { rows, changes } = writeRows(table.columns, table.rows(view), (lane, bytes) => add(lanes[lane]!, bytes));
      for (const [lane, extents] of lanes.entries()) {
        segments.push({ table: table.id, format: chosen[lane]!.id, rows, ...changes[lane]!, extents });
      }
    }
    addText(textTable, 'txt', view.result.document.pages.map((page) => page.text).join('\f'));
    for (const table of corpusTables.filter(isWanted)) {
      addText(table.id, corpusFormat, JSON.stringify(table.collect(view)));
    }
    return segments;
  };
}
