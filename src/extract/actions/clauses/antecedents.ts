import type { Tag } from '../lexicon/closed-classes.ts';
import { findSubject } from '../phrases/find-subject.ts';
import { isPhraseStart, type NounPhrase, readNounPhrase } from '../phrases/noun-phrases.ts';
import type { VerbGroup } from '../verbs/verb-group.ts';
import type { Words } from '../words/words.ts';
import type { ClauseReading } from './clause.ts';
import { isComplementizer } from './complementizer.ts';
import { isLaterSubject } from './nonfinite-links.ts';
import { beforeNames, peopleBefore, withFirstOfPair } from './shared-antecedents.ts';

/** The last word between `from` and `to` that opens a clause: a subordinator, a relative or a full stop. */
export function findOpener(words: Words, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) {
    const tag = words.tag[at]!;
    if (tag === 'rel' || tag === 'stop' || tag === 'sub') return at;
  }
  return -1;
}

/** "The programme is a scheme that creates": what the predicate noun does, its subject does. */
export function definedBy({ words, clauses }: ClauseReading, antecedent: NounPhrase): NounPhrase | null {
  const last = clauses.at(-1);
  if (!last?.subject || last.group.lemma !== 'be' || last.group.to !== antecedent.from) return null;
  // "This is a duty that binds the state": "this" names nothing that the noun does not.
  if (/^(?:it|this|that|these|those|they)$/.test(words.lower[last.subjectHead] ?? '')) return null;
  return /^(?:a|an)$/.test(words.lower[antecedent.from]!) ? { ...last.subject, head: last.subjectHead } : null;
}

/** What no noun phrase before a relative reaches over. */
const clauseBounds: ReadonlySet<Tag> = new Set<Tag>(['verb', 'be', 'have', 'modal', 'do', 'to', 'stop', 'sub', 'rel']);

/** The noun phrase before a relative: the nearest, or an earlier one that agrees with the verb ("a system of rules that governs"). */
export function findAntecedent(words: Words, rel: number, group: VerbGroup | null): NounPhrase | null {
  // "measures against those who harm it"
  if (words.lower[rel] === 'who' && /^(?:those|anyone|everyone)$/.test(words.lower[rel - 1] ?? ''))
    return { from: rel - 1, to: rel, head: rel - 1 };
  let end = rel;
  while (end > 0 && /^(?:comma|prep|adv)$/.test(words.tag[end - 1]!)) end--;
  const candidates: NounPhrase[] = [];
  let from = end;
  while (from > 0 && end - from < 40 && !clauseBounds.has(words.tag[from - 1]!)) from--;
  for (let at = from; at < end; ) {
    const phrase = isPhraseStart(words, at) ? readNounPhrase(words, at, end) : null;
    if (phrase) candidates.push(phrase);
    at = phrase ? Math.max(phrase.to, at + 1) : at + 1;
  }
  // "funds will be topped up in May 2024, which can be used": no date
  if (words.tag[rel] === 'rel' && candidates.length > 1 && isTime(words, candidates.at(-1)!)) candidates.pop();
  const isDated =
    candidates.length === 1 && words.lower[rel] === 'which' && words.label[candidates[0]!.head] === 'DATE';
  if (isDated && words.tag[rel - 1] === 'comma') return null;
  // "Secretary of State Brown, who": one person
  const post = candidates.at(-2);
  const isPerson =
    words.label[candidates.at(-1)?.head ?? -1] === 'PERSON' && words.lower[candidates.at(-1)!.from - 1] === 'of';
  if (post && isPerson && post.to === candidates.at(-1)!.from - 1 && posts.test(words.lower[post.head]!))
    candidates.splice(-2, 2, { ...candidates.at(-1)!, from: post.from });
  if (isPlaceOfOther(words, rel, candidates))
    candidates.splice(-2, 2, { ...candidates.at(-2)!, to: candidates.at(-1)!.to });
  const sought = !group && words.form[rel] === 'ing' ? beforeNames(words, candidates) : null;
  if (sought) return sought;
  const nearest = candidates.at(-1);
  const people = nearest && !group ? peopleBefore(words, nearest, candidates.at(-2)) : null;
  if (people) return people;
  if (!nearest || !group) return nearest ? withFirstOfPair(words, nearest, candidates.at(-2)) : null;
  // "[those elements] of the force which can help": "those" waits for what tells which
  const shown = candidates.at(-2);
  if (shown && words.lower[shown.from] === 'those' && words.lower[shown.to] === 'of' && !group.isSingular) return shown;
  const isPlural = (phrase: NounPhrase) => /[^s]s$/.test(words.lower[phrase.head]!);
  if (words.tag[rel - 1] === 'comma') {
    // "a haven for armed groups, including extremists, who": a person or group, not a thing.
    const people =
      words.lower[rel] === 'who'
        ? candidates.findLast((phrase) => !isExample(words, phrase) && !isState(words, phrase))
        : undefined;
    if (people) return { ...people, to: nearest.to };
    // "on the basis of the Services Directive, which obliges states": a title with one act does what "which" says.
    if (isTitle(words, nearest) && words.lower[rel] === 'which') return nearest;
    const tops = candidates.filter((phrase, j) => !isInside(words, phrase, candidates[j - 1]));
    // "other agencies, especially the Department of Trade, which support": the verb tells which one.
    const tellsNumber = group.modals.length === 0 && !group.isPast && !group.isSingular;
    const top = (tellsNumber && tops.findLast(isPlural)) || tops.at(-1) || nearest;
    return { ...top, to: nearest.to };
  }
  if (words.tag[nearest.from - 1] === 'cc' && (!group.isSingular || words.tag[nearest.from] === 'noun')) {
    const first = candidates.at(-2);
    if (first && first.to === nearest.from - 1) return { ...nearest, from: first.from };
  }
  if (group.isSingular === !isPlural(nearest) || group.modals.length > 0 || group.isPast) return nearest;
  // "[a site] for the welfare of members that holds": what an article brings in is told which one it is.
  const agreeing = candidates.filter((phrase) => group.isSingular === !isPlural(phrase));
  return agreeing.findLast(({ from }) => /^an?$/.test(words.lower[from]!)) ?? agreeing.at(-1) ?? nearest;
}

const posts = /^(?:secretary|minister|chief|head|director|commander|chair|governor|lord|king)$/;

/** "this Winter, which": a time is done nothing. */
const isTime = (words: Words, phrase: NounPhrase) =>
  words.label[phrase.head] === 'DATE' ||
  (/^(?:winter|summer|autumn|spring|fall)$/.test(words.lower[phrase.head]!) &&
    /^(?:this|next|last)$/.test(words.lower[phrase.from]!));

/** "the [Initiative] for Africa which was launched in 2011": a state or a person needs no clause to tell which one it is. */
function isPlaceOfOther(words: Words, rel: number, candidates: readonly NounPhrase[]): boolean {
  const place = candidates.at(-1);
  const first = candidates.at(-2);
  // "migrants from outside the Trade Area who enter": an area does nothing that "who" could say.
  const isArea =
    place &&
    words.lower[rel] === 'who' &&
    /^(?:area|region|country|zone|union|city|town|sector|system)$/.test(words.lower[place.head]!);
  if (
    isArea &&
    first &&
    words.tag.slice(first.to, place.from).every((tag) => tag === 'prep') &&
    words.tag[rel - 1] !== 'comma'
  )
    return true;
  if (!place || !first || words.tag[rel - 1] === 'comma' || words.lower[place.from] === 'the') return false;
  // "the prospect of Japan playing a role": Japan plays it.
  const isRestrictive = words.tag[rel] === 'rel' || (words.form[rel] === 'ing' && words.lower[place.from - 1] !== 'of');
  const isBody = words.label[place.head] === 'ORG' && /^(?:in|within)$/.test(words.lower[place.from - 1] ?? '');
  return (
    isRestrictive &&
    (isBody || /^(?:GPE|LOC|PERSON)$/.test(words.label[place.head] ?? '')) &&
    /^(?:for|in|within|to|with|of|from|on|across)$/.test(words.lower[place.from - 1] ?? '') &&
    first.to === place.from - 1
  );
}

/** "the Services Directive": an article and capitals, but no state or people. */
function isTitle(words: Words, { from, to, head }: NounPhrase): boolean {
  if (words.lower[from] !== 'the' || /^(?:GPE|NORP|LOC|PERSON)$/.test(words.label[head] ?? '')) return false;
  return /^\p{Lu}\S* \p{Lu}/u.test(words.source.slice(words.start[from + 1], words.end[to - 1]));
}

function isExample(words: Words, { from }: NounPhrase): boolean {
  return words.lower[from - 1] === 'including' || (words.lower[from - 1] === 'as' && words.lower[from - 2] === 'such');
}

/** "a soldier on [active service], who": what a person is in, no person. */
function isState(words: Words, { from, head }: NounPhrase): boolean {
  return words.tag[from - 1] === 'prep' && words.label[head] === null && states.has(words.lower[head]!);
}

const states = new Set('service duty office leave training work education care charge command power need'.split(' '));

/** "limits of [procurement] and [maintenance], which": governed by a preposition, or the second member of what it governs. */
function isInside(words: Words, phrase: NounPhrase, before: NounPhrase | undefined): boolean {
  const outer = words.tag[phrase.from - 1];
  if (outer === 'prep') return true;
  const isSecond = outer === 'cc' && before?.to === phrase.from - 1 && words.tag[phrase.from] !== 'det';
  return isSecond && words.tag[before.from - 1] === 'prep';
}

/** Notes that the words before `marker` are a subject whose verb is still to come. */
export function openSubject(
  reading: ClauseReading,
  marker: number,
  antecedent: NounPhrase | null,
  isExtended = false,
): void {
  const { words, groups, clauses, pending } = reading;
  if (!antecedent || pending.length > 3) return;
  const lastEnd = clauses.length > 0 ? groups[clauses.length - 1]!.to : 0;
  const opener = findOpener(words, lastEnd, marker);
  const waitFor = ({ from, to, head }: NounPhrase, complementOf: number): void => {
    pending.push({ from, to, head, isExtended, complementOf, dependents: [clauses.length] });
  };
  if (opener < 0 && clauses.length > 0) {
    const said = saidSubject(reading, marker);
    const subject = said ?? laterSubject(reading, lastEnd, marker) ?? frontedSubject(reading, lastEnd, marker);
    if (subject) waitFor(subject, said ? clauses.length - 1 : -1);
    return;
  }
  const subject = findSubject(words, opener + 1, marker);
  const complementOf = opener >= 0 && isComplementizer(reading, opener) ? clauses.length - 1 : -1;
  if (subject) waitFor({ ...subject, to: endBeforeMarker(words, marker) }, complementOf);
}

/** "To cut costs, [the plan] to close the port": behind the last comma of what was fronted. */
function frontedSubject({ words, fronted }: ClauseReading, from: number, marker: number): NounPhrase | null {
  const comma = fronted.length > 0 ? lastComma(words, from, marker) : -1;
  const subject = comma < 0 ? null : findSubject(words, comma + 1, marker);
  return subject && { ...subject, to: endBeforeMarker(words, marker) };
}

/** ", and [options] to amend the act will be examined" */
function laterSubject(reading: ClauseReading, from: number, marker: number): NounPhrase | null {
  const { words } = reading;
  for (let at = marker - 1; at > from; at--)
    if (words.tag[at] === 'cc')
      return words.tag[at - 1] === 'comma' && isLaterSubject(reading, at + 1, marker)
        ? readNounPhrase(words, at + 1, marker)
        : null;
  return null;
}

/** "They will ensure [adults in the north] who lack skills will not pay": no "that" opens what is ensured. */
function saidSubject({ words, clauses }: ClauseReading, marker: number): NounPhrase | null {
  const { group } = clauses.at(-1)!;
  if (group.isPassive || !/^(?:ensure|believe|think|hope|argue|claim|guarantee)$/.test(group.lemma)) return null;
  const subject = findSubject(words, group.to, marker);
  return subject?.from === group.to ? { ...subject, to: endBeforeMarker(words, marker) } : null;
}

/** "The admiral, who", "the areas through which": without the comma and the preposition. */
function endBeforeMarker(words: Words, marker: number): number {
  const isGoverned = words.tag[marker - 1] === 'prep' && /^(?:which|whom)$/.test(words.lower[marker]!);
  const behind = isGoverned ? marker - 1 : marker;
  return words.tag[behind - 1] === 'comma' ? behind - 1 : behind;
}

function lastComma(words: Words, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (words.tag[at] === 'comma' && words.tag[at + 1] !== 'cc') return at;
  return -1;
}
