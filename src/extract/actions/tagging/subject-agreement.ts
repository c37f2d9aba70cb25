import { possibleVerbLemmaOf, verbFormOf } from '../lexicon/verb-forms.ts';
import { tagAt, type Words } from '../words/words.ts';
import { before } from './tag-rule.ts';

/** Behind a noun that it agrees with, or behind the comma of an apposition. */
export function mayFollowSubject(words: Words, i: number): boolean {
  const lemma = possibleVerbLemmaOf(words.lower[i]!);
  if (lemma === null) return false;
  const previous = tagAt(words, before(words, i));
  if (previous === 'comma' || previous === 'close') return verbFormOf(words.lower[i]!, lemma) === 's';
  const isBehind = words.tag[i - 1] === 'noun' || words.tag[i - 1] === 'num' || isOthers(words, i - 1);
  return isBehind && agreesWithSubject(words, i, lemma);
}

/** True for "others", a pronoun that takes a plural verb. */
export function isOthers(words: Words, i: number): boolean {
  return words.tag[i] === 'pron' && words.lower[i] === 'others';
}

/** "the MND and the DAPA plan to": two names before the verb. */
function isJoinedSubject(words: Words, i: number): boolean {
  for (let at = i - 1; at >= 0 && at > i - 8; at--) {
    if (words.tag[at] === 'cc') return words.lower[at] === 'and';
    if (!/^(?:noun|det|adj|num)$/.test(words.tag[at]!)) return false;
  }
  return false;
}

/** "the plan [sets]", "the plans [set]": by number, behind the subject's last word. */
export function agreesWithSubject(words: Words, i: number, lemma: string): boolean {
  const form = verbFormOf(words.lower[i]!, lemma);
  const isPluralSubject = /[^s]s$/.test(words.lower[i - 1]!) || isJoinedSubject(words, i);
  return form === 's' ? !isPluralSubject : form === 'base' && isPluralSubject;
}
