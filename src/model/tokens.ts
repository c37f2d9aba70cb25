import type { Span } from '../text/span.ts';
import type { Block, NormalizedDocument } from './normalized-document.ts';

/** Universal Dependencies' parts of speech, as wink-nlp gives them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SPACE'
  | 'SYM'
  | 'VERB'
  | 'X';

/** The tokens of one block in columns: index i of each array is token i. */
export interface Tokens {
  readonly length: number;
  /** Offsets in the block's text (UTF-16), half-open. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly text: readonly string[];
  /** A number for the token's text, from 0: the same for the same text throughout a document. Spares its readers a look-up a token. */
  readonly word: Int32Array;
  /** Lower case, as a key for look-ups. */
  readonly normal: readonly string[];
  readonly lemma: readonly string[];
  readonly pos: readonly PartOfSpeech[];
}

/** A range of token indexes, half-open. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** One sentence of a block, in tokens and in the block's text. */
export interface SentenceRange extends TokenRange {
  readonly span: Span;
}

/** A block with what the language model says about it. */
export interface AnalyzedBlock {
  readonly block: Block;
  readonly tokens: Tokens;
  /** The sentences tile the tokens. A heading or caption is one sentence. */
  readonly sentences: readonly SentenceRange[];
}

export interface AnalyzedDocument {
  readonly document: NormalizedDocument;
  /** Block i here is `document.blocks[i]`. */
  readonly blocks: readonly AnalyzedBlock[];
}

/** The text that a range of tokens covers. */
export function textOf(block: AnalyzedBlock, { from, to }: TokenRange): string {
  if (from >= to) return '';
  return block.block.text.slice(block.tokens.start[from]!, block.tokens.end[to - 1]!);
}

/** The span of the block's text that a range of tokens covers. */
export function spanOf(tokens: Tokens, { from, to }: TokenRange): Span {
  const start = from < tokens.length ? tokens.start[from]! : 0;
  return from < to ? { start, end: tokens.end[to - 1]! } : { start, end: start };
}
