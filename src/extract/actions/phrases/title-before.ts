import type { Words } from '../words/words.ts';
import type { NounPhrase } from './noun-phrases.ts';

/** "[Together for Better Health] sets out our aims": capitals from the start to the verb make a title, whatever its words are. */
export function titleBefore({ source, start, end, tag }: Words, verb: number): NounPhrase | null {
  if (verb < 3 || verb > 10) return null;
  const isCapital = (at: number) => /^\p{Lu}/u.test(source.slice(start[at], end[at]));
  let capitals = 0;
  for (let at = 0; at < verb; at++) {
    if (isCapital(at)) capitals++;
    else if (!/^(?:prep|det|cc|to|poss)$/.test(tag[at]!)) return null;
  }
  return capitals > 1 && isCapital(0) && isCapital(verb - 1) && tag[0] !== 'prep'
    ? { from: 0, to: verb, head: verb - 1 }
    : null;
}
