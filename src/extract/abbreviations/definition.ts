import type { Span } from '../../text/span.ts';

/** A short form with the long form that the text gives it. Spans count in the text that was searched. */
export interface Definition {
  readonly short: Span;
  readonly long: Span;
  /** "long (short)" and so on: the `pattern` column. */
  readonly pattern: string;
  readonly cost: number;
}
