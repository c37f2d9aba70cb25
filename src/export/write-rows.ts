import type { Column, Row } from '../model/table.ts';
import { ByteSink } from './byte-sink.ts';
import { RowEncoder } from './encode-rows.ts';
import type { Changes, ExportOptions, Format } from './format.ts';

export interface WrittenRows {
  readonly rows: number;
  /** One a format, in their order. */
  readonly changes: readonly Changes[];
}

/** Takes finished bytes of a format, counted in the order of the formats. They are good until it returns. */
export type TakeBytes = (format: number, bytes: Uint8Array) => void;

/** Rows that are turned into bytes at a time: few enough to stay near the processor until each format has copied them. */
const batchSize = 64;
/** A format's bytes are handed on when they are this many: a table is never held whole. */
const handOn = 1 << 17;

/**
 * Prepares writing rows in some formats at once: what stands between the header and the footer of a table. What it returns can be
 * called for table after table: the memory is used again.
 */
export function createRowsWriter(formats: readonly Format[], options: ExportOptions) {
  const encoder = new RowEncoder();
  const sinks = formats.map(() => new ByteSink());
  return (columns: readonly Column[], rows: Iterable<Row>, take: TakeBytes): WrittenRows => {
    const writers = formats.map((format) => format.createWriter(columns, options));
    // What a table that failed has left.
    for (const sink of sinks) sink.length = 0;
    const changes = formats.map(() => ({ guarded: 0, cut: 0 }));
    let count = 0;
    for (const batch of batches(rows)) {
      const encoded = encoder.encode(batch, columns.length);
      for (const [index, writer] of writers.entries()) {
        const sink = sinks[index]!;
        if (count > 0) sink.text(writer.separator);
        const { guarded, cut } = writer.write(encoded, sink);
        changes[index]!.guarded += guarded;
        changes[index]!.cut += cut;
        if (sink.length > handOn) sink.handOn((bytes) => take(index, bytes));
      }
      count += batch.length;
    }
    for (const [index, sink] of sinks.entries()) sink.handOn((bytes) => take(index, bytes));
    return { rows: count, changes };
  };
}

function* batches(rows: Iterable<Row>): Iterable<readonly Row[]> {
  let batch: Row[] = [];
  for (const row of rows) {
    if (batch.push(row) < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** A small table as the text of its file. */
export function writeTable(
  format: Format,
  columns: readonly Column[],
  rows: Iterable<Row>,
  options: ExportOptions,
): string {
  const { header, footer } = format.createWriter(columns, options);
  const parts: Uint8Array[] = [];
  createRowsWriter([format], options)(columns, rows, (_, bytes) => parts.push(bytes.slice()));
  return `${header}${Buffer.concat(parts).toString()}${footer}`;
}
