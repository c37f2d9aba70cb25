import { narrow, wide, wordCluster } from '../../../lexicon/word-cluster.ts';
import { codeOf } from '../../../text/code-of.ts';
import { isUnchanging, possibleVerbLemmaOf, type VerbForm, verbFormOf } from '../verb-forms.ts';
import type { Words } from '../words.ts';
import { adjectivesInIng, changesInIng, isCircumstance } from './words-in-ing.ts';

/** What a word is by itself, to the verb decider: codes that features are mixed from. */
export interface WordSense {
  readonly code: number;
  readonly lemma: number;
  readonly ending: number;
  readonly shortEnding: number;
  readonly cluster: number;
  readonly narrow: number;
  readonly wide: number;
  /** Its form as a verb, by shape. */
  readonly form: number;
  readonly mayBeVerb: boolean;
  /** In -s, not -ss. */
  readonly isPlural: boolean;
  /** "How can it best be described": the rules are sure of the tag. */
  readonly isSettled: boolean;
  /** "With increasing demand": what things do by themselves. */
  readonly isChange: boolean;
  /** "An enduring challenge", "it is undisputed": they are sure of it where it is an adjective. */
  readonly isSettledAdjective: boolean;
  /** The decider's sum of the word's own rows, where it has made it: `verb-decider.ts` fills it. */
  sum: Int32Array | null;
}

const formCodes: ReadonlyMap<VerbForm, number> = new Map(
  (['', 'base', 's', 'ing', 'ed', 'past', 'part'] as const).map((form, code) => [form, code + 1]),
);

export const formCode = (form: VerbForm): number => formCodes.get(form)!;

/** "territorial waters", "to stop people smuggling", "the act dated 11 May": where the weights err and the rules do not. */
const settled = new Set(['best', 'better', 'waters', 'smuggling', 'trafficking', 'flooding', 'wind', 'dated']);

const remembered = new Map<string, WordSense>();
const rememberedLimit = 20_000;

/** Looks a word up once; emptied when full, so that hostile text cannot fill memory. */
export function senseOf(lower: string): WordSense {
  const known = remembered.get(lower);
  if (known) return known;
  const lemma = possibleVerbLemmaOf(lower);
  const cluster = wordCluster(lower);
  const sense: WordSense = {
    code: codeOf(lower),
    lemma: codeOf(lemma ?? lower),
    ending: codeOf(lower.slice(-4)),
    shortEnding: codeOf(lower.slice(-2)),
    cluster,
    narrow: narrow(cluster),
    wide: wide(cluster),
    form: formCode(verbFormOf(lower, lemma ?? lower)),
    mayBeVerb: lemma !== null,
    isPlural: /[^s]s$/.test(lower),
    isSettled: settled.has(lower),
    isSettledAdjective:
      adjectivesInIng.has(lower) || /^(?:placed|positioned|suited)$/.test(lower) || /^un(?!der).*ed$/.test(lower),
    isChange: changesInIng.has(lower),
    sum: null,
  };
  if (remembered.size >= rememberedLimit) remembered.clear();
  remembered.set(lower, sense);
  return sense;
}

/** True where the word's tag is open: a verb, or a noun or adjective that may be one. Names and closed classes are not. */
export function isOpen(words: Words, i: number, sense: WordSense): boolean {
  const tag = words.tag[i];
  if (tag !== 'verb' && tag !== 'noun' && tag !== 'adj') return false;
  if (words.label[i] !== null || sense.isSettled || (tag === 'adj' && sense.isSettledAdjective)) return false;
  if (tag === 'adj' && sense.isChange && isCircumstance(words, i - 1)) return false;
  return (tag === 'verb' || sense.mayBeVerb) && !isSureNoun(words, i);
}

/** "20 squats a day", "have time to think": behind a number (not "Article 3 requires") or a form of "have" no present stands. */
export function isSureNoun(words: Words, i: number): boolean {
  // "this diverse set of threats"
  if (words.lower[i] === 'set' && words.lower[i + 1] === 'of') return true;
  if (words.lower[i]!.endsWith('ing') || words.lower[i]!.endsWith('ed')) return false;
  const isPlural = /[^s]s$/.test(words.lower[i]!);
  // "the budgets that schools already have"
  const next = words.tag[i + 1] === 'adv' ? i + 2 : i + 1;
  if (words.tag[i - 1] === 'rel' && isPlural && /^(?:have|be|modal|do)$/.test(words.tag[next] ?? '')) return true;
  if (words.tag[i - 1] === 'num' && isPlural)
    return /^(?:cc|comma|verb|det|adj)$/.test(words.tag[i - 2] ?? '') && !/^(?:zero|one)$/.test(words.lower[i - 1]!);
  if (words.tag[i - 1] !== 'have') return false;
  const lemma = possibleVerbLemmaOf(words.lower[i]!);
  // "has proven"
  if (/[ewr]n$/.test(words.lower[i]!)) return false;
  return lemma !== null && (lemma !== words.lower[i] ? isPlural : !isUnchanging(lemma));
}
