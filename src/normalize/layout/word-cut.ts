import type { Evidence } from '../evidence.ts';
import { isCutWord } from './halves.ts';
import type { Line } from './lines.ts';
import { endsSentence, startsLower } from './words.ts';

/** No more lines than these stand between the halves of a word. */
const mostLines = 3;

/**
 * The last of the lines from `at` on that stand between the halves of a word, or -1: "unique challenges experi | Forefront fence
 * patrol duty | enced by service members". What parts a word is no text of its column.
 */
export function lastOfWordCut(
  lines: readonly Line[],
  at: number,
  { width, evidence, isOther }: { width: number; evidence: Evidence; isOther: (index: number) => boolean },
): number {
  const above = lines[at - 1];
  // "The | Key Resolve exercise … combined the | ater-level": a line of one word cuts no word.
  if (!above || above.text.length < 25 || isOther(at - 1) || !/\p{Ll}[-\u00ad]?$/u.test(above.text)) return -1;
  for (let last = at; last + 1 < lines.length && last < at + mostLines; last++) {
    const { text } = lines[last]!;
    if (isOther(last) || text.length > width * 0.7 || !/^["“‘(]?[\p{Lu}\d]/u.test(text)) return -1;
    // A sentence's end belongs to another column.
    if (endsSentence(text) || /[,;:-]$/.test(text)) return -1;
    const below = lines[last + 1]!;
    if (startsLower(below.text)) return !isOther(last + 1) && isCutWord(above.text, below.text, evidence) ? last : -1;
  }
  return -1;
}
