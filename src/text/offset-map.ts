import type { Edit } from './edit.ts';
import type { Span } from './span.ts';

/** A stretch of text that edits have kept: where it lay, where it lies now, and how long it is. */
export interface KeptStretch {
  readonly from: number;
  readonly to: number;
  readonly size: number;
}

/**
 * The way back from a repaired text to the raw text it came from.
 *
 * Unit `i` of the repaired text came from a raw span: a unit that was kept from a span of length one; the units of a
 * replacement all from the whole raw span that they replaced; inserted units from an empty span at the place of
 * insertion. Both ends never fall, so that a span maps to a span (the idea of the step maps of prosemirror-transform).
 * The map is held as segments, one for each stretch that was kept or replaced: a step costs as much as it has edits, not
 * as the page has characters.
 */
export class OffsetMap {
  /** Where each segment begins in the repaired text; the last entry is the text's length. */
  private readonly starts: readonly number[];
  private readonly rawStarts: readonly number[];
  /** Where the segment ends in the raw text; -1 for a stretch that was kept, unit by unit. */
  private readonly rawEnds: readonly number[];
  private readonly rawLength: number;

  private constructor(
    starts: readonly number[],
    rawStarts: readonly number[],
    rawEnds: readonly number[],
    rawLength: number,
  ) {
    this.starts = starts;
    this.rawStarts = rawStarts;
    this.rawEnds = rawEnds;
    this.rawLength = rawLength;
  }

  /** The map of a text that has not been changed. */
  static identity(length: number): OffsetMap {
    return length === 0 ? new OffsetMap([0], [], [], 0) : new OffsetMap([0, length], [0], [-1], length);
  }

  /** Length of the repaired text in code units. */
  get length(): number {
    return this.starts.at(-1)!;
  }

  /** The map after one more step of edits (sorted, not overlapping, in offsets of the repaired text so far). */
  compose(edits: readonly Edit[]): OffsetMap {
    if (edits.length === 0) return this;
    const starts: number[] = [];
    const rawStarts: number[] = [];
    const rawEnds: number[] = [];
    let length = 0;
    const add = (size: number, rawStart: number, rawEnd: number) => {
      if (size <= 0) return;
      const last = rawStarts.length - 1;
      const joins = rawEnd === -1 && rawEnds[last] === -1 && rawStarts[last]! + length - starts[last]! === rawStart;
      if (!joins) {
        starts.push(length);
        rawStarts.push(rawStart);
        rawEnds.push(rawEnd);
      }
      length += size;
    };
    let from = 0;
    let segment = 0;
    const keep = (until: number) => {
      while (from < until) {
        while (this.starts[segment + 1]! <= from) segment++;
        const to = Math.min(until, this.starts[segment + 1]!);
        const isKept = this.rawEnds[segment] === -1;
        const rawStart = this.rawStarts[segment]! + (isKept ? from - this.starts[segment]! : 0);
        add(to - from, rawStart, this.rawEnds[segment]!);
        from = to;
      }
    };
    for (const { span, replacement } of edits) {
      keep(span.start);
      const raw = this.toRaw(span);
      add(replacement.length, raw.start, raw.end);
      from = span.end;
    }
    keep(this.length);
    starts.push(length);
    return new OffsetMap(starts, rawStarts, rawEnds, this.rawLength);
  }

  /** The raw span that a span of the repaired text came from. An empty span maps to an empty span or to what it replaced. */
  toRaw(span: Span): Span {
    const start = span.start < this.length ? this.rawSpanOf(span.start).start : this.rawLength;
    if (span.start >= span.end) return { start, end: start };
    return { start, end: this.rawSpanOf(span.end - 1).end };
  }

  /** The span of the repaired text that holds all that is left of a raw span; empty where nothing is left of it. */
  fromRaw(raw: Span): Span {
    const end = this.firstUnitFrom(raw.end);
    return { start: Math.min(this.firstUnitBehind(raw.start), end), end };
  }

  /**
   * The stretches of raw text that both an older map's text and this one's hold unchanged, in order, with their offsets in
   * the older text (`from`) and in this one (`to`).
   */
  *keptSince(older: OffsetMap): Iterable<KeptStretch> {
    let before = 0;
    for (let now = 0; now < this.rawStarts.length; now++) {
      if (this.rawEnds[now] !== -1) continue;
      const start = this.rawStarts[now]!;
      const end = start + this.starts[now + 1]! - this.starts[now]!;
      for (; before < older.rawStarts.length; before++) {
        const olderStart = older.rawStarts[before]!;
        if (olderStart >= end) break;
        if (older.rawEnds[before] !== -1) continue;
        const olderEnd = olderStart + older.starts[before + 1]! - older.starts[before]!;
        const first = Math.max(start, olderStart);
        const size = Math.min(end, olderEnd) - first;
        const from = older.starts[before]! + first - olderStart;
        if (size > 0) yield { from, to: this.starts[now]! + first - start, size };
        // The rest of it may be kept behind the next edit.
        if (olderEnd > end) break;
      }
    }
  }

  /** The raw span of one unit of the repaired text. */
  private rawSpanOf(offset: number): Span {
    // By hand: asked for twice an annotation, and a call a step would cost more than the step.
    const { starts } = this;
    let segment = 0;
    for (let high = starts.length; high - segment > 1; ) {
      const middle = (segment + high) >>> 1;
      if (starts[middle]! > offset) high = middle;
      else segment = middle;
    }
    const rawStart = this.rawStarts[segment]!;
    if (this.rawEnds[segment] !== -1) return { start: rawStart, end: this.rawEnds[segment]! };
    const start = rawStart + offset - this.starts[segment]!;
    return { start, end: start + 1 };
  }

  /** The first unit that came from raw text that ends behind a raw offset. */
  private firstUnitBehind(offset: number): number {
    const { starts, rawStarts, rawEnds } = this;
    const segment = this.firstSegment((index) => this.rawEndOf(index) > offset);
    return starts[segment]! + (rawEnds[segment] === -1 ? Math.max(0, offset - rawStarts[segment]!) : 0);
  }

  /** The first unit that came from raw text that begins at a raw offset or behind it. */
  private firstUnitFrom(offset: number): number {
    const { starts, rawStarts, rawEnds } = this;
    // The last segment that begins before the offset may hold the unit in its midst.
    const next = this.firstSegment((index) => rawStarts[index]! >= offset);
    if (next === 0) return 0;
    if (rawEnds[next - 1] !== -1) return starts[next]!;
    return Math.min(starts[next - 1]! + offset - rawStarts[next - 1]!, starts[next]!);
  }

  private rawEndOf(segment: number): number {
    const end = this.rawEnds[segment]!;
    return end === -1 ? this.rawStarts[segment]! + this.starts[segment + 1]! - this.starts[segment]! : end;
  }

  /** The first segment for which a test holds, where it holds from some segment on. */
  private firstSegment(test: (index: number) => boolean): number {
    return firstIndex(this.rawStarts.length, test);
  }
}

/** The first of `length` indexes for which `test` holds, where it holds from some index on; `length` where for none. */
function firstIndex(length: number, test: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (test(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
