import type { Edit } from './edit.ts';
import type { Span } from './span.ts';

/** A stretch of text that edits have kept: where it lay, where it lies now, and how long it is. */
export interface KeptStretch {
  readonly from: number;
  readonly to: number;
  readonly size: number;
}

/** Where moved text stood in the raw text. */
interface Origin {
  readonly start: number;
  /** -1: unit by unit, as the text was kept. */
  readonly end: number;
}

/**
 * The way back from a repaired text to the raw text it came from.
 *
 * Unit `i` of the repaired text came from a raw span: a unit that was kept from a span of length one; the units of a
 * replacement all from the whole raw span that they replaced; inserted units from an empty span at the place of
 * insertion. Both ends never fall, so that a span maps to a span (the idea of the step maps of prosemirror-transform).
 * The map is held as segments, one for each stretch that was kept or replaced: a step costs as much as it has edits, not
 * as the page has characters. Text that an edit moved is a replacement at its new place that knows its origin besides.
 */
export class OffsetMap {
  /** Where each segment begins in the repaired text; the last entry is the text's length. */
  private readonly starts: readonly number[];
  private readonly rawStarts: readonly number[];
  /** Where the segment ends in the raw text; -1 for a stretch that was kept, unit by unit. */
  private readonly rawEnds: readonly number[];
  private readonly rawLength: number;
  /** By index of the segment: those that were moved, few or none. */
  private readonly origins: ReadonlyMap<number, Origin>;

  private constructor(
    starts: readonly number[],
    rawStarts: readonly number[],
    rawEnds: readonly number[],
    rawLength: number,
    origins: ReadonlyMap<number, Origin> = new Map(),
  ) {
    this.starts = starts;
    this.rawStarts = rawStarts;
    this.rawEnds = rawEnds;
    this.rawLength = rawLength;
    this.origins = origins;
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
    const origins = new Map<number, Origin>();
    let length = 0;
    const add = (size: number, rawStart: number, rawEnd: number, origin?: Origin) => {
      if (size <= 0) return;
      const last = rawStarts.length - 1;
      const joins = rawEnd === -1 && rawEnds[last] === -1 && rawStarts[last]! + length - starts[last]! === rawStart;
      if (!joins) {
        starts.push(length);
        rawStarts.push(rawStart);
        rawEnds.push(rawEnd);
        if (origin) origins.set(rawStarts.length - 1, origin);
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
        add(to - from, rawStart, this.rawEnds[segment]!, this.originOf(segment, from));
        from = to;
      }
    };
    for (const { span, replacement, moved = [] } of edits) {
      keep(span.start);
      const place = this.placeOf(span);
      const origin = this.isMoved(span) ? this.toRaw(span) : undefined;
      const begin = length;
      for (const { at, from: source } of moved) {
        add(begin + at - length, place.start, place.end, origin);
        for (const stretch of this.stretchesOf(source)) add(stretch.size, place.start, place.end, stretch.origin);
      }
      add(begin + replacement.length - length, place.start, place.end, origin);
      from = span.end;
    }
    keep(this.length);
    starts.push(length);
    return new OffsetMap(starts, rawStarts, rawEnds, this.rawLength, origins);
  }

  /**
   * The raw span that a span of the repaired text came from. A span of moved text alone leads to its own words; one that holds other
   * text, too, leads to where that stands, as if the moved words had been written anew. An empty span maps to an empty span or to
   * what it replaced.
   */
  toRaw(span: Span): Span {
    if (this.origins.size === 0 || !this.isMoved(span)) return this.placeOf(span);
    let [start, end] = [this.rawLength, 0];
    for (const { size, origin } of this.stretchesOf(span)) {
      start = Math.min(start, origin.start);
      end = Math.max(end, origin.end === -1 ? origin.start + size : origin.end);
    }
    return { start, end };
  }

  /** True where a span begins and ends in moved text. */
  private isMoved({ start, end }: Span): boolean {
    return start < end && this.origins.has(this.segmentOf(start)) && this.origins.has(this.segmentOf(end - 1));
  }

  /** The same, moved text taken for a replacement at its new place. */
  private placeOf(span: Span): Span {
    const start = span.start < this.length ? this.rawSpanOf(span.start).start : this.rawLength;
    if (span.start >= span.end) return { start, end: start };
    return { start, end: this.rawSpanOf(span.end - 1).end };
  }

  /** The span of the repaired text that holds all that is left of a raw span; empty where nothing is left of it. */
  fromRaw(raw: Span): Span {
    for (const [segment, { start, end }] of this.origins) {
      const size = this.starts[segment + 1]! - this.starts[segment]!;
      if (raw.start >= raw.end || raw.start < start || raw.end > (end === -1 ? start + size : end)) continue;
      const from = this.starts[segment]!;
      return end === -1
        ? { start: raw.start - start + from, end: raw.end - start + from }
        : { start: from, end: from + size };
    }
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

  /** Where the units from an offset on of a segment came from, if they were moved. */
  private originOf(segment: number, offset: number): Origin | undefined {
    const origin = this.origins.get(segment);
    if (origin?.end !== -1) return origin;
    return { start: origin.start + offset - this.starts[segment]!, end: -1 };
  }

  /** The stretches of a span that came from one place each. */
  private *stretchesOf({ start, end }: Span): Iterable<{ readonly size: number; readonly origin: Origin }> {
    let segment = this.segmentOf(start);
    for (let from = start; from < end; segment++) {
      const to = Math.min(end, this.starts[segment + 1]!);
      const rawEnd = this.rawEnds[segment]!;
      const rawStart = this.rawStarts[segment]! + (rawEnd === -1 ? from - this.starts[segment]! : 0);
      yield { size: to - from, origin: this.originOf(segment, from) ?? { start: rawStart, end: rawEnd } };
      from = to;
    }
  }

  /** The segment that holds a unit of the repaired text. */
  private segmentOf(offset: number): number {
    // By hand: asked for twice an annotation, and a call a step would cost more than the step.
    const { starts } = this;
    let segment = 0;
    for (let high = starts.length; high - segment > 1; ) {
      const middle = (segment + high) >>> 1;
      if (starts[middle]! > offset) high = middle;
      else segment = middle;
    }
    return segment;
  }

  /** The raw span of one unit of the repaired text. */
  private rawSpanOf(offset: number): Span {
    const segment = this.segmentOf(offset);
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

  /** The first segment for which a test holds, where it holds from some segment on; their number where for none. */
  private firstSegment(test: (index: number) => boolean): number {
    let low = 0;
    for (let high = this.rawStarts.length; low < high; ) {
      const middle = (low + high) >>> 1;
      if (test(middle)) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
