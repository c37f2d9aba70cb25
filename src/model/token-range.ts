import type { Span } from '../text/span.ts';
import type { AnalyzedBlock, TokenRange } from './tokens.ts';

/** The tokens that a span covers, or null where it cuts one. */
export function tokenRange({ tokens }: AnalyzedBlock, { start, end }: Span): TokenRange | null {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.start[middle]! < start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < tokens.length && tokens.end[to]! <= end) to++;
  return low < to && tokens.start[low] === start && tokens.end[to - 1] === end ? { from: low, to } : null;
}
