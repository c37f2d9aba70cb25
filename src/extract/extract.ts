import type { SecondOpinion } from '../analyze/second-opinion.ts';
import type { Abbreviation, Action, Entity, Keyword, ProgramMention, Sentence } from '../model/annotations.ts';
import type { DocumentResult } from '../model/document-result.ts';
import type { AnalyzedDocument } from '../model/tokens.ts';
import { extractAbbreviations } from './abbreviations/extract-abbreviations.ts';
import { extractActions } from './actions/extract-actions.ts';
import { createEntityExtractor, type EntityExtractor, type EntityOptions } from './entities.ts';
import { extractKeywords } from './keywords/extract-keywords.ts';
import { withProgramEntities } from './program-entities.ts';
import { describePrograms } from './programs/describe-programs.ts';
import { findProgramMentions } from './programs/find-program-mentions.ts';
import { extractSentences } from './sentences.ts';

export interface ExtractOptions {
  readonly entities?: EntityOptions;
  /** A user's own verb classes: lemma to class, before the lexicon's. */
  readonly verbClasses?: ReadonlyMap<string, string>;
  /** Asked for the verb of a clause in which our grammar finds none. */
  readonly secondOpinion?: SecondOpinion;
}

export type Extractor = (analyzed: AnalyzedDocument) => DocumentResult;

/** Sets up lists and models once; the extractor then reads any number of documents. */
export function createExtractor(options: ExtractOptions = {}): Extractor {
  const extractEntities = createEntityExtractor(options.entities);
  return (analyzed) => runExtractors(analyzed, extractEntities, options);
}

let shared: Extractor | undefined;
/** Extracts with the settings that policylens brings. */
export function extract(analyzed: AnalyzedDocument): DocumentResult {
  shared ??= createExtractor();
  return shared(analyzed);
}

/** Runs every extractor over an analyzed document, in the order in which they need one another. */
function runExtractors(
  analyzed: AnalyzedDocument,
  extractEntities: EntityExtractor,
  { secondOpinion, verbClasses }: ExtractOptions,
): DocumentResult {
  const sentences: readonly Sentence[] = extractSentences(analyzed);
  const abbreviations: readonly Abbreviation[] = extractAbbreviations(analyzed);
  const explained = abbreviations.filter(({ longForm }) => longForm !== '');
  const names: readonly Entity[] = extractEntities(analyzed, { abbreviations: explained });
  const programMentions: readonly ProgramMention[] = findProgramMentions(analyzed, {
    abbreviations: explained,
    entities: names,
  });

  const bareActions: readonly Action[] = extractActions(analyzed, {
    sentences,
    entities: names,
    abbreviations: explained,
    programMentions,
    ...(verbClasses && { verbClasses }),
    ...(secondOpinion && { secondOpinion }),
  });
  const registry = describePrograms({ sentences, mentions: programMentions, actions: bareActions, abbreviations });
  const { programs } = registry;
  const actions: readonly Action[] = bareActions.map((action, index) => ({
    ...action,
    programs: registry.programsOfAction.get(index) ?? [],
  }));
  const entities = withProgramEntities(names, programMentions, programs);
  const keywords: readonly Keyword[] = extractKeywords(analyzed, {
    sentences,
    abbreviations: explained,
    entities,
    programMentions,
  });
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
