/** A half-open span in code points. */
export interface Anchor {
  readonly start: number;
  readonly end: number;
}

/** Why a quote has no anchor. */
export type AnchorFault = 'absent' | 'ambiguous';

/** What spreadsheets and word processors put for plain characters, and line ends and blanks of every kind. Each is one UTF-16 unit long. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛′`´]/g, "'"],
  [/[“”„‟″«»]/g, '"'],
  [/[‐‑‒–—―−]/g, '-'],
  [/[\s\u00a0\u200b\u00ad]/g, ' '],
];

/**
 * Finds a quote in a page: as it stands at `near`, else the nearest place where it stands, else where it stands once
 * quotation marks, dashes and white space are read as alike (one blank for any run of them), which undoes what a
 * spreadsheet did to it. Without `near` the quote must stand in one place only.
 */
export function anchorQuote(page: string, quote: string, near: number | null): Anchor | AnchorFault {
  if (quote === '') return near === null ? 'absent' : { start: near, end: near };
  const exact = choose(placesOf(page, quote), near);
  if (exact !== 'absent') return toCodePoints(page, exact);
  const folded = fold(page);
  const wanted = fold(quote).text.trim();
  if (wanted === '') return 'absent';
  const places = placesOf(folded.text, wanted).map(({ start, end }) => ({
    start: folded.offsets[start]!,
    end: folded.offsets[end - 1]! + 1,
  }));
  return toCodePoints(page, choose(places, near));
}

/**
 * Finds a quote whose parts, joined by line feeds, stand one behind the other with something between them: a sentence that a
 * footnote interrupts. The longest first part is tried first, near `near`. Null where they do not stand so.
 */
export function anchorParts(page: string, quote: string, near: number | null): Anchor | null {
  for (let cut = quote.lastIndexOf('\n'); cut > 0; cut = quote.lastIndexOf('\n', cut - 1)) {
    const head = anchorQuote(page, quote.slice(0, cut), near);
    if (typeof head === 'string') continue;
    const behind = [...page].slice(head.end).join('');
    const rest = quote.slice(cut + 1);
    const whole = anchorQuote(behind, rest, 0);
    const tail = typeof whole === 'string' ? anchorParts(behind, rest, 0) : whole;
    if (tail) return { start: head.start, end: head.end + tail.end };
  }
  return null;
}

function placesOf(text: string, quote: string): readonly Anchor[] {
  const places: Anchor[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    places.push({ start: at, end: at + quote.length });
  }
  return places;
}

function choose(places: readonly Anchor[], near: number | null): Anchor | AnchorFault {
  const [first, ...others] = places;
  if (!first) return 'absent';
  if (others.length === 0) return first;
  if (near === null) return 'ambiguous';
  return places.reduce((best, one) => (Math.abs(one.start - near) < Math.abs(best.start - near) ? one : best));
}

function toCodePoints(page: string, anchor: Anchor | AnchorFault): Anchor | AnchorFault {
  if (typeof anchor === 'string') return anchor;
  const count = (end: number) => [...page.slice(0, end)].length;
  return { start: count(anchor.start), end: count(anchor.end) };
}

/** A text with like characters made one and runs of blanks made one, and where each of its characters came from. */
function fold(text: string): { readonly text: string; readonly offsets: readonly number[] } {
  const plain = alike.reduce((result, [pattern, sign]) => result.replace(pattern, sign), text);
  const offsets: number[] = [];
  let folded = '';
  for (let i = 0; i < plain.length; i++) {
    if (plain[i] === ' ' && folded.endsWith(' ')) continue;
    folded += plain[i];
    offsets.push(i);
  }
  return { text: folded, offsets };
}
