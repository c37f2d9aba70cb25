import type { Sentence, SentenceKind } from '../model/annotations.ts';
import type { Block, BlockKind } from '../model/normalized-document.ts';
import type { AnalyzedDocument, SentenceRange } from '../model/tokens.ts';
import type { Span } from '../text/span.ts';

/** Blocks whose text is no sentence of the document. */
const silentKinds: ReadonlySet<BlockKind> = new Set(['table', 'contents', 'furniture']);

const kindOfBlock: Partial<Record<BlockKind, SentenceKind>> = {
  heading: 'heading',
  list_item: 'list_item',
  caption: 'caption',
};

/**
 * Lists the sentences of the running text, headings, list items and captions, each with its kind. A sentence that a page
 * break cuts is `joined` where both halves are known, `fragment_start` or `fragment_end` where the document shows only one.
 */
export function extractSentences({ blocks }: AnalyzedDocument): readonly Sentence[] {
  return blocks.flatMap(({ block, sentences }, index) => {
    if (silentKinds.has(block.kind)) return [];
    return sentences.flatMap((range, position) => {
      const { from, to, span } = range;
      const text = block.text.slice(span.start, span.end);
      // Rules, asterisks and empty signature lines say nothing.
      if (!/[\p{L}\p{N}]/u.test(text)) return [];
      const kind = kindOf(block, range, { isFirst: position === 0, isLast: position === sentences.length - 1 });
      const confidence = endsWell(text) ? 0.97 : 0.85;
      return { block: index, span, text, ruleId: 'sentences', confidence, kind, tokenFrom: from, tokenTo: to };
    });
  });
}

interface Position {
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

function kindOf(block: Block, { span }: SentenceRange, { isFirst, isLast }: Position): SentenceKind {
  if (isFirst && block.startsMidSentence) return 'fragment_start';
  if (isLast && block.endsMidSentence) return 'fragment_end';
  if (crossesPages(block, span)) return 'joined';
  return kindOfBlock[block.kind] ?? 'complete';
}

function crossesPages({ pieces }: Block, { start, end }: Span): boolean {
  return pieces.some(
    ({ offset, pageIndex }, i) => i > 0 && offset > start && offset < end && pageIndex !== pieces[i - 1]!.pageIndex,
  );
}

function endsWell(text: string): boolean {
  return /[.!?:;]["'”’)\]]*$/.test(text);
}
