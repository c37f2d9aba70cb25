import type { Failure } from '../model/document.ts';
import type { NormalizedPage } from '../model/normalized-document.ts';
import type { Evidence } from './evidence.ts';
import { lastWordsOf } from './words/propose-repairs.ts';

/** Below this share of known words a page cannot be read; a page of names and figures has more. */
const readable = 0.4;
/** Fewer words than this say nothing. */
const minWords = 30;

interface Reading {
  readonly words: number;
  readonly known: number;
}

/** How many words of two letters or more a page has, and how many the lists or the rest of the document know. */
function readPage(index: number, evidence: Evidence): Reading {
  let words = 0;
  let known = 0;
  for (const { text, isUnknown } of lastWordsOf(index, evidence).form) {
    if (text.length < 2) continue;
    words++;
    if (!isUnknown || (evidence.wordCounts.get(text.toLowerCase()) ?? 0) > 2) known++;
  }
  return { words, known };
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
