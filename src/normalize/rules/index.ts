import type { Rule } from '../rule.ts';
import { barHeadings } from './bar-headings.ts';
import { blankLines } from './blank-lines.ts';
import { captions } from './captions.ts';
import { digitsInWords } from './digits-in-words.ts';
import { doubledLetters } from './doubled-letters.ts';
import { dropCapitals } from './drop-capitals.ts';
import { eatenHyphens } from './eaten-hyphens.ts';
import { endOfLineHyphens } from './end-of-line-hyphens.ts';
import { extractorMarkup } from './extractor-markup.ts';
import { flipbookFurniture } from './flipbook-furniture.ts';
import { footnoteMarks } from './footnote-marks.ts';
import { footnotes } from './footnotes.ts';
import { ghostLines } from './ghost-lines.ts';
import { gluedWords } from './glued-words.ts';
import { headings } from './headings.ts';
import { htmlMarkup } from './html-markup.ts';
import { hyphenDashes } from './hyphen-dashes.ts';
import { interleavedColumns } from './interleaved-columns.ts';
import { lineEndHalves } from './line-end-halves.ts';
import { lineEnds } from './line-ends.ts';
import { lineJoins } from './line-joins.ts';
import { listItems } from './list-items.ts';
import { listMarks } from './list-marks.ts';
import { loneBullets } from './lone-bullets.ts';
import { lostLigatureLetters } from './lost-ligature-letters.ts';
import { lostLigatures } from './lost-ligatures.ts';
import { lostText } from './lost-text.ts';
import { marginNotes } from './margin-notes.ts';
import { midLineHyphens } from './mid-line-hyphens.ts';
import { missingSpaces } from './missing-spaces.ts';
import { notSignHyphens } from './not-sign-hyphens.ts';
import { ordinals } from './ordinals.ts';
import { pageFurniture } from './page-furniture.ts';
import { paragraphBreaks } from './paragraph-breaks.ts';
import { paragraphNumbers } from './paragraph-numbers.ts';
import { possessives } from './possessives.ts';
import { printersMarks } from './printers-marks.ts';
import { replacedLetters } from './replaced-letters.ts';
import { replacedLigatures } from './replaced-ligatures.ts';
import { replacedStops } from './replaced-stops.ts';
import { scannerConfusions } from './scanner-confusions.ts';
import { scrambledCapitals } from './scrambled-capitals.ts';
import { shiftedText } from './shifted-text.ts';
import { sideHeadings } from './side-headings.ts';
import { sideTabs } from './side-tabs.ts';
import { smallLForCapitalI } from './small-l-for-capital-i.ts';
import { spacedAbbreviations } from './spaced-abbreviations.ts';
import { spacedLetters } from './spaced-letters.ts';
import { spacesBeforeStops } from './spaces-before-stops.ts';
import { splitLigatures } from './split-ligatures.ts';
import { splitPrefixes } from './split-prefixes.ts';
import { splitWords } from './split-words.ts';
import { tables } from './tables.ts';
import { textColumns } from './text-columns.ts';
import { unicodeCleanUp } from './unicode-clean-up.ts';
import { wideGaps } from './wide-gaps.ts';
import { wovenCaptions } from './woven-captions.ts';

/** Those that only read and mend words come first, so that they share one reading of the page. */
const wordRules: readonly Rule[] = [
  lostLigatureLetters,
  splitLigatures,
  lostLigatures,
  replacedLetters,
  replacedLigatures,
  splitWords,
  splitPrefixes,
  lineEndHalves,
  eatenHyphens,
  gluedWords,
  smallLForCapitalI,
  digitsInWords,
  scrambledCapitals,
  scannerConfusions,
  notSignHyphens,
  endOfLineHyphens,
  midLineHyphens,
  hyphenDashes,
  // spaces
  possessives,
  ordinals,
  missingSpaces,
  wideGaps,
  spacesBeforeStops,
];

/** Every rule, in the order in which they run. */
export const rules: readonly Rule[] = [
  // characters
  shiftedText,
  htmlMarkup,
  lineEnds,
  unicodeCleanUp,
  replacedStops,
  doubledLetters,
  loneBullets,
  listMarks,
  spacedLetters,
  // furniture
  flipbookFurniture,
  printersMarks,
  ghostLines,
  pageFurniture,
  sideTabs,
  // columns, headings, notes
  textColumns,
  interleavedColumns,
  dropCapitals,
  footnoteMarks,
  extractorMarkup,
  tables,
  footnotes,
  wovenCaptions,
  marginNotes,
  sideHeadings,
  barHeadings,
  paragraphNumbers,
  captions,
  listItems,
  headings,
  // paragraphs
  blankLines,
  spacedAbbreviations,
  paragraphBreaks,
  ...wordRules,
  lostText,
  // lines
  lineJoins,
];

/** What reads the words of a page again where a rule `bringsWords`. */
export const rereadingRules: readonly Rule[] = [spacedLetters, ...wordRules];
