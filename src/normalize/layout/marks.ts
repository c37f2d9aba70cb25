import type { BlockMark, PageDraft } from '../page-draft.ts';
import type { Line } from './lines.ts';

type LineMarks = readonly (BlockMark | undefined)[];

/** What was asked for last: rules ask one after another for the marks of one page. */
let last:
  | { readonly marks: readonly BlockMark[]; readonly lines: readonly Line[]; readonly found: LineMarks }
  | undefined;

/** The mark that covers each line, the earlier rule's where two do; undefined where none does. */
export function marksOfLines({ marks }: PageDraft, lines: readonly Line[]): LineMarks {
  if (last?.marks !== marks || last.lines !== lines) last = { marks, lines, found: sweep(marks, lines) };
  return last.found;
}

function sweep(marks: readonly BlockMark[], lines: readonly Line[]): LineMarks {
  if (marks.length === 0) return [];
  let next = 0;
  let open: BlockMark[] = [];
  return lines.map((line) => {
    while (next < marks.length && marks[next]!.span.start < line.end) open.push(marks[next++]!);
    if (open.length > 0 && open.some(({ span }) => span.end <= line.start))
      open = open.filter(({ span }) => span.end > line.start);
    return open[0];
  });
}
