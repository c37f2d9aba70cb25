import type { Cell, Column } from '../model/table.ts';
import type { ByteSink } from './byte-sink.ts';
import { type EncodedRows, mark } from './encode-rows.ts';
import { RowAbove } from './row-above.ts';

const quotationMark = 0x22;
const backslash = 0x5c;
const closingBrace = 0x7d;
const encoder = new TextEncoder();

/** The letter of a short escape, by control character; 0 where there is none. */
const shortEscapes = Uint8Array.from({ length: 0x20 }, (_, code) => {
  const short = JSON.stringify(String.fromCharCode(code))[2]!;
  return short === 'u' ? 0 : short.charCodeAt(0);
});

/** Adds row `r` of some rows as a JSON object without a line end, as `JSON.stringify` would. The rows before must have been added. */
type WriteObject = (r: number) => void;

/** Prepares writing rows as JSON objects: first for a table, then for each batch of its rows. */
export function createObjectWriter(columns: readonly Column[]): (rows: EncodedRows, sink: ByteSink) => WriteObject {
  const keys = columns.map(({ name }, index) => encoder.encode(`${index === 0 ? '{' : ','}${JSON.stringify(name)}:`));
  const missing = keys.map((key) => Uint8Array.of(...key, ...encoder.encode('null')));
  const longest = Math.max(...missing.map(({ length }) => length)) + 2;
  return (encoded, sink) => {
    const { bytes, starts, ends, marks, width } = encoded;
    const above = new RowAbove(width, sink);
    const writeCell = (c: number, cell: number, value: Cell) => {
      const flags = marks[cell]!;
      const start = starts[cell]!;
      const end = ends[cell]!;
      // Six bytes for one: the longest escape.
      sink.reserve(longest + (flags & mark.escape ? (end - start) * 6 : end - start));
      const key = flags & mark.missing ? missing[c]! : keys[c]!;
      sink.copy(key, 0, key.length);
      if (flags & (mark.list | mark.surrogates)) sink.text(JSON.stringify(value));
      else if (flags & mark.text) {
        sink.put(quotationMark);
        if (flags & mark.escape) copyEscaped(sink, bytes, start, end);
        else sink.copy(bytes, start, end);
        sink.put(quotationMark);
      } else sink.copy(bytes, start, end);
    };
    return (r) => {
      const row = encoded.rows[r]!;
      for (let c = above.copyFrom(0, r, encoded); c < width; c = above.copyFrom(c + 1, r, encoded)) {
        above.begin(c);
        writeCell(c, r * width + c, row[c]!);
      }
      above.begin(width);
      sink.reserve(1);
      sink.put(closingBrace);
    };
  };
}

/** Copies UTF-8 and puts an escape in the place of each character that JSON does not allow in a string. */
function copyEscaped(sink: ByteSink, source: Uint8Array, start: number, end: number): void {
  const { bytes } = sink;
  let at = sink.length;
  for (let i = start; i < end; i++) {
    const byte = source[i]!;
    if (byte >= 0x20 && byte !== quotationMark && byte !== backslash) {
      bytes[at++] = byte;
      continue;
    }
    bytes[at++] = backslash;
    const letter = byte >= 0x20 ? byte : shortEscapes[byte]!;
    if (letter !== 0) bytes[at++] = letter;
    else for (const digit of `u${byte.toString(16).padStart(4, '0')}`) bytes[at++] = digit.charCodeAt(0);
  }
  sink.length = at;
}
