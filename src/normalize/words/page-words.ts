import { endsKnownWord, logProbability, startsKnownWord } from '../../lexicon/word-probability.ts';

/** One written form of a document, with all that the word lists say of it: each form is looked up once. */
export interface WordForm {
  /** Position in the list of the document's forms. */
  readonly index: number;
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

/**
 * The forms of a document so far, in the order in which they were met. A word of a page is found among them by its
 * letters where they stand, so that a known one is never cut out of the page.
 */
export interface WordForms {
  readonly list: WordForm[];
  /** A hash table with open addressing: index of a form plus one, or 0; its length is a power of two. */
  slots: Int32Array;
  /** Forms that found no free slot near theirs: a hostile text can choose words that all hash alike. */
  readonly crowded: Map<string, WordForm>;
}

/** So many slots are looked at for a form. */
const mostProbes = 64;

export function createWordForms(): WordForms {
  return { list: [], slots: new Int32Array(1 << 14), crowded: new Map() };
}

/** The words of a text in columns: maximal runs of letters, index i of each array is word i. */
export interface PageWords {
  readonly text: string;
  readonly length: number;
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly form: readonly WordForm[];
}

/** A piece rarer than this (about 1 in 400,000 words) makes the gaps beside it suspect. */
const suspectBelow = -13;
const unknownBelow = -16.5;
const commonAbove = -8.5;
const functionAbove = -5.5;
const maxLength = 30;

/** Finds the words of a text in one pass. Digits, hyphens and apostrophes are no letters: `job-specif` is two words. */
export function findWords(text: string, forms: WordForms): PageWords {
  const start: number[] = [];
  const end: number[] = [];
  const form: WordForm[] = [];
  let from = -1;
  let hash = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && isLetterAt(text, i)) {
      if (from < 0) {
        from = i;
        hash = 0;
      }
      hash = nextHash(hash, text.charCodeAt(i));
    } else if (from >= 0) {
      start.push(from);
      end.push(i);
      form.push(formAt(text, from, i, hash, forms));
      from = -1;
    }
  }
  return { text, length: start.length, start, end, form };
}

/** One step of a hash of letters (FNV-1a on UTF-16 units). */
export function nextHash(hash: number, code: number): number {
  return (Math.imul(hash ^ code, 0x01000193) + 0x2f0b) | 0;
}

export function firstSlot(hash: number, size: number): number {
  return (hash ^ (hash >>> 15)) & (size - 1);
}

/** The form of a word that lies at a place of a text, whose letters have the given hash. */
function formAt(text: string, start: number, end: number, hash: number, forms: WordForms): WordForm {
  const { slots, list } = forms;
  const mask = slots.length - 1;
  const first = firstSlot(hash, slots.length);
  for (let probe = 0; probe < mostProbes; probe++) {
    const slot = (first + probe) & mask;
    if (slots[slot] === 0) break;
    const form = list[slots[slot]! - 1]!;
    if (form.text.length === end - start && standsAt(form.text, text, start)) return form;
  }
  const word = text.slice(start, end);
  const crowded = forms.crowded.size > 0 ? forms.crowded.get(word) : undefined;
  return crowded ?? addForm(createForm(word, list.length), hash, forms);
}

function addForm(form: WordForm, hash: number, forms: WordForms): WordForm {
  forms.list.push(form);
  if (forms.list.length * 2 > forms.slots.length) enlarge(forms);
  else place(form, hash, forms);
  return form;
}

/** Puts a form into the first free slot from its own on. */
function place(form: WordForm, hash: number, { slots, crowded }: WordForms): void {
  const mask = slots.length - 1;
  const first = firstSlot(hash, slots.length);
  for (let probe = 0; probe < mostProbes; probe++) {
    const slot = (first + probe) & mask;
    if (slots[slot] !== 0) continue;
    slots[slot] = form.index + 1;
    return;
  }
  crowded.set(form.text, form);
}

function standsAt(word: string, text: string, start: number): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

function enlarge(forms: WordForms): void {
  forms.slots = new Int32Array(forms.slots.length * 2);
  for (const form of forms.list) {
    let hash = 0;
    for (let i = 0; i < form.text.length; i++) hash = nextHash(hash, form.text.charCodeAt(i));
    place(form, hash, forms);
  }
}

function createForm(text: string, index: number): WordForm {
  const isTooLong = text.length > maxLength;
  const score = isTooLong ? 0 : logProbability(text);
  const isUnknown = score < unknownBelow;
  const startsLower = text[0] === text[0]!.toLowerCase();
  return {
    index,
    text,
    score,
    isSuspect: score < suspectBelow || isStrayLetter(text),
    isUnknown,
    mayStartWord: !isUnknown || startsKnownWord(text),
    mayEndWord: score < functionAbove && startsLower && (!isUnknown || endsKnownWord(text)),
    endsLikeLigature: score < commonAbove && ligatureEnd.test(text),
    isTooLong,
    startsLower,
    isUpper: text === text.toUpperCase(),
    ligatures: countLigatures(text),
    rareLigatures: countRareLigatures(text),
  };
}

const ligatureEnd = /f[il]?$/i;

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

/** What is known of the UTF-16 units so far: 0 nothing, 1 a letter or combining mark, 2 neither. */
const letterTable = new Uint8Array(0x10000);

/** True where the text has a letter or a combining mark at an offset. */
export function isLetterAt(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (!(code >= 0xaa)) return false;
  if (letterTable[code] === 0) letterTable[code] = /[\p{L}\p{M}]/u.test(text[offset]!) ? 1 : 2;
  return letterTable[code] === 1;
}
