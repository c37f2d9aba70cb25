import type { Words } from '../words/words.ts';
import { retag } from './retag.ts';

/**
 * "The council will: • [open] schools • [better] [target] aid": under a lead-in that asks for a verb, the first word that can be one
 * is it, whatever else it may be. Adverbs before it stay, and an item that opens with a name or another word is left.
 */
export function openItemWithVerb(words: Words): void {
  let at = 0;
  while (at < words.length && /^(?:mark|num|stop|close|open)$/.test(words.tag[at]!)) at++;
  while (words.tag[at] === 'adv' || /^(?:better|best|further|more)$/.test(words.lower[at] ?? '')) at++;
  const sense = words.sense[at];
  if (!sense || words.label[at] !== null || !/^(?:noun|adj)$/.test(words.tag[at]!)) return;
  const isBase = sense.possibleLemma === sense.text;
  // "Close ports", "Report to parliament"; but "Support staff will be hired" has its verb.
  const hasObject = /^(?:det|adj|noun|num|pron|prep|quote)$/.test(words.tag[at + 1] ?? '');
  const end = words.tag.findIndex((tag, i) => i > at && /^(?:sub|rel|stop)$/.test(tag));
  const hasVerb = words.tag.slice(at, end < 0 ? words.length : end).some((tag) => /^(?:modal|be|have|do)$/.test(tag));
  if (isBase && hasObject && !hasVerb) retag(words, at, 'verb');
}
