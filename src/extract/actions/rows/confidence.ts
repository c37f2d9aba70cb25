import type { Action, Sentence } from '../../../model/annotations.ts';
import type { Clause } from '../clauses/clause.ts';
import { textOfWords, type WordRange, type Words } from '../words/words.ts';

/**
 * Rows that were wholly right (trigger, actor, object head, stage, polarity) and all rows of a pattern: on 15 judged pages and on 19
 * pages that were new to the grammar. Of the new pages' `subject-verb` rows only those without a doubt count: the doubts see to the others.
 */
const counted: ReadonlyMap<string, readonly [right: number, rows: number]> = new Map([
  ['subject-verb', [191, 208]],
  ['coordinated-verb', [75, 102]],
  ['to-purpose', [44, 68]],
  ['coordinated-gerund', [34, 48]],
  ['relative-verb', [34, 47]],
  ['prepositional-gerund', [22, 37]],
  ['participle-after-noun', [16, 27]],
  ['instrument-gerund', [17, 25]],
  ['content-infinitive', [9, 21]],
  ['free-adjunct', [10, 20]],
  ['noun-purpose', [16, 19]],
  ['conditional-clause', [12, 18]],
  ['object-control', [10, 14]],
  ['interrupted-subject', [10, 14]],
  ['fronted-purpose', [10, 13]],
  ['run-on', [1, 12]],
  ['reason-clause', [6, 11]],
  ['headless-gerund', [6, 11]],
  ['that-clause', [7, 9]],
  ['headless-verb', [5, 8]],
  ['in-order-to', [4, 8]],
  ['relative-clause', [7, 7]],
  ['purpose-clause', [6, 7]],
  ['purpose-gerund', [3, 7]],
  ['subordinate-gerund', [5, 6]],
  ['object-relative', [4, 6]],
  ['it-is-adjective', [4, 5]],
  ['aim-of', [4, 5]],
  ['aim-is-to', [2, 4]],
]);

/** The share of all these rows that were wholly right: what a pattern with few or no counted rows is drawn to. */
const overall = 0.7;
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
  /** What the share is multiplied by: read off the wrong rows among those of .9 or more on pages that were new to the grammar. */
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
      (actor.to - actor.from > longestActor || /[\d)(“”☞]|^[^\p{L}]/u.test(textOfWords(words, actor))),
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
    // "rising sea levels Oceania": a noun or adjective taken for a verb is nearly always a simple present. Of such rows 46 of 58 were
    // right on the new pages, of those with an auxiliary or a past tense 58 of 65.
    id: 'simple-present',
    factor: 0.9,
    holds: ({ clause: { group } }) =>
      group.form === 'finite' && group.modals.length === 0 && !group.isPast && !group.isPerfect && !group.isProgressive,
  },
  {
    id: 'listed-object',
    factor: 0.95,
    holds: ({ words, object }) =>
      object !== null && words.tag.slice(object.from, object.to).some((tag) => tag === 'cc' || tag === 'comma'),
  },
  {
    id: 'piece-of-a-sentence',
    factor: 0.9,
    holds: ({ sentence }) => sentence.kind === 'fragment_start' || sentence.kind === 'fragment_end',
  },
];

/** How often a row of this pattern is wholly right: its counts with ten rows of the overall share added, less for each doubt. */
export function confidenceOf(view: RowView): number {
  const [right, rows] = counted.get(view.clause.pattern) ?? [0, 0];
  let share = (right + weightOfOverall * overall) / (rows + weightOfOverall);
  for (const { factor, holds } of doubts) if (holds(view)) share *= factor;
  return Math.round(100 * share) / 100;
}
