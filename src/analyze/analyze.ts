import type { Block, NormalizedDocument } from '../model/normalized-document.ts';
import type { AnalyzedBlock, AnalyzedDocument, SentenceRange, Tokens } from '../model/tokens.ts';
import type { Span } from '../text/span.ts';
import { createLanguageModel, type LanguageModel } from './language-model.ts';
import { splitSentences } from './sentences/split-sentences.ts';
import { WordNumbers } from './word-memory.ts';

export type Analyzer = (document: NormalizedDocument) => AnalyzedDocument;

/** Loads the language model once; the analyzer then reads any number of documents, each as if it were the first. */
export function createAnalyzer(): Analyzer {
  const languageModel = createLanguageModel();
  return (document) => {
    const words = new WordNumbers();
    return { document, blocks: document.blocks.map((block) => analyzeBlock(block, languageModel, words)) };
  };
}

/** Headings and captions are one sentence, whatever points they hold. */
const wholeKinds: ReadonlySet<Block['kind']> = new Set(['heading', 'caption', 'contents', 'table']);

function analyzeBlock(block: Block, languageModel: LanguageModel, words: WordNumbers): AnalyzedBlock {
  const spans = wholeKinds.has(block.kind) ? [] : splitSentences(block.text);
  const tokens = languageModel(
    block.text,
    spans.map(({ start }) => start),
    words,
  );
  return { block, tokens, sentences: sentencesOf(tokens, spans) };
}

/** Gives each token to the last sentence that begins at or before it. */
function sentencesOf(tokens: Tokens, spans: readonly Span[]): readonly SentenceRange[] {
  const ranges: SentenceRange[] = [];
  let from = 0;
  for (let next = 1; from < tokens.length; next++) {
    const limit = spans[next]?.start ?? Number.POSITIVE_INFINITY;
    let to = from;
    while (to < tokens.length && tokens.start[to]! < limit) to++;
    if (to > from) ranges.push({ from, to, span: { start: tokens.start[from]!, end: tokens.end[to - 1]! } });
    from = to;
  }
  return ranges;
}
