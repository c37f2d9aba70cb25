import type { Line } from './lines.ts';

/** A footnote's number that stood raised behind a word and is glued to it now: "joint operation41", "expenditures.93 For". */
export interface RaisedMark {
  readonly start: number;
  readonly end: number;
  readonly number: number;
  /** True where the next word begins directly behind it: "president.148Although". */
  readonly isGlued: boolean;
  readonly evidence: string;
}

/** Behind a word in small letters, or behind the sign that closes it; behind a colon only where the line ends. */
const candidate =
  /(?<=(\p{Ll}{2})|\p{Ll}{3}[”’"]?[.,;]["”’]?|\p{Ll}{2}[)”’"]|\p{Ll}{3}:["”’]?(?=\d{1,3}(?:\n|$))|[\p{L}\d]\)[.,;]?)([1-9]\d{0,2})(?=[\s;:)”—–]|[.,](?:["”’\s]|$)|$|(\p{Lu}\p{Ll}|\p{Ll}{3}))/uy;

/** The candidates of a text. The expression is asked at a number behind a letter, a bracket, a quote or a stop: most pages have a few. */
function* candidatesOf(text: string): Generator<RegExpExecArray, void, undefined> {
  let before = 32;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const isBegun = unit > 48 && unit <= 57 && before > 32 && (before < 48 || before > 57) && before !== 45;
    before = unit;
    if (!isBegun) continue;
    candidate.lastIndex = at;
    const found = candidate.exec(text);
    if (found) yield found;
  }
}

/** Words that a number belongs to where the blank between is lost: "section3", "no.12", "km2". */
const counted =
  /(?:^|[^\p{L}])(?:[ckm]?m|sq|ha|co|no|nos|vol|art|para|paras|pp?|fig|figs|figure|table|chart|map|box|annex|appendix|section|sections|article|articles|chapter|part|step|level|type|group|block|tier|zone|unit|option|version|class|grade|item|point|phase|stage|round|track|page|line|note|day|week|year|mach|covid|january|february|march|april|may|june|july|august|september|october|november|december)[.)]?$/iu;

/**
 * The raised marks of a page. A number is one where a note on the page begins with it, or where the marks before or behind it count on
 * from it behind other words ("contingencies9 as well … policy10 and").
 */
export function findRaisedMarks(text: string, lines: readonly Line[]): readonly RaisedMark[] {
  const found: { mark: Omit<RaisedMark, 'evidence'>; word: string }[] = [];
  for (const { index, 0: digits, 1: small, 3: next } of candidatesOf(text)) {
    const before = text.slice(Math.max(0, index - 60), index);
    if (counted.test(before)) continue;
    // "the4th", "in2days": only behind a stop or a comma does the next word begin.
    if (next !== undefined && (small !== undefined || !/[.,;:]["”’]?$/.test(before))) continue;
    const word = /(\p{L}+)[^\p{L}]*$/u.exec(before)?.[1] ?? '';
    // "is anticipated29) and" is the mark "29)", "(START1)" is none of a bracket.
    const isHalf = text[index + digits.length] === ')' && before.lastIndexOf('(') <= before.lastIndexOf(')');
    const end = index + digits.length + (isHalf ? 1 : 0);
    const mark = { start: index, end, number: Number(digits), isGlued: next !== undefined };
    found.push({ mark, word });
  }
  if (found.length === 0) return [];
  const notes = new Set<number>();
  for (const line of lines) {
    const number = line.text.charCodeAt(0) <= 57 ? noteHead.exec(line.text)?.[1] : undefined;
    if (number) notes.add(Number(number));
  }
  return found.flatMap(({ mark, word }, at) => {
    const { number } = mark;
    const isNext = (step: number) => {
      const other = found[at + step];
      return other !== undefined && other.mark.number === number + step && other.word !== word;
    };
    if (notes.has(number))
      return [{ ...mark, evidence: `mark ${number} behind "${word}", whose note stands on the page` }];
    return isNext(1) || isNext(-1)
      ? [
          {
            ...mark,
            evidence: `mark ${number} behind "${word}", beside the mark ${isNext(1) ? number + 1 : number - 1}`,
          },
        ]
      : [];
  });
}

/** "12 See Chapter 1", "12. Ibid.", "12) It began". */
const noteHead = /^\[?(\d{1,3})[.)\]]?[ \t]{0,4}[\p{L}“"‘(]/u;

/** The numbers that stand glued to a word of a text, be they marks or not: what a note's number is looked up in. */
export function gluedNumbers(text: string): ReadonlySet<string> {
  return new Set([...candidatesOf(text)].map(({ 0: digits }) => digits));
}
