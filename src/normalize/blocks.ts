import type { Block, NormalizedPage } from '../model/normalized-document.ts';
import type { BlockMark } from './rule.ts';

/**
 * Cuts repaired pages into blocks at blank lines, gives each the kind of the mark that covers it and the headings above
 * as its section.
 */
export function createBlocks(
  pages: readonly NormalizedPage[],
  marks: readonly (readonly BlockMark[])[],
): readonly Block[] {
  const blocks: Block[] = [];
  const headings: string[] = [];
  for (const [pageIndex, { text }] of pages.entries()) {
    for (const { index, 0: paragraph } of text.matchAll(/[^\n](?:[^\n]|\n(?!\n))*/g)) {
      const span = { start: index, end: index + paragraph.length };
      const mark = marks[pageIndex]?.find((one) => one.span.start < span.end && span.start < one.span.end);
      const kind = mark?.kind ?? 'paragraph';
      const level = mark?.level ?? 0;
      if (kind === 'heading') headings.splice(Math.max(0, level - 1), headings.length, paragraph);
      const section = (kind === 'heading' ? headings.slice(0, -1) : headings).filter(Boolean).join(' > ');
      blocks.push({ kind, level, section, text: paragraph, pieces: [{ pageIndex, span, offset: 0 }] });
    }
  }
  return blocks;
}
