import type { AnalyzedDocument } from '../../model/tokens.ts';

/**
 * What each word of a document is, by the word's own number (`tokens.word`): 0 until a reader has asked once, then a small number
 * above 0. Readers look at this one array instead of the words.
 */
export type WordClasses = Uint8Array;

/** No document has more different words than tokens. */
export const wordClasses = ({ blocks }: AnalyzedDocument): WordClasses =>
  new Uint8Array(blocks.reduce((sum, { tokens }) => sum + tokens.length, 0) + 1);
