import { listedWords } from './word-probability.ts';

/** Which runs of four letters words hold, their ends counted as letters: most strings are no words for want of one. */
export interface LetterRuns {
  /** False where no known word can hold the letters (lower case) between the end of `left` and the beginning of `right`. */
  mayJoin(left: string, letters: string, right: string): boolean;
}

const runLength = 4;
/** 26 letters and a word's end. */
const width = 27;
const wordEnd = 26;
const otherSign = -1;

let listed: Uint8Array | undefined;

/** The runs of the listed words and of further lower-cased words. */
export function letterRuns(words: Iterable<string> = []): LetterRuns {
  listed ??= addRuns(new Uint8Array(width ** runLength), listedWords());
  const known = addRuns(listed.slice(), words);
  return { mayJoin: (left, letters, right) => holds(known, left, letters, right) };
}

function addRuns(known: Uint8Array, words: Iterable<string>): Uint8Array {
  for (const word of words) {
    let run = wordEnd;
    let length = 1;
    for (let i = 0; i <= word.length; i++) {
      const code = i < word.length ? letterCode(word.charCodeAt(i)) : wordEnd;
      run = (run % width ** (runLength - 1)) * width + code;
      length = code === otherSign ? 0 : length + 1;
      if (code === otherSign) run = 0;
      if (length >= runLength) known[run] = 1;
    }
  }
  return known;
}

/** The letters beside a joint, as far as a run that spans it can reach; written anew for each joint. */
const codes = new Int8Array(4 * runLength);

/** True where every run of the letters around a joint is known. */
function holds(known: Uint8Array, left: string, letters: string, right: string): boolean {
  const reach = runLength - 1;
  let length = 0;
  if (left.length < reach) codes[length++] = wordEnd;
  for (let i = Math.max(0, left.length - reach); i < left.length; i++) codes[length++] = letterCode(left.charCodeAt(i));
  for (let i = 0; i < letters.length; i++) codes[length++] = letterCode(letters.charCodeAt(i));
  for (let i = 0; i < right.length && i < reach; i++) codes[length++] = letterCode(right.charCodeAt(i));
  if (right.length < reach) codes[length++] = wordEnd;
  // Signs that are no such letters can be anything, since their case may change them.
  for (let i = 0; i < length; i++) if (codes[i] === otherSign) return true;
  for (let i = 0; i + reach < length; i++) {
    const run = ((codes[i]! * width + codes[i + 1]!) * width + codes[i + 2]!) * width + codes[i + 3]!;
    if (known[run] === 0) return false;
  }
  return true;
}

/** Letters are numbered in either case. */
function letterCode(code: number): number {
  const small = (code | 32) - 97;
  return code < 128 && small >= 0 && small < 26 ? small : otherSign;
}
