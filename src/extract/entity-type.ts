import type { EntityLabel, MentionType } from '../model/annotations.ts';
import type { NameDocument } from './names/document-facts.ts';
import type { NameBlock } from './names/name-block.ts';
import type { WordFacts } from './names/name-word.ts';

/** Tokens `from` to `to` that a pattern takes for one mention. */
export interface PatternMatch {
  readonly from: number;
  readonly to: number;
  /** One form for all spellings of the same thing; the text itself where left out. */
  readonly normalized?: string;
  /** Left out: a name. */
  readonly mentionType?: MentionType;
}

/**
 * What a token must look like for a pattern to be tried at it: most tokens are none of these. `number` has a digit, `capital` begins
 * with a capital, `run` opens a run of capitals (see `findChunks`), `lower` is a number in words, a noun for a group or body, or
 * the "v" of a case (`mayCount` in `word-facts.ts`): no other word in lower case opens a mention. A trigger has room for 32 patterns, `capital` and
 * `run` together for as many.
 */
export type Trigger = 'number' | 'capital' | 'run' | 'lower';

/** A typed matcher: tried once at each token that has its trigger. Must not look further than its sentence. */
export interface EntityPattern {
  /** The `pattern` column. */
  readonly id: string;
  readonly trigger: Trigger;
  /** From 0 to 1: how often a match is right. */
  readonly confidence: number;
  /** True where the tagger may not overrule the pattern, though its label is one that the tagger gives. */
  readonly isSure?: boolean;
  match(at: number, block: NameBlock, document: NameDocument): PatternMatch | null;
  /**
   * False for words at which it never matches, whatever stands beside them: asked once about each word. For a run it is asked about
   * the first word and the last two, and one yes is enough. Left out: any word may do.
   */
  concerns?(word: WordFacts): boolean;
}

/** A sentence and the named or numeric mentions of the type in it. `finds` is empty in a counter-example. */
export interface EntityExample {
  readonly text: string;
  readonly finds: readonly string[];
  /** Where given: the `normalized` value of the first find. */
  readonly normalized?: string;
}

/** One kind of entity: a label, the lists and patterns that find it, and the examples that are its documentation and its tests. */
export interface EntityType {
  readonly label: EntityLabel;
  readonly summary: string;
  /** Lists of `names/known-names.ts` that feed it. */
  readonly lists: readonly string[];
  readonly patterns: readonly EntityPattern[];
  /** Counter-examples first. */
  readonly examples: readonly EntityExample[];
}

/** Types an entity type's literal. */
export function defineEntityType(type: EntityType): EntityType {
  return type;
}
