import type { Action } from '../../../model/annotations.ts';
import type { Coreference } from '../../coreference/coreference.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Stem } from '../clauses/stems.ts';
import { isActor } from '../links/infinitive-subjects.ts';
import { readNounPhrase } from '../phrases/noun-phrases.ts';
import { spanOfWords, textOfWords, type WordRange, type Words } from '../words/words.ts';
import type { SentenceReading } from './sentence-reading.ts';

/** Who the subjects of a sentence stand for: rows that share a subject share its answer. */
export type ResolvedRanges = Map<WordRange, ReturnType<Coreference['resolve']>>;

export interface RowActor {
  readonly columns: Pick<Action, 'actor' | 'actorSpan' | 'actorResolved' | 'actorSource'>;
  readonly head: string;
  readonly label: Words['label'][number];
}

const nobody: RowActor = {
  columns: { actor: '', actorSpan: null, actorResolved: '', actorSource: 'none' },
  head: '',
  label: null,
};

/** The actor's columns: the surface words, and who they stand for. */
export function resolveActor(reading: SentenceReading, k: number, resolved: ResolvedRanges): RowActor {
  const { words, actors, clauses, stem } = reading;
  const actor = actors[k]!;
  if (!actor.range) {
    const isStemmed = stem !== null && stem.actor !== '' && stemOwner(clauses, k) >= 0 && !clauses[k]!.group.isPassive;
    return isStemmed ? actorOfStem(reading, stem) : nobody;
  }
  const found = resolveRange(reading, { range: actor.range, head: actor.head }, resolved);
  const bare = withoutArticle(words, actor.range);
  // "The council urged it to act": not the council
  const urging = clauses[k]!.subjectKind === 'control' ? actors[clauses[k]!.governor] : undefined;
  const isOther =
    urging?.range && found.isCoreference && words.tag[actor.head] === 'pron' && actor.range.to - actor.range.from === 1;
  if (
    isOther &&
    resolveRange(reading, { range: urging.range!, head: urging.head }, resolved).resolved === found.resolved
  )
    return {
      columns: {
        actor: textOfWords(words, bare),
        actorSpan: spanOfWords(words, bare),
        actorResolved: '',
        actorSource: 'coreference',
      },
      head: words.lower[actor.head] ?? '',
      label: null,
    };
  return {
    columns: {
      actor: textOfWords(words, bare),
      actorSpan: spanOfWords(words, bare),
      actorResolved: found.resolved,
      actorSource: found.isCoreference && actor.source === 'explicit' ? 'coreference' : actor.source,
    },
    head: found.head ?? words.lower[actor.head] ?? '',
    label: found.head === undefined ? (words.label[actor.head] ?? null) : (found.label ?? null),
  };
}

/** The subject of a clause that names no actor, a copula or a passive, is one that "it" may look back to. */
export function noteSubject(reading: SentenceReading, k: number, resolved: ResolvedRanges): void {
  const { role, subject, subjectHead, subjectKind } = reading.clauses[k]!;
  if (role !== 'main' || subjectKind !== 'own' || !subject || resolved.has(subject)) return;
  if (reading.words.lower[subject.from] === 'there') return;
  resolveRange(reading, { range: subject, head: subjectHead }, resolved);
}

/** "It trains teachers. They will test the books": those a main clause is about, where they are several that can act. */
export function noteObject(reading: SentenceReading, k: number): void {
  const { words, clauses, roles, coreference, sentence, sentenceIndex } = reading;
  const { object, heads } = roles[k]!;
  const head = heads[0];
  if (clauses[k]!.role !== 'main' || !object || typeof head !== 'number') return;
  const phrase = readNounPhrase(words, object.from, object.to);
  if (!phrase || !isPlural(words, phrase, head) || !isActor(words, { ...phrase, head })) return;
  coreference.noteObject({
    text: textOfWords(words, phrase),
    head: words.lower[head]!,
    label: words.label[head] ?? null,
    isPlural: true,
    isMain: false,
    sentence: sentenceIndex,
    block: sentence.block,
    start: words.start[object.from]!,
    end: words.end[phrase.to - 1]!,
  });
}

function actorOfStem({ coreference, sentence, sentenceIndex }: SentenceReading, stem: Stem): RowActor {
  const found = coreference.resolve({
    text: stem.actor,
    head: stem.actorHead,
    label: null,
    isPlural: false,
    isMain: false,
    sentence: sentenceIndex,
    block: stem.actorBlock,
    start: stem.actorSpan?.start ?? 0,
    end: stem.actorSpan?.end ?? 0,
  });
  const actorSpan = stem.actorBlock === sentence.block ? stem.actorSpan : null;
  // "The NCA will:": what it is stands in its long form.
  const name =
    found.resolved === stem.actor ? stem.actorHead : found.resolved.slice(found.resolved.lastIndexOf(' ') + 1);
  return {
    columns: { actor: stem.actor, actorSpan, actorResolved: found.resolved, actorSource: 'inherited' },
    head: found.head ?? name.toLowerCase(),
    label: found.label ?? null,
  };
}

interface SubjectRange {
  readonly range: WordRange;
  readonly head: number;
}

function resolveRange(reading: SentenceReading, { range, head }: SubjectRange, resolved: ResolvedRanges) {
  const known = resolved.get(range);
  if (known) return known;
  const { words, clauses, coreference, sentenceIndex, sentence } = reading;
  const word = words.lower[head] ?? '';
  // "those who harm the peace" points to nobody before.
  if (word === 'those' && range.to === head + 1 && words.lower[range.to] === 'who')
    return { resolved: word, isCoreference: false };
  const named = withoutAdverbs(words, range);
  const found = coreference.resolve({
    text: textOfWords(words, named),
    head: word,
    label: words.label[head] ?? null,
    isPlural: isPlural(words, range, head),
    isMain: clauses.some(
      ({ role, subject, subjectKind, governor }, k) =>
        subjectKind === 'own' &&
        subject === range &&
        // "If people know of it, they ask for it": those of a clause before the main one
        (role === 'main' || (/^(?:conditional|reason)$/.test(role) && governor > k)),
    ),
    sentence: sentenceIndex,
    block: sentence.block,
    start: words.start[named.from]!,
    end: words.end[named.to - 1]!,
  });
  resolved.set(range, found);
  return found;
}

/**
 * "the army and the navy" are two, "the United States" is one, and so is the report of "the report on fires and floods". Null
 * where both readings stand: "the health and welfare sector", "trade and foreign investment".
 */
function isPlural(words: Words, { from, to }: WordRange, head: number): boolean | null {
  const isManyByForm = words.label[head] !== 'GPE' && /[^s]s$/.test(words.lower[head] ?? '');
  let isInside = false;
  for (let at = Math.max(head, from); at < to; at++) {
    if (words.tag[at] === 'prep' || words.tag[at] === 'rel' || words.tag[at] === 'verb') isInside = true;
    if (words.tag[at] !== 'cc' || (isInside && words.tag[at + 1] !== 'det')) continue;
    const isShared = at === head + 1 && !isManyByForm && words.tag[at + 1] !== 'det' && words.label[head] === null;
    return isShared && readNounPhrase(words, at + 1, to)?.to === to ? null : true;
  }
  // "The media help. They inform": plurals without an s, and groups that are one or several.
  const noun = words.lower[head] ?? '';
  return eitherNumber.has(noun) ? null : isManyByForm || pluralsWithoutS.has(noun);
}

const pluralsWithoutS: ReadonlySet<string> = new Set(['people', 'women', 'men', 'children', 'phenomena', 'criteria']);
const eitherNumber: ReadonlySet<string> = new Set(['media', 'police', 'youth', 'staff', 'personnel']);

/** "[therefore] the need for cooperation", "[“]We will act": without adverbs and without a quotation mark whose fellow stands elsewhere. */
function withoutAdverbs(words: Words, range: WordRange): WordRange {
  let at = range.from;
  let to = range.to;
  const isQuote = (i: number) => words.tag[i] === 'quote';
  const isLoose = words.tag.slice(at, to).filter((tag) => tag === 'quote').length === 1 && to - at > 1;
  if (isLoose && isQuote(at)) at++;
  else if (isLoose && isQuote(to - 1)) to--;
  while (at < to - 1 && words.tag[at] === 'adv' && words.tag[at + 1] === 'det') at++;
  return { from: at, to };
}

/** An article tells nothing of an actor; "this" and "its" do. */
function withoutArticle(words: Words, actor: WordRange): WordRange {
  const range = withoutAdverbs(words, actor);
  // "Such a plan will help"
  const from =
    words.lower[range.from] === 'such' && /^an?$/.test(words.lower[range.from + 1]!) ? range.from + 1 : range.from;
  // "either the Head of State or the Minister"
  if (words.lower[from] === 'either' && /^(?:the|an?)$/.test(words.lower[from + 1] ?? ''))
    return { from: from + 2, to: range.to };
  const hasArticle = range.to - from > 1 && /^(?:the|an?)$/.test(words.lower[from]!);
  return hasArticle ? { from: from + 1, to: range.to } : range;
}

/** The list item that a clause hangs on, by governors; -1 where it hangs on none. */
function stemOwner(clauses: readonly Clause[], k: number): number {
  let at = k;
  for (let step = 0; step < 20 && at >= 0; step++) {
    const clause = clauses[at]!;
    // "The department has set goals: 1. [To manage] traffic"
    const isInfinitive = clause.group.form === 'infinitive' && clause.role === 'purpose';
    if (clause.role === 'list_item' || (at === 0 && isInfinitive && clause.governor < 0)) return at;
    if (clause.subjectKind !== 'inherited') return -1;
    at = clause.governor;
  }
  return -1;
}
