import { logProbability, wordCounts } from '../../lexicon/word-probability.ts';
import type { Span } from '../../text/span.ts';
import type { LogRates } from './damage-kinds.ts';
import type { PageWords, WordForm } from './page-words.ts';
import { lostLigatures, type SilentLoss } from './silent-losses.ts';
import { knownAbove, type ReadingDraft } from './word-reading.ts';

/** How much likelier a gap too wide is where a ligature was lost than elsewhere, as a logarithm. */
const wideGapGain = 4;

/** Ligatures lost without a gap (`ofcers`), or at an end of a word where only a second space tells (`the  nancial`). */
export function* draftsWithoutGap(words: PageWords, index: number, logRates: LogRates): Iterable<ReadingDraft> {
  const start = words.start[index]!;
  const gaps = outerGaps(words, index);
  if (isCut(words, index) || !(gaps.before || gaps.after || words.form[index]!.isUnknown)) return;
  for (const { word, offset, letters } of lossesOf(words.form[index]!)) {
    const isGapBefore = offset === 0 && gaps.before;
    const isGapAfter = offset === words.form[index]!.text.length && gaps.after;
    const kind = isGapBefore || isGapAfter ? 'lost-with-gap' : 'lost-silently';
    if (kind === 'lost-silently' && !words.form[index]!.isUnknown) continue;
    const span = { start: start + offset - (isGapBefore ? 1 : 0), end: start + offset + (isGapAfter ? 1 : 0) };
    const bonus = kind === 'lost-with-gap' ? wideGapGain : 0;
    const isCapital = offset === 0 && takesCapital(words.text, { start, end: words.end[index]! }, word);
    const capital = (text: string) => (isCapital ? text[0]!.toUpperCase() + text.slice(1) : text);
    const repairs = [{ span, replacement: capital(letters), kind } as const];
    yield { from: index, to: index + 1, word: capital(word), repairs, score: logRates[kind] + bonus };
  }
}

/** True where a short piece follows two spaces; whole words do so only in justified text. */
export function hasWideGap({ text, start, form }: PageWords, index: number): boolean {
  const from = start[index]!;
  return text.charCodeAt(from - 2) <= 32 && text.charCodeAt(from - 1) === 32 && form[index]!.text.length < 5;
}

/** Where a piece has two spaces beside it, after or before a letter or comma: too wide for a gap between words. */
function outerGaps({ text, start, end }: PageWords, index: number): { before: boolean; after: boolean } {
  const from = start[index]!;
  const to = end[index]!;
  const isWide = text[from - 1] === ' ' && (text[from - 2] === ' ' || text[from - 2] === '\n');
  const before = isWide && /^(?:[\p{L},;.] |.?\n)$/u.test(text.slice(Math.max(0, from - 3), from - 1));
  const after = text[to] === ' ' && text[to + 1] === ' ' && /\p{Ll}/u.test(text[to + 2] ?? '');
  return { before, after };
}

/** `co-chair`, `ve-⏎hicle` and pieces in cells stand in compounds, cut words and tables that no list can hold. */
function isCut({ text, start, end, form }: PageWords, index: number): boolean {
  const before = text[start[index]! - 1] ?? '';
  const after = text[end[index]!] ?? '';
  if (before === '|' || after === '|' || after === '\u00ad') return true;
  if (text.startsWith('  ', end[index])) return false;
  return (before === '-' || after === '-') && (form[index]!.text.length < 4 || text[end[index]! + 1] === '\n');
}

/** True where a word is written with a capital: names, the start of a sentence or paragraph, titles about it. */
export function takesCapital(text: string, { start, end }: Span, word: string): boolean {
  const before = text.slice(Math.max(0, start - 30), start);
  if (/(?:^|(?<!\p{Lu})[.!?:]|\n *\n)\s*["“‘(]?$/u.test(before)) return true;
  const { title, lower } = wordCounts(word.toLowerCase()) ?? { title: 0, lower: 1 };
  if (title > 3 * lower) return true;
  const after = text.slice(end, end + 3);
  const isTitleBefore = /[^.!?:\s]\s\p{Lu}\p{Ll}+\s{1,2}$/u.test(before);
  if (isTitleBefore && /^(?: \p{Lu}|[,.;:\n])/u.test(after)) return true;
  return /^\s\p{Lu}/u.test(after) && 2 * title > lower;
}

const losses = new WeakMap<WordForm, readonly SilentLoss[]>();

function lossesOf(form: WordForm): readonly SilentLoss[] {
  let found = losses.get(form);
  if (!found) {
    found = lostLigatures(form.text, (word) => logProbability(word) > knownAbove);
    losses.set(form, found);
  }
  return found;
}
