import { isSpace } from './lines.ts';

/** A word of a line: what white space parts. */
export interface Word {
  readonly text: string;
  /** Where the word begins in its line. */
  readonly at: number;
}

/** The words of a line. Written out, since it is asked for every line that may be a heading. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length; ) {
    while (at < text.length && isSpace(text.charCodeAt(at))) at++;
    let end = at;
    while (end < text.length && !isSpace(text.charCodeAt(end))) end++;
    if (end > at) words.push({ text: text.slice(at, end), at });
    at = end;
  }
  return words;
}
