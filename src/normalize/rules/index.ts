import type { Rule } from '../rule.ts';
import { blankLines } from './blank-lines.ts';
import { endOfLineHyphens } from './end-of-line-hyphens.ts';
import { flipbookFurniture } from './flipbook-furniture.ts';
import { ghostLines } from './ghost-lines.ts';
import { lineEndHalves } from './line-end-halves.ts';
import { lineJoins } from './line-joins.ts';
import { lostLigatureLetters } from './lost-ligature-letters.ts';
import { lostLigatures } from './lost-ligatures.ts';
import { pageFurniture } from './page-furniture.ts';
import { paragraphBreaks } from './paragraph-breaks.ts';
import { replacedLigatures } from './replaced-ligatures.ts';
import { sideHeadings } from './side-headings.ts';
import { sideTabs } from './side-tabs.ts';
import { splitLigatures } from './split-ligatures.ts';
import { splitWords } from './split-words.ts';
import { unicodeCleanUp } from './unicode-clean-up.ts';

/** Every rule, in the order in which they run. */
export const rules: readonly Rule[] = [
  // characters
  unicodeCleanUp,
  // furniture
  flipbookFurniture,
  ghostLines,
  pageFurniture,
  sideTabs,
  // headings, notes, paragraphs
  sideHeadings,
  blankLines,
  paragraphBreaks,
  // words
  lostLigatureLetters,
  splitLigatures,
  lostLigatures,
  replacedLigatures,
  endOfLineHyphens,
  splitWords,
  lineEndHalves,
  // lines
  lineJoins,
];
