import type { Column, Row } from '../model/table.ts';
import type { DocumentView } from './document-view.ts';

/** Counts over the documents of a corpus. Integers and strings only, so that the order of adding does not show. */
export interface Tally {
  add(items: readonly Row[]): void;
  /** Rows about one document, once all documents are added; absent where the table has none. */
  documentRows?(items: readonly Row[]): Iterable<Row>;
  /** Rows about the whole corpus, once all documents are added. */
  corpusRows(): Iterable<Row>;
}

/** A table that needs to know all documents: each document hands over items (plain cells), the tally makes the rows. */
export interface CorpusTable {
  readonly id: string;
  readonly summary: string;
  readonly columns: readonly Column[];
  /** What one document contributes. */
  collect(view: DocumentView): readonly Row[];
  createTally(): Tally;
}
