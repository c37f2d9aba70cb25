import { nounLemmas } from '../../../lexicon/noun-lemmas.ts';
import type { Action } from '../../../model/annotations.ts';
import type { Clause } from '../clauses/clause.ts';
import { readNounPhrase } from '../phrases/noun-phrases.ts';
import { isCode } from '../phrases/numbers-of-names.ts';
import { isCapitalized, textOfWords, type WordRange, type Words } from '../words/words.ts';
import type { SentenceReading } from './sentence-reading.ts';
import type { JudgedStage } from './stage-rules.ts';

/** The `tense` column: empty for infinitives, gerunds and participles. */
export function tenseOf({ group }: Clause): Action['tense'] {
  if (group.form !== 'finite' && group.form !== 'bare') return '';
  if (/^(?:will|shall|'ll)\b/.test(group.modality)) return 'Fut';
  return group.isPast ? 'Past' : 'Pres';
}

const obligations =
  /\b(?:must|shall|need(?:s|ed)? to|ha(?:ve|s|d) to|required to|obliged to|obligated to|mandated to)\b/;

/** The `deontic` column: what the modal or a demand makes of the deed. */
export function deonticOf({ group, isDemanded }: Clause, isNegative: boolean): Action['deontic'] {
  if (isNegative && /\b(?:must|shall|may|can|cannot)\b/.test(group.modality)) return 'prohibition';
  if (obligations.test(group.modality)) return 'obligation';
  if (/\b(?:should|ought)\b/.test(group.modality) || isDemanded) return 'recommendation';
  return /\bmay\b/.test(group.modality) ? 'permission' : '';
}

/** "No country can secure its own peace", "[it] makes no mention of a date": the phrase denies the deed. Not so "no less than ten". */
export function isNone(words: Words, phrase: WordRange | null): boolean {
  if (!phrase) return false;
  const first = words.lower[phrase.from]!;
  if (first === 'nobody' || first === 'nothing' || first === 'neither') return true;
  return first === 'no' && !/^(?:less|fewer|more|later|longer|matter|doubt)$/.test(words.lower[phrase.from + 1] ?? '');
}

/** The words that decided the stage, without the trigger. */
export function cueOf(words: Words, { group, cue }: Clause, kind: JudgedStage['rule']['cue']): string {
  if (kind === 'marker' || kind === 'governor') {
    if (cue) return textOfWords(words, cue);
    return kind === 'marker' ? textOfWords(words, { from: group.from, to: group.trigger.from }) : '';
  }
  if (kind === 'none') return '';
  if (group.predicate) return textOfWords(words, { from: group.from, to: group.to });
  const isOwn = group.from < group.trigger.from;
  return isOwn ? textOfWords(words, { from: group.from, to: group.trigger.from }) : group.modality;
}

/** The `object_head` column: the lemmas of the heads, a name as it stands, joined by semicolons. */
export function headText(words: Words, object: WordRange, heads: readonly (number | string)[]): string {
  const isName =
    heads.length === 1 &&
    typeof heads[0] === 'number' &&
    words.label[heads[0]] &&
    pastPartitive(words, heads[0]) === heads[0];
  if (isName) return textOfWords(words, { from: heads[0] as number, to: (heads[0] as number) + 1 });
  const texts = heads.map((one) => {
    if (typeof one === 'string') return one;
    const head = pastPartitive(words, one);
    if (words.label[head] === 'NORP') return textOfWords(words, { from: head, to: head + 1 }).replace(/([^s])s$/, '$1');
    if (words.label[head] || words.tag[head] === 'pron') return textOfWords(words, { from: head, to: head + 1 });
    const text = textOfWords(words, { from: head, to: head + 1 });
    // "develop distance learning": a noun in -ing is its own lemma.
    if (words.tag[head] === 'noun' && /ings?$/.test(words.lower[head]!)) return words.lower[head]!.replace(/s$/, '');
    return /[A-Z].*[A-Z0-9]/.test(text)
      ? text
      : words.lower[head]!.includes('-')
        ? words.lower[head]!
        : singular(words.lower[head]!, words.lemma[head]!);
  });
  return object ? [...new Set(texts)].join('; ') : '';
}

/** "some of the most important [breakthroughs]", "much of the [work]": the noun of a partitive is its head. */
function pastPartitive(words: Words, head: number): number {
  const isPart = /^(?:some|many|most|much|all|several|few|each|both|half|one|two|three|any|none)$/.test(
    words.lower[head]!,
  );
  // "a number of deliverables", but "the number of ships"
  // "a great deal of energy"
  const isSome =
    /^(?:number|lot|couple|majority|handful|deal)$/.test(words.lower[head]!) &&
    [head - 1, head - 2].some((at) => words.lower[at] === 'a');
  if (words.lower[head + 1] !== 'of') return head;
  const whole = readNounPhrase(words, head + 2, words.length)?.head ?? head;
  // "90% of the recommendations", "54 of the bases", but "spend 2% of their income"
  const isShare = words.label[head] === 'PERCENT' || (words.tag[head] === 'num' && /^\d/.test(words.lower[head]!));
  return isPart || isSome || (isShare && /[^s]s$/.test(words.lower[whole]!)) ? whole : head;
}

/** The tagger leaves capitalized plurals as they are: "Rules". */
function singular(lower: string, lemma: string): string {
  if (
    lemma !== lower ||
    !/[^sui]s$/.test(lower) ||
    nounLemmas.has(lower) ||
    /^(?:series|news|politics|always)$/.test(lower)
  )
    return lemma;
  return /ies$/.test(lower)
    ? lower.replace(/ies$/, 'y')
    : /(?:ches|shes|sses|xes)$/.test(lower)
      ? lower.slice(0, -2)
      : lower.slice(0, -1);
}

/** The words of a range as they stand; empty where there is none. */
export function textOrEmpty(words: Words, range: WordRange | null): string {
  return range ? textOfWords(words, range) : '';
}

/** Clauses this far apart do not hang on one another directly. */
const clauseReach = 30;

/** Verbs of opinion: what is "considered to be a threat" has no purpose. */
const opinions = new Set(
  'consider deem presume assume believe estimate expect fear forecast declare judge suppose reckon think allege rumour rumor suspect understand say report'.split(
    ' ',
  ),
);

/** "ships to be introduced by 2020", "is deemed to be imminent": what a noun is or becomes, and no purpose. "In order to be ready" is one. */
function isToBe({ lower, tag }: Words, governor: Clause, { cue, group }: Clause): boolean {
  const to = cue?.from ?? group.from - 1;
  if (to < 1 || lower[to] !== 'to' || lower[to + 1] !== 'be') return false;
  if (opinions.has(governor.group.lemma)) return true;
  // "a programme to be prepared for floods": a state that somebody wants to be in
  const isState = /^(?:prepared|equipped|positioned|informed|involved|protected)$/.test(lower[group.to - 1] ?? '');
  return group.isPassive && tag[to - 1] === 'noun' && !isState;
}

function findDependent({ words, clauses }: SentenceReading, k: number, role: Clause['role']): number {
  const to = Math.min(clauses.length, k + clauseReach);
  for (let j = Math.max(0, k - clauseReach); j < to; j++) {
    const clause = clauses[j]!;
    if (clause.governor !== k || clause.role !== role || clause.conjunct >= 0 || j === k) continue;
    if (role !== 'purpose' || !isToBe(words, clauses[k]!, clause)) return j;
  }
  return -1;
}

/** The text of the first clause of a role that hangs on this one, marker and all. */
export function dependentText(reading: SentenceReading, k: number, role: Clause['role']): string {
  const { words, clauses, roles } = reading;
  const index = findDependent(reading, k, role);
  if (index < 0) return '';
  const clause = clauses[index]!;
  const from = clause.cue?.from ?? clause.subject?.from ?? clause.group.from;
  const end = Math.max(roles[index]!.end, clause.group.to);
  // "To do [so], the army will"
  const to = clause.group.lemma === 'do' && end === clause.group.to && words.lower[end] === 'so' ? end + 1 : end;
  return from < to ? textOfWords(words, { from, to }) : '';
}

/**
 * A number with what it counts: "three ships", "15 corps-level units". Null for one that counts nothing: "Phase 2", "a 2+2 meeting",
 * "the 2013 plan", "one of them".
 */
function countedWith(words: Words, at: number, limit: number): WordRange | null {
  const word = words.lower[at]!;
  if (/[+/:]|-.*-|^(?:19|20)\d\d$|^\d+[a-z]/.test(word) || (word === 'one' && words.lower[at + 1] === 'of'))
    return null;
  if (/^[+/]/.test(words.lower[at + 1] ?? '')) return null;
  let to = at + 1;
  while (to < limit && (words.tag[to] === 'num' || words.lower[to] === '%')) to++;
  if (words.lower[to - 1] === '%') return { from: at, to };
  const phrase = readNounPhrase(words, at, limit);
  if (phrase && phrase.head >= to) {
    // "29 President Sand said": a footnote's number before a name. "24 CH-46s" and "36 Rafale aircraft" are counted.
    const isName = isCapitalized(words, phrase.head) && !/s$/.test(words.lower[phrase.head]!);
    return isName && /^\d+$/.test(word) ? null : { from: at, to: phrase.head + 1 };
  }
  // "Scenario 2", "(2)": the number behind a noun names it, a lone figure is a mark. "two of the ships", "up to 300" count.
  return words.tag[at - 1] === 'noun' || /^\d$/.test(word) ? null : { from: at, to };
}

/** The first amount in a phrase: "20 per cent", "three ships". */
export function quantityOf(words: Words, phrase: WordRange | null): string {
  if (!phrase) return '';
  for (let at = phrase.from; at < phrase.to; at++) {
    const label = words.label[at];
    if (label === 'MONEY' || label === 'QUANTITY' || label === 'PERCENT')
      return textOfWords(words, { from: at, to: at + 1 });
    // "Executive Order [No. 24]", "Order [20-04]": no amount
    if (words.tag[at] !== 'num' || isCode(words, at, at - 1) || isCode(words, at, at - 2)) continue;
    const amount = countedWith(words, at, phrase.to);
    if (amount) return textOfWords(words, amount);
  }
  return '';
}

/** "(Refer to Figure 2-6)", "See Part II": the text speaks of itself (guideline 10.1). */
export function isAboutText(words: Words, { group, pattern }: Clause): boolean {
  // "when it comes to training"
  if (group.lemma === 'come' && words.lower[group.from - 1] === 'it' && words.lower[group.to] === 'to') return true;
  if (pattern !== 'headless-verb' || !/^(?:refer|see|compare|cf)$/.test(group.lemma)) return false;
  const next = words.lower.slice(group.to, group.to + 4).join(' ');
  return /\b(?:pages|figure|fig|part|chapter|section|table|chart|annex|appendix|box|page|map|diagram|reference)/.test(
    next,
  );
}
