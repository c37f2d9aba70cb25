import type { Span } from './span.ts';

/** A proposed replacement of one span of a text. An empty `replacement` deletes, an empty span inserts. */
export interface Edit {
  readonly span: Span;
  readonly replacement: string;
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
  let shift = 0;
  for (const { span, replacement } of edits) {
    if (span.start > offset || (span.start === offset && (side === 'before' || span.end > offset))) break;
    if (span.end > offset) return span.start + shift + (side === 'before' ? 0 : replacement.length);
    shift += replacement.length - (span.end - span.start);
  }
  return offset + shift;
}
