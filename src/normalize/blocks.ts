import type { Block, BlockKind, NormalizedPage, Piece } from '../model/normalized-document.ts';
import type { Span } from '../text/span.ts';
import type { Evidence } from './evidence.ts';
import { isContentsPage } from './layout/contents-page.ts';
import { readSeam } from './layout/halves.ts';
import { beginsWithName } from './layout/names.ts';
import { endsOpen, endsSentence, isTitleCase, startsLower } from './layout/words.ts';
import type { BlockMark } from './page-draft.ts';
import { interleavedColumnsDamage } from './rules/interleaved-columns.ts';

/** A paragraph of a page, before paragraphs that belong together are joined. */
interface Paragraph {
  readonly kind: BlockKind;
  readonly level: number;
  readonly text: string;
  readonly piece: Piece;
}

/**
 * Cuts repaired pages into blocks at blank lines, gives each the kind of the mark that covers it and the headings above
 * as its section, and joins the halves of a paragraph that a page break, a note or a caption cuts.
 */
export function createBlocks(
  pages: readonly NormalizedPage[],
  marks: readonly (readonly BlockMark[])[],
  evidence: Evidence,
): readonly Block[] {
  const paragraphs = pages.flatMap((page, index) => cutPage(page, index, marks[index] ?? []));
  const groups = groupHalves(paragraphs, createNamePairs(pages));
  const headings: { level: number; text: string }[] = [];
  return groups.map((group, index) => {
    const { kind, level } = group[0]!;
    const { text, pieces } = joinHalves(group, evidence);
    while (kind === 'heading' && headings.length > 0 && headings.at(-1)!.level >= level) headings.pop();
    const section = headings.map((heading) => heading.text).join(' > ');
    if (kind === 'heading') headings.push({ level, text });
    const isRunning = kind === 'paragraph' || kind === 'list_item';
    const isLostAbove = isLost(groups[index - 1]?.at(-1)?.text ?? '');
    const isLostBelow = isLost(groups[index + 1]?.[0]?.text ?? '');
    const startsMidSentence = kind === 'paragraph' && (isLostAbove || isTop(groups, index)) && startsLower(text);
    // A few words at a page's foot are a label sooner than a sentence.
    const endsMidSentence =
      isRunning && text.length >= 40 && (isLostBelow || isBottom(groups, index)) && isUnfinished(text);
    return { kind, level, section, text, pieces, startsMidSentence, endsMidSentence };
  });
}

/** The paragraphs of a page, each with the first mark that touches it. One sweep over text and marks. */
function cutPage({ text, damage }: NormalizedPage, pageIndex: number, marks: readonly BlockMark[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const plain = damage.includes(interleavedColumnsDamage) ? 'mixed' : 'paragraph';
  let next = 0;
  let open: BlockMark[] = [];
  for (const span of paragraphSpans(text)) {
    const paragraph = text.slice(span.start, span.end);
    if (paragraph.trim() === '') continue;
    while (next < marks.length && marks[next]!.span.start < span.end) open.push(marks[next++]!);
    open = open.filter((mark) => mark.span.end > span.start);
    const mark = open[0];
    const piece = { pageIndex, span, offset: 0 };
    // "To promote a well-functioning international friendly governments": items of woven columns are as mixed as the rest.
    const isMixed = plain === 'mixed' && mark?.kind === 'list_item';
    // "5" below "5 Singapore": a title's number printed again, a chart's figure.
    const isFigure = mark === undefined && paragraph.length < 40 && !/\p{L}|\ufffd/u.test(paragraph);
    const kind = isMixed ? plain : isFigure ? 'table' : (mark?.kind ?? plain);
    paragraphs.push({ kind, level: mark?.level ?? 0, text: paragraph, piece });
  }
  if (!isContentsPage(paragraphs.filter(({ kind }) => kind !== 'table').map((one) => one.text))) return paragraphs;
  return paragraphs.map((one) =>
    endsSentence(one.text) || one.kind === 'table' ? one : { ...one, kind: 'contents', level: 0 },
  );
}

/** Where a text's paragraphs lie: what two line feeds or more part. */
function* paragraphSpans(text: string): Iterable<Span> {
  for (let start = 0; start < text.length; ) {
    while (start < text.length && text.charCodeAt(start) === 10) start++;
    const gap = text.indexOf('\n\n', start);
    const end = gap < 0 ? text.length : gap;
    // A line feed that ends the text belongs to its last paragraph.
    if (start < end) yield { start, end };
    start = end;
  }
}

/** Kinds that may stand between the halves of a paragraph. */
const between: ReadonlySet<BlockKind> = new Set(['caption', 'footnote', 'table', 'furniture', 'mixed']);
/** How many blocks of notes and pictures are looked past. */
const reach = 12;

/** Puts the halves of a cut paragraph into one group; every other paragraph is a group of its own. */
function groupHalves(paragraphs: readonly Paragraph[], isNamePair: NamePairs): Paragraph[][] {
  const groups: Paragraph[][] = [];
  let open: Paragraph[] | null = null;
  let passed = 0;
  let labels: number[] = [];
  for (const paragraph of paragraphs) {
    if (between.has(paragraph.kind)) {
      if (isLost(paragraph.text)) open = null;
      // The rows of a table are one thing to look past.
      if (paragraph.kind !== 'table' || groups.at(-1)?.[0]?.kind !== 'table') passed++;
      groups.push([paragraph]);
      if (passed > reach) open = null;
      continue;
    }
    // "Distance Learning Courses" below "expanded to include 69", above "colleges in 2011" on the next page.
    if (open && isLabel(paragraph)) {
      passed++;
      // "1. National Vision" is no picture's.
      if (!/^\d/.test(paragraph.text)) labels.push(groups.length);
      groups.push([paragraph]);
      continue;
    }
    if (open && isContinued(open.at(-1)!, paragraph, { hasNotesBetween: passed > 0, isNamePair })) {
      open.push(paragraph);
      for (const index of labels) groups[index] = groups[index]!.map((label) => ({ ...label, kind: 'caption' }));
    } else {
      open = [paragraph];
      groups.push(open);
    }
    passed = 0;
    labels = [];
    const last = open.at(-1)!;
    if ((last.kind !== 'paragraph' && last.kind !== 'list_item') || !isUnfinished(last.text)) open = null;
  }
  return groups;
}

/** A line that is lost for good stands between: what is above and below does not belong together. */
function isLost(text: string): boolean {
  return text.startsWith('\ufffd\ufffd\ufffd\ufffd') && text.endsWith('\ufffd');
}

/** A short title, a picture's words behind a dash or a note's head, that came between the halves of a sentence. */
function isLabel({ kind, text }: Paragraph): boolean {
  if (kind !== 'paragraph' || text.length > 90 || startsLower(text) || endsSentence(text)) return false;
  if (text.endsWith(':')) return text.length < 20;
  return /^[-–•] /.test(text) ? text.length < 70 : isTitleCase(text) && !endsOpen(text);
}

/** True where `below` goes on with the sentence that `above` leaves unfinished, over a page break or past a note. */
function isContinued(
  above: Paragraph,
  below: Paragraph,
  { hasNotesBetween, isNamePair }: { hasNotesBetween: boolean; isNamePair: NamePairs },
): boolean {
  if (below.kind !== 'paragraph') return false;
  const isOverPage = below.piece.pageIndex > above.piece.pageIndex;
  if (below.piece.pageIndex > above.piece.pageIndex + 2) return false;
  if (!isOverPage && !hasNotesBetween) return false;
  if (startsLower(below.text)) return above.text.length > 20;
  // "Upon the outbreak of avian influenza in | (a caption) | September, in Eumseong".
  if (!isOverPage) return above.text.length > 60 && /\p{Ll}$/u.test(above.text) && endsOpen(above.text);
  // "the Government of the | United States": only a word that cannot end a sentence speaks for it.
  if (above.text.length <= 60) return false;
  return (beginsWithName(below.text) && endsOpen(above.text)) || isNamePair(above.text, below.text);
}

/** True where the last word of one text and the first of the next stand side by side, with capitals, in the document. */
type NamePairs = (above: string, below: string) => boolean;

/** "the Coast | Guard will operate": the page break cuts a name that stands whole elsewhere. Read at the first question. */
function createNamePairs(pages: readonly NormalizedPage[]): NamePairs {
  let pairs: Set<string> | undefined;
  return (above, below) => {
    const last = /(?<![\p{L}-])\p{Lu}[\p{L}-]{0,40}$/u.exec(above.slice(-60))?.[0];
    const first = /^\p{Lu}[\p{L}-]{0,40}/u.exec(below)?.[0];
    if (!last || !first) return false;
    pairs ??= new Set(pages.flatMap(({ text }) => capitalPairs(text)));
    return pairs.has(`${last} ${first}`);
  };
}

const capitalRun = /(?<=\p{Ll} )\p{Lu}[\p{L}-]{0,40}(?: \p{Lu}[\p{L}-]{0,40}){1,6}/uy;

/** Pairs of neighbouring words with a capital each, behind a word in lower case: in running text, not in a title. */
function capitalPairs(text: string): string[] {
  const pairs: string[] = [];
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    // Most words begin small.
    const first = text.charCodeAt(at + 1);
    if ((first >= 97 && first <= 122) || first < 65) continue;
    capitalRun.lastIndex = at + 1;
    const run = capitalRun.exec(text)?.[0];
    if (run === undefined) continue;
    const words = run.split(' ');
    for (let index = 1; index < words.length; index++) pairs.push(`${words[index - 1]} ${words[index]}`);
    at += run.length;
  }
  return pairs;
}

function isUnfinished(text: string): boolean {
  return !endsSentence(text) && !/[:;]$/.test(text) && /[\p{L}\p{N},)\-–—\u00AD"”’%]$/u.test(text);
}

/** Joins the halves of a paragraph. A hyphen that only the page break put there lies in no piece. */
function joinHalves(group: readonly Paragraph[], evidence: Evidence): { text: string; pieces: readonly Piece[] } {
  let text = '';
  const pieces: Piece[] = [];
  for (const { piece, text: half } of group) {
    const before = pieces.at(-1);
    if (before) {
      const { glue, dropped } = readSeam(text, half, evidence);
      text = text.slice(0, text.length - dropped) + glue;
      const span = { start: before.span.start, end: before.span.end - dropped };
      pieces[pieces.length - 1] = { ...before, span };
    }
    pieces.push({ ...piece, offset: text.length });
    text += half;
  }
  return { text, pieces };
}

/** True for the first running text of its page. */
function isTop(groups: readonly (readonly Paragraph[])[], index: number): boolean {
  const page = groups[index]![0]!.piece.pageIndex;
  for (let i = index - 1; i >= 0; i--) {
    const { kind, piece } = groups[i]!.at(-1)!;
    if (piece.pageIndex !== page) return true;
    if (!between.has(kind)) return false;
  }
  return true;
}

/** True for the last running text of its page. */
function isBottom(groups: readonly (readonly Paragraph[])[], index: number): boolean {
  const page = groups[index]!.at(-1)!.piece.pageIndex;
  for (let i = index + 1; i < groups.length; i++) {
    const { kind, piece } = groups[i]![0]!;
    if (piece.pageIndex !== page) return true;
    if (!between.has(kind)) return false;
  }
  return true;
}
