import { logProbability } from '../../lexicon/word-probability.ts';

/** One written form of a document: what the word lists say of it, and how often the document has it. */
export interface WordForm {
  readonly text: string;
  /** Logarithm of its probability as a word of its own, from the lists alone. */
  readonly score: number;
  /** True where it is so rare that it may be a piece of a word. */
  readonly isSuspect: boolean;
  /** True where a ligature may end it (`f`, `fi`, `fl`) and it is not as common as `of` and `if`. */
  readonly endsLikeLigature: boolean;
  /** True where no list knows it. */
  readonly isUnknown: boolean;
  /** True where it may be the last piece of a word: no capital, no article or preposition. */
  readonly mayEndWord: boolean;
  readonly isTooLong: boolean;
}

/** The forms of a document: each is looked up in the word lists once. */
export type WordForms = Map<string, WordForm>;

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
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && isLetterAt(text, i)) {
      if (from < 0) from = i;
    } else if (from >= 0) {
      start.push(from);
      end.push(i);
      form.push(formOf(text.slice(from, i), forms));
      from = -1;
    }
  }
  return { text, length: start.length, start, end, form };
}

function formOf(text: string, forms: WordForms): WordForm {
  const known = forms.get(text);
  if (known) return known;
  const isTooLong = text.length > maxLength;
  const score = isTooLong ? 0 : logProbability(text);
  const form = {
    text,
    score,
    isSuspect: score < suspectBelow || /^[b-hj-z]$/i.test(text),
    isUnknown: score < unknownBelow,
    mayEndWord: score < functionAbove && text[0] === text[0]!.toLowerCase(),
    endsLikeLigature: score < commonAbove && /f[il]?$/i.test(text),
    isTooLong,
  };
  forms.set(text, form);
  return form;
}

/** True where the text has a letter or a combining mark at an offset. */
export function isLetterAt(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return code >= 0xaa && code !== 0x2019 && /^[\p{L}\p{M}]/u.test(text[offset]!);
}
