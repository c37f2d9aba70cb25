import type { Action, Sentence } from '../../model/annotations.ts';
import type { Clause } from './clause.ts';
import type { WordRange, Words } from './words.ts';

/** Rows that were wholly right (trigger, actor, object head, stage, polarity) and all rows of a pattern, on 15 judged pages. */
const counted: ReadonlyMap<string, readonly [right: number, rows: number]> = new Map([
  ['subject-verb', [141, 155]],
  ['coordinated-verb', [43, 53]],
  ['to-purpose', [26, 36]],
  ['relative-verb', [20, 26]],
  ['coordinated-gerund', [30, 36]],
  ['prepositional-gerund', [14, 19]],
  ['instrument-gerund', [12, 16]],
  ['noun-purpose', [11, 12]],
  ['content-infinitive', [3, 9]],
  ['participle-after-noun', [7, 9]],
  ['fronted-purpose', [7, 8]],
  ['object-control', [5, 8]],
  ['free-adjunct', [3, 6]],
  ['headless-gerund', [5, 6]],
  ['headless-verb', [3, 5]],
  ['in-order-to', [2, 5]],
  ['that-clause', [4, 5]],
  ['interrupted-subject', [4, 5]],
  ['relative-clause', [5, 5]],
  ['purpose-gerund', [3, 5]],
  ['subordinate-gerund', [4, 4]],
  ['reason-clause', [1, 4]],
  ['aim-of', [4, 4]],
  ['purpose-clause', [4, 4]],
  ['run-on', [0, 4]],
  ['it-is-adjective', [4, 4]],
  ['conditional-clause', [2, 4]],
]);

/** The share of all rows that were wholly right: what a pattern with few or no counted rows is drawn to. */
const overall = 0.8;
const weightOfOverall = 10;

/** What the doubts look at. */
export interface RowView {
  readonly words: Words;
  readonly clause: Clause;
  readonly sentence: Sentence;
  readonly columns: Pick<Action, 'actor' | 'actorResolved' | 'actorSource'>;
  readonly actor: WordRange | null;
  readonly object: WordRange | null;
}

interface Doubt {
  readonly id: string;
  /** What the share is multiplied by: read off 36 wrong rows among 144 of .9 or more on a dozen pages that were new to the grammar. */
  readonly factor: number;
  readonly holds: (view: RowView) => boolean;
}

const longestActor = 8;

/** Signs of a wrong row that the pattern does not tell. */
const doubts: readonly Doubt[] = [
  {
    id: 'unresolved',
    factor: 0.8,
    holds: ({ columns }) => columns.actorSource === 'coreference' && !columns.actorResolved,
  },
  {
    id: 'no-actor',
    factor: 0.8,
    holds: ({ clause, columns }) =>
      !columns.actor && !clause.group.isPassive && !clause.group.predicate && clause.role === 'main',
  },
  {
    id: 'odd-actor',
    factor: 0.8,
    holds: ({ words, actor }) =>
      actor !== null &&
      (actor.to - actor.from > longestActor || /[\d)(“”☞]|^[^\p{L}]/u.test(textBetween(words, actor))),
  },
  {
    id: 'no-object',
    factor: 0.9,
    holds: ({ clause, object }) => object === null && !clause.group.predicate,
  },
  {
    id: 'cut-object',
    factor: 0.8,
    holds: ({ words, object }) =>
      object !== null && object.to - object.from === 1 && /^(?:det|adj)$/.test(words.tag[object.from]!),
  },
  {
    id: 'piece-of-a-sentence',
    factor: 0.9,
    holds: ({ sentence }) => sentence.kind === 'fragment_start' || sentence.kind === 'fragment_end',
  },
];

function textBetween(words: Words, { from, to }: WordRange): string {
  return words.source.slice(words.start[from]!, words.end[to - 1]!);
}

/** How often a row of this pattern is wholly right: its counts with ten rows of the overall share added, less for each doubt. */
export function confidenceOf(view: RowView): number {
  const [right, rows] = counted.get(view.clause.pattern) ?? [0, 0];
  let share = (right + weightOfOverall * overall) / (rows + weightOfOverall);
  for (const { factor, holds } of doubts) if (holds(view)) share *= factor;
  return Math.round(100 * share) / 100;
}
