import type { AnalyzedBlock } from '../../model/tokens.ts';
import type { GazetteerMatch } from './gazetteer.ts';
import type { WordFacts } from './name-word.ts';

/** One block as the name rules and the tagger see it. */
export interface NameBlock {
  readonly analyzed: AnalyzedBlock;
  readonly facts: readonly WordFacts[];
  /** Bits of `trait` by token. */
  readonly traits: Uint16Array;
  /** Sentence number by token. */
  readonly sentence: Int32Array;
  /** 1 where the token opens a sentence (after quotes and brackets). */
  readonly opens: Uint8Array;
  /** 1 for tokens of a sentence written in capitals, 2 of one written in title case. */
  readonly loud: Uint8Array;
  readonly matches: readonly GazetteerMatch[];
  /** Index into `matches` by token, or -1. */
  readonly matchOf: Int32Array;
  /** See `findChunks`. */
  readonly chunkEnd: Int32Array;
}
