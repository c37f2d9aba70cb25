import { wordPattern } from '../text/word-pattern.ts';
import type { SentenceRow } from './run-rows.ts';
import { compilePattern, plainMarks, type ValueType } from './token-pattern.ts';

/** A row of `kwic`: a match with the words beside it in its sentence. */
export interface KwicRow {
  readonly documentId: string;
  readonly page: number | null;
  /** The page on which the sentence ends, where a page break cuts it: the match may stand there. */
  readonly lastPage: number | null;
  readonly pageLabel: string;
  readonly sentenceId: string;
  /** The words before the match, as they stand in the sentence. */
  readonly pre: string;
  readonly keyword: string;
  readonly post: string;
}

export interface KwicOptions {
  /** Words on each side; 5 by default. */
  readonly window?: number;
  readonly valueType?: ValueType;
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
}

/** The words of a sentence with their places. */
function placedWords(text: string): readonly Word[] {
  return [...text.matchAll(wordPattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    lower: plainMarks(match[0].toLowerCase()),
  }));
}

/**
 * Keyword in context over the sentences of a run, in their order. The pattern may be a phrase: its words must follow one
 * another. Throws `bad-pattern` as `compilePattern` does.
 */
export function kwic(sentences: Iterable<SentenceRow>, pattern: string, options: KwicOptions = {}): readonly KwicRow[] {
  const { window = 5, valueType = 'glob' } = options;
  const matchers = compilePattern(pattern, valueType);
  const rows: KwicRow[] = [];
  for (const { text, documentId, page, lastPage, pageLabel, id } of sentences) {
    const words = placedWords(text);
    for (let at = 0; at + matchers.length <= words.length; at++) {
      if (!matchers.every((matches, offset) => matches(words[at + offset]!.lower))) continue;
      const last = at + matchers.length - 1;
      // Brackets and full stops at the ends of the sentence belong to the context.
      const from = window > 0 && at <= window ? 0 : words[Math.max(0, at - window)]!.start;
      const to =
        window > 0 && last + window >= words.length - 1
          ? text.length
          : words[Math.min(words.length - 1, last + window)]!.end;
      rows.push({
        documentId,
        page,
        lastPage,
        pageLabel,
        sentenceId: id,
        pre: text.slice(from, words[at]!.start).trim(),
        keyword: text.slice(words[at]!.start, words[last]!.end),
        post: text.slice(words[last]!.end, to).trim(),
      });
    }
  }
  return rows;
}
