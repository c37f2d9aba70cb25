import { tagAt, type Words } from '../words/words.ts';

/** "for generations [to] come": what is still ahead. */
export function isYetToCome(words: Words, to: number): boolean {
  return (
    words.lower[to] === 'to' &&
    words.lower[to + 1] === 'come' &&
    /^(?:years|decades|generations|centuries|months|weeks|days|times?)$/.test(words.lower[to - 1] ?? '') &&
    !/^(?:det|adv|noun)$/.test(tagAt(words, to + 2))
  );
}

/** What a verb may bring its object to, by the noun that looks like a verb. */
const broughtTo: ReadonlyMap<string, RegExp> = new Map([
  ['use', /^put$/],
  ['rest', /^(?:put|lay)$/],
  ['work', /^put$/],
  ['market', /^(?:bring|take|get)$/],
  ['account', /^(?:hold|call|bring)$/],
  ['scale', /^(?:bring|take)$/],
  ['book', /^bring$/],
  ['trial', /^(?:bring|send|commit)$/],
  ['heel', /^bring$/],
  ['court', /^(?:take|bring|go|drag)$/],
  ['task', /^take$/],
]);

/** "puts that evidence [to] use", "hold them [to] account": what becomes of it, no deed of its own. */
export function isPutToUse(words: Words, to: number): boolean {
  const verbs = words.lower[to] === 'to' ? broughtTo.get(words.lower[to + 1] ?? '') : undefined;
  if (!verbs || /^(?:det|pron|noun|num|adj)$/.test(tagAt(words, to + 2))) return false;
  for (let at = to - 1; at >= 0 && to - at < 8; at--) if (words.tag[at] === 'verb') return verbs.test(words.lemma[at]!);
  return false;
}
