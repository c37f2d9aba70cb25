/** Ranges longer than this are copied by the engine; shorter ones are faster by hand than the call. */
const byHand = 160;

/** Bytes that are added to: grows by doubling, and keeps its memory from one table to the next. */
export class ByteSink {
  /** The bytes so far are the first `length` of these. */
  bytes: Uint8Array = new Uint8Array(1 << 16);
  length = 0;

  /** Makes room for `more` bytes. */
  reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more));
    grown.set(this.bytes.subarray(0, this.length));
    this.bytes = grown;
  }

  /** Adds some bytes of others. Room must have been reserved. */
  copy(source: Uint8Array, start: number, end: number): void {
    const { bytes } = this;
    let { length } = this;
    if (end - start > byHand) {
      bytes.set(source.subarray(start, end), length);
      length += end - start;
    } else {
      for (let at = start; at < end; at++) bytes[length++] = source[at]!;
    }
    this.length = length;
  }

  /** Adds again what stands between two places of the bytes so far. */
  repeat(start: number, end: number): void {
    this.reserve(end - start);
    if (end - start <= byHand) this.copy(this.bytes, start, end);
    else {
      this.bytes.copyWithin(this.length, start, end);
      this.length += end - start;
    }
  }

  /** Adds one byte. Room must have been reserved. */
  put(byte: number): void {
    this.bytes[this.length++] = byte;
  }

  /** Adds a text as UTF-8. */
  text(text: string): void {
    // A UTF-16 unit takes three bytes at most.
    this.reserve(text.length * 3);
    this.length += encoder.encodeInto(text, this.bytes.subarray(this.length)).written;
  }

  /** Gives the bytes so far, if there are any, and is empty again. They are good until `take` returns. */
  handOn(take: (bytes: Uint8Array) => void): void {
    const { length } = this;
    this.length = 0;
    if (length > 0) take(this.bytes.subarray(0, length));
  }
}

const encoder = new TextEncoder();
