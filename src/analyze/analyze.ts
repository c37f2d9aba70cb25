import type { Block, NormalizedDocument } from '../model/normalized-document.ts';
import { type AnalyzedBlock, type AnalyzedDocument, spanOf } from '../model/tokens.ts';
import { createLanguageModel, type LanguageModel } from './language-model.ts';

export type Analyzer = (document: NormalizedDocument) => AnalyzedDocument;

/** Loads the language model once; the analyzer then reads any number of documents, each as if it were the first. */
export function createAnalyzer(): Analyzer {
  const languageModel = createLanguageModel();
  return (document) => ({ document, blocks: document.blocks.map((block) => analyzeBlock(block, languageModel)) });
}

function analyzeBlock(block: Block, languageModel: LanguageModel): AnalyzedBlock {
  const { tokens, sentences } = languageModel(block.text);
  return {
    block,
    tokens,
    sentences: sentences
      .filter(({ from, to }) => from < to)
      .map((range) => ({ ...range, span: spanOf(tokens, range) })),
  };
}
