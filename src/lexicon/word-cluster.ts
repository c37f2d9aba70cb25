import { clusterCodes, clusteredWords } from './generated/word-clusters.ts';

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const valueByDigit: ReadonlyMap<string, number> = new Map([...digits].map((digit, value) => [digit, value]));

let loaded: ReadonlyMap<string, number> | undefined;

function parseClusters(): ReadonlyMap<string, number> {
  const clusters = new Map<string, number>();
  let word = '';
  for (const [i, coded] of clusteredWords.split(' ').entries()) {
    word = word.slice(0, Number.parseInt(coded.charAt(0), 36)) + coded.slice(1);
    clusters.set(word, valueByDigit.get(clusterCodes[2 * i]!)! * 64 + valueByDigit.get(clusterCodes[2 * i + 1]!)!);
  }
  return clusters;
}

/**
 * The cluster of a lower-cased word: words that stand in like contexts share one ("helsinki", "budapest", "riga"). -1 where no
 * cluster holds the word. `narrow` and `wide` lead from it to the larger clusters round it.
 */
export function wordCluster(word: string): number {
  loaded ??= parseClusters();
  return loaded.get(word) ?? -1;
}

/** The cluster of 512 that holds one of 2,048. */
export const narrow = (cluster: number): number => cluster >> 2;
/** The cluster of 64 that holds one of 2,048. */
export const wide = (cluster: number): number => cluster >> 5;
