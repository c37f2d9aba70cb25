import type { Tag } from '../closed-classes.ts';
import { verbFormOf, verbLemmaOf } from '../verb-forms.ts';
import type { Words } from '../words.ts';
import { before, tagAt } from './tag-rule.ts';

export function retag(words: Words, i: number, tag: Tag): void {
  words.tag[i] = tag;
  if (tag !== 'verb') {
    words.form[i] = '';
    return;
  }
  const lemma = verbLemmaOf(words.lower[i]!) ?? words.lemma[i]!;
  words.lemma[i] = lemma;
  words.form[i] = verbFormOf(words.lower[i]!, lemma);
}

/**
 * "The plan strengthens the force": a clause without any finite verb gets the first noun that can be one by agreement and
 * place. Clauses are what lies between full stops, subordinators and relatives.
 */
export function restoreFiniteVerb(words: Words): void {
  for (let from = 0; from < words.length; ) {
    let to = from + 1;
    while (to < words.length && !/^(?:stop|sub|rel)$/.test(words.tag[to]!)) to++;
    if (to - from > 3 && !hasFiniteVerb(words, from, to) && !restoreVerb(words, from, to, false))
      restoreVerb(words, from, to, true);
    from = to;
  }
}

function hasFiniteVerb(words: Words, from: number, to: number): boolean {
  let sawVerb = false;
  for (let i = from; i < to; i++) {
    const tag = words.tag[i];
    const form = words.form[i];
    const isBe = tag === 'be' && words.lower[i] !== 'being' && words.lower[i] !== 'be' && words.lower[i] !== 'been';
    if (tag === 'modal' || tag === 'have' || tag === 'do' || isBe) return true;
    if (tag !== 'verb' || form === 'ing' || isReduced(words, i)) continue;
    const previous = tagAt(words, before(words, i));
    // "Engagement combines A, incorporates B and helps C": the first of a list of verbs may be the one that was missed.
    if (form === 's' && (previous === 'comma' || previous === 'cc') && !sawVerb) continue;
    sawVerb = true;
    if (form !== 'base' || !/^(?:to|cc|comma|verb)$/.test(previous)) return true;
  }
  return false;
}

/** A participle with its own prepositional phrase is no verb of the clause: "courses related to". */
function isReduced(words: Words, i: number): boolean {
  return (
    (words.form[i] === 'ed' || words.form[i] === 'part') && (words.tag[i + 1] === 'prep' || words.lower[i + 1] === 'to')
  );
}

function restoreVerb(words: Words, from: number, to: number, isLoose: boolean): boolean {
  const isMain = from === 0 || words.tag[from] === 'stop';
  for (let i = from + 1; i < to; i++) {
    if (words.tag[i] !== 'noun' || words.label[i] || words.tag[i - 1] !== 'noun') continue;
    const lemma = verbLemmaOf(words.lower[i]!);
    if (!lemma) continue;
    const form = verbFormOf(words.lower[i]!, lemma);
    const isPluralSubject = /[^s]s$/.test(words.lower[i - 1]!) || isJoinedSubject(words, i);
    const agrees = form === 's' ? !isPluralSubject : form === 'base' && isPluralSubject;
    const next = tagAt(words, i + 1);
    const hasObject = next === 'det' || next === 'to' || next === 'pron';
    const hasPhrase = next === 'prep' && words.lower[i + 1] !== 'of';
    const hasBareObject = isLoose && isMain && form === 's' && next === 'noun' && /s$/.test(words.lower[i + 1]!);
    if (!agrees || !(hasObject || (hasPhrase && isMain) || hasBareObject)) continue;
    retag(words, i, 'verb');
    return true;
  }
  return false;
}

/** "the MND and the DAPA plan to": two names before the verb. */
function isJoinedSubject(words: Words, i: number): boolean {
  for (let at = i - 1; at >= 0 && at > i - 8; at--) {
    if (words.tag[at] === 'cc') return words.lower[at] === 'and';
    if (!/^(?:noun|det|adj|num)$/.test(words.tag[at]!)) return false;
  }
  return false;
}
