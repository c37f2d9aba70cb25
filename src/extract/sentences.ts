import type { Sentence, SentenceKind } from '../model/annotations.ts';
import type { BlockKind } from '../model/normalized-document.ts';
import type { AnalyzedDocument } from '../model/tokens.ts';

const kindOfBlock: Partial<Record<BlockKind, SentenceKind>> = {
  heading: 'heading',
  list_item: 'list_item',
  caption: 'caption',
};

/** Lists the sentences of the running text, headings, list items and captions; contents pages and tables have none. */
export function extractSentences({ blocks }: AnalyzedDocument): readonly Sentence[] {
  return blocks.flatMap(({ block, sentences }, index) =>
    block.kind === 'table' || block.kind === 'contents'
      ? []
      : sentences.map(({ span, from, to }) => ({
          block: index,
          span,
          text: block.text.slice(span.start, span.end),
          ruleId: 'sentences',
          confidence: 1,
          kind: kindOfBlock[block.kind] ?? 'complete',
          tokenFrom: from,
          tokenTo: to,
        })),
  );
}
