import type { EntityLabel } from '../../../model/annotations.ts';
import type { Span } from '../../../text/span.ts';
import type { Tag } from '../lexicon/closed-classes.ts';
import type { VerbForm } from '../lexicon/verb-forms.ts';
import type { WordSense } from './word-sense.ts';

/**
 * The words of one sentence in columns. A word is a token, a hyphenated compound ("region-tailored"), or a name that
 * the entities table has ("Department of Defence"). Offsets are in the block's text.
 */
export interface Words {
  length: number;
  /** The block's text. */
  readonly source: string;
  readonly start: number[];
  readonly end: number[];
  readonly lower: string[];
  readonly lemma: string[];
  readonly tag: Tag[];
  readonly form: VerbForm[];
  /** The entity label of a name, else null. */
  readonly label: (EntityLabel | null)[];
  /** What each word is by itself. */
  readonly sense: WordSense[];
}

/** A named mention that must stay one word. */
export interface NameSpan extends Span {
  readonly label: EntityLabel;
}

/** A range of word indexes, half-open. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** The text of a range of words, as it stands in the block. */
export function textOfWords(words: Words, { from, to }: WordRange): string {
  return from < to ? words.source.slice(words.start[from]!, words.end[to - 1]!) : '';
}

/** The span of a range of words in the block's text. */
export function spanOfWords(words: Words, { from, to }: WordRange): Span {
  return { start: words.start[from]!, end: words.end[to - 1]! };
}

/** The engine looks an index below 0 up as a name, ten times as slowly as one behind the end. */
export const tagAt = (words: Words, i: number): Tag => (i < 0 ? 'stop' : (words.tag[i] ?? 'stop'));

/** "Deal" and "DEAL"; false behind the ends of the sentence. */
export const isCapitalized = ({ source, start, end }: Words, i: number) =>
  /^\p{Lu}/u.test(source.slice(start[i] ?? 0, end[i] ?? 0));

/** "Deal", not "deal" or "DEAL". */
export const isTitled = (words: Words, i: number) =>
  /^\p{Lu}\p{Ll}/u.test(words.source.slice(words.start[i] ?? 0, words.end[i] ?? 0));
