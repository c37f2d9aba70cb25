import type { Span } from '../../text/span.ts';
import type { DamageKind } from './damage-kinds.ts';

/** A place where letters are put in or a gap is closed. */
export interface Repair {
  readonly span: Span;
  readonly replacement: string;
  readonly kind: DamageKind;
}

/** A word read out of broken pieces, with how much likelier that is than the pieces being words of their own. */
export interface WordReading {
  /** Index of the first piece and of the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly word: string;
  readonly repairs: readonly Repair[];
  /** Logarithm of the odds against leaving the pieces as they are. */
  readonly gain: number;
  /** Logarithm of the odds against the next best: leaving the pieces, or reading another word out of them. */
  readonly margin: number;
  /** Logarithm of the odds for the case of a first letter that was lost. */
  readonly caseOdds?: number;
}

/** A reading on its way: its score is the logarithm of its repairs' rates. */
export interface ReadingDraft {
  readonly from: number;
  readonly to: number;
  readonly word: string;
  readonly repairs: readonly Repair[];
  readonly score: number;
  readonly caseOdds?: number;
}

/** A word must be known to be read out of pieces: likelier than any unknown word. */
export const knownAbove = -17.2;
