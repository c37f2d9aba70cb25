import type { KeywordMethod } from '../keyword-method.ts';
import { cValue } from './c-value.ts';
import { textRank } from './text-rank.ts';
import { tfIdf } from './tf-idf.ts';
import { weightedTerms } from './weighted-terms.ts';
import { yake } from './yake.ts';

/** The first is the default: the best by the figures in docs/quality/keywords.md. */
export const keywordMethods: readonly [KeywordMethod, ...KeywordMethod[]] = [
  weightedTerms,
  cValue,
  tfIdf,
  textRank,
  yake,
];
