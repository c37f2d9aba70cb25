import type { BlockMark, PageDraft } from '../rule.ts';
import type { Line } from './lines.ts';

/** The mark that covers each line, the earlier rule's where two do; undefined where none does. One sweep. */
export function marksOfLines(page: PageDraft, lines: readonly Line[]): readonly (BlockMark | undefined)[] {
  const { marks } = page;
  if (marks.length === 0) return [];
  let next = 0;
  let open: BlockMark[] = [];
  return lines.map((line) => {
    while (next < marks.length && marks[next]!.span.start < line.end) open.push(marks[next++]!);
    open = open.filter((mark) => mark.span.end > line.start);
    return open[0];
  });
}
