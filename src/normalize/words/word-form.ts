import { endsKnownWord, startsKnownWord } from '../../lexicon/letter-runs.ts';
import { logProbability } from '../../lexicon/word-probability.ts';

/** Why a form's places may be damaged; most forms have no sign but `short`, and are passed over. */
export const signs = {
  /** `isSuspect` */
  suspect: 1,
  /** `endsLikeLigature` */
  ligatureEnd: 2,
  /** Shorter than five letters: two spaces before it may stand for a ligature. */
  short: 4,
  /** A capital stands behind the first letter. */
  innerCapital: 8,
  /** `re`: a prefix before a hyphen, and what is left of *fire* elsewhere. */
  prefix: 16,
} as const;

/** One written form of a document, with all that the word lists say of it: each form is looked up once. */
export interface WordForm {
  /** Position in the list of the document's forms. */
  readonly index: number;
  /** What makes its places worth a look, as bits of `signs`. */
  readonly signs: number;
  readonly text: string;
  /** Logarithm of its probability as a word of its own, from the lists alone. */
  readonly score: number;
  /** True where it is so rare that it may be a piece of a word. */
  readonly isSuspect: boolean;
  /** True where a ligature may end it (`f`, `fi`, `fl`) and it is not as common as `of` and `if`. */
  readonly endsLikeLigature: boolean;
  /** True where no list knows it. */
  readonly isUnknown: boolean;
  /** True where it may be the first piece of a word: a listed word begins like it. */
  readonly mayStartWord: boolean;
  /** True where it may be the last piece of a word: no capital, no article or preposition, a listed word ends like it. */
  readonly mayEndWord: boolean;
  readonly isTooLong: boolean;
  /** True where it begins with no capital; true where it holds no small letter. */
  readonly startsLower: boolean;
  readonly isUpper: boolean;
  /** How many ligatures it holds: `fi`, `fl`, `ff`. */
  readonly ligatures: number;
  /** How many of the rarer ligatures it holds: `Th`, `ft`, `tt`, `ti`. */
  readonly rareLigatures: number;
}

/** A piece rarer than this (about 1 in 400,000 words) makes the gaps beside it suspect. */
const suspectBelow = -13;
const unknownBelow = -16.5;
const commonAbove = -8.5;
const functionAbove = -5.5;
const maxLength = 30;

/** Looks a written form up in the word lists. `index` is its position in the list of the document's forms. */
export function createForm(text: string, index: number): WordForm {
  const isTooLong = text.length > maxLength;
  const score = isTooLong ? 0 : logProbability(text);
  const isUnknown = score < unknownBelow;
  const startsLower = !startsUpper(text);
  const isSuspect = score < suspectBelow || isStrayLetter(text);
  const endsLikeLigature = score < commonAbove && ligatureEnd.test(text);
  return {
    index,
    signs:
      (isSuspect ? signs.suspect : 0) |
      (endsLikeLigature || text === 'off' ? signs.ligatureEnd : 0) |
      (text.length < 5 ? signs.short : 0) |
      (hasInnerCapital(text) ? signs.innerCapital : 0) |
      (text === 're' ? signs.prefix : 0),
    text,
    score,
    isSuspect,
    isUnknown,
    mayStartWord: !isUnknown || startsKnownWord(text),
    mayEndWord: score < functionAbove && startsLower && (!isUnknown || endsKnownWord(text)),
    endsLikeLigature,
    isTooLong,
    startsLower,
    isUpper: text === text.toUpperCase(),
    ligatures: countLigatures(text),
    rareLigatures: countRareLigatures(text),
  };
}

function hasInnerCapital(text: string): boolean {
  for (let i = 1; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 128) return text.slice(1) !== text.toLowerCase().slice(1);
    if (unit < 97) return true;
  }
  return false;
}

const ligatureEnd = /f[il]?$/i;

function startsUpper(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit < 128 ? unit < 97 : text[0] !== text[0]!.toLowerCase();
}

/** A single letter other than `a` and `i`. */
function isStrayLetter(text: string): boolean {
  if (text.length > 1) return false;
  const code = text.charCodeAt(0) | 32;
  return code >= 98 && code <= 122 && code !== 105;
}

/** How often `ff`, `fi` and `fl` stand in a form, in any case. */
function countLigatures(text: string): number {
  let count = 0;
  for (let i = 0; i + 1 < text.length; i++) {
    if ((text.charCodeAt(i) | 32) !== 102) continue;
    const next = text.charCodeAt(i + 1) | 32;
    if (next !== 102 && next !== 105 && next !== 108) continue;
    count++;
    i++;
  }
  return count;
}

/** How often `Th`, `ft`, `tt`, `ti` and `ff` stand in a form. */
function countRareLigatures(text: string): number {
  let count = 0;
  for (let i = 0; i + 1 < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== 84 && code !== 102 && code !== 116) continue;
    const next = text.charCodeAt(i + 1);
    const isOne =
      code === 84 ? next === 104 : next === 116 || (code === 116 && next === 105) || (code === 102 && next === 102);
    if (!isOne) continue;
    count++;
    i++;
  }
  return count;
}
