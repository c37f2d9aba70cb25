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

/** "The plan strengthens the force": a sentence without any finite verb gets the first noun that can be one by agreement and place. */
export function restoreFiniteVerb(words: Words): void {
  for (let i = 0; i < words.length; i++) {
    const tag = words.tag[i];
    const form = words.form[i];
    if (
      tag === 'modal' ||
      tag === 'have' ||
      tag === 'do' ||
      (tag === 'be' && words.lower[i] !== 'being' && words.lower[i] !== 'be')
    )
      return;
    if (
      tag === 'verb' &&
      form !== 'ing' &&
      !/^(?:to|cc|comma)$/.test(tagAt(words, before(words, i))) &&
      !isReduced(words, i)
    )
      return;
  }
  if (!restoreVerb(words, false)) restoreVerb(words, true);
}

/** A participle with its own prepositional phrase is no verb of the clause: "courses related to". */
function isReduced(words: Words, i: number): boolean {
  return (
    (words.form[i] === 'ed' || words.form[i] === 'part') && (words.tag[i + 1] === 'prep' || words.lower[i + 1] === 'to')
  );
}

function restoreVerb(words: Words, isLoose: boolean): boolean {
  for (let i = 1; i < words.length; i++) {
    if (words.tag[i] !== 'noun' || words.label[i] || words.tag[i - 1] !== 'noun') continue;
    const lemma = verbLemmaOf(words.lower[i]!);
    if (!lemma) continue;
    const form = verbFormOf(words.lower[i]!, lemma);
    const isPluralSubject = words.lower[i - 1]!.endsWith('s') || isJoinedSubject(words, i);
    const agrees = form === 's' ? !isPluralSubject : form === 'base' && isPluralSubject;
    const next = tagAt(words, i + 1);
    if (
      agrees &&
      (next === 'det' ||
        next === 'to' ||
        next === 'pron' ||
        (next === 'prep' && words.lower[i + 1] !== 'of') ||
        (isLoose && form === 's' && next === 'noun' && /s$/.test(words.lower[i + 1]!)))
    ) {
      retag(words, i, 'verb');
      return true;
    }
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
