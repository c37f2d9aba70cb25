import { wordCount } from '../../lexicon/word-probability.ts';
import type { Evidence } from '../evidence.ts';
import { type Line, linesOf, splitLines } from '../layout/lines.ts';
import { sentenceStarter, startsLower } from '../layout/words.ts';
import { defineRule } from '../rule.ts';

/** The damage class of a page whose columns were read as one: its paragraphs become blocks of kind `mixed`. */
export const interleavedColumnsDamage = 'interleaved-columns';

export const interleavedColumns = defineRule({
  id: 'interleaved-columns',
  summary: 'Finds pages whose columns were read line by line as one, so that no sentence of theirs is trusted.',
  phase: 'document',
  examples: [{ raw: 'the armed secu-\nrity forces', text: 'the armed secu-\nrity forces' }],
  *propose(page, evidence) {
    const lines = linesOf(page);
    const { jolts, displaced, fitting } = countSigns(lines);
    const isSure = isWoven({ jolts, displaced, fitting }, lines.length);
    if (isSure || (jolts + displaced > 0 && isWovenDocument(evidence))) yield { damage: interleavedColumnsDamage };
  },
});

/** What tells that the lines of a page are not those of one text. */
interface Signs {
  /** Lines that cannot follow the one above. */
  readonly jolts: number;
  /** Words cut at a line's end whose other half stands in the middle of a line below, and those that go on where they should. */
  readonly displaced: number;
  readonly fitting: number;
}

function countSigns(lines: readonly Line[]): Signs {
  const jolts = lines.filter((line, index) => isJolt(lines[index - 1], line)).length;
  let displaced = 0;
  let fitting = 0;
  for (let index = 0; index < lines.length; index++) {
    const { text } = lines[index]!;
    // "an elected mem\u00AD Norway will work": the other column stands behind the half.
    if (text.includes('\u00AD ') && isStray(text)) displaced++;
    const last = text.charAt(text.length - 1);
    if (last !== '-' && last !== '\u00AD') continue;
    const left = /(?<![\p{L}-])\p{L}{2,}(?=.$)/u.exec(text.slice(-30))?.[0];
    const below = lines[index + 1];
    if (!left || !below) continue;
    const first = /^\p{Ll}+/u.exec(below.text)?.[0] ?? '';
    if (first !== '' && (isWord(left + first) || wordCount(left.toLowerCase()) > 20)) fitting++;
    else if (standsBelow(left, lines, index)) displaced++;
  }
  return { jolts, displaced, fitting };
}

/** True where a soft hyphen inside the line stands between two words that make none. */
function isStray(text: string): boolean {
  const [, left = '', right = ''] = /(\p{L}{2,30})\u00AD +(\p{L}{1,30})/u.exec(text) ?? [];
  return left !== '' && !isWord(left + right);
}

/**
 * Prose has a jolt or none on a page. The halves of two words stand elsewhere: "costs legal flights … of In-". Both by the number of lines: a
 * book without page breaks (ROK 2000) is one page.
 */
function isWoven({ jolts, displaced, fitting }: Signs, lines: number): boolean {
  return (
    (jolts >= 3 && jolts >= lines * 0.035) || (displaced >= 2 && displaced >= lines * 0.02 && displaced * 2 >= fitting)
  );
}

/** So many pages, far apart, tell what the document's pages are; shorter ones than this many lines tell nothing. */
const asked = 24;
const fewestLines = 15;

const found = new WeakMap<Evidence, boolean>();

/** True where most pages of the document are woven: then one sign suffices on the others. */
function isWovenDocument(evidence: Evidence): boolean {
  const known = found.get(evidence);
  if (known !== undefined) return known;
  const { pages } = evidence;
  const step = Math.max(1, Math.floor(pages.length / asked));
  const sample = pages.filter((_, index) => index % step === 0).map(splitLines);
  const long = sample.filter((lines) => lines.length >= fewestLines);
  const woven = long.filter((lines) => isWoven(countSigns(lines), lines.length)).length;
  const isMost = long.length > 2 && woven * 2 > long.length;
  found.set(evidence, isMost);
  return isMost;
}

const articles: ReadonlySet<string> = new Set('a an the of by for with from its their his our into between'.split(' '));
const continuations: ReadonlySet<string> = new Set(
  'of is was were are has have had and or which by for from with to in on been be will would can could at as'.split(
    ' ',
  ),
);

/**
 * True where no sentence goes from one line to the next: "… approach of the | of mankind", or a full stop and a small letter.
 * Prose has none or one of them on a page; lines of two columns by turns have five.
 */
function isJolt(above: Line | undefined, { text }: Line): boolean {
  // Most lines begin with a capital, or stand below one that ends with neither a small letter nor a full stop.
  if (!above || startsPlain(text) || !(mayEndWithArticle(above.text) || above.text.endsWith('.'))) return false;
  const first = /^\p{Ll}+(?![\p{L}-])/u.exec(text.slice(0, 20))?.[0];
  if (first === undefined || text.includes('|') || above.text.startsWith('|')) return false;
  const end = above.text.slice(-12);
  if (continuations.has(first)) {
    const last = /(?<![\p{L}’'.-])\p{Ll}+$/u.exec(end)?.[0];
    if (last !== undefined && articles.has(last)) return true;
  }
  // A book whose capitals are lost begins its sentences small: "the", "in".
  const isLostCapital = sentenceStarter.test(first[0]!.toUpperCase() + first.slice(1));
  if (first.length < 2 || isLostCapital || !startsLower(text)) return false;
  return /\p{Ll}\.$/u.test(end) && !/\b(?:etc|vs|no|al|approx|i\.e|e\.g|a\.m|p\.m)\.$/.test(end);
}

/** True where a text begins with an ASCII character that is no small letter. */
function startsPlain(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit < 128 && (unit < 97 || unit > 122);
}

const articleEnds: ReadonlySet<string> = new Set(Array.from(articles, (word) => word.slice(-2)));

/** False for most lines: their last two letters are those of no article. A single `a` has its blank before it. */
function mayEndWithArticle(text: string): boolean {
  return text.endsWith('a') || articleEnds.has(text.slice(-2));
}

function isWord(word: string): boolean {
  return wordCount(word.toLowerCase()) > 0;
}

/** True where the other half of a word stands in the middle of one of the next four lines and is no word by itself. */
function standsBelow(left: string, lines: readonly Line[], at: number): boolean {
  for (const { text } of lines.slice(at + 1, at + 5)) {
    for (const [piece] of text.slice(text.indexOf(' ') + 1, 200).matchAll(/(?<![\p{L}-])\p{Ll}{2,}/gu)) {
      if (isWord(left + piece) && (wordCount(piece) === 0 || wordCount(left.toLowerCase()) === 0)) return true;
    }
  }
  return false;
}
