import { type Edge, edgeLines } from '../evidence/furniture.ts';
import type { Evidence } from '../evidence.ts';
import { isCaptionOrTable, isNavigationRow, pageNumberOf } from '../layout/fingerprint.ts';
import { type Line, linesOf, plainText } from '../layout/lines.ts';
import { endsOpen, endsSentence, isTitleCase, startsLower } from '../layout/words.ts';
import type { PageDraft } from '../page-draft.ts';
import { defineRule, type Proposal } from '../rule.ts';

const body = (words: string) => `The ministry ${words}.\nThe plan is in place.\nIt was kept.\nIt will be kept.`;

export const pageFurniture = defineRule({
  id: 'page-furniture',
  summary: 'Drops running heads and feet, page numbers and navigation rows, by the evidence of the whole document.',
  phase: 'document',
  examples: [
    { raw: `A Plan\n${body('acts')}`, text: `A Plan\n${body('acts')}` },
    {
      raw: ['A Plan', `White Paper\n${body('acts')}\n62`, `White Paper\n${body('buys')}\n63`],
      text: ['A Plan', body('acts'), body('buys')],
    },
    {
      raw: [1, 2, 3].map((n) => `CHAPTER FOUR: THE FORCE\n#### ${n + 96}\n${body(`acts${' again'.repeat(n)}`)}`),
      text: [1, 2, 3].map((n) => body(`acts${' again'.repeat(n)}`)),
      source: 'Australia 2016, p. 98',
    },
    {
      raw: [1, 2, 3, 4].map((n) =>
        n < 4 ? `${n + 70}\n${body('acts')}` : `${body('acts')}\n${body('is')}\n74\n${body('ends')}\n${body('has')}`,
      ),
      text: [1, 2, 3, 4].map((n) =>
        n < 4 ? body('acts') : `${body('acts')}\n${body('is')}\n${body('ends')}\n${body('has')}`,
      ),
      source: 'Taiwan 2006, p. 77',
    },
    {
      raw: `${body('trains')}\n2020 Defense White Paper\n113 114 115 116 117 118 119`,
      text: `${body('trains')}\n2020 Defense White Paper`,
      source: 'ROK 2020, p. 118',
    },
  ],
  *propose(page, evidence) {
    const lines = linesOf(page);
    const found: Proposal[] = [];
    for (const edge of ['head', 'foot'] as const) found.push(...readEdge(page, edgeLines(lines, edge), edge, evidence));
    yield* found;
    if (!found.some((one) => 'label' in one)) yield* readStray(page, lines, evidence);
  },
});

/** The page's number that landed among the body's lines: alone on its line, and the one that is due here. */
function* readStray(
  page: PageDraft,
  lines: readonly Line[],
  { furniture }: Evidence,
): Generator<Proposal, void, undefined> {
  const numbers = lines.filter(({ text }) => text.length <= 14 && /^\d+$/.test(pageNumberOf(text) ?? ''));
  if (numbers.length === 0 || numbers.length > 12) return;
  const due = numbers.filter(({ text }) => furniture.due(pageNumberOf(text)!, page.index) >= 3);
  if (due.length !== 1) return;
  const { from, to, text } = due[0]!;
  const count = furniture.due(pageNumberOf(text)!, page.index);
  yield { label: pageNumberOf(text)! };
  yield {
    span: { start: from, end: Math.min(to + 1, page.text.length) },
    replacement: '',
    confidence: 0.85,
    evidence: `the page number that is due, by ${count} near pages`,
  };
}

/** Reads the lines of one edge from the outside in. */
function* readEdge(
  page: PageDraft,
  lines: readonly Line[],
  edge: Edge,
  { furniture }: Evidence,
): Generator<Proposal, void, undefined> {
  const verdicts = lines.map((line) => judge(line.text));
  function judge(text: string): { count: number; why: string; label?: string } {
    if (isNavigationRow(text)) return { count: 9, why: 'a row of consecutive page numbers' };
    const run = furniture.numbering(edge, text, page.index);
    if (run && pageNumberOf(text) !== null) return { count: run.count, why: 'page numbers run on', label: run.number };
    const count = furniture.repeats(edge, text, page.index);
    if (count >= furniture.witnesses) return { count, why: 'the same line', ...(run && { label: run.number }) };
    if (run && run.count >= 6 && isTitleCase(plainText(text)) && text.length < 90)
      return { count: run.count, why: 'a title with a page number', label: run.number };
    return { count, why: '' };
  }
  // "Recruiting the people we need" above "#### 151": what stands outside the page number is a running head, however seldom.
  const number = verdicts.findIndex(({ why }) => why === 'page numbers run on');
  if (number < 0) yield* suspect(page, lines, edge);
  let isEdge = true;
  for (const [index, line] of lines.entries()) {
    const { count, why, label } = verdicts[index]!;
    const isOutside = edge === 'head' && index < number && isRunningTitle(line.text);
    // A line that is cut off from the edge by text needs more witnesses.
    // "1" below the title of a section is the first of its headings.
    const isInner = !isEdge && why === 'the same line' && pageNumberOf(line.text) !== null;
    const isFurniture = isOutside || (why !== '' && !isInner && count >= (isEdge ? furniture.witnesses : 5));
    if (!isFurniture) {
      isEdge = false;
      continue;
    }
    if (label) yield { label };
    const span =
      edge === 'head'
        ? { start: line.from, end: Math.min(line.to + 1, page.text.length) }
        : { start: Math.max(line.from - 1, 0), end: line.to };
    const witnesses = isOutside && why === '' ? 'stands outside the page number' : `${why} on ${count} near pages`;
    yield {
      span,
      replacement: '',
      confidence: Math.min(0.99, 0.8 + count / 50),
      evidence: `page ${edge}: ${witnesses}`,
    };
  }
}

/** A running head or page number that only one page speaks for: it stays, but out of the sentences. */
function* suspect(page: PageDraft, lines: readonly Line[], edge: Edge): Generator<Proposal, void, undefined> {
  if (linesOf(page).length < 6) return;
  const number = lines
    .slice(0, edge === 'head' ? 2 : 1)
    .findIndex(({ text }) => /^\d+$/.test(pageNumberOf(text) ?? ''));
  if (number < 0 || lines.slice(0, number).some(({ text }) => text.length > 90 || endsSentence(text))) return;
  for (const { start, end } of lines.slice(0, number + 1)) yield { span: { start, end }, kind: 'furniture', level: 0 };
}

/** Words that can head a page once: a title without mark or number, no caption, no prose. */
function isRunningTitle(text: string): boolean {
  if (text.length > 100 || text.startsWith('#') || isCaptionOrTable(text)) return false;
  return !endsSentence(text) && !endsOpen(text) && !startsLower(text) && text.split(' ').length <= 14;
}
