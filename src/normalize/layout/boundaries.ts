import type { BlockMark } from '../page-draft.ts';
import type { Line, Measure } from './lines.ts';
import { beginsWithName } from './names.ts';
import { endsOpen, endsSentence, isAllCaps, isTitleCase, startsLower } from './words.ts';

/** How two lines of a page that follow each other belong together. */
export type Boundary = 'join' | 'break';

export interface BoundaryContext {
  readonly measure: Measure;
  /** The marks that cover the two lines, if any. Lines under one mark stay together. */
  readonly markAbove: BlockMark | undefined;
  readonly markBelow: BlockMark | undefined;
}

/** Kinds of text whose lines stand for themselves. */
const apart: ReadonlySet<BlockMark['kind']> = new Set(['table', 'contents']);

/** Decides whether a line end is the end of a paragraph. */
export function boundaryBetween(
  above: Line,
  below: Line,
  { measure, markAbove, markBelow }: BoundaryContext,
): Boundary {
  if (markAbove !== markBelow) return 'break';
  // A blank line inside a table stays: two tables that come to stand side by side would be one the next time.
  if (markAbove) return below.blankAbove > 0 && apart.has(markAbove.kind) ? 'break' : 'join';
  if (/[\u00AD]$/.test(above.text)) return 'join';
  if (below.blankAbove > 0 && !measure.isDoubleSpaced)
    return !measure.isParted && (bridgesGap(above, below, measure) || fillsColumn(above, below, measure))
      ? 'join'
      : 'break';
  return measure.isWrapped ? wrapped(above, below, measure) : unwrapped(above, below, measure);
}

/** A blank line inside a sentence: the foot of a column, a picture, a first line set apart. */
function bridgesGap(above: Line, below: Line, { width, isWrapped, lineCount }: Measure): boolean {
  // Lines of several columns, each set apart: "products to military agencies. This can | bring about more".
  const isScattered =
    !isWrapped &&
    lineCount >= 12 &&
    above.text.length >= 25 &&
    (startsLower(below.text) || isCut(above.text, below.text));
  if ((!isWrapped && !isScattered) || endsSentence(above.text) || /[:;]$/.test(above.text)) return false;
  if (isScattered) return true;
  if (startsLower(below.text)) return above.text.length > width * 0.4 || endsOpen(above.text);
  // "It is common practice | 1 Please refer to the introduction": a note.
  if (noContinuation.test(below.text)) return false;
  if (isAllCaps(above.text) || !/^["'“‘(]?[\p{Lu}\d]/u.test(below.text)) return false;
  // "Chemical, Biological, Radiological and | Nuclear Defence;": a list's item.
  if (/[\p{L})][;.]$/u.test(below.text) && below.text.length < width * 0.6 && isOpenItem(above.text)) return true;
  // "will acquire 88 advanced fighter aircraft to enforce | Canada’s sovereignty": a full line that stays open.
  const isFull = above.text.length > width * 0.75 && above.text.split(' ').length >= 5;
  // "infantry fighting vehicle and Leopard battle tank | Credible deterrence": a caption above the body.
  const isNamed =
    beginsWithName(below.text) ||
    (/(?<![\p{L}-])\p{Lu}[\p{L}-]{0,40}$/u.test(above.text.slice(-42)) && !sentenceOpener.test(below.text));
  const isOpen = endsOpen(above.text) || (/\p{Ll}$/u.test(above.text) && isNamed);
  return isFull && isOpen && below.text.length > width * 0.5;
}

/** "Chemical, Biological, Radiological and", "Information Operations (including Influence". */
function isOpenItem(text: string): boolean {
  return (
    text.length > 15 && ((endsOpen(text) && /\p{Ll}$/u.test(text)) || text.lastIndexOf('(') > text.lastIndexOf(')'))
  );
}

/** "of which the force enhancement budget was | 9.8938 trillion KRW. This is", "approximately | 120 nations have participated". */
function isCut(above: string, below: string): boolean {
  if (above.length < 50 || below.length < 40 || /[-–—/]$/.test(above)) return false;
  if (endsOpen(above)) return /^["“‘(]?[\p{Lu}\d]/u.test(below);
  return /\p{Ll}$/u.test(above) && /^\d[\d,.]{0,12} \p{Ll}/u.test(below);
}

/** "the U.S. | Government": a full stop that says nothing. */
const abbreviation =
  /(?:\b\p{L}\.|\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Adm|Sgt|St|No|Nos|vs|etc|Inc|Ltd|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.)$/u;

/** A line end of a column: a paragraph ends where a sentence ends and the next word would still have had room. */
function wrapped(above: Line, below: Line, measure: Measure): Boundary {
  const { width } = measure;
  if (startsLower(below.text)) return 'join';
  const firstWord = below.text.split(/\s/, 1)[0]!.length;
  const filled = (above.text.length + 1 + firstWord) / width;
  const isEnd = (endsSentence(above.text) && !abbreviation.test(above.text)) || above.text.endsWith(':');
  if (isEnd) return filled < 0.98 ? 'break' : 'join';
  if (filled < 1 && headsProse(above.text, below.text)) return 'break';
  if (filled > 0.9) return 'join';
  // "The size of the MND’s | Agency"
  if (endsOpen(above.text) || /\p{L}[’']s$/u.test(above.text)) return 'join';
  return above.text.length < width * 0.4 && !fillsColumn(above, below, measure) ? 'break' : 'join';
}

/** "will be | 9 Operations to secure", "takes into | Figure 3": a note or a caption that cuts the sentence. */
const noContinuation = /^(?:\(?\d{1,3}[.)]?\s\p{Lu}|\d{1,3}\s-|(?:Figure|Fig\.|Table|Chart|Photo|Source|Note)\b)/u;

/**
 * "The combined exercises carried out by the Marine | Corps for the past three years": a line of prose that fills its column,
 * without an end, above the next one.
 */
function fillsColumn(above: Line, below: Line, { columnOf }: Measure): boolean {
  if (endsSentence(above.text) || /[:;,|)\uFFFD]$/.test(above.text) || !/^["“‘'(]?[\p{Lu}\d]/u.test(below.text))
    return false;
  // A note, a caption, a sentence of another column.
  if (sentenceOpener.test(below.text) || noContinuation.test(below.text)) return false;
  if (isTitleCase(above.text) || above.text.split(' ', 4).length < 4 || /^\(?\w{1,3}[.)]\s/.test(below.text))
    return false;
  const width = columnOf(above);
  const firstWord = below.text.split(' ', 1)[0]!.length;
  return width >= 25 && above.text.length <= width * 1.12 && above.text.length + 1 + firstWord > width * 0.97;
}

/** "a cornerstone of conventional defence in Europe | We will therefore": a heading above its text. */
const sentenceOpener = /^["“‘]?(?:We|They|He|She|It|Our|Their|His|Her|You|I|The|This|These|In|As|To|For|If|When|A|An) /;

/** "Numerical simulation of recovery in quantum computers | We describe": a title without a stop above a sentence. */
function headsProse(above: string, below: string): boolean {
  return /[\p{Ll}\p{N})]$/u.test(above) && !endsOpen(above) && surelyOpens.test(below);
}

/** Words that no name begins with and no phrase goes on with in capitals: "The Hague" and "A Coruña" are not among them. */
const surelyOpens =
  /^(?:We|They|He|She|It|You|These|This|There|In (?:this|the|our|a|an|order|addition|recent)|As (?:a|an|the|part)|(?:The|A|An) \p{Ll})/u;

const monthEnd = /\p{Ll} (?:January|February|March|April|May|June|July|August|September|October|November|December)$/u;

/** "Dear Colleagues,", "Yours sincerely,", "Renee,": a line of a letter that stands by itself. */
const letterLine =
  /^(?:(?:Dear|Hi|Hey|Hello)\s.{1,30}|(?:Yours|Best|Kind|Warm|Many)\s\p{Ll}{4,12}|(?:(?:Dr|Mr|Ms|Mrs)\.\s)?\p{Lu}\p{Ll}{2,12}),$/u;

/** Text of a paragraph a line: each line end is a paragraph's, but where the sentence plainly runs on. */
function unwrapped(above: Line, below: Line, measure: Measure): Boundary {
  if (startsLower(below.text)) return endsSentence(above.text) ? 'break' : 'join';
  // "is included in the | "Public Notice on Export": no paragraph ends with an article.
  if (above.text.length > 250) {
    const isOpen = /\p{Ll}$/u.test(above.text) && endsOpen(above.text);
    return isOpen && !noContinuation.test(below.text) ? 'join' : 'break';
  }
  // "Warsaw, | 9 March 2012" is one line of a letter.
  if (letterLine.test(above.text) && !/^\d|,$/.test(below.text)) return 'break';
  // "at a summit meeting held in November | 2010. In addition"
  if (/^(?:19|20)\d{2}\b/.test(below.text) && monthEnd.test(above.text)) return 'join';
  if (endsOpen(above.text)) return /[-–—]$/.test(above.text) ? 'break' : 'join';
  return fillsColumn(above, below, measure) ? 'join' : 'break';
}
