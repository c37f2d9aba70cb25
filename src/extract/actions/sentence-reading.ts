import type { Sentence } from '../../model/annotations.ts';
import type { Coreference } from '../coreference/coreference.ts';
import type { ActionContext } from './action-context.ts';
import type { SentenceActor } from './actors.ts';
import type { Clause } from './clause.ts';
import type { Roles } from './role-walk.ts';
import type { Stem } from './stems.ts';
import type { Words } from './words.ts';

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
