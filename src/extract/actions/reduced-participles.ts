import { findSubject, isListComma, isPhraseStart } from './noun-phrases.ts';
import { isUnchanging } from './verb-forms.ts';
import type { VerbGroup } from './verb-group.ts';
import type { Words } from './words.ts';

/**
 * Leaves out participles that only modify a noun ("capabilities required for", "Based on") and keeps the past tenses
 * that look like them ("The ministry launched the council"). Decided by whether the clause still lacks its verb.
 */
export function dropReducedParticiples(words: Words, groups: readonly VerbGroup[]): readonly VerbGroup[] {
  const kept: VerbGroup[] = [];
  for (const [k, group] of groups.entries()) {
    if (!isUndecided(words, group) || isVerbOfClause(words, group, kept, groups[k + 1])) kept.push(group);
  }
  return kept;
}

/** How far back a subject may stand, in words. */
const reach = 60;

/** A lone -ed form or participle, without auxiliary. */
function isUndecided(words: Words, group: VerbGroup): boolean {
  if (group.form === 'participle') return true;
  const isUnchanged = group.form === 'bare' && isUnchanging(words.lemma[group.trigger.from]!);
  if (
    isUnchanged &&
    words.tag[group.from - 1] === 'noun' &&
    (words.tag[group.to] === 'prep' || words.tag[group.to] === 'stop')
  )
    return true;
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
  if (tag === 'cc') {
    if (!last || last.to > at) return false;
    return (
      last.last === 'ed' || last.last === 'past' || (last.isPast && /^(?:det|pron)$/.test(words.tag[group.to] ?? ''))
    );
  }
  if (tag === 'comma' && last && (last.isPast || last.isPerfect) && isListedVerb(words, group, next)) return true;
  if (group.form === 'participle' || words.lower[group.to] === 'by') return false;
  if (tag === 'rel' || /^(?:i|we|they|he|she)$/.test(words.lower[at]!)) return true;
  if (!/^(?:noun|close|pron|num|comma|adj|det)$/.test(tag)) return false;
  if (!isClauseOpen(words, i, last, kept)) return false;
  return !hasLaterVerb(words, group, next);
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
    if (tag === 'stop' || tag === 'sub' || tag === 'rel') return findSubject(words, at + 1, i) !== null;
    if (
      last &&
      (tag === 'cc' || tag === 'comma') &&
      (last.isPast || last.isPerfect || last.form === 'infinitive' || last.form === 'gerund')
    ) {
      if (
        isPhraseStart(words, at + 1) &&
        findSubject(words, at + 1, i)?.from === at + 1 &&
        isMainVerbMissing(words, kept, tag, at)
      )
        return true;
    }
  }
  if (!last) return findSubject(words, Math.max(0, i - reach), i) !== null;
  return last.form === 'infinitive' || last.form === 'gerund' ? isHeadBefore(words, kept) : false;
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
    if (words.tag[at] === 'comma' && isPhraseStart(words, at + 1) && !isListComma(words, at, next.from)) return false;
  }
  const after = words.tag[group.to];
  return (
    after === 'prep' || after === 'adv' || after === 'be' || after === 'modal' || after === 'have' || after === 'to'
  );
}
