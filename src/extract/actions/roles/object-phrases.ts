import {
  circumstances,
  circumstancesOf,
  commonModifiers,
  givingVerbs,
  instrumentPrepositions,
  outerPhrases,
  outerPrepositions,
  replacingVerbs,
} from '../lexicon/role-tables.ts';
import {
  findClose,
  isListComma,
  isPhraseStart,
  type NounPhrase,
  readNounPhrase,
  skipPreposition,
} from '../phrases/noun-phrases.ts';
import { isSharedModifier, trimRange, withoutModifiers } from '../phrases/object-heads.ts';
import { isPutToUse } from '../phrases/put-to-use.ts';
import { isTimePhrase } from '../phrases/time-phrases.ts';
import type { Words } from '../words/words.ts';
import { limitOf, passClauses, type Walk } from './role-walk.ts';

/** Reads the object: noun phrases with all that modifies them. */
export function readPhrases(walk: Walk): void {
  const { words, draft } = walk;
  let first = isPhraseStart(words, walk.position) ? readNounPhrase(words, walk.position, limitOf(walk)) : null;
  // "provide five hours of free lessons"
  // "frees up time to care"
  const isTimeItself =
    first !== null &&
    first.to === first.from + 1 &&
    words.lower[first.from] === 'time' &&
    words.lower[first.to] !== 'and';
  // "devote more time to it"
  const isSpent =
    first &&
    words.lower[first.head] === 'time' &&
    /^(?:devote|spend|give|allow|invest|waste|save|buy)$/.test(walk.clause.group.lemma);
  const isTime = first && !isTimeItself && !isSpent && isTimePhrase(words, first) && words.lower[first.to] !== 'of';
  if (!first || (isTime && draft.objectPrep === '' && words.tag[first.from] !== 'det')) return;
  if (words.tag[first.head] === 'adj' && words.tag[first.from] !== 'det') return;
  if (startsClause(walk, first)) return;
  // "has set itself a target"
  const isSelf = /(?:self|selves)$/.test(words.lower[first.head]!) && words.tag[first.to] === 'det';
  if (
    (givingVerbs.has(walk.clause.group.lemma) || isSelf) &&
    walk.draft.objectPrep === '' &&
    first.to < limitOf(walk) &&
    (words.tag[first.to] === 'det' || (words.tag[first.head] === 'pron' && isPhraseStart(words, first.to)))
  ) {
    const second = readNounPhrase(words, first.to, limitOf(walk));
    // "provides counselling services 24 hours a day"
    if (second && !isTimePhrase(words, second) && !startsClause(walk, second)) {
      draft.beneficiary = { from: first.from, to: first.to };
      first = second;
    }
  }
  const from = first.from;
  draft.heads = [first.head];
  walk.position = first.to;
  let last = first;
  /** What the last preposition governs. */
  let inner: NounPhrase | null = null;
  let isInside = false;
  for (let step = 0; step < 400; step++) {
    const before = walk.position;
    const tag = words.tag[walk.position];
    if (walk.position >= limitOf(walk)) {
      if (!passModifier(walk)) break;
      isInside = true;
    } else if (words.lower[walk.position + 1] === 'date' && words.tag[walk.position + 2] === 'cc') {
      // "an assessment of progress [to date] and the tasks ahead"
      if (words.lower[walk.position] !== 'to') break;
      walk.position += 2;
    } else if (tag === 'prep') {
      const governed = passPreposition(walk, last);
      if (!governed) break;
      inner = governed;
      isInside = true;
    } else if (tag === 'comma' || tag === 'cc') {
      const member = readMember(walk);
      if (!member) break;
      const isTop =
        !isInside ||
        (!belongsInside(words, (words.label[first.head] === null && inner) || last, member) &&
          (words.tag[member.from] === 'det' || (tag === 'comma' && draft.heads.length > 1)));
      if (isTop) {
        if (isSharedModifier(words, last, member) && words.tag[member.from - 1] === 'cc') draft.heads.pop();
        if (member.head > member.from)
          while (
            typeof draft.heads.at(-1) === 'number' &&
            commonModifiers.has(words.lower[draft.heads.at(-1) as number]!)
          )
            draft.heads.pop();
        draft.heads.push(member.head);
        isInside = false;
      }
      last = member;
      inner = null;
      walk.position = member.to;
    } else if (tag === 'verb' || (tag === 'adj' && /^(?:prep|to)$/.test(words.tag[walk.position + 1] ?? ''))) {
      walk.position++;
      // "the targets set [out] in the plan"
      if (tag === 'verb' && /^(?:out|up|forth|down|aside)$/.test(words.lower[walk.position] ?? '')) walk.position++;
      // "a law called [the Levinson Act]"
      if (/^(?:called|named|titled|entitled|dubbed)$/.test(words.lower[walk.position - 1]!))
        walk.position = readNounPhrase(words, walk.position, limitOf(walk))?.to ?? walk.position;
      if (words.lower[walk.position] === 'by' || words.lower[walk.position] === 'through')
        passPreposition(walk, last, true);
    } else if (tag === 'open') {
      const close = findClose(words, walk.position, limitOf(walk));
      if (close < 0) break;
      walk.position = close + 1;
    } else if (tag === 'adv' && /^(?:overseas|abroad|worldwide|both|home)$/.test(words.lower[walk.position]!))
      walk.position++;
    else break;
    if (walk.position <= before) break;
  }
  draft.heads = withoutModifiers(words, draft.heads);
  draft.object = trimRange(words, { from, to: walk.position });
}

/** "laying before the House [a statement]", "gave to the poor [their land]": where an object stands that a short phrase goes before. */
export function objectBehind(walk: Walk, { to }: NounPhrase): number | null {
  const { words } = walk;
  const isOpened = /^(?:an?|the|its|their|our|his|her)$/.test(words.lower[to] ?? '') && words.tag[to] === 'det';
  const phrase = isOpened && to < limitOf(walk) ? readNounPhrase(words, to, limitOf(walk)) : null;
  return phrase && !isTimePhrase(words, phrase) && !startsClause(walk, phrase) ? to : null;
}

/** "support for the Lake Treaty and [the Sea Treaty]", "a threat to states and [their neighbours]": goes on with what the preposition governs. */
function belongsInside(words: Words, last: NounPhrase, member: NounPhrase): boolean {
  if (words.label[last.head] !== null && words.label[member.head] !== null) return true;
  // "security on the routes between Lowland and [the islands]"
  if (words.lower[last.from - 1] === 'between' && words.tag[last.to] === 'cc') return true;
  return /^(?:its|their|his|her)$/.test(words.lower[member.from]!) && words.tag[member.to] !== 'prep';
}

/** True where a phrase is the subject of the next clause, not a member of walk object. */
function startsClause(walk: Walk, phrase: NounPhrase): boolean {
  const next = walk.clauses[walk.next];
  return next !== undefined && next.subjectKind === 'own' && next.subject !== null && phrase.from === next.subject.from;
}

/** The next noun phrase of a list at the walk's place, behind a comma or conjunction; null where none follows. */
export function readMember(walk: Walk): NounPhrase | null {
  const { words } = walk;
  let at = walk.position;
  if (words.tag[at] === 'comma') {
    if (!isListComma(words, at, Math.min(walk.words.length, limitOf(walk) + 1))) return null;
    at++;
  }
  while (words.tag[at] === 'cc' || (words.tag[at] === 'adv' && words.tag[at - 1] === 'cc')) at++;
  const member = isPhraseStart(words, at) && at < limitOf(walk) ? readNounPhrase(words, at, limitOf(walk)) : null;
  return member && !startsClause(walk, member) ? member : null;
}

/** A relative clause, participle or "of V-ing" right behind the object belongs to it. */
function passModifier(walk: Walk): boolean {
  const next = walk.clauses[walk.next];
  if (!next || limitOf(walk) !== walk.position) return false;
  const isRelative = next.role === 'relative' && next.pattern !== 'free-relative';
  const word = walk.words.lower[limitOf(walk)]!;
  const isAfterParticiple = walk.words.tag[limitOf(walk) - 1] === 'verb';
  const isOfGerund =
    next.group.form === 'gerund' && next.cue !== null && /^(?:of|in|on|for)$/.test(word) && next.role !== 'instrument';
  const isOfParticiple =
    isAfterParticiple && next.group.form === 'gerund' && next.cue !== null && walk.position > walk.clause.group.to;
  if (!isRelative && !isOfParticiple && !(isOfGerund && (word === 'of' || next.governor === walk.at.k))) return false;
  walk.position = Math.max(walk.at.roles[walk.next]!.end, walk.position);
  passClauses(walk);
  return true;
}

/** "appointed by the Assembly [on the proposal] of the President": when and why, not who or what. */
export function isCircumstance({ lower }: Words, preposition: number, { head }: NounPhrase): boolean {
  if (lower[preposition] === 'on' && lower[head + 1] === 'of' && circumstancesOf.has(lower[head]!)) return true;
  return circumstances.get(lower[preposition]!)?.has(lower[head]!) ?? false;
}

/** Moves past a prepositional phrase that modifies the object, and returns it; null where it says how, when or for whom. */
function passPreposition(walk: Walk, last: NounPhrase, isInner = false): NounPhrase | null {
  const { words, clause } = walk;
  const word = words.lower[walk.position]!;
  if (!isInner && (outerPrepositions.has(word) || instrumentPrepositions.has(word))) return null;
  if (words.tag[walk.position + 1] === 'prep' && words.tag[walk.position + 2] === 'prep') return null;
  if (outerPhrases.has(`${word} ${words.lower[walk.position + 1]}`)) return null;
  // "put that evidence to use"
  if (word === 'to' && isPutToUse(words, walk.position)) return null;
  // "put these in place"
  if (
    /^in(?:to)?$/.test(word) &&
    words.lower[walk.position + 1] === 'place' &&
    /^(?:put|have|leave|keep|get)$/.test(clause.group.lemma)
  )
    return null;
  if (word === 'with' && replacingVerbs.has(clause.group.lemma)) return null;
  if (word === 'to' && givingVerbs.has(clause.group.lemma) && !clause.group.isPassive) return null;
  const phrase = readNounPhrase(words, skipPreposition(words, walk.position), limitOf(walk));
  // "cuts costs to €200 [per month]"
  if (!phrase || (word !== 'of' && word !== 'per' && isTimePhrase(words, phrase))) return null;
  // "a system in an effort to take it further"
  if (
    word === 'in' &&
    /^(?:effort|bid|attempt|move|drive)$/.test(words.lower[phrase.head]!) &&
    words.tag[phrase.to] === 'to'
  )
    return null;
  if (isCircumstance(words, walk.position, phrase)) return null;
  if (/^(?:manner|way|fashion|order|addition|course)$/.test(words.lower[phrase.head]!)) return null;
  walk.position = Math.max(phrase.to, last.to);
  return phrase;
}
