import type { Span } from './span.ts';

/** A proposed replacement of one span of a text. An empty `replacement` deletes, an empty span inserts. */
export interface Edit {
  readonly span: Span;
  readonly replacement: string;
  /** Parts of the replacement that are not new: they were taken out elsewhere, and lead back to there. Sorted by `at`. */
  readonly moved?: readonly MovedText[];
}

/** Text that an edit puts elsewhere as it is. */
export interface MovedText {
  /** Where it begins in the replacement. */
  readonly at: number;
  /** Where it stood in the text before the step. */
  readonly from: Span;
}

/** Applies edits, which must be sorted and must not overlap, to a text. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let position = 0;
  for (const { span, replacement } of edits) {
    result += text.slice(position, span.start) + replacement;
    position = span.end;
  }
  return result + text.slice(position);
}

/**
 * Where an offset of the old text lies in the new text, once sorted, non-overlapping edits are applied.
 * An offset inside a replaced span goes to the span's new start (`side` 'before') or new end ('after').
 */
export function mapOffset(offset: number, edits: readonly Edit[], side: 'before' | 'after'): number {
  return createOffsetMover(edits)(offset, side);
}

/** `mapOffset` for many offsets under the same edits: set up once in the number of edits, then logarithmic an offset. */
export function createOffsetMover(edits: readonly Edit[]): (offset: number, side: 'before' | 'after') => number {
  // shifts[i]: how far the text before edit i has moved.
  const shifts = new Int32Array(edits.length + 1);
  for (const [index, { span, replacement }] of edits.entries())
    shifts[index + 1] = shifts[index]! + replacement.length - (span.end - span.start);
  return (offset, side) => {
    let low = 0;
    let high = edits.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isBeyond(edits[middle]!.span, offset, side)) high = middle;
      else low = middle + 1;
    }
    const last = edits[low - 1];
    if (!last || last.span.end <= offset) return offset + shifts[low]!;
    return last.span.start + shifts[low - 1]! + (side === 'before' ? 0 : last.replacement.length);
  };
}

/** True where an edit does not move an offset: it begins after it, or at it and the offset stays before it. */
function isBeyond(span: Span, offset: number, side: 'before' | 'after'): boolean {
  return span.start > offset || (span.start === offset && (side === 'before' || span.end > offset));
}
