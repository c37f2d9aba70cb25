import type { Rule } from '../rule.ts';
import { endOfLineHyphens } from './end-of-line-hyphens.ts';
import { lineEndHalves } from './line-end-halves.ts';
import { lineJoins } from './line-joins.ts';
import { lostLigatureLetters } from './lost-ligature-letters.ts';
import { lostLigatures } from './lost-ligatures.ts';
import { replacedLigatures } from './replaced-ligatures.ts';
import { splitLigatures } from './split-ligatures.ts';
import { splitWords } from './split-words.ts';
import { unicodeCleanUp } from './unicode-clean-up.ts';

/** Every rule, in the order in which they run. */
export const rules: readonly Rule[] = [
  unicodeCleanUp,
  lostLigatureLetters,
  splitLigatures,
  lostLigatures,
  replacedLigatures,
  endOfLineHyphens,
  splitWords,
  lineEndHalves,
  lineJoins,
];
