import type { Sentence } from '../../../model/annotations.ts';
import type { Coreference } from '../../coreference/coreference.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Stem } from '../clauses/stems.ts';
import type { SentenceActor } from '../roles/actors.ts';
import type { Roles } from '../roles/role-walk.ts';
import type { Words } from '../words/words.ts';
import type { ActionContext } from './action-context.ts';

export interface SentenceReading {
  readonly words: Words;
  readonly clauses: readonly Clause[];
  readonly roles: readonly Roles[];
  readonly actors: readonly SentenceActor[];
  readonly sentence: Sentence;
  readonly sentenceIndex: number;
  readonly stem: Stem | null;
  readonly coreference: Coreference;
  readonly context: ActionContext;
  /** Number of rows before this sentence's. */
  readonly offset: number;
}
