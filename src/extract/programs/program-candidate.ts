import type { ProgramHead } from '../../lexicon/program-heads.ts';
import type { AnalyzedBlock, SentenceRange, TokenRange } from '../../model/tokens.ts';

/** A noun phrase that may name a measure: what the refusals and the patterns look at. */
export interface ProgramCandidate {
  readonly block: AnalyzedBlock;
  /** Index of the block in the document. */
  readonly blockIndex: number;
  readonly sentence: SentenceRange;
  readonly head: ProgramHead;
  /** Token index of the head noun; it lies after the name in `the "New Horizon" program`. */
  readonly headToken: number;
  readonly isPlural: boolean;
  /** The tokens of the name: no determiner, quotation marks or praise. */
  readonly name: TokenRange;
  /** Token index where the whole noun phrase begins: its determiner, praise or mark. */
  readonly phraseFrom: number;
  /** Determiner or possessive before the phrase in lower case; empty where there is none. */
  readonly determiner: string;
  /** Modifiers of the head that are part of the name and are no praise. */
  readonly modifierCount: number;
  /** Those of them that name no mere field of policy. */
  readonly specificCount: number;
  readonly isQuoted: boolean;
  /** The head, or a mid-sentence modifier before a lower-case head, has a capital, and the block is no heading. */
  readonly isCapitalized: boolean;
  /** Head and modifiers all have capitals. */
  readonly isTitled: boolean;
  readonly isHeading: boolean;
  /** The name follows its lower-case head unquoted: "a programme called Digital Coast". */
  readonly isAnnounced: boolean;
  /** The head stands before the word that names it: "Project TEMPEST". */
  readonly isOpener: boolean;
}

/** Lower-case text of token `index`, or an empty string outside the block. */
export function wordAt({ block }: Pick<ProgramCandidate, 'block'>, index: number): string {
  return block.tokens.normal[index] ?? '';
}

/** Lower-case words of the sentence before the noun phrase, the nearest last. */
export function wordsBefore(candidate: ProgramCandidate, count: number): readonly string[] {
  const from = Math.max(candidate.sentence.from, candidate.phraseFrom - count);
  return candidate.block.tokens.normal.slice(from, candidate.phraseFrom);
}

/** True where the first letter is a capital, behind quotation marks or brackets too. */
export function hasCapital(text: string | undefined): boolean {
  if (text === undefined) return false;
  // Most words begin with a letter of English's alphabet, which needs no regular expression.
  if (text >= 'a' && text < '{') return false;
  return (text >= 'A' && text < '[') || /^[^\p{L}]*\p{Lu}/u.test(text);
}
