import { Option } from 'commander';
import { formats } from '../export/index.ts';
import { writeTable } from '../export/write-rows.ts';
import type { Column, Row } from '../model/table.ts';

/** The option of every verb that prints a table: one of the export formats. */
export function formatOption(description: string): Option {
  return new Option('-f, --format <format>', description).choices(formats.map(({ id }) => id));
}

/** A whole table as text in one format, for a pipe: CSV without the byte order mark and the guard against formulas. */
export function printedTable(formatId: string, columns: readonly Column[], rows: Iterable<Row>): string {
  const format = formats.find(({ id }) => id === formatId)!;
  return writeTable(format, columns, rows, { csvProfile: 'data' });
}
