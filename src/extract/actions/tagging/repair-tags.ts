import type { SecondOpinion } from '../../../analyze/second-opinion.ts';
import type { Tag } from '../lexicon/closed-classes.ts';
import type { Words } from '../words/words.ts';
import { adverbTagRules } from './adverb-tag-rules.ts';
import { closedTagRules } from './closed-tag-rules.ts';
import { floatingTagRules } from './floating-tag-rules.ts';
import { ingTagRules } from './ing-tag-rules.ts';
import { lawTagRules } from './law-tag-rules.ts';
import { modifierListTagRules } from './modifier-list-tag-rules.ts';
import { nounOrVerbTagRules } from './noun-or-verb-tag-rules.ts';
import { nounTagRules } from './noun-tag-rules.ts';
import { phrasalTagRules } from './phrasal-tag-rules.ts';
import { restoreFiniteVerb } from './restore-verb.ts';
import { retag } from './retag.ts';
import { markAdjuncts, markManner, markSequences } from './sequences.ts';
import { singleWordTagRules } from './single-word-tag-rules.ts';
import type { TagRule } from './tag-rule.ts';
import type { VerbDecider } from './verb-decider.ts';
import { verbTagRules } from './verb-tag-rules.ts';

/** Who is asked where the rules leave a word open. */
export interface TagAdvisers {
  /** Heard where no finite verb was found. */
  readonly ask?: SecondOpinion | undefined;
  readonly decideVerbs?: VerbDecider | undefined;
}

/** All rules, in the order in which they look at a word. */
export const tagRules: readonly TagRule[] = [
  ...floatingTagRules,
  ...closedTagRules,
  ...adverbTagRules,
  ...lawTagRules,
  ...modifierListTagRules,
  ...verbTagRules,
  ...phrasalTagRules,
  ...ingTagRules,
  ...nounOrVerbTagRules,
  ...singleWordTagRules,
  ...nounTagRules,
];

type RulesByTag = ReadonlyMap<Tag, readonly TagRule[]>;

/** Words that some rule names. */
const named = [...new Set(tagRules.flatMap(({ at }) => at?.split(' ') ?? []))];
const ruleSetOf: ReadonlyMap<string, number> = new Map(named.map((word, index) => [word, index + 1]));
/** The rules that look at a word, by `WordSense.rules`: those for words that no rule names come first. */
const allRules = ruleSetsOf(tagRules);
const closedRules = ruleSetsOf(closedTagRules);

function ruleSetsOf(rules: readonly TagRule[]): readonly RulesByTag[] {
  return [null, ...named].map((word) =>
    byTag(rules.filter(({ at }) => at === undefined || (word !== null && at.split(' ').includes(word)))),
  );
}

function byTag(rules: readonly TagRule[]): RulesByTag {
  const tags = new Set(rules.flatMap((rule) => rule.of));
  return new Map([...tags].map((tag) => [tag, rules.filter((rule) => rule.of.includes(tag))]));
}

/** Mends the tags of a sentence in place, left to right: words of several tokens first, then every rule that looks at the word's tag. */
export function repairTags(words: Words, { ask, decideVerbs }: TagAdvisers): void {
  const first = words.tag.slice();
  markSequences(words);
  markManner(words);
  markAdjuncts(words);
  const settled = new Set<number>();
  applyRules(words, allRules, settled);
  // "As it [maintains] the rate": what "as" is hangs on the verb behind it.
  const verdict = decideVerbs?.(words, first, settled);
  if (verdict?.isChanged) applyRules(words, closedRules);
  restoreFiniteVerb(words, { ask, leanings: verdict?.leanings });
}

/** Lets the rules of `ruleSets` look at each word in turn: the first that decides has it. Adds what is final to `settled`. */
function applyRules(words: Words, ruleSets: readonly RulesByTag[], settled?: Set<number>): void {
  for (let i = 0; i < words.length; i++) {
    if (words.tag[i] === 'noun' && !mayChange(words, i)) continue;
    const sense = words.sense[i]!;
    if (sense.rules < 0) sense.rules = ruleSetOf.get(sense.text) ?? 0;
    const rules = ruleSets[sense.rules]!.get(words.tag[i]!);
    if (rules === undefined) continue;
    for (const rule of rules) {
      const tag = rule.retag(words, i);
      if (tag === undefined) continue;
      // A rule that finds the tag right decides as well: "as" behind a subject stays a preposition.
      if (tag !== words.tag[i]) retag(words, i, tag);
      if (rule.isFinal) settled?.add(i);
      break;
    }
  }
}

/** Most nouns are no verbs anywhere; only behind a modal or at the start of a sentence do the rules look at them. */
function mayChange(words: Words, i: number): boolean {
  return i === 0 || words.sense[i]!.verbLemma !== null || words.tag[i - 1] !== 'noun';
}
