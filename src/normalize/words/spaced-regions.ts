import type { Span } from '../../text/span.ts';

/** A stretch of a line that is set in pieces of words: single letters and short runs of letters with spaces between. */
export interface SpacedRegion {
  readonly span: Span;
  /** The letters without the spaces. */
  readonly letters: string;
  /** For each letter but the first, whether a space stands before it. */
  readonly isAfterSpace: readonly boolean[];
}

interface Piece {
  readonly start: number;
  readonly end: number;
  /** True for a single letter that is no word, or a short run of letters that no list knows. */
  readonly isBroken: boolean;
  readonly isSingle: boolean;
}

/** So many pieces make a region, and this share of them is broken. */
const fewest = 6;
const brokenShare = 0.6;
/** A word as long as this is whole: it ends a region. */
const wholeLength = 6;
/** Two whole words in a row end a region. */
const mostWhole = 1;

/**
 * Finds letter-spaced stretches whose pieces are not all single letters: `Fo r c e s h a v e a b o d e b y`, `of them
 * ilit a ry, wh ile`. `isWord` tells whole words from pieces.
 */
export function* findSpacedRegions(text: string, isWord: (piece: string) => boolean): Iterable<SpacedRegion> {
  let region: Piece[] = [];
  let before: Piece | undefined;
  for (const piece of piecesOf(text, isWord)) {
    const last = region.at(-1);
    if (last === undefined || !isBeside(last, piece, text) || endsWhole(region)) {
      yield* close(region, text);
      region = [];
    }
    // `a dh e re n c e`: an article, or the first letter of the first word.
    if (piece.isBroken && region.length === 0 && before?.isSingle && isBeside(before, piece, text)) region.push(before);
    if (piece.isBroken || region.length > 0) region.push(piece);
    before = piece;
  }
  yield* close(region, text);
}

function* piecesOf(text: string, isWord: (piece: string) => boolean): Iterable<Piece> {
  for (const { index, 0: letters } of text.matchAll(/(?<![\p{L}\p{N}'’.@/&-])\p{L}{1,20}(?![\p{L}\p{N}@/&])/gu)) {
    const isSingle = letters.length === 1;
    const mayBreak = letters.length < wholeLength || letters === letters.toLowerCase();
    const isBroken = isSingle ? !/[aAI]/.test(letters) : mayBreak && !isWord(letters);
    yield { start: index, end: index + letters.length, isBroken, isSingle };
  }
}

function isBeside(left: Piece, right: Piece, text: string): boolean {
  return right.start - left.end <= 2 && /^ +$/.test(text.slice(left.end, right.start));
}

function endsWhole(region: readonly Piece[]): boolean {
  if (region.length <= mostWhole) return false;
  return region
    .slice(-1 - mostWhole)
    .every(({ isBroken, isSingle, start, end }) => !isBroken && !isSingle && end - start > 2);
}

function* close(region: readonly Piece[], text: string): Iterable<SpacedRegion> {
  let last = region.length;
  while (last > 0 && !region[last - 1]!.isBroken) last--;
  const pieces = region.slice(0, last);
  const broken = pieces.filter(({ isBroken }) => isBroken).length;
  const singles = pieces.filter(({ isSingle }) => isSingle).length;
  if (pieces.length < fewest || broken < brokenShare * pieces.length || singles * 3 < pieces.length) return;
  let letters = '';
  const isAfterSpace: boolean[] = [];
  for (const { start, end } of pieces) {
    for (let at = start; at < end; at++) isAfterSpace.push(at === start);
    letters += text.slice(start, end);
  }
  yield { span: { start: pieces[0]!.start, end: pieces.at(-1)!.end }, letters, isAfterSpace };
}
