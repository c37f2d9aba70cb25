import { isSpace } from '../layout/lines.ts';
import type { PageWords } from './page-words.ts';
import type { WordForm } from './word-form.ts';

/** What stands in a document before two words of which the first has a capital: `… Principles Review`, `… World War`. */
export interface Fillers {
  /** Words with a capital inside a sentence, and words without one. */
  readonly capital: number;
  readonly small: number;
}

/** How a document writes words and names, as far as the case of a lost first letter needs it. */
export interface NameEvidence {
  /** How often a lower-cased word stands inside sentences with a capital and without. */
  caseOf(word: string): { readonly capital: number; readonly small: number };
  fillersBefore(next: string, afterNext: string): Fillers;
  /** How often a piece stands after two words. */
  followers(beforeLast: string, last: string, piece: string): number;
  /** How often two words stand side by side with a capital each. */
  pairs(first: string, second: string): number;
  /** True where the document has an acronym: `JSF`. */
  hasAcronym(letters: string): boolean;
}

interface Counts {
  capital: number;
  small: number;
}

/** Where a word stands. */
interface Place {
  readonly page: PageWords;
  readonly index: number;
}

/** Counts are made when they are first asked for: only documents with lost first letters need them. */
export function createNameEvidence(pages: readonly PageWords[]): NameEvidence {
  let cases: Map<string, Counts> | undefined;
  let titles: Map<string, Place[]> | undefined;
  let acronyms: Set<string> | undefined;
  const placesOf = (title: string): readonly Place[] => {
    titles ??= countAll(pages, new Map(), listTitles);
    return titles.get(title) ?? [];
  };
  return {
    caseOf(word) {
      cases ??= countAll(pages, new Map(), countCases);
      return cases.get(word) ?? { capital: 0, small: 0 };
    },
    fillersBefore: (next, afterNext) => countFillers(placesOf(next), afterNext),
    pairs: (first, second) =>
      placesOf(second).filter(({ page, index }) => page.form[index - 1]?.text === first && isPair(page, index - 1))
        .length,
    hasAcronym(letters) {
      acronyms ??= countAll(pages, new Set(), listAcronyms);
      return acronyms.has(letters);
    },
    followers: (beforeLast, last, piece) =>
      placesOf(last).filter((place) => isFollowed(place, beforeLast, piece)).length,
  };
}

function countAll<T>(pages: readonly PageWords[], counts: T, count: (page: PageWords, counts: T) => void): T {
  for (const page of pages) count(page, counts);
  return counts;
}

function countCases(page: PageWords, cases: Map<string, Counts>): void {
  const { form, length } = page;
  for (let i = 0; i < length; i++) {
    const one = form[i]!;
    if (!isLikeFirst(one.text)) continue;
    const key = one.text.toLowerCase();
    if (one.startsLower) count(cases, key).small++;
    else if (!one.isUpper && isInside(page, i) && !numbersFigure(page, i)) count(cases, key).capital++;
  }
}

/** "Figure 3", "Figure A.2": the capital is the caption's. */
function numbersFigure({ text, end }: PageWords, index: number): boolean {
  return /^ (?:\p{Lu}\.)?\d/u.test(text.slice(end[index], end[index]! + 4));
}

/** Lists the places of each word that is written with a first capital. */
function listTitles(page: PageWords, titles: Map<string, Place[]>): void {
  const { form, length } = page;
  for (let index = 0; index < length; index++) {
    const one = form[index]!;
    if (!isTitle(one)) continue;
    const places = titles.get(one.text);
    if (places) places.push({ page, index });
    else titles.set(one.text, [{ page, index }]);
  }
}

/** Lists what is written in capitals alone and has an F; only names with a word in `fi` or `fl` are ever asked for. */
function listAcronyms({ form, length }: PageWords, acronyms: Set<string>): void {
  for (let i = 0; i < length; i++) {
    const { isUpper, text } = form[i]!;
    if (isUpper && text.length > 2 && text.includes('F')) acronyms.add(text);
  }
}

/** Only words that begin with a ligature are ever asked for. */
function isLikeFirst(text: string): boolean {
  if ((text.charCodeAt(0) | 32) !== 102) return false;
  const second = text.charCodeAt(1) | 32;
  return second === 105 || second === 108;
}

/** What stands before a word at its places, where it is followed by another; by none where that is empty. */
function countFillers(places: readonly Place[], afterNext: string): Fillers {
  const fillers: Counts = { capital: 0, small: 0 };
  for (const { page, index } of places) {
    if (index === 0 || !isPair(page, index - 1) || pairedWith(page, index) !== afterNext) continue;
    const filler = page.form[index - 1]!;
    if (filler.isUnknown) continue;
    if (filler.startsLower) fillers.small++;
    else if (isInside(page, index - 1)) fillers.capital++;
  }
  return fillers;
}

/** True where a word stands at a place behind another and a piece that nobody knows behind it. */
function isFollowed({ page, index }: Place, before: string, piece: string): boolean {
  const { form, length } = page;
  if (index === 0 || index + 1 >= length || form[index + 1]!.text !== piece || form[index - 1]!.text !== before)
    return false;
  return form[index + 1]!.isUnknown && isPair(page, index - 1) && isPair(page, index, true);
}

/** The word behind a word, with only space between; empty where there is none. */
function pairedWith(page: PageWords, index: number): string {
  return index + 1 < page.length && isPair(page, index) ? page.form[index + 1]!.text : '';
}

function count(counts: Map<string, Counts>, key: string): Counts {
  const found = counts.get(key) ?? { capital: 0, small: 0 };
  counts.set(key, found);
  return found;
}

function isTitle({ startsLower, isUpper }: WordForm): boolean {
  return !startsLower && !isUpper;
}

/** True where only a space or two or a line end parts a word from the next; or those and the sign for its lost letters. */
function isPair({ text, start, end }: PageWords, index: number, isBroken = false): boolean {
  let to = start[index + 1]!;
  if (isBroken && text[to - 1] === '\ufffd') to--;
  let at = end[index]!;
  if (to - at > 3) return false;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at === to;
}

/** True where a word follows another with nothing but a space between: no sentence, line or cell begins with it. */
function isInside({ text, start, end }: PageWords, index: number): boolean {
  return index > 0 && start[index]! - end[index - 1]! === 1 && text.charCodeAt(end[index - 1]!) === 32;
}
