import type { Column } from '../model/table.ts';
import type { ByteSink } from './byte-sink.ts';
import type { EncodedRows } from './encode-rows.ts';

export const csvProfiles = ['excel', 'data'] as const;
export type CsvProfile = (typeof csvProfiles)[number];

export interface ExportOptions {
  /** `excel`: for spreadsheets, with every danger guarded. `data`: for programs, nothing changed. */
  readonly csvProfile: CsvProfile;
}

/** What had to be changed to write some rows. */
export interface Changes {
  /** Cells that were given an apostrophe because a spreadsheet would take them for a formula. */
  readonly guarded: number;
  /** Cells that were cut because a spreadsheet could not hold them. */
  readonly cut: number;
}

/**
 * Writes one table in pieces, so that no table has to be held whole: the file is `header`, then the pieces that are not
 * empty with `separator` between them, then `footer`.
 */
export interface TableWriter {
  readonly header: string;
  readonly separator: string;
  readonly footer: string;
  /** Adds a piece to the sink, in UTF-8. */
  write(rows: EncodedRows, sink: ByteSink): Changes;
}

/** A file format. Knows no table. */
export interface Format {
  /** The name for `--format`, also the file extension. */
  readonly id: string;
  readonly summary: string;
  readonly mediaType: string;
  /** True where a list has to become text. */
  readonly isTextual: boolean;
  createWriter(columns: readonly Column[], options: ExportOptions): TableWriter;
}
