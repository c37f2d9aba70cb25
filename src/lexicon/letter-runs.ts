import { countedWords } from './counted-words.ts';

/** Which runs of four letters words hold, their ends counted as letters: most strings are no words for want of one. */
export interface LetterRuns {
  /** False where no known word can hold the letters (lower case) between the end of `left` and the beginning of `right`. */
  mayJoin(left: string, letters: string, right: string): boolean;
  /** False where no known word goes on with a letter (lower case) behind the beginning of a piece up to an offset. */
  mayGoOn(piece: string, offset: number, letter: string): boolean;
}

const runLength = 4;
const reach = runLength - 1;
/** 26 letters and a word's end. */
const width = 27;
const wordEnd = 26;
const otherSign = -1;
/** What a run is divided by to leave its last three letters. */
const lastThree = width ** reach;

/** The number of each ASCII letter in either case; `otherSign` for the rest. */
const letterCodes = Int8Array.from({ length: 128 }, (_, code) => {
  const small = (code | 32) - 97;
  return code >= 65 && small >= 0 && small < 26 ? small : otherSign;
});

/** A set of runs, a bit each: small enough to stay near the processor. */
type RunSet = Int32Array;

function has(runs: RunSet, run: number): boolean {
  return (runs[run >>> 5]! & (1 << (run & 31))) !== 0;
}

function addRun(runs: RunSet, run: number): void {
  runs[run >>> 5]! |= 1 << (run & 31);
}

/** What the listed words hold: all their runs, and those that begin or end a word of four letters or more. */
interface ListedRuns {
  readonly inside: RunSet;
  readonly first: RunSet;
  readonly last: RunSet;
  /** Beginnings and ends with other signs than these letters (`café`). */
  readonly otherFirst: Set<string>;
  readonly otherLast: Set<string>;
}

let listed: ListedRuns | undefined;

function listedRuns(): ListedRuns {
  listed ??= readListed();
  return listed;
}

function readListed(): ListedRuns {
  const empty = () => new Int32Array(Math.ceil((lastThree * width) / 32));
  const runs = {
    inside: empty(),
    first: empty(),
    last: empty(),
    otherFirst: new Set<string>(),
    otherLast: new Set<string>(),
  };
  countedWords().words.visit((units, start, end) => {
    addRuns(runs.inside, units, start, end);
    if (end - start < runLength) return;
    addEnd(runs.first, runs.otherFirst, units, start);
    addEnd(runs.last, runs.otherLast, units, end - runLength);
  });
  return runs;
}

function addRuns(known: RunSet, units: Uint16Array, start: number, end: number): void {
  let run = wordEnd;
  let length = 1;
  for (let i = start; i <= end; i++) {
    const code = i < end ? letterCode(units[i]!) : wordEnd;
    run = code === otherSign ? 0 : (run % lastThree) * width + code;
    length = code === otherSign ? 0 : length + 1;
    if (length >= runLength) addRun(known, run);
  }
}

function addEnd(known: RunSet, others: Set<string>, units: Uint16Array, start: number): void {
  let run = 0;
  for (let i = start; i < start + runLength && run >= 0; i++) {
    const code = letterCode(units[i]!);
    run = code === otherSign ? -1 : run * width + code;
  }
  if (run >= 0) addRun(known, run);
  else others.add(String.fromCharCode(...units.subarray(start, start + runLength)));
}

/** The runs of the listed words and of further lower-cased words. */
export function letterRuns(words: Iterable<string> = []): LetterRuns {
  let known = listedRuns().inside;
  for (const word of words) {
    if (known === listedRuns().inside) known = known.slice();
    addRuns(
      known,
      Uint16Array.from(word, (unit) => unit.charCodeAt(0)),
      0,
      word.length,
    );
  }
  return {
    mayJoin: (left, letters, right) => holds(known, left, letters, right),
    mayGoOn: (piece, offset, letter) => goesOn(known, piece, offset, letter),
  };
}

function goesOn(known: RunSet, piece: string, offset: number, letter: string): boolean {
  if (offset < reach) return true;
  let run = 0;
  for (let i = offset - reach; i < offset; i++) {
    const code = letterCode(piece.charCodeAt(i));
    if (code === otherSign) return true;
    run = run * width + code;
  }
  return has(known, run * width + letterCode(letter.charCodeAt(0)));
}

/** False where no listed word begins with a piece's first four letters. */
export function startsKnownWord(piece: string): boolean {
  if (piece.length < runLength) return true;
  const run = runAt(piece, 0);
  const { first, otherFirst } = listedRuns();
  return run < 0 ? otherFirst.has(piece.slice(0, runLength).toLowerCase()) : has(first, run);
}

/** False where no listed word ends with a piece's last four letters. */
export function endsKnownWord(piece: string): boolean {
  if (piece.length < runLength) return true;
  const run = runAt(piece, piece.length - runLength);
  const { last, otherLast } = listedRuns();
  return run < 0 ? otherLast.has(piece.slice(-runLength).toLowerCase()) : has(last, run);
}

/** The number of the run at an offset of a text, or -1 where another sign stands in it. */
function runAt(text: string, offset: number): number {
  let run = 0;
  for (let i = offset; i < offset + runLength; i++) {
    const code = letterCode(text.charCodeAt(i));
    if (code === otherSign) return -1;
    run = run * width + code;
  }
  return run;
}

/** The letters beside a joint, as far as a run that spans it can reach; written anew for each joint. */
const codes = new Int8Array(4 * runLength);

/** True where every run of the letters around a joint is known. */
function holds(known: RunSet, left: string, letters: string, right: string): boolean {
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
    if (!has(known, run)) return false;
  }
  return true;
}

/** Letters are numbered in either case. */
function letterCode(code: number): number {
  return code < 128 ? letterCodes[code]! : otherSign;
}
