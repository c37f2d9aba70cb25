import type { Tokens } from '../../model/tokens.ts';
import { nameJoints } from './name-words.ts';
import { hasCapital } from './program-candidate.ts';

const silent = new Set(['of', 'for', 'and', 'on', 'the', 'to', 'in', '&', ',', ...nameJoints]);

/**
 * Where the bracket behind a name says that the name begins: "Backward Regions Grant Fund (BRGF)" has four words, though the
 * model takes the first for an adverb. Walks back from the name's end, a letter a word; `from` where the letters do not agree.
 */
export function initialsFront(tokens: Tokens, { from, to, floor }: { from: number; to: number; floor: number }) {
  const { text } = tokens;
  if (text[to] !== '(' || text[to + 2] !== ')') return from;
  return Math.min(from, initialsStart(tokens, { to, code: text[to + 1] ?? '', floor }) ?? from);
}

/** Where the words that end before `to` begin if `code` has their first letters: "Stability, Training, and Empowerment | (STE)". */
export function initialsStart(
  { text }: Tokens,
  { to, code, floor }: { to: number; code: string; floor: number },
): number | undefined {
  if (!/^\p{Lu}{3,8}$/u.test(code)) return undefined;
  let letter = code.length;
  for (let at = to - 1; at >= floor && letter > 0; at--) {
    const word = text[at]!;
    if (word[0] === code[letter - 1] && hasCapital(word)) letter--;
    else if (!silent.has(word)) return undefined;
    if (letter === 0) return at;
  }
  return undefined;
}

/** True where the bracket behind the name has the first letters of all its words. */
export const hasInitials = (tokens: Tokens, { from, to }: { from: number; to: number }): boolean =>
  initialsFront(tokens, { from: to, to, floor: from }) === from;
