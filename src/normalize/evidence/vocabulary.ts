import { mayBeWord, ownWords } from '../../lexicon/joined-words.ts';
import { letterRuns } from '../../lexicon/letter-runs.ts';
import { logProbability, wordCount } from '../../lexicon/word-probability.ts';
import { createNameEvidence } from '../words/name-evidence.ts';
import type { PageWords } from '../words/page-words.ts';
import type { Vocabulary } from '../words/word-repairs.ts';

/** A word that the lists do not know counts as known where the document has it as often as this. */
const minDocumentCount = 3;
const minDocumentLength = 5;
const unlisted = -17;

/** A word's probability from the lists, or from the document where the lists do not know it: names above all. */
export function createVocabulary(wordCounts: ReadonlyMap<string, number>, pages: readonly PageWords[]): Vocabulary {
  const wordProbability = (word: string): number => {
    const listed = logProbability(word);
    if (listed > unlisted || word.length < minDocumentLength) return listed;
    const inner = innerCapital(word);
    if (inner > 0)
      return Math.min(logProbability(word.slice(0, inner)), logProbability(word.slice(inner))) - compoundCost;
    const lower = word.toLowerCase();
    const count = wordCounts.get(lower) ?? 0;
    if (count >= minDocumentCount) return Math.log(count / 1_000_000);
    // `Notifies`: a word that the lists have in small letters alone may always begin a cell or a sentence.
    const inSmall = word === lower ? prefixed(word) : Math.min(logProbability(lower), rareCapital);
    return Math.max(listed, inSmall);
  };
  const frequent = [...frequentWords(wordCounts)];
  const own = ownWords(frequent);
  const mayJoin: Vocabulary['mayJoin'] = (left, letters, right) =>
    runs.mayJoin(left, letters, right) && (mayBeWord(left, letters, right, own) || startsNew.test(left));
  const runs = letterRuns(frequent);
  // The end of a short piece would be taken for a word's end.
  const mayGoOn: Vocabulary['mayGoOn'] = (left, letters, right) =>
    right.length < 3 || runs.mayJoin(left, letters, right) || mayBeNew(left + letters + right);
  return { wordProbability, mayJoin, mayGoOn, names: createNameEvidence(pages), losses: new Map() };
}

const rareCapital = -15;

/** `counterfire`, `antiflood`: a common word behind a prefix that makes new words; -Infinity for others. */
const newPrefixes = ['anti', 'counter', 'cyber', 'inter', 'micro', 'multi', 'over', 'under'] as const;
const newPrefix = /^(?:anti|counter|cyber|inter|micro|multi|over|under)(?=\p{Ll}{4,}$)/u;
const prefixCost = 6;
const startsNew = /^(?:anti|counter|cyber|inter|micro|multi|over|under)\p{Ll}*f[il]?$/u;

/** True for the beginning of a new word, if only of its prefix. */
function mayBeNew(word: string): boolean {
  return newPrefixes.some((prefix) => word.startsWith(prefix) || prefix.startsWith(word));
}

function prefixed(word: string): number {
  const length = newPrefix.exec(word)?.[0].length;
  return length === undefined ? -Infinity : logProbability(word.slice(length)) - prefixCost;
}

/** The words that the document has and the lists have not, whose runs of letters are known. */
/** `AsiaPacific`, where a line join has eaten the hyphen too, costs this much more than its rarer half. */
const compoundCost = 2;

/** Where the second of two capitals stands that begin halves of three letters or more; 0 where there is none. */
function innerCapital(word: string): number {
  return /^\p{Lu}\p{Ll}{2,}(?=\p{Lu}\p{Ll}{2,}$)/u.exec(word)?.[0].length ?? 0;
}

function* frequentWords(wordCounts: ReadonlyMap<string, number>): Iterable<string> {
  for (const [word, count] of wordCounts) {
    if (count >= minDocumentCount && word.length >= minDocumentLength && wordCount(word) === 0) yield word;
  }
}
