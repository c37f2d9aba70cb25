import { caseSignsOf, type LostStart, nameness } from './case-signs.ts';
import { caseWeights, measureWeights } from './case-weights.ts';
import type { NameEvidence } from './name-evidence.ts';

/** How a word whose first letters are lost began; `unsure` where neither is likely enough. */
export type StartCase = 'capital' | 'small' | 'unsure';

export interface CaseReading {
  readonly begin: StartCase;
  /** Logarithm of the odds for the case that was read. */
  readonly odds: number;
}

/** A word written with a capital so much more often, as a logarithm, is a name. */
const nameAbove = 1;
/** Logarithm of the odds from which a case is chosen. */
const enough = Math.log(3);
/** The same where the letters themselves tell. */
const certain = 8;

/**
 * Reads the case of a lost first letter from its place and its neighbours, by the weights of `case-weights.ts` (logistic
 * regression): a word between two capitals that are no names by themselves is part of their name ("the First Principles
 * Review"), one beside a name is not ("North Korea first gained").
 */
export function startCase(place: LostStart, names: NameEvidence): CaseReading {
  // `GHTER`: what is left tells.
  if (place.piece.length > 1 && place.piece === place.piece.toUpperCase()) return { begin: 'small', odds: certain };
  const seen = names.caseOf(place.word.toLowerCase());
  if (isNumbered(place) && seen.capital === seen.small) return { begin: 'unsure', odds: 0 };
  if (isPlainFigure(place)) return { begin: 'small', odds: certain };
  // `Fiji`, `Finland`
  if (nameness(place.word) > nameAbove && seen.small <= seen.capital) return { begin: 'capital', odds: certain };
  const odds = capitalOdds(place, names);
  const begin = Math.abs(odds) < enough ? 'unsure' : odds > 0 ? 'capital' : 'small';
  return { begin, odds: Math.abs(odds) };
}

/** `(fig. 24)`, `in Fig. 6`: a paper writes it so or so, and inside a sentence nothing else tells. */
function isNumbered({ text, span, word }: LostStart): boolean {
  if (!/^figs?$/i.test(word) || !/^\.?\s{1,2}\d/.test(text.slice(span.end, span.end + 4))) return false;
  return /[\p{L},;]\s+[(\s]*$/u.test(text.slice(Math.max(0, span.start - 6), span.start));
}

/** `to figure out`, `the figures of 2015`: the lists have the word with a capital for the captions' sake. */
function isPlainFigure({ text, span, word }: LostStart): boolean {
  if (!/^figures?$/i.test(word) || !/\p{Ll}\s{1,2}$/u.test(text.slice(Math.max(0, span.start - 3), span.start)))
    return false;
  return !/^\s{1,2}(?:\p{Lu}\.?)?\d/u.test(text.slice(span.end, span.end + 5));
}

function capitalOdds(place: LostStart, names: NameEvidence): number {
  const measured = caseSignsOf(place, names);
  let odds = measureWeights.bias + measureWeights.nameness * measured.nameness;
  odds += measureWeights.document * measured.document + measureWeights.filler * measured.filler;
  for (const sign of measured.signs) odds += caseWeights.get(sign) ?? 0;
  return odds;
}
