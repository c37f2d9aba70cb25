import { wordCounts } from '../../lexicon/word-probability.ts';
import type { Tokens } from '../../model/tokens.ts';
import type { Span } from '../../text/span.ts';
import { isShortForm, singularShortForm } from './short-form.ts';

/** A short form where it stands in a text. */
export interface Mention {
  /** The short form in the singular. */
  readonly key: string;
  readonly span: Span;
}

/** "10 a.m.": no capitals, so they are looked for by themselves. */
const halfDay = /(?<=\p{N}\s?)[ap]\.m\./gu;
/** A word with its points, signs, digits and plural s: everything that can be a short form. */
const wordPattern =
  /(?<![\p{L}\p{N}])(?:(?:\p{Lu}\.){2,}\p{Lu}?|(?:WP|AC|CRP|MISC|INF|SR|PV)\.\p{N}{1,3}(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{N}&]*(?:[/'’+-](?!\p{Lu}\.\p{Lu})[\p{L}\p{N}&]+)*)/gu;
/** "F-35A", "CP-140", "Jangbogo-III": a model, not an abbreviation, unless the document or the glossary says so. */
const designation = /^\p{L}+-?\p{N}+\p{L}{0,2}$|-[IVX]+$|^[IVX]+-\p{N}/u;
/** How far to either side a shouted word looks for others. */
const reach = 60;

/** Finds the short forms in a text; `runs` are the stretches of it that may hold one: see `createRunFinder`. */
export type MentionFinder = (text: string, runs?: readonly Span[]) => readonly Mention[];

/**
 * A finder of short forms, known ones and those that only look like it. Capitals say nothing in a heading in capitals
 * ("MANAGEMENT RESULTS FRAMEWORK"), nor where a plain word is shouted ("must NOT"). A paper repeats its short forms by the
 * hundred, so what a word holds is read once.
 */
export function createMentionFinder(isKnown: (key: string) => boolean): MentionFinder {
  const read = new Map<string, readonly Part[]>();
  const partsIn = (word: string, isClosed: boolean): readonly Part[] => {
    if (isClosed) return readWord(word, true, isKnown);
    let parts = read.get(word);
    if (!parts) {
      parts = readWord(word, false, isKnown);
      read.set(word, parts);
    }
    return parts;
  };
  return (text, runs = [{ start: 0, end: text.length }]) => {
    const mentions: Mention[] = [];
    for (const { start: from, end: to } of runs) {
      for (const { index, 0: word } of text.slice(from, to).matchAll(wordPattern)) {
        const start = from + index;
        for (const part of partsIn(word, text[start + word.length] === ')'))
          if (isShownAt(part, text, { start, word }))
            mentions.push({ key: part.key, span: { start: start + part.start, end: start + part.end } });
      }
    }
    if (text.includes('.m.'))
      for (const { index, 0: key } of text.matchAll(halfDay))
        mentions.push({ key, span: { start: index, end: index + key.length } });
    return mentions;
  };
}

/**
 * The stretches without white space that hold two capitals or more, as every short form does, by the words of a document: the
 * finder remembers their capitals by their numbers.
 */
export function createRunFinder(): (tokens: Tokens) => readonly Span[] {
  const capitals: number[] = [];
  return ({ length, start, end, text, word }) => {
    const runs: Span[] = [];
    for (let from = 0, to = 0; from < length; from = to) {
      let sum = 0;
      do {
        sum += capitals[word[to]!] ??= capitalsOf(text[to]!);
        to++;
      } while (to < length && start[to] === end[to - 1]);
      if (sum > 1) runs.push({ start: start[from]!, end: end[to - 1]! });
    }
    return runs;
  };
}

/** A digit counts with its capital: "G20". */
const capitalsOf = (word: string) => (word.match(/\p{Lu}/gu)?.length ?? 0) + Number(/^G\p{N}{1,2}$/u.test(word));

/** A piece of a word that is a short form, at least where nobody shouts. */
interface Part {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** In a row of words in capitals it may be one of them: "MANAGEMENT". */
  readonly isOnlyQuiet: boolean;
  readonly isHalfDay: boolean;
  /** Unknown letters with points: before a name they are initials ("T.M.K.B. Tennakoon"). */
  readonly isPointed: boolean;
}

/** The short forms in a word. `isClosed`: a bracket closes behind it. */
function readWord(word: string, isClosed: boolean, isKnown: (key: string) => boolean): readonly Part[] {
  if (!/\p{Lu}/u.test(word)) return [];
  const isLoud = /^\p{Lu}{2,}$/u.test(word);
  return partsOf(word, isKnown).flatMap(({ start, end }) => {
    const bare = withoutPossessive(word.slice(start, end), isClosed && end === word.length);
    const key = singularShortForm(bare);
    const isOld = isKnown(key);
    if (!isOld && !isUnknownShortForm(bare)) return [];
    const isPointed = !isOld && /^(?:\p{Lu}\.){2,}\p{Lu}?$/u.test(bare);
    const isOnlyQuiet = isLoud && (!isOld || isPlainWord(bare));
    return [{ key, start, end: start + bare.length, isOnlyQuiet, isHalfDay: /^[AP]M$/.test(bare), isPointed }];
  });
}

interface Word {
  readonly start: number;
  readonly word: string;
}

function isShownAt(part: Part, text: string, { start, word }: Word): boolean {
  const at = start + part.start;
  if (part.isPointed && /^\s(?!Mr|Ms|Dr)\p{Lu}\p{Ll}/u.test(text.slice(start + word.length, start + word.length + 4)))
    return false;
  if (isDivision(word, text.slice(Math.max(0, start - longestDivision), start))) return false;
  if (part.isHalfDay && /\p{N}\s?$/u.test(text.slice(Math.max(0, at - 2), at))) return false;
  return !part.isOnlyQuiet || !isShoutedAt(text, start, word);
}

const longestDivision = 10;

/** "Part VIB", "Annex IIA": a number with its letter; but "the CIA". */
const isDivision = (word: string, before: string) =>
  /^[IVX]+[A-H]$/.test(word) &&
  /(?:Part|Annex|Schedule|Division|Chapter|Class|Type|Appendix|Title|Category)\s$/.test(before);

/** "UNDP's" is a possessive, "(SDG's)" a plural. */
const withoutPossessive = (word: string, isClosed: boolean) => (isClosed ? word : word.replace(/['’][sS]$/u, ''));

/**
 * "UNCTAD/WTO" is two, "HA/DR" one where it is known, "UNW/2011/5" the letters before a document's number; "ROK-Japan"
 * and "NATO-led" hold a known one, "UN-Women" is one.
 */
function partsOf(word: string, isKnown: (key: string) => boolean): readonly Span[] {
  const whole = [{ start: 0, end: word.length }];
  if (!/[/-]/.test(word) || isKnown(singularShortForm(word))) return whole;
  if (!word.includes('/')) {
    // Bodies of the United Nations are named so: UN-Habitat, UN-Water.
    if (/^UN-\p{Lu}/u.test(word)) return whole;
    const parts = cutAt(word, '-');
    return parts.some(({ start, end }) => end - start > 1 && isKnown(word.slice(start, end))) ? parts : whole;
  }
  const parts = cutAt(word, '/');
  return /\p{N}/u.test(word) || parts.every(({ start, end }) => end - start > 1) ? parts : whole;
}

function cutAt(word: string, sign: string): readonly Span[] {
  const parts: Span[] = [];
  let start = 0;
  for (const part of word.split(sign)) {
    parts.push({ start, end: start + part.length });
    start += part.length + sign.length;
  }
  return parts;
}

function isUnknownShortForm(word: string): boolean {
  // "800KM" is a quantity.
  return !/^\p{N}/u.test(word) && isShortForm(word) && !designation.test(word) && !isPlainWord(word);
}

/** A word of the language that is seen in small letters far more often than in capitals. */
function isPlainWord(word: string): boolean {
  if (word.length < 3 || !/^\p{Lu}+$/u.test(word)) return false;
  const counts = wordCounts(word.toLowerCase());
  return counts !== null && counts.lower + counts.title > 2 * counts.upper;
}

/** True inside three words in capitals or more with nothing but blanks between them, one of them a plain word. */
function isShoutedAt(text: string, start: number, word: string): boolean {
  const end = start + word.length;
  const before = /(?:(?<![^\s])[\p{Lu}\p{N}&/'’-]+\s+){0,4}$/u.exec(text.slice(Math.max(0, start - reach), start))![0];
  const after = /^(?:\s+[\p{Lu}\p{N}&/'’-]+(?![^\s,.;:)])){0,4}/u.exec(text.slice(end, end + reach))![0];
  const around = `${before} ${word} ${after}`.trim().split(/\s+/);
  return around.length > 2 && around.some(isPlainWord);
}
