import type { Span } from '../text/span.ts';

/** Where a piece lies in its word, and which of the model's pieces it is: -1 for a stretch that the model passed over. */
export interface PlacedPiece extends Span {
  readonly source: number;
}

/**
 * Finds the model's pieces in the word they came from, by a cursor that believes no count of spaces. Every unit ends up in exactly
 * one piece: what the model passed over (the masked tail of a long word) becomes a piece of its own.
 */
export function alignPieces(values: readonly string[], masked: string): readonly PlacedPiece[] {
  const placed: PlacedPiece[] = [];
  let cursor = 0;
  for (const [source, value] of values.entries()) {
    const start = value === '' ? -1 : masked.indexOf(value, cursor);
    if (start < 0) continue;
    if (start > cursor) placed.push({ start: cursor, end: start, source: -1 });
    cursor = start + value.length;
    placed.push({ start, end: cursor, source });
  }
  if (cursor < masked.length) placed.push({ start: cursor, end: masked.length, source: -1 });
  return placed;
}
