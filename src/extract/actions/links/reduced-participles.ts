import { clausalComplement } from '../lexicon/clause-tables.ts';
import { intransitiveVerbs } from '../lexicon/role-tables.ts';
import { isUnchanging } from '../lexicon/verb-forms.ts';
import { doubleObject, linking } from '../lexicon/verb-tables.ts';
import { conjunctionBefore } from '../phrases/conjunction-before.ts';
import { findSubject } from '../phrases/find-subject.ts';
import { isListComma, isPhraseStart, readNounPhrase, skipPreposition } from '../phrases/noun-phrases.ts';
import { isTimePhrase } from '../phrases/time-phrases.ts';
import type { VerbGroup } from '../verbs/verb-group.ts';
import { readVerbGroup } from '../verbs/verb-groups.ts';
import type { WordRange, Words } from '../words/words.ts';
import { isDatedParticiple, nextOf } from './verb-behind-participle.ts';

/**
 * Leaves out participles that only modify a noun ("capabilities required for", "Based on") and keeps the past tenses
 * that look like them ("The ministry launched the council"). Decided by whether the clause still lacks its verb.
 */
export function dropReducedParticiples(
  words: Words,
  groups: readonly VerbGroup[],
  asides: readonly WordRange[] = [],
): readonly VerbGroup[] {
  const kept: VerbGroup[] = [];
  for (const [k, group] of groups.entries()) {
    // "the law, designed to protect workers, [failed]"
    if (asides.some(({ to }) => to === group.from - 1)) {
      kept.push(group);
      continue;
    }
    const participle = demandParticiple(words, group);
    if (participle && !isVerbOfClause(words, participle, kept, groups[k + 1])) {
      const infinitive = readVerbGroup(words, participle.to);
      if (infinitive) kept.push(infinitive);
    } else if (isDatedParticiple(words, group, groups[k + 1])) continue;
    else if (!isUndecided(words, group) || isVerbOfClause(words, group, kept, nextOf(words, groups, k)))
      kept.push(group);
  }
  return kept;
}

/** "the skills needed to adapt": what looks like "the army needed to adapt" may modify its noun, and leaves a plain infinitive. */
function demandParticiple(words: Words, group: VerbGroup): VerbGroup | null {
  const { from } = group;
  const isDemand =
    /^(?:needed|required|intended|expected|planned|scheduled|supposed)$/.test(words.lower[from]!) &&
    words.tag[from + 1] === 'to';
  if (!isDemand || words.tag[from - 1] !== 'noun' || group.trigger.from === from) return null;
  return { ...group, to: from + 1, trigger: { from, to: from + 1 }, lemma: words.lemma[from]! };
}

/** How far back a subject may stand, in words. */
const reach = 60;

/** A lone -ed form or participle, without auxiliary. */
function isUndecided(words: Words, group: VerbGroup): boolean {
  if (group.form === 'participle') return true;
  const isUnchanged = group.form === 'bare' && isUnchanging(words.lemma[group.trigger.from]!);
  // "limits specifically set in law"
  const noun = words.tag[group.from - 1] === 'adv' ? group.from - 2 : group.from - 1;
  if (isUnchanged && words.tag[noun] === 'noun' && /^(?:prep|stop|to)$/.test(words.tag[group.to] ?? '')) return true;
  return (
    group.form === 'finite' &&
    group.last === 'ed' &&
    group.from === group.trigger.from &&
    words.form[group.from] === 'ed'
  );
}

function isVerbOfClause(
  words: Words,
  group: VerbGroup,
  kept: readonly VerbGroup[],
  next: VerbGroup | undefined,
): boolean {
  const i = group.from;
  let at = i - 1;
  while (at >= 0 && /^(?:adv|not|mark|quote)$/.test(words.tag[at]!)) at--;
  if (at < 0) return false;
  const tag = words.tag[at]!;
  const last = kept.at(-1);
  if (last && last.to === i && tag === 'verb') return isClauseOpen(words, i, last, kept);
  if (group.form === 'finite' && hasOwnObject(words, group) && tag !== 'be' && tag !== 'prep') return true;
  // "shall be reviewed and, if necessary, [revised]"
  const joint = tag === 'comma' ? conjunctionBefore(words, at) : at;
  if (joint < at && last) return last.to === joint && (last.last === 'ed' || last.last === 'past');
  if (tag === 'cc') {
    if (!last || last.to > at) return false;
    return isParticipial(last) || last.last === 'past' || (last.isPast && words.lower[at] === 'but');
  }
  // "must be protected, [managed] and restored"
  if (tag === 'comma' && last?.to === at && isParticipial(last) && isInList(words, group, next)) return true;
  if (tag === 'comma' && last && (last.isPast || last.isPerfect) && isListedVerb(words, group, next)) return true;
  if (group.form === 'participle' || words.lower[group.to] === 'by') return false;
  if (linking.has(group.lemma) && /^(?:prep|to|adv)$/.test(words.tag[group.to] ?? '')) return false;
  if (tag === 'rel' || /^(?:i|we|they|he|she)$/.test(words.lower[at]!)) return true;
  if (!/^(?:noun|close|pron|num|comma|adj|det)$/.test(tag)) return false;
  if (!isClauseOpen(words, i, last, kept)) return false;
  return !hasLaterVerb(words, group, next);
}

/** "is built", "has built", "to be built": what a participle behind "and" goes on with. */
const isParticipial = ({ last, isPassive, isPerfect }: VerbGroup) => last === 'ed' || isPassive || isPerfect;

/** True where another participle follows behind nothing but a comma, an "and" and adverbs. */
function isInList(words: Words, { to }: VerbGroup, next: VerbGroup | undefined): boolean {
  if (!next || !/^(?:ed|past|part)$/.test(words.form[next.from] ?? '') || !/^(?:comma|cc)$/.test(words.tag[to] ?? ''))
    return false;
  return words.tag.slice(to, next.from).every((tag) => /^(?:comma|cc|adv)$/.test(tag));
}

/** "an opinion adopted a narrower view": a participle that modifies a noun has no object, so this one is the verb of a clause. */
function hasOwnObject(words: Words, { to, lemma }: VerbGroup): boolean {
  if (
    !/^(?:det|pron)$/.test(words.tag[to] ?? '') ||
    /^(?:both|all|each|some|such|any|none|one|another)$/.test(words.lower[to]!)
  )
    return false;
  const object = readNounPhrase(words, to, words.length);
  return object !== null && !isTimePhrase(words, object) && !doubleObject.has(lemma);
}

/** "launched X, trained Y and built Z": a later -ed form behind "and". */
function isListedVerb(words: Words, group: VerbGroup, next: VerbGroup | undefined): boolean {
  if (!next || !(next.last === 'ed' || next.last === 'past')) return false;
  for (let at = group.to; at < next.from; at++) if (words.tag[at] === 'cc') return words.tag[group.to] !== 'prep';
  return false;
}

/** True where a subject stands before word `i` whose verb has not come. */
function isClauseOpen(words: Words, i: number, last: VerbGroup | undefined, kept: readonly VerbGroup[]): boolean {
  const from = Math.max(last ? last.to : 0, i - reach);
  for (let at = i - 1; at >= from; at--) {
    const tag = words.tag[at]!;
    if (tag === 'stop' || tag === 'sub' || tag === 'rel')
      return findSubject(words, at + 1, i) !== null || (tag === 'rel' && isRelativeSubject(words, at, i));
    if (tag === 'quote' && words.tag[at - 1] === 'comma') return findSubject(words, at + 1, i) !== null;
    if (last && tag === 'cc' && words.tag[at - 1] === 'comma' && isJoinedClause(words, at, i)) return true;
    if (tag === 'comma' && isFrontedClause(words, at) && findSubject(words, at + 1, i)?.from === at + 1) return true;
    if (last && (tag === 'cc' || tag === 'comma') && (last.isPast || last.isPerfect || isNonfinite(kept))) {
      // "Recognising this, in 2009 the government commissioned a study"
      const behind = words.tag[at + 1] === 'prep' ? findSubject(words, at + 1, i) : null;
      if (behind && behind.to >= i - 1 && isMainVerbMissing(words, kept, tag, at)) return true;
      if (
        isPhraseStart(words, at + 1) &&
        findSubject(words, at + 1, i)?.from === at + 1 &&
        isMainVerbMissing(words, kept, tag, at)
      )
        return true;
    }
  }
  if (!last) return findSubject(words, Math.max(0, i - reach), i) !== null;
  // "[The changes] which took place after 1989 led to doubt": all before is a relative clause.
  if (kept.length === 1 && words.tag[last.from - 1] === 'rel') return findSubject(words, 0, last.from - 1) !== null;
  // "The drive which the crisis helped to foster [led] to growth": right behind a verb that lacks its object
  if (kept.length === 1 && last.to === i && words.tag.slice(0, last.from - 1).includes('rel')) return true;
  if (isSaid(words, last, i)) return true;
  return last.form === 'infinitive' || last.form === 'gerund' ? isHeadBefore(words, kept) : false;
}

const neverPassive = new Set([...intransitiveVerbs, 'suffer', 'struggle', 'succeed', 'thrive']);

/** "I say [the court] proceeded on this basis": verbs that take a clause and hardly ever a noun. */
function isSaid(words: Words, { lemma, isPassive, to }: VerbGroup, i: number): boolean {
  const isSaying = /^(?:say|think|believe|hope|argue)$/.test(lemma);
  // "Figures show [the economy] suffered under the law": what has no passive modifies no noun.
  if (isPassive || !(isSaying || (clausalComplement.has(lemma) && neverPassive.has(words.lemma[i]!)))) return false;
  const subject = isPhraseStart(words, to) ? findSubject(words, to, i) : null;
  return subject !== null && subject.from === to && !words.tag.slice(subject.to, i).includes('comma');
}

/** "Following the decision to withdraw trams and [replace] them, the station closed": the last verb, or those that it is coordinated with, tells no time. */
function isNonfinite(kept: readonly VerbGroup[]): boolean {
  const first = kept.findLast(({ form }) => form !== 'bare');
  return first !== undefined && (first.form === 'infinitive' || first.form === 'gerund');
}

/** "who in 1859 proclaimed himself": nothing but prepositional phrases between a relative and its verb. */
function isRelativeSubject(words: Words, rel: number, i: number): boolean {
  return (
    words.tag[rel - 1] !== 'prep' &&
    /^(?:who|which|that)$/.test(words.lower[rel]!) &&
    words.tag[rel + 1] === 'prep' &&
    /^(?:det|pron|noun|adj|num)$/.test(words.tag[i + 1] ?? '')
  );
}

/** "After it lost the war, the party faded": the comma closes a clause that a subordinator opened. */
function isFrontedClause(words: Words, comma: number): boolean {
  let at = comma;
  while (at > 0 && comma - at < reach && words.tag[at - 1] !== 'stop') at--;
  return words.tag[at] === 'sub';
}

/** ", and the secretary acted within his authority": a comma, "and" and a subject of its own; ", and in 1799 entered the school". */
function isJoinedClause(words: Words, cc: number, i: number): boolean {
  const hasObject = /^(?:det|pron)$/.test(words.tag[i + 1] ?? '');
  if (words.tag[cc + 1] === 'prep') {
    const phrase = readNounPhrase(words, skipPreposition(words, cc + 1), i);
    return hasObject && phrase !== null && phrase.to === i && isTimePhrase(words, phrase);
  }
  const opens = words.tag[cc + 1] === 'det' || words.tag[cc + 1] === 'pron' || (words.label[cc + 1] ?? null) !== null;
  return (
    opens &&
    (hasObject || words.tag[i + 1] === 'prep' || words.tag[i + 1] === 'adv') &&
    findSubject(words, cc + 1, i)?.from === cc + 1
  );
}

/** A phrase after a comma or "and" opens a clause of its own, unless the list before it is still running. */
function isMainVerbMissing(words: Words, kept: readonly VerbGroup[], tag: string, at: number): boolean {
  const last = kept.at(-1)!;
  if (tag === 'comma') return last.form !== 'finite' || words.tag[at + 1] !== 'noun';
  return last.isPast;
}

/** "The programme to develop X started": the infinitive hangs on a subject, and no finite verb stands before it. */
function isHeadBefore(words: Words, kept: readonly VerbGroup[]): boolean {
  for (let k = kept.length - 1; k >= 0 && k > kept.length - 8; k--) {
    const group = kept[k]!;
    if (group.form === 'finite' || group.form === 'bare') return false;
    if (k === 0) return group.from > 0 && findSubject(words, Math.max(0, group.from - reach), group.from) !== null;
  }
  return false;
}

/** "The reforms implemented last year are essential": the finite verb behind it makes it a modifier. */
function hasLaterVerb(words: Words, group: VerbGroup, next: VerbGroup | undefined): boolean {
  if (next?.form !== 'finite' || (next.last === 'ed' && next.from === next.trigger.from)) return false;
  for (let at = group.to; at < next.from; at++) {
    if (/^(?:stop|sub|rel)$/.test(words.tag[at]!)) return false;
    if (words.tag[at] === 'cc' && /^(?:verb|be|have|modal|do|adv)$/.test(words.tag[at + 1] ?? '')) return false;
    // "From the view of security and the plans applied in war, [these threats] can be divided": nothing but a phrase came before.
    const isFronted =
      words.tag[0] === 'prep' && !words.tag.slice(0, group.from).some((tag) => /^(?:verb|be|have|modal)$/.test(tag));
    const isParted = words.tag[at] === 'comma' && isPhraseStart(words, at + 1) && !isListComma(words, at, next.from);
    if (isParted) return isFronted && findSubject(words, at + 1, next.from)?.from === at + 1;
  }
  const after = words.tag[group.to];
  // "None of the bills considered [appears] to help"
  if (group.to === next.from && (next.isSingular || next.from < next.trigger.from)) return true;
  return (
    after === 'prep' || after === 'adv' || after === 'be' || after === 'modal' || after === 'have' || after === 'to'
  );
}
