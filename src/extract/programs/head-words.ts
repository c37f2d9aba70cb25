import { isOwnerName } from '../../lexicon/owner-name.ts';
import { bodyHeads, type ProgramHead, payoutHeads, programHeads } from '../../lexicon/program-heads.ts';
import type { Tokens } from '../../model/tokens.ts';
import { isDeterminer } from './name-words.ts';
import { hasCapital } from './program-candidate.ts';
import type { WordClasses } from './word-classes.ts';

export interface HeadWord {
  readonly head: ProgramHead;
  readonly isPlural: boolean;
}

export const headWords: ReadonlyMap<string, HeadWord> = new Map(
  programHeads.flatMap((head): [string, HeadWord][] => [
    [head.singular, { head, isPlural: false }],
    [head.plural, { head, isPlural: true }],
  ]),
);
/** Common words that head a measure's name only with a capital: not read further elsewhere. */
const capitalOnly = new Set([...payoutHeads, 'act', 'bill', 'mission', 'nidhi', 'framework', 'facility']);

/** "a basic income grant (BIG)": capitals in brackets are the first letters of the words that end in the head. */
export function isCoded({ text, normal }: Pick<Tokens, 'text' | 'normal'>, head: number): boolean {
  const code = text[head + 2] ?? '';
  if (text[head + 1] !== '(' || text[head + 3] !== ')' || !/^\p{Lu}{3,6}$/u.test(code)) return false;
  const letters = [...code.toLowerCase()];
  return letters.every((letter, index) => normal[head + 1 - letters.length + index]?.[0] === letter);
}

/** "the Young Sailor Grant", "the Restart wage | subsidy": a capital, or what is paid out behind capitals and an article. */
export function mayHeadName({ head }: HeadWord, { text, normal }: Tokens, at: number, from: number): boolean {
  if (!capitalOnly.has(head.singular) || hasCapital(text[at]) || isCoded({ text, normal }, at)) return true;
  if (!payoutHeads.has(normal[at]!) || at - 3 < from || !hasCapital(text[at - 2])) return false;
  if (bodyHeads.has(normal[at - 1]!) || bodyHeads.has(normal[at - 2]!)) return false;
  return isDeterminer(normal[at - 3]!) && !isOwnerName(text[at - 2]!) && !isOwnerName(text[at - 1]!);
}

/** Words that put a deed under the measure behind them: "built under | KiwiBuild". */
const placing = new Set('under through launched launching introduced implement implementing implemented'.split(' '));

/** Classes of words: of no interest, a head, a word that puts a deed under what follows. */
export const otherClass = 1;
const headClass = 2;
export const placingClass = 3;

/** Notes and gives back the class of the word with this number. */
export function classify(classes: WordClasses, word: number, normal: string): number {
  const found = headWords.has(normal) ? headClass : placing.has(normal) ? placingClass : otherClass;
  classes[word] = found;
  return found;
}
