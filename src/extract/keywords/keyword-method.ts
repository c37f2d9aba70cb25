import type { AnalyzedDocument } from '../../model/tokens.ts';
import type { TermCandidate } from './term-candidates.ts';

/** What a method may look at to score the terms of a document. */
export interface TermContext {
  readonly analyzed: AnalyzedDocument;
  readonly candidates: readonly TermCandidate[];
  readonly tokenCount: number;
  /** Numbers (`node`) of terms that the text names: measures, agreements, laws. */
  readonly named: ReadonlySet<number>;
  /** Numbers of terms that are places. */
  readonly places: ReadonlySet<number>;
}

/** A way to score terms: its id is the `method` column. */
export interface KeywordMethod {
  readonly id: string;
  readonly summary: string;
  /** Where the method is published. */
  readonly source: string;
  /** One score a candidate, in their order; higher is better. Terms at zero or below are no keywords. */
  readonly score: (context: TermContext) => readonly number[];
}

export const defineMethod = (method: KeywordMethod): KeywordMethod => method;
