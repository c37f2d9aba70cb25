import type { Sentence } from '../model/annotations.ts';

/** Index of the sentence that holds the character `start` of a block, or null. Sentences must stand in text order. */
export function sentenceAt(sentences: readonly Sentence[], block: number, start: number): number | null {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = sentences[middle]!;
    if (one.block < block || (one.block === block && one.span.end <= start)) low = middle + 1;
    else high = middle;
  }
  const found = sentences[low];
  return found && found.block === block && found.span.start <= start ? low : null;
}
