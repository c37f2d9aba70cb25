import type { Edit } from './edit.ts';
import type { Span } from './span.ts';

/**
 * The way back from a repaired text to the raw text it came from, one entry a UTF-16 code unit.
 *
 * Unit `i` of the repaired text came from the raw span `[starts[i], ends[i])`. A unit that was kept has a span of
 * length one; the units of a replacement all carry the whole raw span that they replaced; inserted units carry an
 * empty span at the place of insertion. Both arrays never fall, so that a span maps to a span (the idea of the step
 * maps of prosemirror-transform, kept flat because pages are small and many edits touch each).
 */
export class OffsetMap {
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  private readonly rawLength: number;

  private constructor(starts: Int32Array, ends: Int32Array, rawLength: number) {
    this.starts = starts;
    this.ends = ends;
    this.rawLength = rawLength;
  }

  /** The map of a text that has not been changed. */
  static identity(length: number): OffsetMap {
    const starts = new Int32Array(length);
    const ends = new Int32Array(length);
    for (let i = 0; i < length; i++) {
      starts[i] = i;
      ends[i] = i + 1;
    }
    return new OffsetMap(starts, ends, length);
  }

  /** Length of the repaired text in code units. */
  get length(): number {
    return this.starts.length;
  }

  /** The map after one more step of edits (sorted, not overlapping, in offsets of the repaired text so far). */
  compose(edits: readonly Edit[]): OffsetMap {
    if (edits.length === 0) return this;
    const growth = edits.reduce((sum, { span, replacement }) => sum + replacement.length - (span.end - span.start), 0);
    const starts = new Int32Array(this.length + growth);
    const ends = new Int32Array(this.length + growth);
    let from = 0;
    let to = 0;
    const keep = (until: number) => {
      starts.set(this.starts.subarray(from, until), to);
      ends.set(this.ends.subarray(from, until), to);
      to += until - from;
      from = until;
    };
    for (const { span, replacement } of edits) {
      keep(span.start);
      const raw = this.toRaw(span);
      starts.fill(raw.start, to, to + replacement.length);
      ends.fill(raw.end, to, to + replacement.length);
      to += replacement.length;
      from = span.end;
    }
    keep(this.length);
    return new OffsetMap(starts, ends, this.rawLength);
  }

  /** The raw span that a span of the repaired text came from. An empty span maps to an empty span or to what it replaced. */
  toRaw(span: Span): Span {
    if (span.start < span.end) return { start: this.starts[span.start]!, end: this.ends[span.end - 1]! };
    const at = span.start < this.length ? this.starts[span.start]! : this.rawLength;
    return { start: at, end: at };
  }

  /** The span of the repaired text that holds all that is left of a raw span; empty where nothing is left of it. */
  fromRaw(raw: Span): Span {
    const start = firstIndex(this.ends, (end) => end > raw.start);
    const end = firstIndex(this.starts, (value) => value >= raw.end);
    return { start: Math.min(start, end), end };
  }
}

/** Index of the first value for which `test` holds, in an array where it holds from some point on. */
function firstIndex(values: Int32Array, test: (value: number) => boolean): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (test(values[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
