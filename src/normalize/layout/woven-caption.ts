import type { Line, Measure } from './lines.ts';
import { endsOpen, endsSentence, isTitleCase, startsLower } from './words.ts';

/** A picture's caption that stands within the lines of the narrow column beside the picture. */
export interface WovenCaption {
  /** Index of the first line that holds a piece of it. */
  readonly from: number;
  /** Where the caption's piece begins in each of its lines; 0 where the whole line is caption. */
  readonly pieces: readonly number[];
  readonly confidence: number;
  readonly evidence: string;
}

/** "(April 2019)", "(PKO Center, December 2011)": the end of a caption in most defence papers. */
export const dated =
  /\((?:[^()]{1,60}, )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2},?)? \d{4}\)$/;

/** Looks for a caption whose last piece stands on the line `at`; null where there is none. */
export function readWovenCaption(lines: readonly Line[], at: number, measure: Measure): WovenCaption | null {
  const { text } = lines[at]!;
  const below = lines[at + 1];
  if (!below || at < 3 || !hasColumn(measure)) return null;
  const isDated = text.endsWith(')') && dated.test(text);
  // A full line of the column ends where the column does: only a caption's date tells them apart.
  const isFull = text.length > measure.width * 0.9 && text.length < measure.width * 1.08;
  if (!isDated && (isFull || !startsLower(below.text) || endsSentence(text) || text.length < 40)) return null;
  const narrow = narrowAbove(lines, at, measure);
  if (narrow === null) return null;
  const shape = `the lines above it are ${narrow} characters wide, the column ${measure.width}`;
  return isDated
    ? readDated(lines, at, narrow, `a caption with its date; ${shape}`)
    : readUndated(lines, at, narrow, `words with a capital behind a line's end; ${shape}`);
}

/**
 * "Meanwhile, the (September 2018) | MND will", "low-cost and highly- (MND, September 1, 2008)": no date in brackets follows an article, a
 * preposition or half a word. Of the caption's line above only what is longer than the column is known.
 */
export function readDateTail(lines: readonly Line[], at: number, { width }: Measure): WovenCaption | null {
  const { text } = lines[at]!;
  const below = lines[at + 1];
  if (!text.endsWith(')') || !below || text.startsWith('|')) return null;
  if (below.blankAbove > 1 || (below.blankAbove === 1 && !startsLower(below.text))) return null;
  const date = dated.exec(text)?.index ?? 0;
  const body = text.slice(0, date).trimEnd();
  const last = body.charAt(body.length - 1);
  if (body === '' || body.length > 130 || !/[\p{Ll}-]/u.test(last) || !endsOpen(body) || isTitleCase(body)) return null;
  const evidence = `"${text.slice(date)}" behind "${body.slice(body.lastIndexOf(' ') + 1)}", which a date does not follow`;
  const above = lines[at - 1];
  if (above && lines.length >= 12 && above.text.length > width * 1.15) {
    const opening = /^["“‘]?\p{Lu}/u;
    const first = splitNear(above.text, body.length, { opening }) || splitNear(above.text, width, { opening });
    if (first > 0) return { from: at - 1, pieces: [first, date], confidence: 0.85, evidence };
  }
  return { from: at, pieces: [date], confidence: 0.9, evidence };
}

/** True for a page of prose, be it among charts. */
export function hasColumn({ isWrapped, width, lineCount }: Measure): boolean {
  return isWrapped || (lineCount >= 12 && width >= 60 && width <= 160);
}

/** The width of a column beside a picture, from the lines above, or null where they are as wide as the page's column. */
function narrowAbove(lines: readonly Line[], at: number, { width }: Measure): number | null {
  const near = lines.slice(Math.max(0, at - 6), at).map(({ text }) => text.length);
  const short = near.filter((length) => length < width * 0.72 && length > 20).sort((a, b) => a - b);
  const middle = short[Math.floor(short.length / 2)] ?? 0;
  const even = short.filter((length) => Math.abs(length - middle) <= middle * 0.2);
  return even.length >= 2 && even.length >= near.length / 3 ? middle : null;
}

function readDated(lines: readonly Line[], at: number, narrow: number, evidence: string): WovenCaption | null {
  const { text, blankAbove } = lines[at]!;
  const above = lines[at - 1]!;
  const below = lines[at + 1]!;
  const date = dated.exec(text)?.index ?? text.length;
  if (/[:;]|^[-•|]|^\d+\)/.test(text.slice(0, date)) || /^[-•|]|^\d+\)/.test(above.text)) return null;
  const isOpen = !endsSentence(above.text);
  const startsName = /^["“‘]?\p{Lu}/u.test(text);
  // "Signing of the MOU on ROK–Senegal Defense" stands alone, "Cooperation (October 2019)" behind the body's line below it.
  const isWholeAbove =
    /^\p{Lu}[^.)]*$/u.test(above.text) && !endsSentence(lines[at - 2]!.text) && !endsOpen(lines[at - 2]!.text);
  const first =
    isOpen && !isWholeAbove ? splitNear(above.text, narrow, { opening: /^["“‘]?(?:\p{Lu}|\d+\p{L}|\d+ )/u }) : 0;
  if (first > 0 || (isOpen && isWholeAbove && startsLower(text))) {
    // The caption's second line stands alone, or behind a piece of the body.
    const second = splitNear(text, narrow, { opening: /^\S/, limit: date });
    const isShort = above.text.length - first + text.length - second < 130 && !/[:;]/.test(above.text.slice(first));
    if (isShort && (second > 0 ? goesOn(text.slice(0, second).trimEnd(), below) : first > 0 && startsLower(below.text)))
      return { from: at - 1, pieces: [first, second], confidence: 0.88, evidence };
  }
  const own = splitNear(text, narrow, { opening: /^["“‘]?(?:\p{Lu}|\d+\p{L}|\d+ )/u, limit: date - 1 });
  const isBody = !startsName || !isOpen || endsOpen(above.text);
  if (own > 0 && isBody && goesOn(text.slice(0, own).trimEnd(), below))
    return { from: at, pieces: [own], confidence: 0.9, evidence };
  const isAlone = (blankAbove > 0 || below.blankAbove > 0) && isOpen && startsLower(below.text);
  return isAlone && startsName ? { from: at, pieces: [0], confidence: 0.85, evidence } : null;
}

/** Without a date, only a line between narrow lines and the rest of its sentence is believed. */
function readUndated(lines: readonly Line[], at: number, narrow: number, evidence: string): WovenCaption | null {
  const { text } = lines[at]!;
  const beside = lines.slice(at - 3, at);
  if (beside.some((line) => Math.abs(line.text.length - narrow) > narrow * 0.2 || endsSentence(line.text))) return null;
  const own = splitNear(text, narrow, { opening: /^["“‘]?\p{Lu}/u });
  if (own === 0 || text.length < narrow * 1.35) return null;
  const body = text.slice(0, own).trimEnd();
  const tail = text.slice(own);
  const isPhrase = tail.split(' ').length >= 3 && !/[,.;:)]/.test(tail) && !endsOpen(tail);
  return isPhrase && /\p{Ll}$/u.test(body) && !endsOpen(body)
    ? { from: at, pieces: [own], confidence: 0.8, evidence }
    : null;
}

/** True where a line of the body is not the end of its sentence: the line below goes on with it. */
function goesOn(body: string, below: Line): boolean {
  return !endsSentence(body) && (startsLower(below.text) || (endsOpen(body) && below.blankAbove === 0));
}

/** Where a word that looks like `opening` begins within an overlong line, next to where the narrow column ends; 0 if none. */
function splitNear(
  text: string,
  narrow: number,
  { opening, limit = text.length }: { opening: RegExp; limit?: number },
): number {
  if (text.length < narrow * 1.2) return 0;
  let best = 0;
  let cost = Number.POSITIVE_INFINITY;
  for (let blank = text.indexOf(' '); blank >= 0 && blank < limit; blank = text.indexOf(' ', blank + 1)) {
    const at = blank + 1;
    if (blank < narrow * 0.75 || blank > narrow * (text[blank - 1] === ',' ? 1.35 : 1.2)) continue;
    if (!opening.test(text.slice(at, at + 8)) || /[.!?:;]["”’)]?$/.test(text.slice(0, blank))) continue;
    // "across Services, | Activation ceremony": no caption begins with a word and a comma.
    const wordEnd = text.indexOf(' ', at);
    if (wordEnd > 0 && text[wordEnd - 1] === ',') continue;
    const price = Math.abs(blank - narrow) - (text[blank - 1] === ',' ? 6 : 0);
    if (price >= cost) continue;
    best = at;
    cost = price;
  }
  return best;
}
