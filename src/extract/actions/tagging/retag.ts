import type { Tag } from '../lexicon/closed-classes.ts';
import { verbFormOf } from '../lexicon/verb-forms.ts';
import type { Words } from '../words/words.ts';

/** Gives a word another tag, and as a verb its lemma and form. */
export function retag(words: Words, i: number, tag: Tag): void {
  words.tag[i] = tag;
  if (tag !== 'verb') {
    words.form[i] = '';
    return;
  }
  const lemma = words.sense[i]!.possibleLemma ?? words.lemma[i]!;
  words.lemma[i] = lemma;
  words.form[i] = verbFormOf(words.lower[i]!, lemma);
}
