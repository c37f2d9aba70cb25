import { neighbourWords } from '../../lexicon/neighbour-words.ts';
import { logProbability } from '../../lexicon/word-probability.ts';
import { baseLogRates, type LogRates } from './damage-kinds.ts';
import type { PageWords } from './page-words.ts';
import type { ReadingDraft } from './word-reading.ts';

/** A plain join as common as this may be what stood there. */
const plainAbove = -13;

/**
 * `The f eet consists`: *fleet* where second letters are lost, *feet* where a space was let in. Where no other place of the
 * document tells which, the plain join is as likely, whatever the frequencies are. But no plural follows an article:
 * `a f eet review`.
 */
export function untoldRival({ form }: PageWords, draft: ReadingDraft, logRates: LogRates): string | null {
  const { from, to, repairs } = draft;
  if (repairs.length > 1 || repairs[0]!.kind !== 'lost-letter') return null;
  if (logRates['lost-letter'] > baseLogRates['lost-letter']) return null;
  const plain = form[from]!.text + form[to - 1]!.text;
  if (logProbability(plain) < plainAbove) return null;
  return form[from - 1]?.text === 'a' && /(?:[^s]s|feet|men)$/.test(plain) ? null : plain;
}

/** What a word near the reading that often stands near it is worth, as a logarithm. */
const besideNeighbour = 4;
const neighbourReach = 3;

/** `f ights at high altitude` and `f ights against crime`: the words around tell which reading it is. */
export function neighbourGain(
  { form, length }: PageWords,
  { from, to, word }: Pick<ReadingDraft, 'from' | 'to' | 'word'>,
): number {
  const listed = neighbourWords(word.toLowerCase());
  if (listed === null) return 0;
  for (let i = Math.max(0, from - neighbourReach); i < Math.min(length, to + neighbourReach); i++) {
    if ((i < from || i >= to) && listed.has(form[i]!.text.toLowerCase())) return besideNeighbour;
  }
  return 0;
}
