import { unitAt } from './unit-at.ts';
import { wordPattern } from './word-pattern.ts';

const kindOf = { other: 0, letter: 1, joint: 2, surrogate: 3 } as const;

/** What each UTF-16 unit is to a word. Made when it is first asked for. */
let kinds: Uint8Array | undefined;

const createKinds = (): Uint8Array =>
  Uint8Array.from({ length: 0x10000 }, (_, unit) => {
    if (unit >= 0xd800 && unit <= 0xdfff) return kindOf.surrogate;
    const character = String.fromCharCode(unit);
    if (/[\p{L}\p{N}]/u.test(character)) return kindOf.letter;
    return "-’'&.".includes(character) ? kindOf.joint : kindOf.other;
  });

/** Number of words of a text, as `wordPattern` finds them. */
export function countWords(text: string): number {
  kinds ??= createKinds();
  const { length } = text;
  let count = 0;
  let before: number = kindOf.other;
  // True behind one joint that stands behind a letter.
  let isJoined = false;
  for (let i = 0; i < length; i++) {
    const kind = kinds[unitAt(text, i)]!;
    if (kind === kindOf.surrogate) return text.match(wordPattern)?.length ?? 0;
    if (kind === kindOf.letter) {
      if (before !== kindOf.letter && !isJoined) count++;
    } else isJoined = kind === kindOf.joint && before === kindOf.letter;
    before = kind;
  }
  return count;
}
