import type { Location, Sentence } from '../model/annotations.ts';

/** Prepares a look-up of the sentence that holds the start of a place. Sentences come in text order. */
export function createSentenceFinder(sentences: readonly Sentence[]): (location: Location) => number | null {
  const byBlock: number[][] = [];
  for (const [index, { block }] of sentences.entries()) {
    const indexes = byBlock[block];
    if (indexes) indexes.push(index);
    else byBlock[block] = [index];
  }
  return ({ block, span }) => {
    const indexes = byBlock[block];
    if (!indexes) return null;
    let low = 0;
    let high = indexes.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (sentences[indexes[middle]!]!.span.end <= span.start) low = middle + 1;
      else high = middle;
    }
    const found = indexes[low];
    return found !== undefined && sentences[found]!.span.start <= span.start ? found : null;
  };
}
