import { type ActionChange, actionChanges } from './action-changes.ts';
import { type KeynessRow, keyness } from './keyness.ts';
import { type ProgramChange, programChanges } from './program-changes.ts';
import type { AbbreviationRow, ActionRow, DocumentRow, ProgramRow, SentenceRow } from './run-rows.ts';
import { type SentenceChange, sentenceChanges } from './sentence-changes.ts';

/** The rows of one run that a comparison looks at. */
export interface ComparedRun {
  /** What the reader calls it: an edition, a folder. */
  readonly name: string;
  readonly documents: readonly DocumentRow[];
  readonly sentences: readonly SentenceRow[];
  readonly programs: readonly ProgramRow[];
  readonly actions: readonly ActionRow[];
  readonly abbreviations: readonly AbbreviationRow[];
  /** The repaired pages, tables and charts included: where a name is looked for before it is called new or dropped. */
  readonly pages: readonly string[];
}

export interface Comparison {
  readonly a: ComparedRun;
  readonly b: ComparedRun;
  readonly sentences: readonly SentenceChange[];
  readonly programs: readonly ProgramChange[];
  readonly actions: readonly ActionChange[];
  /** Target is the newer run. */
  readonly keyness: readonly KeynessRow[];
}

/** Compares an older run `a` with a newer run `b`: programmes, commitments, sentences and words. */
export function compareRuns(a: ComparedRun, b: ComparedRun): Comparison {
  const sentences = sentenceChanges(a.sentences, b.sentences);
  return {
    a,
    b,
    sentences,
    programs: programChanges(a, b, sentences),
    actions: actionChanges(a, b, sentences),
    keyness: keyness({ name: b.name, sentences: b.sentences }, { name: a.name, sentences: a.sentences }),
  };
}
