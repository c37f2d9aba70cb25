import { wordCount } from '../../lexicon/word-probability.ts';
import type { Evidence } from '../evidence.ts';
import { decideHyphen } from '../words/hyphen-decision.ts';

/** How the halves of a paragraph come together at a page break. */
export interface Seam {
  /** What stands between them. */
  readonly glue: '' | ' ';
  /** How many characters at the end of the first half are left out: the hyphen of a cut word. */
  readonly dropped: 0 | 1;
}

/**
 * Reads the seam between two halves: "func-" and "tions" are one word, "self-" and "reliance" keep their hyphen,
 * "emer" and "gencies" lost theirs, and everything else is two words.
 */
export function readSeam(above: string, below: string, evidence: Evidence): Seam {
  const right = /^\p{L}+/u.exec(below)?.[0] ?? '';
  const tail = above.slice(-40);
  const cut = /(\p{L}+)([-\u2010\u00AD¬])$/u.exec(tail);
  if (cut && right !== '') {
    const following = below.slice(right.length, 200);
    const { choice } = decideHyphen({ left: cut[1]!, right, prior: cut[2] === '\u00AD' ? 3 : 0, following }, evidence);
    return choice === 'join' ? { glue: '', dropped: 1 } : { glue: choice === 'leave' ? ' ' : '', dropped: 0 };
  }
  if (/[–/]$/.test(above)) return { glue: '', dropped: 0 };
  const left = /(?<![\p{L}\p{N}-])\p{L}+$/u.exec(tail)?.[0] ?? '';
  return { glue: isOneWord(left, right, evidence) ? '' : ' ', dropped: 0 };
}

/** True where the end of one line and the beginning of another are the halves of a word, with a hyphen or without. */
export function isCutWord(above: string, below: string, evidence: Evidence): boolean {
  const cut = /(?<![\p{L}\p{N}-])(\p{L}+)[-\u2010\u00AD¬]?$/u.exec(above.slice(-40));
  const right = /^\p{L}+/u.exec(below)?.[0] ?? '';
  return cut !== null && isOneWord(cut[1]!, right, evidence);
}

/** True where two pieces make a known word and one of them is none. */
function isOneWord(left: string, right: string, { wordCounts }: Evidence): boolean {
  if (left.length < 2 || right.length < 2 || !/^\p{Ll}/u.test(right)) return false;
  const closed = (left + right).toLowerCase();
  if (wordCount(closed) === 0 && (wordCounts.get(closed) ?? 0) < 2) return false;
  // "equip | ment": what is left of damaged words is counted too, but seldom.
  const isPiece = (half: string) =>
    wordCount(half.toLowerCase()) * 50 <= wordCount(closed) &&
    (wordCounts.get(half.toLowerCase()) ?? 0) <= 1 + (wordCounts.get(closed) ?? 0) / 20;
  return isPiece(left) || isPiece(right);
}
