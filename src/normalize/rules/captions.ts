import { lastLineOf } from '../layout/extent.ts';
import { type Line, linesOf, type Measure, measureOf } from '../layout/lines.ts';
import { lastOfEntry, marginFootOf } from '../layout/margin-foot.ts';
import { marksOfLines } from '../layout/marks.ts';
import { lastOfWordCut } from '../layout/word-cut.ts';
import { endsOpen, endsSentence, functionWords, isTitleCase, startsLower } from '../layout/words.ts';
import { dated } from '../layout/woven-caption.ts';
import { defineRule } from '../rule.ts';

export const captions = defineRule({
  id: 'captions',
  summary: 'Marks captions of charts and pictures, and cross-references that stand apart.',
  phase: 'document',
  examples: [
    { raw: 'See you on Monday.', text: 'See you on Monday.' },
    {
      raw: '[Chart 3-2] Key Organizations and Assets of the Army',
      text: '[Chart 3-2] Key Organizations and Assets of the Army',
    },
  ],
  *propose(page, evidence) {
    const lines = linesOf(page);
    const measure = measureOf(lines);
    const { width } = measure;
    const marks = marksOfLines(page, lines);
    let caption = -1;
    let foot = lines.length;
    const margin = marginFootOf(lines, measure);
    for (let at = 0; at < lines.length; at++) {
      if (marks[at]) continue;
      const line = lines[at]!;
      if (at >= margin && !/^\(?\d{1,2}[.)] /.test(line.text)) {
        const last = lastOfEntry(lines, at, (index) => marks[index] !== undefined);
        const span = { start: line.start, end: lines[last]!.end };
        // "PSI: The PSI is the initiative to prevent …" explains a word; what else is there says what a picture shows.
        const isNote = endsSentence(lines[last]!.text) && page.text.slice(span.start, span.end).includes(':');
        yield { span, kind: isNote ? 'footnote' : 'caption', level: 0 };
        at = last;
        continue;
      }
      const above = lines[at - 1];
      const isSetOff =
        !above || line.blankAbove > 0 || endsSentence(above.text) || marks[at - 1] !== undefined || caption === at - 1;
      const isOther = (_: Line, index: number) => marks[index] !== undefined;
      let last = -1;
      // "-  Figure 6-4 Organization of the Army" below a chart's last label.
      const isMarked = /^[[<]|^[-–•▶]\s{1,3}fig/i.test(line.text);
      if (isTitle(line.text) && (isSetOff || isMarked || isLabel(lines, at))) last = lastOfTitle(lines, at, isOther);
      else if (isSmallPrint(line.text)) last = isSetOff ? lastLineOf(lines, at, { measure, isOther }) : -1;
      else if (line.blankAbove > 0 && isReference(line.text)) last = lastLineOf(lines, at, { measure, isOther });
      else if (isSplitReference(line.text, lines[at + 1]?.text ?? '')) last = at + 1;
      else if (at >= foot) last = lastOfCaption(lines, at);
      else if (line.blankAbove > 0 && measure.isWrapped) {
        last = lastOfNarrow(lines, at, width, isOther);
        if (last < at && isFoot(lines, at, width, isOther)) {
          foot = at;
          last = lastOfCaption(lines, at);
        }
      } else if (measure.isWrapped) last = lastOfIntruder(lines, at, width, isOther);
      if (last < at)
        last = lastOfWordCut(lines, at, { width, evidence, isOther: (index) => marks[index] !== undefined });
      if (last < at && isSetOff) last = lastOfDated(lines, at, measure, isOther);
      if (last < at) continue;
      yield { span: { start: line.start, end: lines[last]!.end }, kind: 'caption', level: 0 };
      at = last;
      caption = last;
    }
  },
});

/** "[Chart 5-13] Title", "Table 6-4. Agreements at Talks", "Fig. II-4-2-2 Outline", but no sentence "Table 4 shows …". */
function isTitle(text: string): boolean {
  const rest =
    /^(?:[-–•▶]\s{1,3})?[[<(]?\s?(?:fig|figure|table|chart|box|map|graph|diagram|photo|image|exhibit)\b\.?\s?[\divx][\divx.\-–()]{0,9}[\]>)]?[.:]?\s*/i.exec(
      text,
    )?.[0];
  if (rest === undefined || text.length > 160) return false;
  const title = text.slice(rest.length);
  if (/^[[<]/.test(text) || title === '') return true;
  // Behind "Figure 4." stands a title, a full stop at its end or not; behind "Figure 4" a sentence may go on.
  return /^["“‘(]?[\p{Lu}\d]/u.test(title) && (!endsSentence(title) || /[.:]\s*$/.test(rest));
}

/** "Fig. II-1-3-2" on a line of its own, between the two lines of its title; not "… is shown in | Figure 3." */
function isLabel(lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1]!.text;
  const below = lines[at + 1]?.text ?? '';
  return /^\S{3,8}\.? [\dIVXivx][\dIVXivx.–-]{0,9}$/.test(lines[at]!.text) && !endsOpen(above) && !startsLower(below);
}

/**
 * The last line of a title that runs on: "Table 11-9 Statistics of compensation cases for civilian casualties | and property
 * losses". Below a sentence that stays open, what runs on is the sentence.
 */
function lastOfTitle(lines: readonly Line[], at: number, isOther: (line: Line, index: number) => boolean): number {
  const above = lines[at - 1];
  let last = at;
  if (above && !endsSentence(above.text) && !isOther(above, at - 1)) return at;
  while (last < at + 2 && last + 1 < lines.length) {
    const { text } = lines[last]!;
    const below = lines[last + 1]!;
    if (text.length < 30 || /[.:;)\]]$/.test(text) || isOther(below, last + 1)) break;
    if (below.blankAbove > 1 || !startsLower(below.text) || below.text.length > text.length) break;
    // "battlefield." goes on with the page before; "northern Limit Line" is a label of a book that writes capitals at random.
    if ((!above && endsSentence(below.text)) || isLabelText(below.text)) break;
    last++;
  }
  return last;
}

/** "See Part II, Chapter 2, Section 4 (…)" on lines of its own. */
function isReference(text: string): boolean {
  return /^(?:▶\s?)?See\s(?:▶\s?)?(?:also\s)?(?:Part|Chapter|Section|Figs?|Figure|Reference|Appendix|Annex|Table|Box|p{1,2})\b/.test(
    text,
  );
}

/** "surface Combatants": capitals but for the first word, which is none of a title's small words. */
function isLabelText(text: string): boolean {
  const [first = '', ...rest] = text.split(' ');
  return rest.length > 0 && !functionWords.has(first) && isTitleCase(rest.join(' '));
}

/** "See", and below it "Part III, Chapter 2, Section 1-4-6 (…)". */
function isSplitReference(text: string, below: string): boolean {
  return text === 'See' && isReference(`See ${below}`);
}

/** The last line of two to five lines much narrower than the column and blank on both sides: words below a picture. */
function lastOfNarrow(
  lines: readonly Line[],
  at: number,
  width: number,
  isOther: (line: Line, index: number) => boolean,
): number {
  let last = at;
  while (last + 1 < lines.length && lines[last + 1]!.blankAbove === 0 && !isOther(lines[last + 1]!, last + 1)) last++;
  const count = last - at + 1;
  if (count < 2 || count > 5) return -1;
  const own = lines.slice(at, last + 1);
  if (own.some(({ text }) => text.length > width * 0.6)) return -1;
  return /^\p{Lu}/u.test(own[0]!.text) &&
    endsSentence(own.at(-1)!.text) &&
    own.slice(1).every(({ text }) => /^[\p{Ll}\p{Lu}\d(]/u.test(text))
    ? last
    : -1;
}

/**
 * True where all lines from here on are the words of pictures that the extractor put behind the body: narrow,
 * without an end, below a blank line and a line that stays open ("will be provided to | Military Medical Research Seminar at |
 * the Armed Forces Medical Research | Center").
 */
function isFoot(
  lines: readonly Line[],
  at: number,
  width: number,
  isOther: (line: Line, index: number) => boolean,
): boolean {
  const above = lines[at - 1];
  const count = lines.length - at;
  if (!above || at < count * 2 || count > 8 || isOther(above, at - 1)) return false;
  if (above.text.length < width * 0.7 || !/[\p{L}\d,]$/u.test(above.text)) return false;
  const own = lines.slice(at);
  if (!/^["“‘(]?\p{Lu}/u.test(own[0]!.text) || !/\p{L}{3}/u.test(own[0]!.text)) return false;
  const isNarrow = own.every(
    ({ text }, index) => text.length <= width * 0.7 && !/[.:;,–-]$/.test(text) && !isOther(own[index]!, at + index),
  );
  return isNarrow && !endsOpen(own.at(-1)!.text);
}

/** The last line of one of several captions: a bracket or a blank line ends it. */
function lastOfCaption(lines: readonly Line[], at: number): number {
  let last = at;
  while (last + 1 < lines.length && lines[last + 1]!.blankAbove === 0 && !lines[last]!.text.endsWith(')')) last++;
  return last;
}

/**
 * The last line of a margin note that landed within a sentence: one to four short lines below a full line that stays open and
 * above one that goes on with it ("supply the set to | Military Meal | Upgrade Project | all servicemembers by 2020").
 */
function lastOfIntruder(
  lines: readonly Line[],
  at: number,
  width: number,
  isOther: (line: Line, index: number) => boolean,
): number {
  const above = lines[at - 1];
  if (!above || above.text.length < width * 0.7 || !/[\p{Ll},]$/u.test(above.text) || isOther(above, at - 1)) return -1;
  if (!/^["“‘(]?\p{Lu}/u.test(lines[at]!.text)) return -1;
  // "Volunteers clearing a road (Lima, June | 2017)": the lines of a caption with its date may be longer.
  const isDated = [1, 2, 3].some((count) => {
    const own = lines.slice(at, at + count).map(({ text }) => text);
    return own.at(-1)?.endsWith(')') && dated.test(own.join(' ')) && startsLower(lines[at + count]?.text ?? '');
  });
  for (let last = at; last < Math.min(lines.length - 1, at + 4); last++) {
    const { text } = lines[last]!;
    const isLong = text.length > width * (isDated ? 0.8 : 0.45);
    if (isOther(lines[last]!, last) || isLong || /[.,;:–-]$/.test(text) || endsOpen(text)) return -1;
    const below = lines[last + 1]!;
    if (startsLower(below.text) && below.text.length > width * 0.6) return isOther(below, last + 1) ? -1 : last;
  }
  return -1;
}

/** "Source: SIPRI Yearbook", "※ Sources: …", "Note: 1. …", "(Unit: persons)", "As of November 2020": what stands below and above charts. */
function isSmallPrint(text: string): boolean {
  const first = text.charCodeAt(0);
  // S, N, A, an asterisk, a bracket, a reference mark.
  if (first !== 83 && first !== 78 && first !== 65 && first !== 40 && first !== 42 && first !== 0x203b) return false;
  return (
    /^(?:[※*]\s?)?(?:Sources?|Notes?)\s?(?:\d\s?)?[:：]/.test(text) ||
    /^※/.test(text) ||
    /^\((?:Units?\s?[:：]|[Aa]s of )[^)]{1,60}\)$/.test(text) ||
    /^As of (?:\p{Lu}\p{Ll}{2,8}\.? )?(?:\d{1,2}, )?\d{4}$/u.test(text)
  );
}

/**
 * The last line of a picture's caption of one to three short lines that ends in its place and date: "ROK-Vietnam Vice Minister
 * Level | Strategic Dialogue (Hanoi, March 2012)".
 */
function lastOfDated(
  lines: readonly Line[],
  at: number,
  { width, isWrapped }: Measure,
  isOther: (line: Line, index: number) => boolean,
): number {
  const { text: first } = lines[at]!;
  if (!/^["“‘]?\p{Lu}/u.test(first)) return -1;
  // "The Donga Ilbo (May 22, 2010)": one line between blank ones may be as wide as the column.
  if (first.length < 130 && first.endsWith(')') && dated.test(first) && !isOther(lines[at]!, at))
    return (lines[at + 1]?.blankAbove ?? 1) > 0 && !/[.;:] /.test(first) ? at : -1;
  if (!isWrapped) return -1;
  let whole = '';
  for (let last = at; last < Math.min(lines.length, at + 3); last++) {
    const { text, blankAbove } = lines[last]!;
    whole = last === at ? text : `${whole} ${text}`;
    if (isOther(lines[last]!, last) || text.length > width * 0.85 || (last > at && blankAbove > 0)) return -1;
    if (/[.;:]$/.test(text)) return -1;
    if (text.endsWith(')') && dated.test(whole)) {
      const below = lines[last + 1];
      return !below || below.blankAbove > 0 || !startsLower(below.text) ? last : -1;
    }
  }
  return -1;
}
