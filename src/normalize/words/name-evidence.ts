import type { PageWords, WordForm } from './page-words.ts';

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
  fillersBefore(next: string, afterNext: string): Fillers | null;
  /** How often a piece stands after two words. */
  followers(beforeLast: string, last: string, piece: string): number;
}

interface Counts {
  capital: number;
  small: number;
}

interface Neighbours {
  readonly fillers: Map<string, Counts>;
  readonly followers: Map<string, number>;
}

/** Counts are made when they are first asked for: only documents with lost first letters need them. */
export function createNameEvidence(pages: readonly PageWords[]): NameEvidence {
  let cases: Map<string, Counts> | undefined;
  let neighbours: Neighbours | undefined;
  const besides = () => {
    neighbours ??= countAll(pages, { fillers: new Map(), followers: new Map() }, countNeighbours);
    return neighbours;
  };
  return {
    caseOf(word) {
      cases ??= countAll(pages, new Map(), countCases);
      return cases.get(word) ?? { capital: 0, small: 0 };
    },
    fillersBefore: (next, afterNext) => besides().fillers.get(`${next} ${afterNext}`) ?? null,
    followers: (beforeLast, last, piece) => besides().followers.get(`${beforeLast} ${last} ${piece}`) ?? 0,
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
    else if (!one.isUpper && isInside(page, i)) count(cases, key).capital++;
  }
}

function countNeighbours(page: PageWords, { fillers, followers }: Neighbours): void {
  const { form, length } = page;
  for (let i = 0; i < length; i++) {
    const one = form[i]!;
    if (i + 1 < length && isTitle(form[i + 1]!) && isPair(page, i)) countFiller(page, i, fillers);
    if (i > 1 && one.isUnknown && isTitle(form[i - 1]!) && isPair(page, i - 1) && isPair(page, i - 2)) {
      const name = `${form[i - 2]!.text} ${form[i - 1]!.text} ${one.text}`;
      followers.set(name, (followers.get(name) ?? 0) + 1);
    }
  }
}

/** Only words that begin with a ligature are ever asked for. */
function isLikeFirst(text: string): boolean {
  if ((text.charCodeAt(0) | 32) !== 102) return false;
  const second = text.charCodeAt(1) | 32;
  return second === 105 || second === 108;
}

function countFiller(page: PageWords, index: number, fillers: Neighbours['fillers']): void {
  const { form, length } = page;
  const filler = form[index]!;
  const afterNext = index + 2 < length && isPair(page, index + 1) ? form[index + 2]!.text : '';
  const key = `${form[index + 1]!.text} ${afterNext}`;
  if (filler.isUnknown) return;
  if (filler.startsLower) count(fillers, key).small++;
  else if (isInside(page, index)) count(fillers, key).capital++;
}

function count(counts: Map<string, Counts>, key: string): Counts {
  const found = counts.get(key) ?? { capital: 0, small: 0 };
  counts.set(key, found);
  return found;
}

function isTitle({ startsLower, isUpper }: WordForm): boolean {
  return !startsLower && !isUpper;
}

/** True where only a space or two or a line end parts a word from the next. */
function isPair({ text, start, end }: PageWords, index: number): boolean {
  return /^\s{1,3}$/.test(text.slice(end[index], start[index + 1]));
}

/** True where a word follows another with nothing but a space between: no sentence, line or cell begins with it. */
function isInside({ text, start, end }: PageWords, index: number): boolean {
  return index > 0 && start[index]! - end[index - 1]! === 1 && text.charCodeAt(end[index - 1]!) === 32;
}
