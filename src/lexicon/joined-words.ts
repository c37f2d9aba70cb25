import { nextHash, StringTable } from '../text/string-table.ts';
import { countedWords } from './counted-words.ts';

/** Words of a document that the lists lack, in lower case, for `mayBeWord`. */
export function ownWords(words: Iterable<string>): StringTable {
  const table = new StringTable(1 << 8);
  for (const word of words) if (spell(word, '', '') >= 0) table.addAt(units, 0, length, hash);
  return table;
}

/**
 * False where neither the lists nor a document's own words hold a word that is spelled out of three pieces, in any case. The
 * pieces are not put together: of the words that broken pieces could give, nearly none is one.
 */
export function mayBeWord(left: string, letters: string, right: string, own: StringTable): boolean {
  if (spell(left, letters, right) < 0) return true;
  return countedWords().words.findAt(units, 0, length, hash) >= 0 || own.findAt(units, 0, length, hash) >= 0;
}

const longest = 64;
/** The word that was spelled last, in lower case. */
const units = new Uint16Array(longest);
let length = 0;
let hash = 0;

/** Spells out a word: its length, or -1 where it is too long or has letters whose lower case only the language knows. */
function spell(left: string, letters: string, right: string): number {
  length = 0;
  hash = 0;
  return append(left) && append(letters) && append(right) ? length : -1;
}

function append(piece: string): boolean {
  if (length + piece.length > longest) return false;
  for (let i = 0; i < piece.length; i++) {
    const unit = piece.charCodeAt(i);
    if (unit >= 128) return false;
    const lower = unit >= 65 && unit <= 90 ? unit | 32 : unit;
    units[length++] = lower;
    hash = nextHash(hash, lower);
  }
  return true;
}
