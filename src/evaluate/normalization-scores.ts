import { applyEdits, type Edit, mapOffset } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import { alignTexts } from './align-texts.ts';
import { numberCell, type ScoredRow, textCell } from './scored-row.ts';

/** A statement about the repaired page that must hold. */
export interface FactResult {
  readonly row: ScoredRow;
  readonly isRight: boolean;
}

/**
 * Judges facts on repaired text: `present` and `absent` name a text, `order` two texts of which the second must follow
 * the first. White space counts as one space, but a blank line is none ("Exports Export" is absent where a paragraph ends
 * between). A fact about words that a page break cuts may be met by `following`, the text of the next page; what must be
 * absent need only be absent from the page itself.
 */
export function judgeFacts(facts: readonly ScoredRow[], repaired: string, following = ''): readonly FactResult[] {
  const page = foldText(repaired, true).text;
  const both = `${page} ${foldText(following, true).text}`;
  const glued = page + foldText(following, true).text;
  return facts.map((row) => {
    const wanted = foldSpace(textCell(row, 'text'));
    if (row.type === 'absent') return { row, isRight: !page.includes(wanted) };
    if (row.type === 'present') return { row, isRight: both.includes(wanted) || glued.includes(wanted) };
    const before = foldSpace(textCell(row, 'before'));
    const at = page.indexOf(before);
    return { row, isRight: at >= 0 && page.indexOf(foldSpace(textCell(row, 'after')), at + before.length) >= 0 };
  });
}

function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

export interface EditResults {
  /** Per gold edit: true where the repaired page reads there as the gold says. */
  readonly isGoldRight: readonly boolean[];
  /** Per predicted edit: true where what it made of the page reads as the gold says. */
  readonly isPredictedRight: readonly boolean[];
  /** Character edit distance between the page as it should read and as it does. */
  readonly distance: number;
  /** Length of the page as it should read. */
  readonly length: number;
}

/** What `judgeEdits` compares. Offsets in UTF-16 units: `raw_start`, `raw_end` of the raw page, `start`, `end` of the repaired one. */
export interface EditComparison {
  readonly raw: string;
  readonly gold: readonly ScoredRow[];
  readonly predicted: readonly ScoredRow[];
  readonly repaired: string;
  /** False where the gold does not say where paragraphs end: then all white space is alike. */
  readonly judgesBreaks: boolean;
}

/**
 * Judges edits by what they make of the page, not by how they are cut: the gold's repaired page and the run's are lined
 * up, and an edit is right where the two agree on its result and on one character either side. A deletion is also right
 * where the other side deletes the same letters, whatever stands beside it. White space is folded (a blank line is a
 * paragraph break, anything else one space), so that line joins do not count.
 */
export function judgeEdits({ raw, gold, predicted, repaired, judgesBreaks }: EditComparison): EditResults {
  const fold = (text: string) => foldText(text, judgesBreaks);
  const goldEdits: Edit[] = gold.map((row) => ({ span: rawSpan(row), replacement: textCell(row, 'replacement') }));
  const order = goldEdits.map((_, index) => index).sort((a, b) => goldEdits[a]!.span.start - goldEdits[b]!.span.start);
  const sorted = order.map((index) => goldEdits[index]!);
  const wanted = fold(applyEdits(raw, sorted));
  const got = fold(repaired);
  const forward = alignTexts(wanted.text, got.text);
  const backward = alignTexts(got.text, wanted.text);
  const deletedByRun = createDeletionTest(raw, predicted);
  const deletedByGold = createDeletionTest(raw, gold);
  const isGoldRight = goldEdits.map(({ span, replacement }, index) => {
    const start = mapOffset(span.start, sorted, 'before');
    const isSame = agrees(forward, wanted.at(start), wanted.at(start + replacement.length));
    return isSame || deletedByRun(gold[index]!);
  });
  const isPredictedRight = predicted.map(
    (row) =>
      agrees(backward, got.at(numberCell(row, 'start') ?? 0), got.at(numberCell(row, 'end') ?? 0)) ||
      deletedByGold(row),
  );
  return { isGoldRight, isPredictedRight, distance: forward.distance, length: wanted.text.length };
}

/** Tests whether a deletion takes out only letters that the given rows, all together, delete too. */
function createDeletionTest(raw: string, rows: readonly ScoredRow[]): (row: ScoredRow) => boolean {
  const isDeletion = (row: ScoredRow) => textCell(row, 'replacement').trim() === '';
  const isDeleted = new Uint8Array(raw.length);
  for (const row of rows) {
    const { start, end } = rawSpan(row);
    if (isDeletion(row)) isDeleted.fill(1, start, end);
  }
  return (row) => {
    if (!isDeletion(row)) return false;
    const { start, end } = rawSpan(row);
    let letters = 0;
    for (let i = start; i < end; i++) {
      if (/\s/.test(raw[i]!)) continue;
      if (!isDeleted[i]) return false;
      letters++;
    }
    return letters > 0;
  };
}

function rawSpan(row: ScoredRow): Span {
  const start = numberCell(row, 'raw_start') ?? 0;
  return { start, end: numberCell(row, 'raw_end') ?? start };
}

/** True where the texts agree from one character before a span to one after it. */
function agrees({ isKept, hasInsertion }: ReturnType<typeof alignTexts>, start: number, end: number): boolean {
  const from = Math.max(0, start - 1);
  const to = Math.min(isKept.length, end + 1);
  for (let i = from; i < to; i++) if (!isKept[i]) return false;
  for (let gap = Math.max(from + 1, start); gap <= Math.min(to - 1, end); gap++) if (hasInsertion[gap]) return false;
  if (start === 0 && hasInsertion[0]) return false;
  return !(end >= isKept.length && hasInsertion[isKept.length]);
}

/** A text with its white space folded, and where an offset of the text lies in it. */
function foldText(text: string, keepsBreaks: boolean): { readonly text: string; at(offset: number): number } {
  const offsets = new Int32Array(text.length + 1);
  let folded = '';
  let position = 0;
  for (const { index, 0: space } of text.matchAll(/\s+|$/g)) {
    for (; position < index; position++) {
      offsets[position] = folded.length;
      folded += text[position];
    }
    const isEdge = index === 0 || index + space.length === text.length;
    const kept = isEdge ? '' : keepsBreaks && space.replace(/[^\n]/g, '').length > 1 ? '\n' : ' ';
    for (; position < index + space.length; position++) offsets[position] = folded.length;
    folded += kept;
  }
  offsets[text.length] = folded.length;
  return { text: folded, at: (offset) => offsets[Math.min(Math.max(offset, 0), text.length)]! };
}
