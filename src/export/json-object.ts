import type { Column } from '../model/table.ts';
import type { ByteSink } from './byte-sink.ts';
import { type EncodedRows, mark } from './encode-rows.ts';

const quotationMark = 0x22;
const backslash = 0x5c;
const encoder = new TextEncoder();

/** The letter of a short escape, by control character; 0 where there is none. */
const shortEscapes = Uint8Array.from({ length: 0x20 }, (_, code) => {
  const short = JSON.stringify(String.fromCharCode(code))[2]!;
  return short === 'u' ? 0 : short.charCodeAt(0);
});

/** Prepares writing row `r` of some rows as a JSON object without a line end, as `JSON.stringify` would. */
export function createObjectWriter(columns: readonly Column[]): (rows: EncodedRows, r: number, sink: ByteSink) => void {
  const keys = columns.map(({ name }, index) => encoder.encode(`${index === 0 ? '{' : ','}${JSON.stringify(name)}:`));
  const missing = columns.map(({ name }, index) =>
    encoder.encode(`${index === 0 ? '{' : ','}${JSON.stringify(name)}:null`),
  );
  const fixed = missing.reduce((sum, { length }) => sum + length + 2, 1);
  return (encoded, r, sink) => {
    const { bytes, starts, ends, marks, width } = encoded;
    sink.reserve(fixed);
    for (let c = 0, cell = r * width; c < width; c++, cell++) {
      const flags = marks[cell]!;
      if (flags & mark.missing) {
        sink.copy(missing[c]!, 0, missing[c]!.length);
        continue;
      }
      const key = keys[c]!;
      const start = starts[cell]!;
      const end = ends[cell]!;
      // Six bytes for one: the longest escape.
      sink.reserve(fixed + (flags & mark.escape ? (end - start) * 6 : end - start));
      sink.copy(key, 0, key.length);
      if (flags & (mark.list | mark.surrogates)) sink.text(JSON.stringify(encoded.rows[r]![c]));
      else if (flags & mark.text) {
        sink.put(quotationMark);
        if (flags & mark.escape) copyEscaped(sink, bytes, start, end);
        else sink.copy(bytes, start, end);
        sink.put(quotationMark);
      } else sink.copy(bytes, start, end);
    }
    sink.put(0x7d);
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
