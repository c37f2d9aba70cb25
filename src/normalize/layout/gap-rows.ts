import type { Span } from '../../text/span.ts';
import type { Line } from './lines.ts';
import { endsSentence } from './words.ts';

/** So many labels of one cell may stand between two rows. */
const mostBetween = 2;
const longestLabel = 45;
const longestCell = 60;

/**
 * The rows of charts whose cells keep the gap between them ("PREVENT WAR,        PEACE SUPPORT"): from the first of two rows or
 * more to the last, with the short labels between. Rows that say an acronym and its long form are a list of abbreviations.
 *
 * @returns spans of line indexes, the end included.
 */
export function gapRows(lines: readonly Line[], isFree: (index: number) => boolean): readonly Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (!isFree(at) || !isGapRow(lines[at]!.text)) continue;
    const rows = [at];
    let last = at;
    for (let next = at + 1; next < lines.length && next <= last + mostBetween + 1 && isFree(next); next++) {
      const { text } = lines[next]!;
      if (isGapRow(text)) {
        rows.push(next);
        last = next;
      } else if (text.length > longestLabel || endsSentence(text)) break;
    }
    const isGlossary = rows.every((row) => /^\p{Lu}[\p{Lu}\d&/-]{1,11} +\p{Ll}/u.test(lines[row]!.text));
    if (rows.length > 1 && !isGlossary) spans.push({ start: at, end: last });
    at = last;
  }
  return spans;
}

/** Cells with five blanks or more between them, the first no mark of a list. */
function isGapRow(text: string): boolean {
  if (!text.includes('     ') || text.length > 200 || endsSentence(text)) return false;
  const cells = text.split(/ {5,}/);
  return cells.length > 1 && /\p{L}{3}|\d{3}/u.test(cells[0]!) && cells.every((cell) => cell.length <= longestCell);
}
