import { readFileSync } from 'node:fs';
import { analyzeText } from '../../src/index.ts';

/** What the library says about a text. */
export type Analysis = ReturnType<typeof analyzeText>;

/** One line of the table in `docs/quality.md`. */
export interface Figure {
  readonly dataSet: string;
  readonly measure: string;
  /** In percent. */
  readonly ours: number;
  /** The best figure known, and whose it is; a dash where none is. */
  readonly best: string;
  readonly note?: string;
}

/** A data set with how it is measured. */
export interface Benchmark {
  readonly id: string;
  /** The file or folder below the shared folder; where it is absent the benchmark is skipped. */
  readonly path: string;
  measure(path: string): readonly Figure[];
}

/** Reads a file of one JSON object a line. */
export function readLines<Item>(path: string): readonly Item[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Item);
}

/** Reads a tab-separated file with a header. */
export function readTable(path: string): readonly ReadonlyMap<string, string>[] {
  const [header = '', ...lines] = readFileSync(path, 'utf8').trim().split('\n');
  const names = header.split('\t');
  return lines.map((line) => new Map(line.split('\t').map((cell, index) => [names[index] ?? '', cell])));
}

export function analyze(text: string): Analysis {
  return analyzeText(text, { documentId: 'bench' });
}

/** Counts of a set comparison. */
export class Counts {
  right = 0;
  predicted = 0;
  gold = 0;

  /** Adds two lists of keys; repeats count once. */
  add(predicted: Iterable<string>, gold: Iterable<string>): void {
    const wanted = new Set(gold);
    const got = new Set(predicted);
    for (const key of got) if (wanted.has(key)) this.right++;
    this.predicted += got.size;
    this.gold += wanted.size;
  }

  get f1(): number {
    return percentOf(2 * this.right, this.predicted + this.gold);
  }

  get recall(): number {
    return percentOf(this.right, this.gold);
  }

  get precision(): number {
    return percentOf(this.right, this.predicted);
  }
}

export const percentOf = (part: number, whole: number): number => (whole > 0 ? (100 * part) / whole : 0);

/** The words of a text for word-overlap measures: lower case, no punctuation. */
export const wordsOf = (text: string | undefined | null): readonly string[] =>
  (text ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Number of words that two lists share, with repeats. */
export function sharedWords(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared++;
  }
  return shared;
}
