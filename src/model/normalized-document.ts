import type { OffsetMap } from '../text/offset-map.ts';
import type { Span } from '../text/span.ts';
import type { Failure, Page, SourceDocument } from './document.ts';

/** One edit that the normalizer applied to a page. Undoing the edits of a page from last to first gives the raw page. */
export interface AppliedEdit {
  /** The rule's id: the `kind` and `rule_id` columns. */
  readonly ruleId: string;
  /** The span in the page's text as it stood before this step (UTF-16). */
  readonly span: Span;
  /** The span in the raw page (UTF-16). */
  readonly rawSpan: Span;
  readonly before: string;
  readonly after: string;
  /** From 0 to 1. */
  readonly confidence: number;
  /** Why the rule believes it: counts, scores, neighbours, in words a reader understands. */
  readonly evidence: string;
  /** True for plain line joins and the like, which the edits table leaves out unless asked for. */
  readonly isRoutine: boolean;
}

/** A change that is proposed and not made: the text stays what the paper says. */
export interface Suggestion {
  readonly ruleId: string;
  /** The span in the page's repaired text (UTF-16). */
  readonly span: Span;
  /** The span in the raw page (UTF-16). */
  readonly rawSpan: Span;
  readonly before: string;
  readonly after: string;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly evidence: string;
}

/**
 * What a paragraph of a page is. `paragraph` and `list_item` are running text; `mixed` is text that could not be
 * untangled; `furniture` looks like a running head or foot, but only one page says so, and it was left in the text.
 */
export const blockKinds = [
  'paragraph',
  'heading',
  'list_item',
  'caption',
  'footnote',
  'table',
  'contents',
  'mixed',
  'furniture',
] as const;
export type BlockKind = (typeof blockKinds)[number];

/** A page after repair. Its paragraphs are separated by one blank line. */
export interface NormalizedPage {
  readonly page: Page;
  /** The printed page label: the page's own, or the one found in its furniture; null where there is none. */
  readonly label: string | null;
  readonly text: string;
  readonly map: OffsetMap;
  readonly edits: readonly AppliedEdit[];
  /** What looks like the authors' own slips, in the order of the text. */
  readonly suggestions: readonly Suggestion[];
  /** Ids of the damage classes found on the page. */
  readonly damage: readonly string[];
  /** Share of the page's words that are known, 0 to 1; null on a page without words. */
  readonly quality: number | null;
  readonly status: 'ok' | 'empty' | 'failed';
}

/** A stretch of a block's text that lies on one page. */
export interface Piece {
  /** Index into `NormalizedDocument.pages`. */
  readonly pageIndex: number;
  /** Where the piece lies in the page's repaired text. */
  readonly span: Span;
  /** Where the piece begins in the block's text. */
  readonly offset: number;
}

/**
 * A unit of running text: one paragraph, heading or list item. A paragraph that a page break cuts is one block of two
 * pieces; its text is the pieces joined by a space, or by nothing where the break cut a word.
 */
export interface Block {
  readonly kind: BlockKind;
  /** Depth of a heading (1 is the highest) or list item; 0 for the rest. */
  readonly level: number;
  /** The headings above, outermost first, joined by " > ". */
  readonly section: string;
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** True where the block begins inside a sentence whose head is not there: the page before is missing or could not be joined. */
  readonly startsMidSentence?: boolean;
  /** True where the block breaks off inside a sentence whose tail is not there. */
  readonly endsMidSentence?: boolean;
}

export interface NormalizedDocument {
  readonly source: SourceDocument;
  readonly pages: readonly NormalizedPage[];
  /** In reading order. */
  readonly blocks: readonly Block[];
  readonly failures: readonly Failure[];
}
