import type { Page } from '../model/document.ts';
import type { BlockKind } from '../model/normalized-document.ts';
import type { OffsetMap } from '../text/offset-map.ts';
import type { Span } from '../text/span.ts';

/** Says what the paragraph that covers a span is. Marks move with the text through later edits. */
export interface BlockMark {
  readonly span: Span;
  readonly kind: BlockKind;
  /** Depth of a heading or list item, from 1; 0 for the rest. */
  readonly level: number;
}

/** A page on its way through the rules. */
export interface PageDraft {
  readonly page: Page;
  /** Index into the document's pages. */
  readonly index: number;
  /** The text as the rules before have left it. Lines are still lines until `line-joins`. */
  readonly text: string;
  /** The way back from this text to the page's raw text. */
  readonly map: OffsetMap;
  /** What the rules before have said about stretches of the text. Sorted by start. */
  readonly marks: readonly BlockMark[];
}
