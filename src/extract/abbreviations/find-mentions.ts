import { wordCounts } from '../../lexicon/word-probability.ts';
import type { Span } from '../../text/span.ts';
import { isShortForm, singularShortForm } from './short-form.ts';

/** A short form where it stands in a text. */
export interface Mention {
  /** The short form in the singular. */
  readonly key: string;
  readonly span: Span;
}

/** A word with its points, signs, digits and plural s: everything that can be a short form. */
const wordPattern =
  /(?<![\p{L}\p{N}])(?:(?:\p{Lu}\.){2,}\p{Lu}?|[\p{L}\p{N}][\p{L}\p{N}&]*(?:[/'’+-][\p{L}\p{N}&]+)*)/gu;
/** "F-35A", "CP-140", "Jangbogo-III": a model, not an abbreviation, unless the document or the glossary says so. */
const designation = /^\p{L}+-?\p{N}+\p{L}?$|-[IVX]+$/u;

/**
 * Finds the short forms in a text, known ones and those that only look like it. Capitals say nothing in a heading in
 * capitals ("MANAGEMENT RESULTS FRAMEWORK"), nor where a plain word is shouted ("must NOT").
 */
export function* findMentions(text: string, isKnown: (key: string) => boolean): Generator<Mention> {
  const words = [...text.matchAll(wordPattern)].filter(([word]) => /\p{L}/u.test(word));
  const isLoud = words.map(([word]) => /^\p{Lu}{2,}$/u.test(word));
  for (const [i, { index, 0: word }] of words.entries()) {
    if (!/\p{Lu}/u.test(word) && !isKnown(word)) continue;
    const isShouted = isLoud[i]! && isShoutedAt(text, words, i);
    for (const part of partsOf(word, isKnown)) {
      const start = index + part.start;
      const bare = withoutPossessive(word.slice(part.start, part.end), text[index + part.end]);
      if (/^[AP]M$/.test(bare) && /\p{N}\s?$/u.test(text.slice(Math.max(0, start - 2), start))) continue;
      const key = singularShortForm(bare);
      const isShort = isKnown(key) ? !isShouted || !isPlainWord(bare) : !isShouted && isUnknownShortForm(bare);
      if (isShort) yield { key, span: { start, end: start + bare.length } };
    }
  }
}

/** "UNDP's" is a possessive, "(SDG's)" a plural. */
const withoutPossessive = (word: string, next: string | undefined) =>
  next === ')' ? word : word.replace(/['’]s$/u, '');

/** "UNCTAD/WTO" is two, "HA/DR" one where it is known, "UNW/2011/5" the letters before a document's number. */
function partsOf(word: string, isKnown: (key: string) => boolean): readonly Span[] {
  if (!word.includes('/') || isKnown(singularShortForm(word))) return [{ start: 0, end: word.length }];
  const parts: Span[] = [];
  let start = 0;
  for (const part of word.split('/')) {
    parts.push({ start, end: start + part.length });
    start += part.length + 1;
  }
  const areLong = parts.every(({ start: from, end }) => end - from > 1);
  return areLong || /\p{N}/u.test(word) ? parts : [{ start: 0, end: word.length }];
}

function isUnknownShortForm(word: string): boolean {
  return isShortForm(word) && !designation.test(word) && !isPlainWord(word);
}

/** A word of the language that is seen in small letters far more often than in capitals. */
function isPlainWord(word: string): boolean {
  if (word.length < 3 || !/^\p{Lu}+$/u.test(word)) return false;
  const counts = wordCounts(word.toLowerCase());
  return counts !== null && counts.lower + counts.title > 2 * counts.upper;
}

/** True inside three words in capitals or more with nothing but blanks between them, one of them a plain word. */
function isShoutedAt(text: string, words: readonly RegExpExecArray[], at: number): boolean {
  const isNext = (i: number) => {
    const [left, right] = [words[i], words[i + 1]];
    if (!left || !right || !/^[\p{Lu}\p{N}&/'’-]+$/u.test(right[0]) || !/^[\p{Lu}\p{N}&/'’-]+$/u.test(left[0]))
      return false;
    return text.slice(left.index + left[0].length, right.index).trim() === '';
  };
  let from = at;
  while (at - from < 4 && isNext(from - 1)) from--;
  let to = at;
  while (to - at < 4 && isNext(to)) to++;
  if (to - from < 2) return false;
  return words.slice(from, to + 1).some(([word]) => isPlainWord(word));
}
