import { alignSentences } from './align-sentences.ts';
import type { SentenceRow } from './run-rows.ts';
import { wordDiff } from './word-diff.ts';
import { wordsOf } from './words.ts';

export const sentenceChangeKinds = ['same', 'edited', 'moved', 'new', 'removed'] as const;
export type SentenceChangeKind = (typeof sentenceChangeKinds)[number];

/** A row of `sentence_changes`. `a` is the older run, `b` the newer; null where the sentence has no partner. */
export interface SentenceChange {
  readonly change: SentenceChangeKind;
  readonly a: SentenceRow | null;
  readonly b: SentenceRow | null;
  readonly similarity: number;
  /** `kept [-old-] {+new+}`; empty where nothing changed or there is no partner. */
  readonly diff: string;
}

/** Sentences of the running text: headings, captions and scraps of fewer words come back in every edition. */
const leastWords = 4;
const running = new Set(['complete', 'joined', 'list_item', 'fragment_start', 'fragment_end']);

interface Aligned {
  readonly row: SentenceRow;
  readonly words: readonly string[];
}

function runningSentences(rows: readonly SentenceRow[]): readonly Aligned[] {
  return rows
    .filter(({ kind }) => running.has(kind))
    .map((row) => ({ row, words: wordsOf(row.text) }))
    .filter(({ words }) => words.length >= leastWords);
}

/** Compares the running text of two runs sentence by sentence, in the order of `b`, then what was removed in the order of `a`. */
export function sentenceChanges(a: readonly SentenceRow[], b: readonly SentenceRow[]): readonly SentenceChange[] {
  const old = runningSentences(a);
  const recent = runningSentences(b);
  const pairs = alignSentences(old, recent);
  const partner = new Map(pairs.map((pair) => [pair.b, pair]));
  const paired = new Set(pairs.map((pair) => pair.a));
  const changes = recent.map(({ row }, index): SentenceChange => {
    const pair = partner.get(index);
    if (!pair) return { change: 'new', a: null, b: row, similarity: 0, diff: '' };
    const before = old[pair.a]!.row;
    const isEdited = pair.similarity < 1;
    return {
      change: isEdited ? 'edited' : pair.isInOrder ? 'same' : 'moved',
      a: before,
      b: row,
      similarity: pair.similarity,
      diff: isEdited ? wordDiff(before.text, row.text) : '',
    };
  });
  const removed = old
    .filter((_, index) => !paired.has(index))
    .map(({ row }): SentenceChange => ({ change: 'removed', a: row, b: null, similarity: 0, diff: '' }));
  return [...changes, ...removed];
}

/** Share of the newer run's sentences that stood in the older one word for word. Null where it has none. */
export function boilerplateShare(changes: readonly SentenceChange[]): number | null {
  const recent = changes.filter(({ b }) => b !== null);
  if (recent.length === 0) return null;
  return recent.filter(({ change }) => change === 'same' || change === 'moved').length / recent.length;
}
