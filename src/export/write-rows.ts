import type { Column, Row } from '../model/table.ts';
import { ByteSink } from './byte-sink.ts';
import { RowEncoder } from './encode-rows.ts';
import type { ExportOptions, Format, TableWriter } from './format.ts';

/** A stretch of finished rows in one format: bytes to be put between the header and footer of its table. */
export interface Piece {
  readonly format: string;
  readonly bytes: Uint8Array;
  readonly guarded: number;
  readonly cut: number;
}

export interface WrittenRows {
  readonly rows: number;
  /** One a format. */
  readonly pieces: readonly Piece[];
}

/** Rows that are turned into bytes at a time: few enough to stay near the processor until each format has copied them. */
const batchSize = 256;

/**
 * Prepares writing rows in some formats at once. What it returns can be called for table after table: the memory is used again.
 */
export function createRowsWriter(formats: readonly Format[], options: ExportOptions) {
  const encoder = new RowEncoder();
  const sinks = formats.map(() => new ByteSink());
  return (columns: readonly Column[], rows: Iterable<Row>): WrittenRows => {
    const lanes = formats.map((format, index) => ({
      format: format.id,
      writer: format.createWriter(columns, options),
      sink: sinks[index]!,
      guarded: 0,
      cut: 0,
    }));
    let count = 0;
    for (const batch of batches(rows)) {
      count += batch.length;
      const encoded = encoder.encode(batch, columns.length);
      for (const lane of lanes) {
        if (lane.sink.length > 0) lane.sink.text(lane.writer.separator);
        const { guarded, cut } = lane.writer.write(encoded, lane.sink);
        lane.guarded += guarded;
        lane.cut += cut;
      }
    }
    const pieces = lanes.map(({ format, sink, guarded, cut }) => ({ format, bytes: sink.take(), guarded, cut }));
    return { rows: count, pieces };
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
export function writeTable(format: Format, columns: readonly Column[], rows: Iterable<Row>, options: ExportOptions) {
  const { header, footer }: TableWriter = format.createWriter(columns, options);
  const { pieces } = createRowsWriter([format], options)(columns, rows);
  return `${header}${new TextDecoder('utf-8', { ignoreBOM: true }).decode(pieces[0]!.bytes)}${footer}`;
}
