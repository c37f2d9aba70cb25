import { listedWords } from '../../lexicon/word-probability.ts';

/** Where words hold ligatures: between which two letters, so that most places are refused before a word is built. */
export interface LigaturePlaces {
  /** False where no known word has these small letters between those two; the codes are NaN at a word's ends. */
  mayHold(before: number, letters: string, after: number): boolean;
}

/** The letters that may be lost: whole ligatures, or what follows the f of one. */
const lostLetters = ['fi', 'ff', 'fl', 'ffi', 'ffl', 'i', 'l', 'f'] as const;
const numbers: ReadonlyMap<string, number> = new Map(lostLetters.map((letters, index) => [letters, index]));
/** 26 letters and a word's end. */
const width = 27;
const beyond = -1;

let listed: Uint8Array | undefined;

/** The places of the word lists, and of further words. */
export function ligaturePlaces(words: Iterable<string> = []): LigaturePlaces {
  listed ??= addPlaces(new Uint8Array(lostLetters.length * width * width), listedWords());
  const places = addPlaces(listed.slice(), words);
  return {
    mayHold: (before, letters, after) => {
      const number = numbers.get(letters);
      const from = letterNumber(before);
      const to = letterNumber(after);
      if (number === undefined || from === beyond || to === beyond) return true;
      return places[(number * width + from) * width + to] === 1;
    },
  };
}

function addPlaces(places: Uint8Array, words: Iterable<string>): Uint8Array {
  for (const word of words) {
    for (let at = word.indexOf('f'); at >= 0; at = word.indexOf('f', at + 1)) {
      for (const [number, letters] of lostLetters.entries()) {
        const start = letters.length === 1 ? at + 1 : at;
        if (!word.startsWith(letters, start)) continue;
        const from = letterNumber(word.charCodeAt(start - 1));
        const to = letterNumber(word.charCodeAt(start + letters.length));
        if (from !== beyond && to !== beyond) places[(number * width + from) * width + to] = 1;
      }
    }
  }
  return places;
}

/** Letters are numbered in either case; other letters, whose case may change them, are beyond the table. */
function letterNumber(code: number): number {
  if (Number.isNaN(code)) return 26;
  if (code >= 128) return beyond;
  const small = (code | 32) - 97;
  return small >= 0 && small < 26 ? small : beyond;
}
