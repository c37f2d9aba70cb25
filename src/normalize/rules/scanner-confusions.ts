import { wordCounts } from '../../lexicon/word-probability.ts';
import type { Span } from '../../text/span.ts';
import type { Evidence } from '../evidence.ts';
import { defineRule } from '../rule.ts';
import { createFormRepairs, editAt } from '../words/form-repairs.ts';
import type { WordForm } from '../words/word-form.ts';

/** What a scanner reads (first) for what stands there: the shapes that look most alike in print. */
const confusions: readonly (readonly [read: string, meant: string])[] = [
  ['m', 'rn'],
  ['rn', 'm'],
  ['l', 't'],
  ['l', 'f'],
  ['l', 'i'],
  ['i', 'l'],
  ['b', 'h'],
  ['c', 'e'],
  ['li', 'h'],
  ['u', 'n'],
  ['tl', 'th'],
  ['h', 'li'],
  ['h', 'b'],
  ['e', 'c'],
  ['n', 'u'],
  ['v', 'y'],
  ['cl', 'd'],
  ['vv', 'w'],
  ['ti', 'fi'],
  ['tt', 'ff'],
  ['tti', 'ffi'],
  ['fii', 'ffi'],
];
/** Function words that a piece of three or four letters is read for: `lhe`, `tbe`, `lor`. `bas` may be no *has*. */
const functionWords = new Set('the for and that this with from they have been were will which'.split(' '));
/** A longer word must be as common as this, and the document must show as many words of the kind. */
const commonCount = 20;
const minLength = 6;
const minNameLength = 9;
const minWords = 3;
/** A document with so many different ones is a scanner's from end to end. */
const manyWords = 8;
const everydayCount = 500;
/** A word of its own is doubted only where one so much commoner looks like it, in a document that confuses these shapes. */
const muchCommoner = 50;
const rareCount = 20;
const mostOfIt = 2;

interface Confusion {
  readonly word: string;
  readonly shapes: string;
}

const found = new WeakMap<Evidence, ReadonlyMap<string, number>>();

const findRepairs = createFormRepairs((form, evidence) => {
  const reading = readConfusion(form);
  if (reading === null) return null;
  const shown = shownIn(evidence);
  const isShort = form.text.length < 5;
  const needed = form.isUnknown
    ? (shown.get('all') ?? 0) >= minWords
    : (shown.get(reading.shapes) ?? 0) >= minWords - 1;
  if (!isShort && !needed) return null;
  const inDocument = evidence.wordCounts.get(form.text) ?? 0;
  // "govemment" may stand more often than "government" where a whole document is read so.
  const isScanned = form.isUnknown && (shown.get('all') ?? 0) >= manyWords && isEveryday(reading.word);
  const isOften = inDocument > mostOfIt && inDocument * 10 > (evidence.wordCounts.get(reading.word) ?? 0);
  if (isOften && !isScanned) return null;
  const why = `${form.text} looks like ${reading.word} (${reading.shapes}); ${shown.get('all') ?? 0} such words in the document`;
  return { span: { start: 0, end: form.text.length }, replacement: reading.word, confidence: 0.85, evidence: why };
});

export const scannerConfusions = defineRule({
  id: 'scanner-confusions',
  summary: 'Reads words whose letters a scanner took for others of the same shape, where a document shows several.',
  phase: 'document',
  examples: [
    { raw: 'a modem triad, faimess in lieu, and del la ley', text: 'a modem triad, faimess in lieu, and del la ley' },
    {
      raw: 'As lhe global economy, tbe aim lor full use',
      text: 'As the global economy, the aim for full use',
      source: 'US 1988',
    },
    {
      raw: 'the Govemment in faimess and intemational modemizing of a modem force',
      text: 'the Government in fairness and international modernizing of a modern force',
      source: 'South Korea 2000',
    },
    {
      raw: 'public ofiicials promote etticiency in the scientitic study of mihtary Austraha',
      text: 'public officials promote efficiency in the scientific study of military Austraha',
      source: 'Bureau of Education 1923, archive.org',
    },
  ],
  *propose(page, evidence) {
    for (const place of findRepairs(page, evidence)) {
      // What a line end cut off (`estab-⏎lishing`) is no word, whatever it looks like.
      const isWhole = isBegun(page.text, place) && /[\s.,;:)]/.test(page.text[place.end] ?? ' ');
      const isAtLineEnd = page.text[place.end] === '\n';
      if (isWhole && !(isAtLineEnd && place.end - place.start < minLength)) yield editAt(place);
    }
  },
});

/** True behind a blank, at a paragraph's start, and for a long word at a line's that no hyphen parts from the line above. */
function isBegun(text: string, { start, end }: Span): boolean {
  if (start === 0 || text[start - 1] === ' ') return true;
  if (text[start - 1] !== '\n') return false;
  return text[start - 2] === '\n' || (end - start >= minNameLength && !/[-\u00ad]/.test(text[start - 2] ?? ''));
}

function isEveryday(word: string): boolean {
  return (wordCounts(word.toLowerCase())?.lower ?? 0) >= everydayCount;
}

/** The one common word that a form looks like; null where there is none or several. */
function readConfusion({ text, isUnknown }: Pick<WordForm, 'text' | 'isUnknown'>): Confusion | null {
  if (text !== text.toLowerCase()) return isUnknown ? readCapitalized(text) : null;
  if (text.length < 3) return null;
  const own = wordCounts(text)?.lower ?? 0;
  if (!isUnknown && own >= rareCount) return null;
  const readings: Confusion[] = [];
  for (const [read, meant] of confusions) {
    for (let at = text.indexOf(read); at >= 0; at = text.indexOf(read, at + 1)) {
      const word = text.slice(0, at) + meant + text.slice(at + read.length);
      if (readings.some((one) => one.word === word)) continue;
      if (isLikely(word, { own, isUnknown, isInside: at > 0 })) readings.push({ word, shapes: `${read} for ${meant}` });
    }
  }
  return readings.length === 1 ? readings[0]! : null;
}

/** "Govemment": a name may look like a short word, hardly like a long one. */
function readCapitalized(text: string): Confusion | null {
  if (text.length < minNameLength || !/^\p{Lu}\p{Ll}+$/u.test(text)) return null;
  const reading = readConfusion({ text: text.toLowerCase(), isUnknown: true });
  return reading && { ...reading, word: text[0] + reading.word.slice(1) };
}

function isLikely(
  word: string,
  { own, isUnknown, isInside }: { own: number; isUnknown: boolean; isInside: boolean },
): boolean {
  if (word.length < 5) return isUnknown && functionWords.has(word);
  if (!isInside || (isUnknown && word.length < minLength)) return false;
  return (wordCounts(word)?.lower ?? 0) >= (isUnknown ? commonCount : muchCommoner * Math.max(own, 1));
}

/** How many different unknown words of a document look like common ones, by the shapes confused. */
function shownIn(evidence: Evidence): ReadonlyMap<string, number> {
  const known = found.get(evidence);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const form of evidence.forms.list) {
    const reading = form.isUnknown && !form.isTooLong ? readConfusion(form) : null;
    if (reading === null) continue;
    for (const key of ['all', reading.shapes]) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  found.set(evidence, counts);
  return counts;
}
