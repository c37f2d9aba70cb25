import { isUnchanging } from '../lexicon/verb-forms.ts';
import type { Catenative, CatenativeKind } from '../lexicon/verb-tables.ts';
import { tagAt, type WordRange, type Words } from '../words/words.ts';

/** `bare` is a base form without "to" or modal: a plural present, an imperative or the second of two ("to build and test"). */
export type GroupForm = 'finite' | 'infinitive' | 'gerund' | 'participle' | 'bare';

/** A verb with its auxiliaries, modals, catenatives and particle: "will seek to attract" is one group with the trigger "attract". */
export interface VerbGroup extends WordRange {
  readonly form: GroupForm;
  readonly trigger: WordRange;
  readonly lemma: string;
  /** Modals and catenatives in order: "will", "seek to". */
  readonly modality: string;
  readonly modals: readonly string[];
  readonly catenatives: readonly CatenativeKind[];
  readonly isPerfect: boolean;
  readonly isProgressive: boolean;
  readonly isPassive: boolean;
  readonly isPast: boolean;
  readonly isNegative: boolean;
  /** True for a verb in the third person singular. */
  readonly isSingular: boolean;
  /** No row: a copula, "have", an attitude. It still is the verb of its clause. */
  readonly isRowless: boolean;
  /** The stage that a predicate tells ("is underway"), else null. */
  readonly predicate: 'underway' | 'completed' | 'planned' | null;
  /** The shape of the last verb: what a coordinated verb must match. */
  readonly last: 'base' | 'ing' | 'ed' | 's' | 'past';
}

export type Draft = { -readonly [K in keyof VerbGroup]: VerbGroup[K] } & {
  modals: string[];
  catenatives: CatenativeKind[];
};

/** Skips adverbs, negations and a short aside between commas: "cannot, in any event, be cut". */
export function skip(words: Words, i: number, draft: Draft): number {
  let at = i;
  for (;;) {
    const tag = tagAt(words, at);
    if (tag === 'not') draft.isNegative = true;
    if (tag === 'adv' || tag === 'not' || tag === 'quote' || tag === 'mark') at++;
    // "have all been promised"
    else if (
      /^(?:all|both|each)$/.test(words.lower[at] ?? '') &&
      /^(?:be|verb)$/.test(tagAt(words, at + 1)) &&
      /^(?:have|be)$/.test(tagAt(words, at - 1))
    )
      at++;
    // "has [since 2016] launched"
    else if (tag === 'prep' && words.label[at + 1] === 'DATE' && tagAt(words, at + 2) === 'verb') at += 2;
    else if (tag === 'comma') {
      const end = endOfAside(words, at);
      if (end < 0) return at;
      at = end;
    } else return at;
  }
}

/** The index after an aside of at most thirteen words that opens with the comma at `i` and closes before a verb; -1 where there is none. */
function endOfAside(words: Words, i: number): number {
  for (let at = i + 1; at < words.length && at <= i + 14; at++) {
    const tag = words.tag[at]!;
    if (tag === 'comma')
      return at > i + 1 && /^(?:verb|be|have|adv)$/.test(tagAt(words, at + 1)) && !isFiniteForm(words, at + 1)
        ? at + 1
        : -1;
    if (tag === 'verb' || tag === 'be' || tag === 'have' || tag === 'modal' || tag === 'stop' || tag === 'cc')
      return -1;
  }
  return -1;
}

function isFiniteForm(words: Words, i: number): boolean {
  return words.form[i] === 's' || words.form[i] === 'past' || /^(?:is|are|was|were|has|had)$/.test(words.lower[i]!);
}

export const isParticiple = (words: Words, i: number) =>
  words.tag[i] === 'verb' &&
  (words.form[i] === 'ed' || words.form[i] === 'part' || (words.form[i] === 'base' && isUnchanging(words.lemma[i]!)));

/** An empty verb group that begins at word `from`. */
export function createDraft(from: number): Draft {
  return {
    from,
    to: from,
    form: 'finite',
    trigger: { from, to: from },
    lemma: '',
    modality: '',
    modals: [],
    catenatives: [],
    isPerfect: false,
    isProgressive: false,
    isPassive: false,
    isPast: false,
    isNegative: false,
    isSingular: false,
    isRowless: false,
    predicate: null,
    last: 'base',
  };
}

/** Takes form and tense from an auxiliary: "being" opens a gerund, "was" a past. */
export function readFiniteness(lower: string, draft: Draft): void {
  if (lower === 'being' || lower === 'having') draft.form = 'gerund';
  else if (lower === 'been') draft.form = 'participle';
  else if (lower === 'be') draft.form = 'bare';
  else draft.form = 'finite';
  draft.isPast = lower === 'was' || lower === 'were' || lower === 'had' || lower === 'did';
  if (lower === 'have' || lower === 'do') draft.last = 'base';
}

/** True where the words of a phrase stand from `from` on. */
export function matches(words: Words, from: number, phrase: string): boolean {
  const first = words.lower[from];
  if (first === undefined || !phrase.startsWith(first)) return false;
  return phrase.split(' ').every((part, offset) => words.lower[from + offset] === part);
}

/** Adds a verb that heads another ("plans to", "fails to") with its words as they stand. */
export function addCatenative(draft: Draft, catenative: Catenative, text: string): void {
  draft.catenatives.push(catenative.kind);
  draft.modals.push(text);
  if (catenative.kind === 'failing') draft.isNegative = true;
}

/** Ends the group before word `to`. */
export function finish(draft: Draft, to: number): VerbGroup {
  draft.to = to;
  if (draft.modals.length > 0) draft.modality = draft.modals.join(' ');
  return draft;
}
