import { isCapitalized, type Words } from '../words/words.ts';
import type { NounPhrase } from './noun-phrases.ts';

/** "[Together for Better Health] sets out our aims": capitals from the start to the verb make a title, whatever its words are. */
export function titleBefore(words: Words, verb: number): NounPhrase | null {
  if (verb < 3 || verb > 10) return null;
  let capitals = 0;
  for (let at = 0; at < verb; at++) {
    if (isCapitalized(words, at)) capitals++;
    else if (!/^(?:prep|det|cc|to|poss)$/.test(words.tag[at]!)) return null;
  }
  return capitals > 1 && isCapitalized(words, 0) && isCapitalized(words, verb - 1) && words.tag[0] !== 'prep'
    ? { from: 0, to: verb, head: verb - 1 }
    : null;
}
