import { clusterCodes, clusteredWords } from './generated/word-clusters.ts';

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const valueByDigit: ReadonlyMap<string, number> = new Map([...digits].map((digit, value) => [digit, value]));

/** So many words a block, the first written whole: a map of all words would cost each thread 110 ms and 7 MB. */
const blockSize = 32;

let blocks: readonly string[] | undefined;

/**
 * The cluster of a lower-cased word: words that stand in like contexts share one ("helsinki", "budapest", "riga"). -1 where no
 * cluster holds the word. `narrow` and `wide` lead from it to the larger clusters round it.
 */
export function wordCluster(word: string): number {
  blocks ??= clusteredWords.split('|');
  const block = blockOf(word, blocks);
  const position = block < 0 ? -1 : positionIn(blocks[block]!, word);
  if (position < 0) return -1;
  const at = 2 * (block * blockSize + position);
  return valueByDigit.get(clusterCodes[at]!)! * 64 + valueByDigit.get(clusterCodes[at + 1]!)!;
}

/** The last block whose first word does not stand behind a word in the alphabet, or -1. */
function blockOf(word: string, blocks: readonly string[]): number {
  // A block begins with `0word `, and the blank stands before every sign of a word.
  const key = `0${word}!`;
  let low = -1;
  for (let high = blocks.length; high - low > 1; ) {
    const middle = (low + high) >> 1;
    if (blocks[middle]! < key) low = middle;
    else high = middle;
  }
  return low;
}

/** The position of a word in a block, or -1. */
function positionIn(block: string, word: string): number {
  /** So many letters the word has in common with the entry before. */
  let same = 0;
  for (let start = 0, position = 0; start < block.length; position++) {
    const gap = block.indexOf(' ', start);
    const end = gap < 0 ? block.length : gap;
    const kept = Number.parseInt(block.charAt(start), 36);
    // An entry that keeps more than the word shares stands before the word, as the one above it; one that keeps less, behind it.
    if (kept < same) return -1;
    if (kept === same) {
      let at = start + 1;
      while (at < end && same < word.length && block.charCodeAt(at) === word.charCodeAt(same)) {
        at++;
        same++;
      }
      if (at === end && same === word.length) return position;
    }
    start = end + 1;
  }
  return -1;
}

/** The cluster of 512 that holds one of 2,048. */
export const narrow = (cluster: number): number => cluster >> 2;
/** The cluster of 64 that holds one of 2,048. */
export const wide = (cluster: number): number => cluster >> 5;
