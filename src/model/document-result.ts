import type { Abbreviation, Action, Entity, Keyword, Program, ProgramMention, Sentence } from './annotations.ts';
import type { NormalizedDocument } from './normalized-document.ts';

/** Everything that the pipeline knows about one document: what the tables are made from. Plain readonly data. */
export interface DocumentResult {
  readonly document: NormalizedDocument;
  readonly tokenCount: number;
  /** In text order, as are all lists here but `keywords`, which go by rank. */
  readonly sentences: readonly Sentence[];
  readonly entities: readonly Entity[];
  readonly abbreviations: readonly Abbreviation[];
  readonly programs: readonly Program[];
  readonly programMentions: readonly ProgramMention[];
  readonly actions: readonly Action[];
  readonly keywords: readonly Keyword[];
}
