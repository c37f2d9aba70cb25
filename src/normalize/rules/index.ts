import type { Rule } from '../rule.ts';
import { blankLines } from './blank-lines.ts';
import { doubledLetters } from './doubled-letters.ts';
import { eatenHyphens } from './eaten-hyphens.ts';
import { endOfLineHyphens } from './end-of-line-hyphens.ts';
import { flipbookFurniture } from './flipbook-furniture.ts';
import { ghostLines } from './ghost-lines.ts';
import { gluedWords } from './glued-words.ts';
import { lineEndHalves } from './line-end-halves.ts';
import { lineJoins } from './line-joins.ts';
import { listMarks } from './list-marks.ts';
import { lostLigatureLetters } from './lost-ligature-letters.ts';
import { lostLigatures } from './lost-ligatures.ts';
import { midLineHyphens } from './mid-line-hyphens.ts';
import { missingSpaces } from './missing-spaces.ts';
import { notSignHyphens } from './not-sign-hyphens.ts';
import { ordinals } from './ordinals.ts';
import { pageFurniture } from './page-furniture.ts';
import { paragraphBreaks } from './paragraph-breaks.ts';
import { possessives } from './possessives.ts';
import { replacedLigatures } from './replaced-ligatures.ts';
import { scrambledCapitals } from './scrambled-capitals.ts';
import { shiftedText } from './shifted-text.ts';
import { sideHeadings } from './side-headings.ts';
import { sideTabs } from './side-tabs.ts';
import { smallLForCapitalI } from './small-l-for-capital-i.ts';
import { spacedLetters } from './spaced-letters.ts';
import { spacesBeforeStops } from './spaces-before-stops.ts';
import { splitLigatures } from './split-ligatures.ts';
import { splitWords } from './split-words.ts';
import { unicodeCleanUp } from './unicode-clean-up.ts';

/** Every rule, in the order in which they run. */
export const rules: readonly Rule[] = [
  // characters
  shiftedText,
  doubledLetters,
  listMarks,
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
  spacedLetters,
  lostLigatureLetters,
  splitLigatures,
  lostLigatures,
  replacedLigatures,
  notSignHyphens,
  endOfLineHyphens,
  midLineHyphens,
  splitWords,
  lineEndHalves,
  eatenHyphens,
  gluedWords,
  smallLForCapitalI,
  scrambledCapitals,
  // spaces
  possessives,
  ordinals,
  missingSpaces,
  spacesBeforeStops,
  // lines
  lineJoins,
];
