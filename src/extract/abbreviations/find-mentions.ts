import { wordCounts } from '../../lexicon/word-probability.ts';
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

/**
 * Finds the short forms in a text, known ones and those that only look like it. Capitals say nothing in a heading in
 * capitals ("MANAGEMENT RESULTS FRAMEWORK"), nor where a plain word is shouted ("must NOT"). `runs` are the text's `capitalRuns`.
 */
export function findMentions(
  text: string,
  isKnown: (key: string) => boolean,
  runs: readonly Span[] = capitalRuns(text),
): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const { start: from, end: to } of runs) {
    for (const { index, 0: word } of text.slice(from, to).matchAll(wordPattern))
      mentions.push(...mentionsIn(text, { start: from + index, word }, isKnown));
  }
  if (text.includes('.m.'))
    for (const { index, 0: key } of text.matchAll(halfDay))
      mentions.push({ key, span: { start: index, end: index + key.length } });
  return mentions;
}

/** The stretches without white space that hold two capitals or more, as every short form does: one pass over the units. */
export function capitalRuns(text: string): readonly Span[] {
  const runs: Span[] = [];
  let start = 0;
  let capitals = 0;
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 32;
    if ((unit >= 65 && unit <= 90) || (unit > 0xbf && /\p{Lu}/u.test(text[i]!))) capitals++;
    else if (unit === 32 || unit === 10 || unit === 0xa0) {
      if (capitals > 1) runs.push({ start, end: i });
      start = i + 1;
      capitals = 0;
    }
  }
  return runs;
}

interface Word {
  readonly start: number;
  readonly word: string;
}

function* mentionsIn(text: string, { start, word }: Word, isKnown: (key: string) => boolean): Generator<Mention> {
  if (!/\p{Lu}/u.test(word)) return;
  const isLoud = /^\p{Lu}{2,}$/u.test(word);
  const isShouted = isLoud && isShoutedAt(text, start, word);
  for (const part of partsOf(word, isKnown)) {
    const at = start + part.start;
    const bare = withoutPossessive(word.slice(part.start, part.end), text[start + part.end]);
    if (/^[AP]M$/.test(bare) && /\p{N}\s?$/u.test(text.slice(Math.max(0, at - 2), at))) continue;
    const key = singularShortForm(bare);
    const isShort = isKnown(key) ? !isShouted || !isPlainWord(bare) : !isShouted && isUnknownShortForm(bare);
    if (isShort) yield { key, span: { start: at, end: at + bare.length } };
  }
}

/** "UNDP's" is a possessive, "(SDG's)" a plural. */
const withoutPossessive = (word: string, next: string | undefined) =>
  next === ')' ? word : word.replace(/['’][sS]$/u, '');

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
