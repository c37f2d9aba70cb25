import type { AppliedEdit, NormalizedPage } from '../model/normalized-document.ts';

/** A stretch of whole raw lines with the edits in it. */
interface Hunk {
  readonly start: number;
  end: number;
  readonly edits: AppliedEdit[];
}

/** The edits of a page in the order of the raw text. */
export function sortedEdits({ edits }: NormalizedPage, withRoutine: boolean): readonly AppliedEdit[] {
  return edits
    .filter(({ isRoutine }) => withRoutine || !isRoutine)
    .sort((a, b) => a.rawSpan.start - b.rawSpan.start || a.rawSpan.end - b.rawSpan.end);
}

/** The changed lines of a page as a diff: raw lines with `-`, repaired ones with `+`, under the rules that changed them. */
export function diffPage(page: NormalizedPage, withRoutine: boolean): string {
  return hunksOf(page, sortedEdits(page, withRoutine))
    .map((hunk) => {
      const rules = [...new Set(hunk.edits.map(({ ruleId }) => ruleId))].join(', ');
      const { raw, number } = page.page;
      const after = repaired(raw, hunk);
      const plus = after.trim() === '' ? '' : mark('+', after);
      return `@@ page ${number}: ${rules} @@\n${mark('-', raw.slice(hunk.start, hunk.end))}${plus}`;
    })
    .join('');
}

/** Edits that touch the same lines stand together. */
function hunksOf({ page: { raw } }: NormalizedPage, edits: readonly AppliedEdit[]): readonly Hunk[] {
  const hunks: Hunk[] = [];
  for (const edit of edits) {
    const start = raw.lastIndexOf('\n', edit.rawSpan.start - 1) + 1;
    const last = hunks.at(-1);
    // Where whole lines are taken away, the next line is not changed.
    const isWholeLines = edit.after === '' && edit.rawSpan.start === start && raw[edit.rawSpan.end - 1] === '\n';
    const from = Math.max(edit.rawSpan.start, edit.rawSpan.end - (isWholeLines ? 1 : 0));
    const next = raw.indexOf('\n', from);
    const end = next < 0 ? raw.length : next;
    if (last && start <= last.end) {
      last.end = Math.max(last.end, end);
      last.edits.push(edit);
    } else hunks.push({ start, end, edits: [edit] });
  }
  return hunks;
}

function repaired(raw: string, { start, end, edits }: Hunk): string {
  let text = '';
  let position = start;
  for (const { rawSpan, after } of edits) {
    // A later step may have edited inside what an earlier one replaced: the first says enough.
    if (rawSpan.start < position) continue;
    text += raw.slice(position, rawSpan.start) + after;
    position = rawSpan.end;
  }
  return text + raw.slice(Math.min(position, end), end);
}

const mark = (sign: string, text: string): string =>
  `${text
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => `${sign} ${line}`.trimEnd())
    .join('\n')}\n`;
