import type { SecondOpinion } from '../../../analyze/second-opinion.ts';
import type { Tag } from '../closed-classes.ts';
import { verbLemmaOf } from '../verb-forms.ts';
import type { Words } from '../words.ts';
import { adverbTagRules } from './adverb-tag-rules.ts';
import { closedTagRules } from './closed-tag-rules.ts';
import { ingTagRules } from './ing-tag-rules.ts';
import { modifierListTagRules } from './modifier-list-tag-rules.ts';
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
  ...closedTagRules,
  ...adverbTagRules,
  ...modifierListTagRules,
  ...verbTagRules,
  ...phrasalTagRules,
  ...ingTagRules,
  ...singleWordTagRules,
  ...nounTagRules,
];

/** The rules of a tag in their order: those for all words, and for the words that some rule names these and its own. */
interface RulesOfTag {
  readonly general: readonly TagRule[];
  readonly byWord: ReadonlyMap<string, readonly TagRule[]>;
}

const rulesOf = groupRules(tagRules);
const closedRulesOf = groupRules(closedTagRules);

function groupRules(rules: readonly TagRule[]): ReadonlyMap<Tag, RulesOfTag> {
  const tags = new Set(rules.flatMap((rule) => rule.of));
  const named = new Map(rules.map((rule) => [rule, rule.at?.split(' ')]));
  return new Map(
    [...tags].map((tag) => {
      const own = rules.filter((rule) => rule.of.includes(tag));
      const at = (word: string | null) => own.filter((rule) => named.get(rule)?.includes(word ?? '') ?? true);
      const words = new Set(own.flatMap((rule) => named.get(rule) ?? []));
      return [tag, { general: at(null), byWord: new Map([...words].map((word) => [word, at(word)])) }];
    }),
  );
}

/** Mends the tags of a sentence in place, left to right: words of several tokens first, then every rule that looks at the word's tag. */
export function repairTags(words: Words, { ask, decideVerbs }: TagAdvisers): void {
  const first = words.tag.slice();
  markSequences(words);
  markManner(words);
  markAdjuncts(words);
  const settled = new Set<number>();
  applyRules(words, rulesOf, settled);
  // "As it [maintains] the rate": what "as" is hangs on the verb behind it.
  const verdict = decideVerbs?.(words, first, settled);
  if (verdict?.isChanged) applyRules(words, closedRulesOf);
  restoreFiniteVerb(words, { ask, leanings: verdict?.leanings });
}

function applyRules(words: Words, rulesByTag: ReadonlyMap<Tag, RulesOfTag>, settled?: Set<number>): void {
  for (let i = 0; i < words.length; i++) {
    const rules = rulesByTag.get(words.tag[i]!);
    if (!rules || (words.tag[i] === 'noun' && !mayChange(words, i))) continue;
    for (const rule of rules.byWord.get(words.lower[i]!) ?? rules.general) {
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
  return i === 0 || verbLemmaOf(words.lower[i]!) !== null || words.tag[i - 1] !== 'noun';
}
