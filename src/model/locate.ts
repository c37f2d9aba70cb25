import type { Span } from '../text/span.ts';
import type { Block, NormalizedDocument, Piece } from './normalized-document.ts';

/** What a span of a block covers on one page. */
export interface Place {
  /** Index into `NormalizedDocument.pages`. */
  readonly pageIndex: number;
  /** In the page's repaired text (UTF-16). */
  readonly span: Span;
  /** In the raw page (UTF-16). */
  readonly rawSpan: Span;
}

/** The place of a span whose block lies on one page. */
function placeOn(document: NormalizedDocument, { pageIndex, span: whole, offset }: Piece, span: Span): Place {
  const shift = whole.start - offset;
  const start = Math.max(span.start + shift, whole.start);
  const onPage = { start, end: Math.min(span.end + shift, whole.end) };
  if (onPage.end < start || (onPage.end === start && span.end > span.start))
    throw new RangeError(`Span ${span.start}-${span.end} lies outside its block.`);
  return { pageIndex, span: onPage, rawSpan: document.pages[pageIndex]!.map.toRaw(onPage) };
}

/** Finds a span of a block's text on its pages: one place, or one a page where it crosses a page break. Never empty. */
export function locate(document: NormalizedDocument, block: Block, span: Span): readonly [Place, ...Place[]] {
  if (block.pieces.length === 1) return [placeOn(document, block.pieces[0]!, span)];
  const places: Place[] = [];
  for (const piece of block.pieces) {
    const length = piece.span.end - piece.span.start;
    const from = Math.max(span.start - piece.offset, 0);
    const to = Math.min(span.end - piece.offset, length);
    const isEmptyHere = span.start === span.end && from === to && from <= length;
    if (from >= to && !isEmptyHere) continue;
    const onPage = { start: piece.span.start + from, end: piece.span.start + to };
    const rawSpan = document.pages[piece.pageIndex]!.map.toRaw(onPage);
    places.push({ pageIndex: piece.pageIndex, span: onPage, rawSpan });
    if (isEmptyHere) break;
  }
  const [first, ...rest] = places;
  if (!first)
    throw new RangeError(`Span ${span.start}-${span.end} lies outside its block of ${block.text.length} units.`);
  return [first, ...rest];
}

/** The raw words of some places, as an analyst may quote them. Words on two pages are joined by a line feed. */
export function quoteOf(document: NormalizedDocument, places: readonly Place[]): string {
  if (places.length === 1) return sliceOf(document, places[0]!);
  return places.map((place) => sliceOf(document, place)).join('\n');
}

function sliceOf(document: NormalizedDocument, { pageIndex, rawSpan }: Place): string {
  return document.pages[pageIndex]!.page.raw.slice(rawSpan.start, rawSpan.end);
}
