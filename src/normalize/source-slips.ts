import { ownWords } from '../lexicon/joined-words.ts';
import { isPieceOfWord, nearWords } from '../lexicon/near-words.ts';
import { prefixes } from '../lexicon/prefixes.ts';
import { wordCount, wordCounts } from '../lexicon/word-probability.ts';
import type { NormalizedPage, Suggestion } from '../model/normalized-document.ts';
import type { OffsetMap } from '../text/offset-map.ts';
import { nextHash, type StringTable } from '../text/string-table.ts';
import type { Evidence } from './evidence.ts';

/** The rule id of the suggestions, and what turns them off in `normalize.disabledRules`. */
export const sourceSlipsId = 'source-slips';

/** Shorter words have too many neighbours one letter away. */
const minLength = 7;
/** Longer words are looked at nowhere. */
const longest = 31;
/** A slip is rare: what a document writes more often is its own word ("jointness", a unit's name). */
const mostUses = 2;
/** How often the word meant must be seen in papers of the genre, where the document itself does not write it. */
const minGenreCount = 40;
/** The word meant must be so much commoner than any other word one letter away. */
const minLead = 5;
/** A word of the document itself is this much likelier to be meant: `contigents` is no slip for "continents" beside contingents. */
const ownWeight = 100;
/** Pages of another language or of lost text are full of unknown words. */
const minQuality = 0.8;

/**
 * Finds what the authors mistyped: `contigents`, `Foreing`, `of of`. An extraction that is true to its page keeps them, so they
 * are listed and never mended: the quote must be what the paper says.
 */
export function createSlipFinder(evidence: Evidence): (page: PageOfSlips) => readonly Suggestion[] {
  const meant = findMistyped(evidence.wordCounts);
  const table = ownWords(meant.keys());
  return (page) => (page.quality === null || page.quality < minQuality ? [] : findOnPage(page, meant, table));
}

type PageOfSlips = Pick<NormalizedPage, 'text' | 'map' | 'quality'>;

/** Each mistyped word of a document, in small letters, with the word that was meant and why. */
function findMistyped(documentCounts: ReadonlyMap<string, number>): ReadonlyMap<string, Meant> {
  const meant = new Map<string, Meant>();
  for (const [word, count] of documentCounts) {
    if (word.length < minLength || count > mostUses || wordCount(word) > 0 || !/^[a-z]+$/.test(word)) continue;
    const best = closestWord(word, documentCounts);
    // "foreing" has the stem and the ending of a new word, but two changed letters say more.
    if (best && (best.isToldFromName || !isDerived(word))) meant.set(word, best);
  }
  return meant;
}

interface Meant {
  readonly word: string;
  readonly uses: number;
  readonly genreUses: number;
  /** True where two letters of an everyday word changed places: the one slip that is told from a name (`Foreing`). */
  readonly isToldFromName: boolean;
}

const endings = [
  's',
  'es',
  'd',
  'ed',
  'ing',
  'er',
  'ers',
  'ly',
  'ness',
  'less',
  'like',
  'wide',
  'able',
  'ability',
  'isation',
  'al',
  'ally',
  'ization',
];

/** A piece of a new word must be a word that is written in small letters, and not rarely. */
const minPieceCount = 5;
const minPieceLength = 4;

const isPiece = (text: string): boolean => (wordCounts(text)?.lower ?? 0) >= minPieceCount;

/** True for a new word made of known ones: `peacekeepings`, `warfighters`, `refueller`. No slip, only in no list. */
function isDerived(word: string): boolean {
  const hasKnownStem = endings.some((ending) => {
    if (!word.endsWith(ending)) return false;
    const stem = word.slice(0, -ending.length);
    const isDoubled = stem.at(-1) === stem.at(-2);
    return wordCount(stem) > 0 || wordCount(`${stem}e`) > 0 || (isDoubled && wordCount(stem.slice(0, -1)) > 0);
  });
  if (hasKnownStem) return true;
  for (let at = 2; at <= word.length - minPieceLength; at++) {
    const head = word.slice(0, at);
    if ((prefixes.has(head) || (at >= minPieceLength && isPiece(head))) && isPiece(word.slice(at))) return true;
  }
  return false;
}

/** The one word that was meant, or null where none or several may be. The first letter is never mistaken. */
function closestWord(word: string, documentCounts: ReadonlyMap<string, number>): Meant | null {
  let best: Meant | undefined;
  let [first, second] = [0, 0];
  for (const { word: candidate, isSwap } of nearWords(word)) {
    if (candidate[0] !== word[0] || isVariant(word, candidate)) continue;
    const genreUses = Math.floor(wordCount(candidate));
    const uses = documentCounts.get(candidate) ?? 0;
    const weight = genreUses + ownWeight * uses;
    if (weight <= first) second = Math.max(second, weight);
    else {
      [first, second] = [weight, first];
      best = {
        word: candidate,
        uses,
        genreUses,
        isToldFromName: isSwap && genreUses >= minGenreCount && isEveryday(candidate),
      };
    }
  }
  if (!best || first < minLead * second) return null;
  if (best.uses === 0 && best.genreUses < minGenreCount) return null;
  // What a page edge or a woven column has left of a longer word is no slip.
  return isPieceOfWord(word) ? null : best;
}

const isEveryday = (word: string): boolean => {
  const { lower, title } = wordCounts(word) ?? { lower: 0, title: 0 };
  return lower > title;
};

/** Spellings that differ by country or taste and are no slips: `organiser`, `targetting`, `defence`. */
function isVariant(a: string, b: string): boolean {
  return fold(a) === fold(b);
}

function fold(word: string): string {
  return word
    .replace(/z/g, 's')
    .replace(/ou/g, 'o')
    .replace(/[ao]e/g, 'e')
    .replace(/ence?(?=s?$)/, 'ense')
    .replace(/([bdglmnprt])\1(?=ed$|ing$|er$|ers$|or$|ment$)/, '$1');
}

/** Words of the page, and small words written twice. A capital word may be a name, unless two letters changed places. */
const anyWord = /(?<![\p{L}\p{N}’'-])[A-Za-z][a-z]{6,30}(?![\p{L}\p{N}’'-])/uy;
const twice = /(?<![\p{L}\p{N}-])(the|of|to|in|and|a|an|for|with|by|at|from|are|is|will) \1(?![\p{L}\p{N}-])/uy;

function findOnPage(
  { text, map }: PageOfSlips,
  meant: ReadonlyMap<string, Meant>,
  table: StringTable,
): readonly Suggestion[] {
  const found: Suggestion[] = [];
  const { mistyped, repeated } = lookThrough(text, table);
  for (const start of mistyped) {
    const word = matchAt(anyWord, text, start)?.[0];
    if (word === undefined) continue;
    const small = word.toLowerCase();
    const best = meant.get(small);
    if (!best || (word !== small && !best.isToldFromName)) continue;
    const after = word === small ? best.word : best.word[0]!.toUpperCase() + best.word.slice(1);
    const why = `${best.word} ${best.genreUses} times in the genre, ${best.uses} in the document; ${small} in no list`;
    found.push(suggest({ start, end: start + word.length }, [word, after], why, map));
  }
  let end = 0;
  for (const start of repeated) {
    const [words, word = ''] = (start >= end && matchAt(twice, text, start)) || [];
    if (words === undefined) continue;
    end = start + words.length;
    found.push(suggest({ start, end }, [words, word], `"${word}" stands twice`, map));
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** What a sticky expression finds at an offset. */
function matchAt(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(text);
}

/** The letters of the word that is read, in lower case. */
const letters = new Uint16Array(longest);

/** Tells in one pass where a word of a table or a short word twice may begin: on most pages nowhere. */
function lookThrough(text: string, table: StringTable): { mistyped: number[]; repeated: number[] } {
  const seen = { mistyped: [] as number[], repeated: [] as number[] };
  let [from, to] = [0, 0];
  let length = 0;
  let hash = 0;
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) | 32 : 0;
    if (unit >= 97 && unit <= 122) {
      if (length < longest) letters[length] = unit;
      hash = nextHash(hash, unit);
      length++;
      continue;
    }
    if (length === 0) continue;
    const start = i - length;
    if (length < 5) {
      if (start - to === 1 && to - from === length && text.startsWith(text.slice(from, to), start))
        seen.repeated.push(from);
    } else if (length >= minLength && length <= longest && table.findAt(letters, 0, length, hash) >= 0) {
      seen.mistyped.push(start);
    }
    from = start;
    to = i;
    length = 0;
    hash = 0;
  }
  return seen;
}

function suggest(
  span: Suggestion['span'],
  [before, after]: readonly [string, string],
  evidence: string,
  map: OffsetMap,
): Suggestion {
  return { ruleId: sourceSlipsId, span, rawSpan: map.toRaw(span), before, after, confidence: 0.9, evidence };
}
