import type { ByteSink } from './byte-sink.ts';
import { type EncodedRows, mark } from './encode-rows.ts';

/**
 * Where the cells of the last row stand in a sink, whatever a format put round them. A cell in two says what the cell above says, mostly
 * several side by side (document, page, section): they are copied from there, all at once.
 */
export class RowAbove {
  /** Where each cell begins, and where the last ends. */
  private readonly starts: Int32Array;
  private readonly sink: ByteSink;

  constructor(width: number, sink: ByteSink) {
    this.starts = new Int32Array(width + 1);
    this.sink = sink;
  }

  /** Says that cell `c` begins here; `width`: that the last cell has ended. */
  begin(c: number): void {
    this.starts[c] = this.sink.length;
  }

  /** Copies the cells from `c` on that repeat those above. Returns the first that does not: `c` itself where it does not. */
  copyFrom(c: number, r: number, { marks, width }: EncodedRows): number {
    const { starts, sink } = this;
    const row = r * width;
    if (c === width || !(marks[row + c]! & mark.repeated)) return c;
    const from = starts[c]!;
    const shift = sink.length - from;
    let next = c;
    while (next < width && marks[row + next]! & mark.repeated) starts[next++]! += shift;
    sink.repeat(from, starts[next]!);
    return next;
  }
}
