import type { Cell, Row } from '../model/table.ts';
import { unitAt } from '../text/unit-at.ts';

/** What a format must know of a cell before it copies its bytes: flags that are added up. */
export const mark = {
  /** A missing cell. */
  missing: 1,
  /** A text or list: a number or boolean is written as it is. */
  text: 2,
  /** A list: its bytes are the items joined by `|`. */
  list: 4,
  /** Holds a quotation mark, backslash or control character. */
  escape: 8,
  /** Holds a comma, quotation mark, CR or LF. */
  quote: 16,
  /** Holds characters beyond U+FFFF, or halves of them (or U+FFFD, which they become): rare enough to take the long way. */
  surrogates: 32,
  /** The same as the cell above: it has the marks of that one, but no bytes of its own. */
  repeated: 64,
} as const;

/**
 * The items of a list in one cell, joined by `|`. Inside an item it becomes `¦`: a reader that splits finds as many items as there
 * are. Formats with lists of their own write the items as they are.
 */
export function joinList(items: readonly string[]): string {
  const isPlain = items.every((item) => !item.includes('|'));
  return (isPlain ? items : items.map((item) => item.replaceAll('|', '¦'))).join('|');
}

/**
 * Rows whose cells are bytes, made once and copied by every format. Cell `c` of row `r` is number `r * width + c`. Valid until the
 * encoder takes the next rows.
 */
export interface EncodedRows {
  readonly rows: readonly Row[];
  readonly width: number;
  readonly bytes: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly marks: Uint8Array;
}

/** The marks of each byte of UTF-8. */
const byteMarks = Uint8Array.from({ length: 256 }, (_, byte) => {
  const escapes = byte < 0x20 || byte === 0x22 || byte === 0x5c ? mark.escape : 0;
  const quotes = byte === 0x00 || byte === 0x22 || byte === 0x2c || byte === 0x0a || byte === 0x0d ? mark.quote : 0;
  return escapes | quotes | (byte >= 0xf0 ? mark.surrogates : 0);
});

/** Texts up to this length are encoded by hand: the engine's own encoder has its price a call. */
const byHand = 24;

const encoder = new TextEncoder();

/** Turns rows into bytes, some hundred at a time: the memory is used again. */
export class RowEncoder {
  private bytes = new Uint8Array(1 << 18);
  private length = 0;
  private starts = new Int32Array(0);
  private ends = new Int32Array(0);
  private marks = new Uint8Array(0);

  encode(rows: readonly Row[], width: number): EncodedRows {
    const count = rows.length * width;
    if (this.starts.length < count) {
      this.starts = new Int32Array(count);
      this.ends = new Int32Array(count);
      this.marks = new Uint8Array(count);
    }
    this.length = 0;
    let above: Row = [];
    for (let r = 0; r < rows.length; r++) {
      const row = rows[r]!;
      for (let c = 0, cell = r * width; c < width; c++, cell++) {
        const value = row[c] ?? null;
        if (value === above[c]) this.marks[cell] = this.marks[cell - width]! | mark.repeated;
        else this.encodeCell(value, cell);
      }
      above = row;
    }
    const { bytes, starts, ends, marks } = this;
    return { rows, width, bytes, starts, ends, marks };
  }

  private encodeCell(value: Cell, cell: number): void {
    const { starts, ends, marks } = this;
    starts[cell] = this.length;
    if (value === null) marks[cell] = mark.missing;
    else if (typeof value === 'string') marks[cell] = mark.text | this.addText(value);
    else if (typeof value === 'object') marks[cell] = mark.text | mark.list | this.addText(joinList(value));
    else {
      marks[cell] = 0;
      if (typeof value === 'number' && value >= 0 && value < 1e9 && (value | 0) === value) this.addInteger(value);
      else this.addText(String(value));
    }
    ends[cell] = this.length;
  }

  /** Adds the digits of an integer from 0. */
  private addInteger(value: number): void {
    this.reserve(10);
    let size = 1;
    for (let bound = 10; bound <= value; bound *= 10) size++;
    let rest = value;
    for (let at = this.length + size - 1; at >= this.length; at--) {
      const tenth = (rest / 10) | 0;
      this.bytes[at] = 0x30 + rest - tenth * 10;
      rest = tenth;
    }
    this.length += size;
  }

  /** Adds a text as UTF-8 and tells its marks. */
  private addText(text: string): number {
    const { length } = text;
    this.reserve(length * 3);
    if (length > byHand) return this.addLongText(text);
    const { bytes } = this;
    let at = this.length;
    let marks = 0;
    for (let i = 0; i < length; i++) {
      const code = unitAt(text, i);
      if (code < 0x80) {
        marks |= byteMarks[code]!;
        bytes[at++] = code;
      } else if (code < 0x800) {
        bytes[at++] = 0xc0 | (code >> 6);
        bytes[at++] = 0x80 | (code & 0x3f);
      } else if (code < 0xd800 || code > 0xdfff) {
        bytes[at++] = 0xe0 | (code >> 12);
        bytes[at++] = 0x80 | ((code >> 6) & 0x3f);
        bytes[at++] = 0x80 | (code & 0x3f);
      } else return this.addLongText(text);
    }
    this.length = at;
    return marks;
  }

  /** The same by the engine's encoder, which turns lone surrogates into U+FFFD. */
  private addLongText(text: string): number {
    const { bytes, length } = this;
    const end = length + encoder.encodeInto(text, bytes.subarray(length)).written;
    let marks = 0;
    for (let at = length; at < end; at++) {
      const byte = bytes[at]!;
      marks |= byteMarks[byte]!;
      if (byte === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) marks |= mark.surrogates;
    }
    this.length = end;
    return marks;
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more));
    grown.set(this.bytes.subarray(0, this.length));
    this.bytes = grown;
  }
}
