import { placeOf, type ScoredRow, textCell } from '../scored-row.ts';
import type { LabelledSpan } from '../span-scores.ts';

/** Pages are laid end to end this far apart, so that a span over a page break is one span. No page is that long. */
const pageStride = 1e8;

/** The spans of some rows, labelled by a column; with no column all labels are the same. Rows without a place are an empty span at 0. */
export function rowSpans(rows: readonly ScoredRow[], labelColumn: string | null): readonly LabelledSpan[] {
  return rows.map((row) => {
    const label = labelColumn === null ? '' : textCell(row, labelColumn);
    const place = placeOf(row);
    if (!place) return { start: 0, end: 0, label };
    return { start: place.page * pageStride + place.start, end: place.lastPage * pageStride + place.end, label };
  });
}
