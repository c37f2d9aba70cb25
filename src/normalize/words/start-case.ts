import { letterCase, wordCounts } from '../../lexicon/word-probability.ts';
import type { Span } from '../../text/span.ts';
import type { NameEvidence } from './name-evidence.ts';

/** How a word whose first letters are lost began; `unsure` where neither is three times as likely as the other. */
export type StartCase = 'capital' | 'small' | 'unsure';

/** A place whose first letters are lost: where the word lies, what is left of it, and which it was (in any case). */
export interface LostStart {
  readonly text: string;
  readonly span: Span;
  readonly piece: string;
  readonly word: string;
}

/** Logarithm of the odds from which a case is chosen. */
const enough = Math.log(3);

/**
 * Reads the case of a lost first letter from its place and its neighbours. The odds were counted over the words in f of
 * eight intact papers: a word between two capitals that are no names by themselves is part of their name ("the First
 * Principles Review"), one beside a name is not ("North Korea first gained").
 */
export function startCase(place: LostStart, names: NameEvidence): StartCase {
  const odds = capitalOdds(place, names);
  if (Math.abs(odds) < enough) return 'unsure';
  return odds > 0 ? 'capital' : 'small';
}

const certain = 6;

function capitalOdds({ text, span, piece, word }: LostStart, names: NameEvidence): number {
  const before = text.slice(Math.max(0, span.start - 40), span.start);
  if (/(?:^|(?<!\p{Lu})[.!?:•]|#|\n *\n)\s*["“‘(]?$/u.test(before)) {
    // A page break or a heading may stand before a blank line, but `today’s⏎⏎fluid` shows no full stop.
    return /[\p{Ll},;]\s*\n\s*$/u.test(before) ? 0 : certain;
  }
  const listed = nameness(word);
  const seen = names.caseOf(word.toLowerCase());
  if (listed > 1 && seen.small <= seen.capital) return certain;
  const after = text.slice(span.end, span.end + 60);
  if (/^-\p{Lu}\p{Ll}/u.test(after)) return nameness(firstWord(after.slice(1))) > 2 ? 0 : certain;
  const isMiddling = listed > -0.5 || seen.capital > seen.small;
  const previous = previousWord(before);
  if (previous && numbered.test(previous.word)) return certain;
  const left = previous?.isTitle && !previous.isFirst ? nameness(previous.word) : null;
  const next = /^\s{1,2}(\p{Lu}\p{Ll}+)(?:\s{1,2}(\p{L}+))?/u.exec(after);
  const right = next ? nameness(next[1]!) : null;
  if (right !== null) return oddsBeforeCapital({ left, right, isMiddling }, () => fillerOdds(piece, next!, names));
  if (left === null) return oddsAfterSmall(before, after, isMiddling);
  if (left > 2) return isMiddling ? -1 : -certain / 2;
  if (isMiddling && seen.small <= seen.capital) return 2;
  // `Joint Strike Fighter` each time, but `Malaysia Airlines flight MH370`.
  const isNameLike =
    left <= 0 &&
    seen.small === 0 &&
    !/^\s\p{Lu}*\d/u.test(after) &&
    names.followers(previous!.before, previous!.word, piece) > 1;
  if (isNameLike) return 1.5;
  return /^\s\p{Ll}/u.test(after) ? -1.3 : 0;
}

/** Lists of names and titles: `Ministry of Finance`, `Strategy and Finance`, `Forestry, Fishery`, `the First and Third`. */
function oddsAfterSmall(before: string, after: string, isMiddling: boolean): number {
  if (/\p{Lu}\p{Ll}+\s(?:of|and|for|&)\s{1,2}$/u.test(before)) return isMiddling ? 2 : -1.5;
  const isListed = /\p{Lu}\p{Ll}+,\s{1,2}$/u.test(before) || /^\s(?:and|or|&)\s\p{Lu}\p{Ll}/u.test(after);
  const isInCell = /[|•]\s*$/.test(before) || /^\s*\|/.test(after) || /^[^\p{L}]*[-–]\s+$/u.test(before.slice(-4));
  return isListed || isInCell ? 0 : -certain / 2;
}

/** Words that a number with a capital follows: `Chapter Five`. */
const numbered = /^(?:Annex|Appendix|Article|Chapter|Part|Phase|Section|Volume)$/i;

interface PreviousWord {
  readonly word: string;
  readonly before: string;
  readonly isTitle: boolean;
  /** True where it begins a sentence or a line of its own, so that its capital says nothing. */
  readonly isFirst: boolean;
}

/** The word before a place, or null where a possessive or a sign stands there. */
function previousWord(before: string): PreviousWord | null {
  const found = /(?:(\p{L}+)\s{1,2})?(?<![\p{L}’'])(\p{L}+)\s{1,3}$/u.exec(before);
  if (!found) return null;
  const word = found[2]!;
  const isFirst = found[1] === undefined && !/\d\s$/.test(before.slice(0, found.index));
  return { word, before: found[1] ?? '', isTitle: letterCase(word) === 'title', isFirst };
}

interface Neighbours {
  /** How much the words beside the place are names by themselves; null where they have no capital. */
  readonly left: number | null;
  readonly right: number;
  readonly isMiddling: boolean;
}

function oddsBeforeCapital({ left, right, isMiddling }: Neighbours, documentOdds: () => number): number {
  if (left !== null && left <= 2 && right <= 2) return 3.4;
  if (right > 2) return -3;
  const fromDocument = documentOdds();
  return fromDocument === 0 && isMiddling ? 2.2 : fromDocument;
}

/** What the document has elsewhere before the same two words: `rst Principles Review` each time is a name. */
function fillerOdds(piece: string, next: RegExpExecArray, names: NameEvidence): number {
  const fillers = names.fillersBefore(next[1]!, next[2] ?? '');
  if (!fillers) return 0;
  const same = fillers.pieces.get(piece) ?? 0;
  if (fillers.small === 0 && fillers.capital === 0)
    return same > 1 && same >= 0.8 * names.titleCount(next[1]!) ? 2.5 : 0;
  if (same > 1 && fillers.small > fillers.capital) return 0;
  return Math.log((fillers.capital + 0.3) / (fillers.small + 0.3));
}

/** Logarithm of how much more often the genre writes a word with a capital than without. */
function nameness(word: string): number {
  const { title, lower } = wordCounts(word.toLowerCase()) ?? { title: 1, lower: 0 };
  return Math.log((title + 0.5) / (lower + 0.5));
}

function firstWord(text: string): string {
  return /^\p{L}+/u.exec(text)?.[0] ?? '';
}
