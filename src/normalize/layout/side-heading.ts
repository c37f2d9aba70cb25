import { isCaptionOrTable } from './fingerprint.ts';
import { type Word, wordsOf } from './line-words.ts';
import type { Line, Measure } from './lines.ts';
import { bodyColumnOf } from './margin-note.ts';
import { opensSentence, startsPlainly } from './sentence-opener.ts';
import { endsOpen, endsSentence, isAllCaps, isMinorWord, isTitleWord, sentenceStarter, startsLower } from './words.ts';

/** A side heading woven with the first lines of its paragraph: how much of each line is heading. */
export interface SideHeading {
  /** Length of the heading's piece at the head of each line, in characters; from the first line on. */
  readonly pieces: readonly number[];
  readonly confidence: number;
  readonly evidence: string;
}

/** No side heading was seen with more lines. */
const mostLines = 4;

/** Looks for a side heading that begins at the line `at` of a wrapped column; null where there is none. */
export function readSideHeading(lines: readonly Line[], at: number, measure: Measure): SideHeading | null {
  const line = lines[at]!;
  const above = lines[at - 1];
  if (line.text.length > measure.width * 1.1 || !isTitleWord(line.text) || !mayRun(line.text)) return null;
  if (opensNoHeading(line.text) || line.text.includes('\ufffd')) return null;
  const isAfterProse = above !== undefined && !isSetOff(line, measure) && !endsSentence(above.text);
  if (isAfterProse && !isTitleWord(above.text)) return null;
  const words = wordsOf(line.text);
  const run = titleRun(words);
  if (isAfterProse && (run < 2 || !isTitleLine(above.text))) return null;
  if (run < 2 || /^\d{1,2}\.$/.test(words[0]!.text)) return null;
  const repeated = run < words.length ? repetition(words, run) : 0;
  if (repeated) {
    const piece = words[repeated]!.at;
    return { pieces: [piece], confidence: 0.9, evidence: 'the sentence begins with the words of its heading' };
  }
  if (!measure.isWrapped) return null;
  // A page half of whose lines are a margin's may still set every line of its body apart.
  const isDoubleSpaced = measure.isDoubleSpaced || bodyColumnOf(lines)?.gap === 1;
  return weave(lines, at, { ...measure, isDoubleSpaced }, { words, run });
}

/** "Meanwhile, the ‘Unification and National" and "In 2021 the Government" are sentences, "Figure 25. The gross domestic product" a caption. */
function opensNoHeading(text: string): boolean {
  const first = text.slice(0, text.indexOf(' '));
  if (/^(?:In|By|Since|During|From|Until|After|Before) (?:19|20)\d\d /.test(text)) return true;
  return (first.endsWith(',') && sentenceStarter.test(first.slice(0, -1))) || isCaptionOrTable(text);
}

/** False for most lines: a title's second word has a capital, or is a minor word. */
function mayRun(text: string): boolean {
  const at = text.indexOf(' ') + 1;
  if (at === 0) return false;
  const unit = text.charCodeAt(at);
  if (unit < 97 || unit > 122) return true;
  const end = text.indexOf(' ', at);
  return isMinorWord(text.slice(at, end < 0 ? text.length : end));
}

/** How many words at the head of a line can belong to a title: capitals, figures, and the minor words between them. */
function titleRun(words: readonly Word[]): number {
  let run = 0;
  while (run < words.length && (isTitleWord(words[run]!.text) || isMinorWord(words[run]!.text))) {
    // A title has no sentence end inside.
    if (run > 0 && /[.!?;:]["”’)]?$/.test(words[run - 1]!.text) && !/^\p{Lu}?\d*\.$/u.test(words[run - 1]!.text)) break;
    run++;
  }
  return run;
}

/** "Central Asia | Central Asia is the key region", "Army | The Army consists of": where the sentence begins, or 0. */
function repetition(words: readonly Word[], run: number): number {
  for (let size = Math.min(8, Math.floor(run / 2)); size >= 1; size--) {
    const head = words.slice(0, size).map(({ text }) => text);
    const article = words[size]!.text === 'The' ? 1 : 0;
    if (size + article + size > run || (size === 1 && !article)) continue;
    const next = words.slice(size + article, size * 2 + article).map(({ text }) => text);
    if (head.every((word, index) => word === next[index])) return size;
  }
  return echo(words, run);
}

/** "Building the Coastal Radar Chain | The Coastal Radar Chain Programme is": the sentence takes up the heading's end. */
function echo(words: readonly Word[], run: number): number {
  const article = words.findIndex(({ text }, index) => index > 2 && text === 'The');
  if (article < 0) return 0;
  const isEcho = (size: number) =>
    article + size < run &&
    words.slice(article - size, article).every(({ text }, index) => text === words[article + 1 + index]!.text);
  // One word alone is no echo: "the Ministry of Defence The Defence".
  return [2, 3, 4, 5].some((size) => size < article && isEcho(size)) ? article : 0;
}

/** Decides by the geometry of the lines: beside a heading the body is set narrower than the column. */
function weave(
  lines: readonly Line[],
  at: number,
  measure: Measure,
  { words, run }: { words: readonly Word[]; run: number },
): SideHeading | null {
  const narrow = narrowWidth(lines, at, measure);
  const first = bodyStart(words, run, narrow);
  // A line that is a title to its end holds a sentence only where a telling word begins it: "the Integrated | The 52nd".
  if (first === 0 || (run === words.length && !sentenceStarter.test(words[first]!.text))) return null;
  const text = lines[at]!.text;
  const isStarter = sentenceStarter.test(words[first]!.text);
  const body = text.length - words[first]!.at;
  const pieces = [words[first]!.at];
  const width = narrow === null ? body : (narrow + body) / 2;
  for (let next = at + 1; next < lines.length && pieces.length < mostLines; next++) {
    const piece = nextPiece(lines, next, width, measure);
    if (piece === 0) break;
    pieces.push(piece);
  }
  const heading = pieces.map((piece, index) => lines[at + index]!.text.slice(0, piece).trim()).join(' ');
  if (endsOpen(heading) || isAllCaps(heading) || heading.split(' ').length < 2) return null;
  const isCut = pieces.length > 1 || (narrow !== null && Math.abs(narrow - body) < narrow * 0.45);
  const isPlain = startsPlainly(words, first) && text.length > measure.width * 0.75;
  if (!isPlain && (!isCut || (!isStarter && narrow === null))) return null;
  const shape = `the body beside it is about ${Math.round(width)} characters wide, the column ${measure.width}`;
  return {
    pieces,
    confidence: isStarter && narrow !== null ? 0.95 : 0.85,
    evidence: `a title, then a sentence; ${shape}`,
  };
}

/**
 * The width of the body beside a heading, from the first line below that is cut short inside a sentence, or null.
 * "the country’s defense capabilities but also vital-" is 50 wide in a column of 85.
 */
function narrowWidth(lines: readonly Line[], at: number, measure: Measure): number | null {
  const { width } = measure;
  for (let next = at + 1; next < Math.min(lines.length, at + mostLines + 1); next++) {
    const { text } = lines[next]!;
    if (isSetOff(lines[next]!, measure)) return null;
    const below = lines[next + 1];
    if (!below || isSetOff(below, measure)) return null;
    const isCutShort = !endsSentence(text) || next > at + 1;
    if (text.length < width * 0.78 && text.length > 20 && startsLower(text) && isCutShort) return text.length;
    if (text.length > width * 0.95) return null;
  }
  return null;
}

/** True for a line below a gap; on a page that sets every line apart, one blank line is none. */
function isSetOff({ blankAbove }: Line, { isDoubleSpaced }: Measure): boolean {
  return blankAbove > (isDoubleSpaced ? 1 : 0);
}

/** Words that the next capital belongs to: "Chairman Kim", "North Korea". */
const nameHeads = new Set(
  'Chairman President Minister Secretary General Admiral Premier Chancellor Ambassador Director King Queen Prince North South East West United New'.split(
    ' ',
  ),
);

/** Index of the word that begins the body on the heading's first line, or 0. */
function bodyStart(words: readonly Word[], run: number, narrow: number | null): number {
  const length = words.at(-1)!.at + words.at(-1)!.text.length;
  let best = 0;
  let cost = Number.POSITIVE_INFINITY;
  for (let index = 1; index < run; index++) {
    const { text, at } = words[index]!;
    if (!isTitleWord(text) || /^[\d(]/.test(text)) continue;
    const previous = words[index - 1]!.text;
    if (startsPlainly(words, index)) return index;
    // A title writes its prepositions small: the first capital one opens the sentence, but for "Message From The Minister".
    if (sentenceStarter.test(text) && !sentenceStarter.test(previous) && (narrow !== null || !previous.endsWith(','))) {
      if (index >= 2 || (narrow !== null && !previous.includes('.'))) return index;
    }
    if (index < 2 || run === words.length || run < 3) continue;
    const misfit = narrow === null ? 0 : Math.abs(length - at - narrow) / narrow;
    // Without a telling word, the sentence begins at the last capital but one name: "Exports | Export of defense".
    const capitalsAfter = words.slice(index + 1, run).filter((word) => isTitleWord(word.text)).length;
    const price = misfit + capitalsAfter * 0.25 + (nameHeads.has(previous) ? 0.5 : 0);
    if (price < cost) {
      best = index;
      cost = price;
    }
  }
  return best;
}

/** Length of the heading's piece at the head of a further line, or 0 where the heading has ended. */
function nextPiece(lines: readonly Line[], at: number, width: number, measure: Measure): number {
  const { text } = lines[at]!;
  // Full lines are body; a line no wider than the body beside the heading holds no heading.
  if (isSetOff(lines[at]!, measure) || text.length < width * 1.12 || text.length > measure.width * 1.1) return 0;
  const words = wordsOf(text);
  const run = titleRun(words);
  if (run === words.length || !words.slice(0, run).some((word) => isTitleWord(word.text))) return 0;
  const isOn = goesOn(lines, at, width, measure);
  let best = 0;
  let cost = 0.45;
  for (let index = 1; index <= run && index < words.length; index++) {
    const previous = words[index - 1]!.text;
    const hasTitle = words.slice(0, index).some((word) => isTitleWord(word.text));
    if (!hasTitle) continue;
    // "NOK 3 | billion": no heading cuts an amount.
    if (/\d$/.test(previous) && /^(?:thousand|million|billion|trillion|per)\b/.test(words[index]!.text)) continue;
    // A heading's line ends in minor words where the heading goes on below, and there it takes all of them.
    const isMinor = isMinorWord(previous);
    const minorsLeft = words.slice(index, run).some(({ text: word }) => isMinorWord(word));
    const titlesLeft = words.slice(index, run).filter(({ text: word }) => isTitleWord(word)).length;
    const isWrongEnd = isOn ? minorsLeft : isMinor;
    const misfit = Math.abs(text.length - words[index]!.at - width) / Math.max(width, 20);
    const price = misfit + (isWrongEnd ? 0.5 : 0) + titlesLeft * 0.2 + (opensSentence(words, index) ? 0.5 : 0);
    if (price < cost) {
      best = words[index]!.at;
      cost = price;
    }
  }
  return best;
}

function goesOn(lines: readonly Line[], at: number, width: number, measure: Measure): boolean {
  const below = lines[at + 1];
  if (!below || isSetOff(below, measure) || below.text.length < width * 1.12 || below.text.length > measure.width * 1.1)
    return false;
  return isTitleWord(below.text);
}

/** True for a line that is a title by itself, as the headings above a side heading are: "3. Defense Budget". */
function isTitleLine(text: string): boolean {
  const words = wordsOf(text);
  return titleRun(words) === words.length && !endsOpen(text);
}
