import type { Words } from '../words/words.ts';

/** "review the list and, as a result, [update] it": the "and" before an aside, where a comma closes one; else the word itself. */
export function conjunctionBefore({ tag }: Words, previous: number): number {
  if (tag[previous] !== 'comma') return previous;
  for (let at = previous - 1; at > 0 && previous - at < 9; at--) {
    if (/^(?:verb|be|have|modal|do|stop|rel|cc)$/.test(tag[at]!)) return previous;
    if (tag[at] === 'comma') return tag[at - 1] === 'cc' ? at - 1 : previous;
  }
  return previous;
}
