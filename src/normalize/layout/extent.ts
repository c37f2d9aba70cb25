import { boundaryBetween } from './boundaries.ts';
import type { Line, Measure } from './lines.ts';

/**
 * The last line of the paragraph that begins at a line, as far as its own line ends tell. `isOther` says where another
 * kind of text begins (the next list item, a heading, a line that a rule has marked).
 */
export function lastLineOf(
  lines: readonly Line[],
  at: number,
  { measure, isOther }: { measure: Measure; isOther: (line: Line, index: number) => boolean },
): number {
  let last = at;
  while (last + 1 < lines.length) {
    const below = lines[last + 1]!;
    if (isOther(below, last + 1)) break;
    if (boundaryBetween(lines[last]!, below, { measure, markAbove: undefined, markBelow: undefined }) === 'break')
      break;
    last++;
  }
  return last;
}
