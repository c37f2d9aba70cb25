import { compoundCounts } from '../../lexicon/compound-counts.ts';
import { prefixes } from '../../lexicon/prefixes.ts';
import { logProbability, wordCount } from '../../lexicon/word-probability.ts';
import type { Evidence } from '../evidence.ts';
import { confidenceOf } from './propose-repairs.ts';

/** What to do with a hyphen between two halves: take it out, keep it, or leave the place as it is. */
export interface HyphenDecision {
  readonly choice: 'join' | 'keep' | 'leave';
  readonly confidence: number;
  readonly evidence: string;
}

export interface HyphenPlace {
  readonly left: string;
  readonly right: string;
  /** Logarithm of the odds that a hyphen here is the setter's and not the writer's, before the words are looked at. */
  readonly prior: number;
  /** What follows the right half, where the real second half may stand if columns were woven together. */
  readonly following: string;
}

/** Rarer than this (about 1 in 3 million words) a half is no word of its own. */
const wordAbove = -15;
/** A word commoner than this is a function word, which compounds seldom begin or end with. */
const functionAbove = -6;
/** How much likelier two words are together in a compound than side by side, less the rarity of compounds. */
const compoundGain = 2;
const prefixScore = -9;
/** A word read out of pieces that stand apart must be as common as this. */
const displacedCount = 20;
const suspended = new Set(['and', 'or', 'to', 'as', 'nor', 'und', 'et']);

/**
 * Decides a hyphen at a line end three ways. The document's own forms inside lines go first, then the genre's compounds
 * and word counts; a word that nobody knows keeps its hyphen, since a lost hyphen cannot be found again.
 */
export function decideHyphen({ left, right, prior, following }: HyphenPlace, evidence: Evidence): HyphenDecision {
  const closed = left + right;
  const pair = `${left}-${right}`.toLowerCase();
  const inDocument = {
    closed: evidence.wordCounts.get(closed.toLowerCase()) ?? 0,
    hyphenated: evidence.hyphenatedPairs.get(pair) ?? 0,
  };
  const counts = describe(closed, `${left}-${right}`, inDocument);
  if (isSuspended(left, right, inDocument.closed)) return { choice: 'leave', confidence: 1, evidence: counts };
  if (beginsName(left, right))
    return { choice: 'keep', confidence: 0.95, evidence: `a name follows the hyphen; ${counts}` };
  const isClosedKnown = wordCount(closed.toLowerCase()) > 0 || inDocument.closed > 1;
  if (!isClosedKnown && inDocument.hyphenated === 0) {
    const unknown = decideUnknown(left, right, following);
    if (unknown) return { ...unknown, evidence: counts };
  }
  const margin = closedScore(closed, inDocument.closed) + prior - hyphenatedScore(left, right, inDocument.hyphenated);
  return { choice: margin > 0 ? 'join' : 'keep', confidence: confidenceOf(Math.abs(margin)), evidence: counts };
}

/** Where nothing shows the closed or the hyphenated form: names, coined compounds, and columns woven together. */
function decideUnknown(left: string, right: string, following: string): Omit<HyphenDecision, 'evidence'> | null {
  const isWord = { left: scoreOfLeft(left) > wordAbove, right: logProbability(right) > wordAbove };
  const isCapital = { left: /^\p{Lu}/u.test(left), right: /^\p{Lu}/u.test(right) };
  if (isDisplaced(left, following)) return { choice: 'leave', confidence: 0.9 };
  if (isWord.left && isWord.right)
    return logProbability(right) > functionAbove ? { choice: 'leave', confidence: 0.6 } : null;
  if (isWord.left) return null;
  if (isCapital.right) return { choice: 'leave', confidence: 0.6 };
  if (isWord.right) return { choice: 'keep', confidence: 0.6 };
  return isCapital.left ? { choice: 'keep', confidence: 0.5 } : { choice: 'join', confidence: 0.7 };
}

/** `chur-⏎nesia: ches on`: a piece further on makes the word that the right half does not. */
function isDisplaced(left: string, following: string): boolean {
  for (const [piece] of following.matchAll(/\p{Ll}{2,}/gu)) {
    if (logProbability(piece) < wordAbove && wordCount((left + piece).toLowerCase()) >= displacedCount) return true;
  }
  return false;
}

/** `mid- and long-term`: the hyphen stands for the second word of the compound. */
function isSuspended(left: string, right: string, closedInDocument: number): boolean {
  return suspended.has(right) && wordCount((left + right).toLowerCase()) === 0 && closedInDocument === 0;
}

/** `inter-⏎Korean`, `Anti-⏎Air`, `KF-⏎X`: a capital inside a word is a hyphenated name. */
function beginsName(left: string, right: string): boolean {
  if (!/^\p{Lu}/u.test(right) || logProbability(left) <= wordAbove) return /^\p{Lu}$/u.test(right);
  const isUpper = left === left.toUpperCase() && right === right.toUpperCase();
  return !isUpper || wordCount((left + right).toLowerCase()) === 0;
}

/** A prefix is as good a first half as a common word. */
function scoreOfLeft(left: string): number {
  const score = logProbability(left);
  return prefixes.has(left.toLowerCase()) ? Math.max(score, prefixScore) : score;
}

function closedScore(closed: string, inDocument: number): number {
  return Math.max(logProbability(closed), inDocument > 0 ? documentScore(inDocument) : -Infinity);
}

function hyphenatedScore(left: string, right: string, inDocument: number): number {
  const a = scoreOfLeft(left);
  const b = logProbability(right);
  const composed = a + b + (a > functionAbove || b > functionAbove ? 0 : compoundGain);
  const listed = compoundCounts(`${left}-${right}`.toLowerCase());
  const known = listed ? Math.log(listed.hyphenated / 8_000_000) : -Infinity;
  return Math.max(composed, known, inDocument > 0 ? documentScore(inDocument) + 2 : -Infinity);
}

/** A form inside the lines of the same document is worth as much as a common word of the genre. */
function documentScore(count: number): number {
  return Math.log(count / 100_000);
}

function describe(closed: string, hyphenated: string, inDocument: { closed: number; hyphenated: number }): string {
  const listed = compoundCounts(hyphenated.toLowerCase())?.hyphenated ?? 0;
  const words = Math.round(wordCount(closed.toLowerCase()));
  return `${closed} ${words} in the genre, ${inDocument.closed} in the document; ${hyphenated} ${listed} and ${inDocument.hyphenated}`;
}
