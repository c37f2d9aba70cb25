import type { Abbreviation, Action, Entity, Keyword, Program, ProgramMention, Sentence } from '../model/annotations.ts';
import type { DocumentResult } from '../model/document-result.ts';
import type { AnalyzedDocument } from '../model/tokens.ts';
import { describePrograms } from './programs/describe-programs.ts';
import { findProgramMentions } from './programs/find-program-mentions.ts';
import { extractSentences } from './sentences.ts';

/** Runs every extractor over an analyzed document, in the order in which they need one another. */
export function extract(analyzed: AnalyzedDocument): DocumentResult {
  const sentences: readonly Sentence[] = extractSentences(analyzed);
  const abbreviations: readonly Abbreviation[] = [];
  const entities: readonly Entity[] = [];
  const programMentions: readonly ProgramMention[] = findProgramMentions(analyzed, { abbreviations, entities });
  const actions: readonly Action[] = [];
  const programs: readonly Program[] = describePrograms({ analyzed, sentences, mentions: programMentions, actions });
  const keywords: readonly Keyword[] = [];
  const tokenCount = analyzed.blocks.reduce((sum, { tokens }) => sum + tokens.length, 0);
  return {
    document: analyzed.document,
    tokenCount,
    sentences,
    abbreviations,
    entities,
    programs,
    programMentions,
    actions,
    keywords,
  };
}
