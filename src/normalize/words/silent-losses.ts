import { endsKnownWord, type LetterRuns, letterRuns, startsKnownWord } from '../../lexicon/letter-runs.ts';

/** A word that a lost ligature turned into another string of letters, and where the letters belong. */
export interface SilentLoss {
  readonly word: string;
  /** Offset in the damaged piece. */
  readonly offset: number;
  readonly letters: string;
}

const ligatures = ['fi', 'ff', 'fl', 'ffi', 'ffl'] as const;

/** After an f that is left, its lost second letter may follow as well: `specifc`, `efects`. */
const afterF = [...ligatures, 'i', 'l', 'f'] as const;

let runs: LetterRuns | undefined;

/** The listed words that a piece gives with one ligature put back anywhere: `ofcers`, `nancial`. `isKnown` picks the real ones. */
export function lostLigatures(piece: string, isKnown: (word: string) => boolean): readonly SilentLoss[] {
  const found: SilentLoss[] = [];
  const isUpper = piece.length > 1 && piece === piece.toUpperCase();
  // What stands before the place begins a listed word, what stands after it ends one: most names fail at once.
  const last = startsKnownWord(piece) ? piece.length : Math.min(piece.length, 3);
  const first = endsKnownWord(piece) ? 0 : Math.max(0, piece.length - 3);
  runs ??= letterRuns();
  for (let offset = first; offset <= last; offset++) {
    // Every ligature begins with an f; behind an f that is left, its second letter may be all that is lost.
    const isAfterF = (piece.charCodeAt(offset - 1) | 32) === 102;
    if (!isAfterF && !runs.mayGoOn(piece, offset, 'f')) continue;
    const left = piece.slice(0, offset);
    const right = piece.slice(offset);
    for (const lower of isAfterF ? afterF : ligatures) {
      if (!runs.mayJoin(left, lower, right)) continue;
      const letters = isUpper ? lower.toUpperCase() : lower;
      const word = left + letters + right;
      if (!found.some((one) => one.word === word) && isKnown(word)) found.push({ word, offset, letters });
    }
  }
  return found;
}
