import type { OffsetMap } from '../text/offset-map.ts';
import { type PageDamage, rateDamage } from './evidence/damage-rates.ts';
import { type FurnitureEvidence, observeFurniture } from './evidence/furniture.ts';
import { plainHeadingLevelOf } from './evidence/heading-levels.ts';
import { countHyphenatedPairs } from './evidence/hyphenated-pairs.ts';
import { observeSideTabs, type SideTabEvidence } from './evidence/side-tabs.ts';
import { createVocabulary } from './evidence/vocabulary.ts';
import { countWords } from './evidence/word-counts.ts';
import type { PageDraft } from './page-draft.ts';
import { createWordForms, findWords, type PageWords, type WordForms } from './words/page-words.ts';
import type { Vocabulary } from './words/word-repairs.ts';

/** What only the whole document can tell, counted once before the document rules run. */
export interface Evidence {
  /** The pages' texts after the `characters` rules. */
  readonly pages: readonly string[];
  /** The way back from those texts to the raw ones. */
  readonly maps: readonly OffsetMap[];
  /** The words of each page. */
  readonly words: readonly PageWords[];
  /** Every written form of the document so far, with what the word lists say of it. */
  readonly forms: WordForms;
  /** How often a lower-cased word of letters occurs in the document. Damaged pieces count too: weigh them. */
  readonly wordCounts: ReadonlyMap<string, number>;
  /** How likely a word is, by the lists and the document. */
  readonly vocabulary: Vocabulary;
  /** How often two lower-cased words stand with a hyphen between them inside a line. */
  readonly hyphenatedPairs: ReadonlyMap<string, number>;
  /** Which kinds of word damage each page shows, by page index. */
  readonly damage: readonly PageDamage[];
  /** Running heads and feet, page numbers. */
  readonly furniture: FurnitureEvidence;
  /** Depth of a heading that only its words and its place show: below all headings that an extractor marked. */
  readonly plainHeadingLevel: number;
  /** Chapter tabs of the page edge. */
  readonly sideTabs: SideTabEvidence;
}

/** Counts the evidence of a document from its pages as the `characters` rules have left them. */
export function observe(drafts: readonly Pick<PageDraft, 'text' | 'map'>[]): Evidence {
  const pages = drafts.map(({ text }) => text);
  const forms = createWordForms();
  const words = pages.map((page) => findWords(page, forms));
  const wordCounts = countWords(words, forms);
  const vocabulary = createVocabulary(wordCounts, words);
  return {
    pages,
    maps: drafts.map(({ map }) => map),
    words,
    forms,
    wordCounts,
    vocabulary,
    hyphenatedPairs: countHyphenatedPairs(pages),
    damage: rateDamage(words, vocabulary),
    furniture: observeFurniture(pages),
    plainHeadingLevel: plainHeadingLevelOf(pages),
    sideTabs: observeSideTabs(pages),
  };
}
