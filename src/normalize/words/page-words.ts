/** The words of a text in columns: maximal runs of letters, index i of each array is word i. */
export interface PageWords {
  readonly text: string;
  readonly length: number;
  readonly start: readonly number[];
  readonly end: readonly number[];
}

/** Finds the words of a text in one pass. Digits, hyphens and apostrophes are no letters: `job-specif` is two words. */
export function findWords(text: string): PageWords {
  const start: number[] = [];
  const end: number[] = [];
  let from = -1;
  for (let i = 0; i < text.length; i++) {
    if (isLetterCode(text, i)) {
      if (from < 0) from = i;
    } else if (from >= 0) {
      start.push(from);
      end.push(i);
      from = -1;
    }
  }
  if (from >= 0) {
    start.push(from);
    end.push(text.length);
  }
  return { text, length: start.length, start, end };
}

/** True where the text has a letter or a combining mark at an offset. */
export function isLetterCode(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return code >= 0xaa && /^[\p{L}\p{M}]/u.test(text[offset]!);
}

export function wordAt({ text, start, end }: PageWords, index: number): string {
  return text.slice(start[index], end[index]);
}

let last: PageWords | undefined;

/** The words of a text, found once for the rules that read the same text one after another. */
export function wordsOf(text: string): PageWords {
  if (last?.text !== text) last = findWords(text);
  return last;
}
