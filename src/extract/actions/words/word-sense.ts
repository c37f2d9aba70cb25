import { narrow, wide, wordCluster } from '../../../lexicon/word-cluster.ts';
import { codeOf } from '../../../text/code-of.ts';
import { closedClasses, type Tag } from '../lexicon/closed-classes.ts';
import { type FixedPhrase, mannerNouns, phrasesByFirst } from '../lexicon/fixed-phrases.ts';
import { possibleVerbLemmaOf, type VerbForm, verbFormOf, verbLemmaOf } from '../lexicon/verb-forms.ts';
import { adjectivesInIng, changesInIng } from '../lexicon/words-in-ing.ts';

/** What a word is by itself, wherever it stands: looked up once a word, not once for each rule that asks. Codes are what features are mixed from. */
export interface WordSense {
  /** The word in lower case, with straight apostrophes. */
  readonly text: string;
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
  /** Its tag if it is of a closed class. */
  readonly closedTag: Tag | null;
  /** See `verbLemmaOf` and `possibleVerbLemmaOf`. */
  readonly verbLemma: string | null;
  readonly possibleLemma: string | null;
  /** In -s, not -ss. */
  readonly isPlural: boolean;
  /** "How can it best be described": the rules are sure of the tag. */
  readonly isSettled: boolean;
  /** "With increasing demand": what things do by themselves. */
  readonly isChange: boolean;
  /** "An enduring challenge", "it is undisputed": they are sure of it where it is an adjective. */
  readonly isSettledAdjective: boolean;
  /** Phrases of several words that it opens, where there are any. */
  readonly phrases: readonly FixedPhrase[] | null;
  readonly isManner: boolean;
  /** The decider's sum of the word's own rows, where it has made it: `verb-decider.ts` fills it. */
  sum: Int32Array | null;
  /** Which rules of tags look at it, a number of `repair-tags.ts`, which fills it; -1 until then. */
  rules: number;
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
    text: lower,
    code: codeOf(lower),
    lemma: codeOf(lemma ?? lower),
    ending: codeOf(lower.slice(-4)),
    shortEnding: codeOf(lower.slice(-2)),
    cluster,
    narrow: narrow(cluster),
    wide: wide(cluster),
    form: formCode(verbFormOf(lower, lemma ?? lower)),
    mayBeVerb: lemma !== null,
    closedTag: closedClasses.get(lower) ?? null,
    verbLemma: verbLemmaOf(lower),
    possibleLemma: lemma,
    isPlural: /[^s]s$/.test(lower),
    isSettled: settled.has(lower),
    isSettledAdjective:
      adjectivesInIng.has(lower) || /^(?:placed|positioned|suited)$/.test(lower) || /^un(?!der).*ed$/.test(lower),
    isChange: changesInIng.has(lower),
    phrases: phrasesByFirst.get(lower) ?? null,
    isManner: mannerNouns.has(lower),
    sum: null,
    rules: -1,
  };
  if (remembered.size >= rememberedLimit) remembered.clear();
  remembered.set(lower, sense);
  return sense;
}
