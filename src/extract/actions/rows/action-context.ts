import type { SecondOpinion } from '../../../analyze/second-opinion.ts';
import type { Abbreviation, Entity, ProgramMention, Sentence } from '../../../model/annotations.ts';
import type { VerbDecider } from '../tagging/verb-decider.ts';

export interface ActionContext {
  readonly sentences: readonly Sentence[];
  readonly entities: readonly Entity[];
  readonly abbreviations: readonly Abbreviation[];
  readonly programMentions: readonly ProgramMention[];
  /** A user's own verb classes: lemma to class, before the lexicon's. */
  readonly verbClasses?: ReadonlyMap<string, string>;
  /** Asked for the verb of a clause in which none was found. */
  readonly secondOpinion?: SecondOpinion;
  /** Instead of the built-in one: what the training script listens with. */
  readonly decideVerbs?: VerbDecider;
}
