import type { Line, Measure } from './lines.ts';
import { bodyColumnOf } from './margin-note.ts';
import { endsOpen, endsSentence } from './words.ts';

/** A margin's lines are at most this share of the body's column. */
const narrowShare = 0.5;

/**
 * Where the notes and pictures' words of a margin begin that the extractor put behind the body: narrow lines to the page's end,
 * below a full line that stays open ("the 9/11 terror and subsequent Iraq War. As | PSI (Proliferation Security | Initiative): | The PSI
 * is the initiative to"). The number of lines where there are none.
 */
export function marginFootOf(lines: readonly Line[], measure: Measure): number {
  let at = lines.length;
  // A page half of whose lines are notes shows its column in the lines that read on.
  const width = measure.isWrapped ? measure.width : lines.length < 12 ? 0 : (bodyColumnOf(lines)?.width ?? 0);
  while (at > 0 && lines[at - 1]!.text.length <= width * narrowShare) at--;
  const above = lines[at - 1];
  const first = lines[at];
  if (!above || !first || at < 5 || lines.length - at < 2) return lines.length;
  const isOpen = above.text.length > width * 0.7 && /[\p{L}\d,]$/u.test(above.text);
  // "signed by the | United States.", "(Refer to Figure 11-6, supported by ROC | Armed Forces)": the body's own last words.
  const isOwn = (first.blankAbove === 0 && endsSentence(first.text)) || /^[^(]*\)$/.test(first.text);
  return isOpen && !isOwn && /^["“‘(☞]?\s?\p{Lu}.*\p{L}{3}/u.test(first.text) ? at : lines.length;
}

/** The last line of one of a margin's notes: a stop, a bracket, a blank line or the next note's head ("WMD:") ends it. */
export function lastOfEntry(lines: readonly Line[], at: number, isOther: (index: number) => boolean): number {
  let last = at;
  while (last + 1 < lines.length && lines[last + 1]!.blankAbove === 0 && !isOther(last + 1)) {
    const { text } = lines[last]!;
    const below = lines[last + 1]!.text;
    const isHead = below.endsWith(':') && /^[\p{Lu}“‘"]/u.test(below) && !endsOpen(text);
    if (endsSentence(text) || text.endsWith(')') || isHead) break;
    last++;
  }
  return last;
}
