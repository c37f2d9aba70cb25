import type { Failure } from '../model/document.ts';
import type { NormalizedPage } from '../model/normalized-document.ts';
import type { Evidence } from './evidence.ts';
import type { PageWords } from './words/page-words.ts';
import { lastWordsOf } from './words/propose-repairs.ts';

/** Below this share of known words a page cannot be read; a page of names and figures has more. */
const readable = 0.4;
/** Fewer words than this say nothing. */
const minWords = 30;

interface Reading {
  readonly words: number;
  readonly known: number;
}

/** What an encoding that was lost leaves: replacement characters, and code points without a meaning. */
const unmapped = /[\ufffd\ue000-\uf8ff]+/g;

/**
 * How many words a page has, and how many of them the lists or the rest of the document know. Runs of unmapped characters
 * and stray letters count as words that nobody knows: some pages have no other.
 */
function readPage(index: number, evidence: Evidence): Reading {
  const page = lastWordsOf(index, evidence);
  let words = unmappedWords(page.text) + strayLetters(page);
  let known = 0;
  for (const { text, isUnknown } of page.form) {
    if (text.length < 2) continue;
    words++;
    if (!isUnknown || (mayBeNew(text) && (evidence.wordCounts.get(text.toLowerCase()) ?? 0) > 2)) known++;
  }
  return { words, known };
}

/** A word that the lists lack is a word where the document repeats it; pieces of two small letters repeat by chance. */
const mayBeNew = (text: string): boolean => text.length > 2 || text === text.toUpperCase();

/** Letters of a word, about: unmapped characters often come without spaces. */
const wordLength = 6;

/** Letters that stand alone and are no words: what is left of a line of which most letters are gone. Not the `s` of `UK's`. */
function strayLetters({ text, length, start, end, form }: PageWords): number {
  let count = 0;
  for (let i = 0; i < length; i++) {
    const from = start[i]!;
    if (end[i]! - from !== 1 || 'aAI'.includes(form[i]!.text)) continue;
    if (isSpace(text.charCodeAt(from - 1)) && isSpace(text.charCodeAt(from + 1)) && isLetter.test(form[i]!.text))
      count++;
  }
  return count;
}

/** No combining mark. */
const isLetter = /\p{L}/u;

/** True for white space and for the ends of the text, which are no numbers. */
function isSpace(unit: number): boolean {
  return (
    !(unit >= 0) || unit === 32 || (unit >= 9 && unit <= 13) || (unit >= 160 && /\s/.test(String.fromCharCode(unit)))
  );
}

function unmappedWords(text: string): number {
  let words = 0;
  for (const [run] of text.matchAll(unmapped)) words += Math.ceil(run.length / wordLength);
  return words;
}

/** Share of a page's words that are known, to three places; null on a page without words. */
export function qualityOf(index: number, evidence: Evidence): number | null {
  const { words, known } = readPage(index, evidence);
  return words === 0 ? null : Math.round((1000 * known) / words) / 1000;
}

/** The failure row of a page whose text is lost, or null where it can be read. */
export function findLostText({ page, quality }: NormalizedPage, index: number, evidence: Evidence): Failure | null {
  if (quality === null || quality >= readable || readPage(index, evidence).words < minWords) return null;
  return {
    sourceFile: page.sourceFile,
    page: page.number,
    stage: 'normalize',
    code: 'page-text-lost',
    message: `Only ${Math.round(100 * quality)} % of the words of page ${page.number} are known words.`,
    hint: 'Extract the page again with character recognition (OCR), or leave it out with --pages; text in another language is not read.',
  };
}
