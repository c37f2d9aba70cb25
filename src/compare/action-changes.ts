import type { ActionRow, SentenceRow } from './run-rows.ts';
import type { SentenceChange } from './sentence-changes.ts';
import { dice, wordsOf } from './words.ts';

export const actionChangeKinds = ['kept', 'stage_changed', 'new', 'dropped'] as const;
export type ActionChangeKind = (typeof actionChangeKinds)[number];

/** A row of `action_changes`. `a` is the older run, `b` the newer. */
export interface ActionChange {
  readonly change: ActionChangeKind;
  readonly a: ActionRow | null;
  readonly b: ActionRow | null;
  /** How alike the objects are, from 0 to 1. */
  readonly similarity: number;
}

export interface ActionChangeSources {
  readonly actions: readonly ActionRow[];
  readonly sentences: readonly SentenceRow[];
}

/** Objects of the same actor and verb that share half of their words are the same undertaking. */
const sameObject = 0.5;
/** In one sentence edited, objects of one verb need only have a word in common. */
const leastLikeness = 0.2;
/** "its efforts", "the system": objects of fewer words are only the same in sentences that share this much of their words. */
const tellingWords = 3;
const sameSentence = 0.4;
/** "defense cybersecurity capabilities" and "future-oriented defense capabilities" are only one in like sentences. */
const almostSameObject = 0.8;
const likeSentence = 0.3;
const commitmentStages = new Set(['planned', 'required']);
/** A goal says what somebody wants of an undertaking, "standing" hardly more than that it is there. */
const livedStages = new Set(['planned', 'required', 'underway', 'completed', 'discontinued']);
const counted = new Set(['main', 'list_item']);
const emptyWords = new Set(
  'a an the this that these those its their our his her such various all any each every of for to in on and or'.split(
    ' ',
  ),
);
/** "is highly likely to resort to guerilla attacks" is a forecast, no promise. */
const forecast = /\b(?:likely|expected|anticipated|forecast|projected)\b/i;
/** "1", "Operation of the Team - The joint team": what lost layout left of an actor. */
const isActor = (actor: string): boolean => /^\p{L}/u.test(actor) && actor.length < 80 && !/ [-–—] /.test(actor);

/** An undertaking of its own clause with an actor and an object: what two papers can be compared by. */
const isUndertaking = ({ actor, objectHead, clauseRole }: ActionRow): boolean =>
  isActor(actor) && objectHead !== '' && counted.has(clauseRole);

/** A promise: of somebody who can keep it, and not told of the past ("was to blame", "was required to report"). */
const isCommitment = (row: ActionRow): boolean =>
  isUndertaking(row) &&
  row.actorType !== 'other' &&
  commitmentStages.has(row.stage) &&
  row.object !== '' &&
  !forecast.test(row.stageCue) &&
  !/^(?:was|were|had)\b/.test(row.stageCue);

const keyOf = ({ actor, verbLemma, objectHead, polarity }: ActionRow): string =>
  JSON.stringify([
    actor.toLowerCase().replace(/^(?:the|a|an|its|our) /, ''),
    verbLemma,
    objectHead.toLowerCase(),
    polarity,
  ]);

/**
 * Pairs the undertakings of two runs: those of the same actor and verb with the same object, then those of the same verb in
 * sentences that are one sentence edited. Says how far they have come. Rows without a partner are listed only where they are
 * commitments.
 */
export function actionChanges(
  a: ActionChangeSources,
  b: ActionChangeSources,
  sentences: readonly SentenceChange[],
): readonly ActionChange[] {
  const words = sentenceWords([...a.sentences, ...b.sentences]);
  const waiting = groupBy(a.actions.filter(isUndertaking), keyOf);
  const changes: ActionChange[] = [];
  const paired = new Set<ActionRow>();
  const alone: ActionRow[] = [];
  for (const row of b.actions.filter(isUndertaking)) {
    const found = mostAlike(row, waiting.get(keyOf(row)) ?? [], { paired, words });
    if (!found) {
      alone.push(row);
      continue;
    }
    paired.add(found.row);
    changes.push({ change: changeOf(found.row, row), a: found.row, b: row, similarity: found.similarity });
  }
  const bySentence = groupBy(a.actions.filter(isUndertaking), sentenceKey);
  const before = new Map(sentences.flatMap((one) => (one.a && one.b ? [[one.b.id, one.a] as const] : [])));
  for (const row of alone) {
    const sentence = before.get(row.sentenceId);
    const same = bySentence
      .get(sentence ? `${sentence.documentId} ${sentence.id}` : '')
      ?.find(
        (one) =>
          one.verbLemma === row.verbLemma &&
          one.polarity === row.polarity &&
          !paired.has(one) &&
          likeness(one, row) >= leastLikeness,
      );
    if (same) {
      paired.add(same);
      changes.push({ change: changeOf(same, row), a: same, b: row, similarity: likeness(same, row) });
    } else if (isCommitment(row)) changes.push({ change: 'new', a: null, b: row, similarity: 0 });
  }
  for (const row of a.actions)
    if (!paired.has(row) && isCommitment(row)) changes.push({ change: 'dropped', a: row, b: null, similarity: 0 });
  return changes;
}

const sentenceKey = ({ documentId, sentenceId }: ActionRow): string => `${documentId} ${sentenceId}`;

const changeOf = (a: ActionRow, b: ActionRow): ActionChangeKind =>
  a.stage !== b.stage && livedStages.has(a.stage) && livedStages.has(b.stage) ? 'stage_changed' : 'kept';

function groupBy(
  rows: readonly ActionRow[],
  key: (row: ActionRow) => string,
): ReadonlyMap<string, readonly ActionRow[]> {
  const groups = new Map<string, ActionRow[]>();
  for (const row of rows) {
    const same = groups.get(key(row));
    if (same) same.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

/** The words of a sentence by its id, read once and only when asked for. */
function sentenceWords(sentences: readonly SentenceRow[]) {
  const texts = new Map(sentences.map(({ documentId, id, text }) => [`${documentId} ${id}`, text]));
  const known = new Map<string, readonly string[]>();
  return (row: ActionRow): readonly string[] => {
    const key = sentenceKey(row);
    const words = known.get(key) ?? wordsOf(texts.get(key) ?? '');
    known.set(key, words);
    return words;
  };
}

const contentWords = (object: string): readonly string[] => wordsOf(object).filter((word) => !emptyWords.has(word));
const likeness = (a: ActionRow, b: ActionRow): number => dice(contentWords(a.object), contentWords(b.object));

/** Rows of one key are few; of more than this the first are looked at, to stay linear. */
const mostCandidates = 50;

interface Known {
  readonly paired: ReadonlySet<ActionRow>;
  readonly words: (row: ActionRow) => readonly string[];
}

function mostAlike(row: ActionRow, candidates: readonly ActionRow[], { paired, words }: Known) {
  let best: { readonly row: ActionRow; readonly similarity: number } | null = null;
  const length = contentWords(row.object).length;
  for (const candidate of candidates.slice(0, mostCandidates)) {
    if (paired.has(candidate)) continue;
    const similarity = likeness(candidate, row);
    if (similarity < sameObject || similarity <= (best?.similarity ?? 0)) continue;
    const isShort = Math.min(length, contentWords(candidate.object).length) < tellingWords;
    const needed = isShort ? sameSentence : similarity < almostSameObject ? likeSentence : 0;
    if (dice(words(candidate), words(row)) >= needed) best = { row: candidate, similarity };
  }
  return best;
}
