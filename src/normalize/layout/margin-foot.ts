import type { Line, Measure } from './lines.ts';
import { bodyColumnOf } from './margin-note.ts';
import { endsOpen, endsSentence, startsLower } from './words.ts';

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
  // The body's own short last line: "to pay for it."
  if (isOpen && startsLower(first.text)) return endsSentence(first.text) ? glossaryFrom(lines, at + 1) : lines.length;
  if (isOpen) return !isOwn && /^["“‘(☞]?\s?\p{Lu}.*\p{L}{3}/u.test(first.text) ? at : lines.length;
  return endsSentence(above.text) ? glossaryFrom(lines, at) : lines.length;
}

/** "BTO (Build-Transfer-Operate): | The BTO is a kind of": below a finished sentence only a word that is explained begins a margin's notes. */
function glossaryFrom(lines: readonly Line[], from: number): number {
  for (let at = from; at + 1 < lines.length; at++) {
    const { text } = lines[at]!;
    const isHead = text.endsWith(':') && /^\p{Lu}[^.;]{1,60}:$/u.test(text) && /^\p{Lu}/u.test(lines[at + 1]!.text);
    // "Declaration of | Chemicalization:"
    if (isHead) return at > from && endsOpen(lines[at - 1]!.text) ? at - 1 : at;
  }
  return lines.length;
}

/**
 * The last line of one of a margin's notes: a blank line or the next note's head ("WMD:") ends it, and a stop or a bracket where it
 * explains no word.
 */
export function lastOfEntry(lines: readonly Line[], at: number, isOther: (index: number) => boolean): number {
  let last = at;
  let isExplained = false;
  while (last + 1 < lines.length && lines[last + 1]!.blankAbove === 0 && !isOther(last + 1)) {
    const { text } = lines[last]!;
    const below = lines[last + 1]!.text;
    isExplained ||= text.endsWith(':');
    const isHead = below.endsWith(':') && /^[\p{Lu}“‘"]/u.test(below) && !endsOpen(text);
    if (isHead || (!isExplained && (endsSentence(text) || text.endsWith(')')))) break;
    last++;
  }
  return last;
}
