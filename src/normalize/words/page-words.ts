import type { KeptStretch } from '../../text/offset-map.ts';
import type { Span } from '../../text/span.ts';
import { nextHash, StringTable } from '../../text/string-table.ts';
import { createForm, type WordForm } from './word-form.ts';

/**
 * The forms of a document so far, in the order in which they were met. A word of a page is found among them by its
 * letters where they stand, so that a known one is never cut out of the page.
 */
export interface WordForms {
  readonly list: WordForm[];
  /** The numbers of the forms by their letters. */
  readonly table: StringTable;
}

/** The empty list of the different words of a document. */
export function createWordForms(): WordForms {
  return { list: [], table: new StringTable(1 << 11) };
}

/** The words of a text in columns: maximal runs of letters, index i of each array is word i. */
export interface PageWords {
  readonly text: string;
  readonly length: number;
  readonly start: ArrayLike<number>;
  readonly end: ArrayLike<number>;
  readonly form: readonly WordForm[];
  /**
   * 1 where no broken word begins at any rates of damage, as far as was looked: `readBrokenWords` notes it, and the next
   * reading of the page passes the place over.
   */
  readonly isQuiet: Uint8Array;
}

/** The page that is read, in columns that are longer than it; written anew for each page. */
let units = new Uint16Array(1 << 13);
let starts = new Int32Array(1 << 11);
let ends = new Int32Array(1 << 11);
let quiet = new Uint8Array(1 << 11);
const found: WordForm[] = [];

/** Finds the words of a text in one pass. Digits, hyphens and apostrophes are no letters: `job-specif` is two words. */
export function findWords(text: string, forms: WordForms): PageWords {
  makeRoom(text.length);
  return takeColumns(text, readWords(text, { start: 0, end: text.length }, forms, 0));
}

/** A broken word that begins at a place is read from so many words before and behind it. */
const wordsBefore = 1;
const wordsBehind = 5;

/**
 * Finds the words of a text of which earlier words are known: those that lie inside a stretch that edits have kept are
 * moved, only the rest is read. `kept` are the stretches in order, by their offsets in the text before and in this one.
 */
export function findChangedWords(
  text: string,
  { before, kept }: { readonly before: PageWords; readonly kept: Iterable<KeptStretch> },
  forms: WordForms,
): PageWords {
  makeRoom(text.length);
  let length = 0;
  let read = 0;
  let word = 0;
  for (const { from, to, size } of kept) {
    // A word that touches an end of the stretch may go on behind it.
    while (word < before.length && before.start[word]! <= from) word++;
    if (word >= before.length || before.end[word]! >= from + size) continue;
    const shift = to - from;
    length = readWords(text, { start: read, end: before.start[word]! + shift }, forms, length);
    const [firstMoved, first] = [word, length];
    for (; word < before.length && before.end[word]! < from + size; word++) {
      starts[length] = before.start[word]! + shift;
      ends[length] = before.end[word]! + shift;
      quiet[length] = 0;
      found[length++] = before.form[word]!;
    }
    // What was found quiet stays so where all that was read for it has moved along.
    if (word - firstMoved > wordsBefore + wordsBehind)
      quiet.set(before.isQuiet.subarray(firstMoved + wordsBefore, word - wordsBehind), first + wordsBefore);
    read = ends[length - 1]!;
  }
  return takeColumns(text, readWords(text, { start: read, end: text.length }, forms, length));
}

function makeRoom(size: number): void {
  if (units.length <= size) units = new Uint16Array(size * 2);
  if (starts.length > size >>> 1) return;
  starts = new Int32Array(size);
  ends = new Int32Array(size);
  quiet = new Uint8Array(size);
}

function takeColumns(text: string, length: number): PageWords {
  return {
    text,
    length,
    start: starts.slice(0, length),
    end: ends.slice(0, length),
    form: found.slice(0, length),
    isQuiet: quiet.slice(0, length),
  };
}

/** Reads the words of a stretch of a text that cuts none, behind the first `length` words of the page; gives the new length. */
function readWords(text: string, { start, end }: Span, forms: WordForms, length: number): number {
  let from = -1;
  let hash = 0;
  // The end of the stretch ends a word too.
  for (let i = start; i <= end; i++) {
    const unit = i < end ? text.charCodeAt(i) : 0;
    units[i] = unit;
    if ((letterTable[unit] || classify(unit)) === 1) {
      if (from < 0) {
        from = i;
        hash = 0;
      }
      hash = nextHash(hash, unit);
    } else if (from >= 0) {
      starts[length] = from;
      ends[length] = i;
      quiet[length] = 0;
      found[length++] = formAt(text, from, i, hash, forms);
      from = -1;
    }
  }
  return length;
}

/** The form of a word that lies at a place of the page that is read, whose letters have the given hash. */
function formAt(text: string, start: number, end: number, hash: number, { table, list }: WordForms): WordForm {
  const known = table.findAt(units, start, end, hash);
  if (known >= 0) return list[known]!;
  const form = createForm(text.slice(start, end), table.addAt(units, start, end, hash));
  list.push(form);
  return form;
}

/** What is known of the UTF-16 units so far: 0 nothing, 1 a letter or combining mark, 2 neither. */
const letterTable = new Uint8Array(0x10000);
for (let unit = 0; unit < 128; unit++) letterTable[unit] = /[A-Za-z]/.test(String.fromCharCode(unit)) ? 1 : 2;

function classify(unit: number): number {
  const kind = /[\p{L}\p{M}]/u.test(String.fromCharCode(unit)) ? 1 : 2;
  letterTable[unit] = kind;
  return kind;
}

/** True where the text has a letter or a combining mark at an offset. */
export function isLetterAt(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  // Outside of the text it is no number.
  return unit >= 0 && (letterTable[unit] || classify(unit)) === 1;
}
