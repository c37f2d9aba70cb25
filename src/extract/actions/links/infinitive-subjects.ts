import type { Clause } from '../clauses/clause.ts';
import { contentNouns, purposeNouns } from '../lexicon/clause-tables.ts';
import { actorTypeOf } from '../lexicon/statement-types.ts';
import { type NounPhrase, readNounPhrase } from '../phrases/noun-phrases.ts';
import type { VerbGroup } from '../verbs/verb-group.ts';
import { isCapitalized, type Words } from '../words/words.ts';

/** "funding will be provided to [the Navy] to acquire": who gets it does it. */
export function findRecipient(words: Words, from: number, to: number): NounPhrase | null {
  return words.lower[from] === 'to' ? readNounPhrase(words, from + 1, to) : null;
}

/** "our will to reinforce": the possessor acts; without one nobody is named. */
export function possessorOf(
  words: Words,
  phrase: NounPhrase | null,
  governor?: Clause,
): { subjectKind: Clause['subjectKind']; subject: NounPhrase | null } {
  if (phrase) {
    let poss = phrase.from + 1;
    while (poss < phrase.to && words.tag[poss] !== 'poss') poss++;
    if (poss < phrase.to) return { subjectKind: 'control', subject: { from: phrase.from, to: poss, head: poss - 1 } };
    if (words.lower[phrase.from] === 'our')
      return { subjectKind: 'control', subject: { from: phrase.from, to: phrase.from + 1, head: phrase.from } };
    // "a disability that affects their ability to work": the ability of others
    if (words.lower[phrase.from] === 'their' && governor && isOneThing(words, governor))
      return { subjectKind: 'none', subject: null };
    // "Brown stressed his desire to achieve unity"
    const isHis = /^(?:his|her)$/.test(words.lower[phrase.from]!) && governor && isPerson(words, governor.subjectHead);
    if (isHis || /^(?:its|their)$/.test(words.lower[phrase.from]!)) return { subjectKind: 'inherited', subject: null };
  }
  return { subjectKind: 'none', subject: null };
}

const isPerson = ({ label, lower }: Words, head: number) =>
  label[head] === 'PERSON' ||
  /^(?:he|she|minister|president|secretary|chancellor|governor|mayor|king|queen)$/.test(lower[head] ?? '');

/** True for a subject of one thing, which "their" cannot mean. */
function isOneThing(words: Words, { subject, subjectHead }: Clause): boolean {
  if (!subject || subjectHead < 0 || words.tag[subjectHead] !== 'noun' || /[^s]s$/.test(words.lower[subjectHead]!))
    return false;
  return (
    words.label[subjectHead] === null &&
    !words.tag.slice(subject.from, subject.to).includes('cc') &&
    !isActor(words, { ...subject, head: subjectHead })
  );
}

/** "the use of judges to head inquiries": those who are used do it. */
export const employingNouns: ReadonlySet<string> = new Set(
  'use appointment recruitment deployment assignment mobilisation mobilization hiring selection election'.split(' '),
);

const mostWordsOfPossessor = 12;

/** "the capacity of [countries in the region] to contribute", "efforts of [the private sector] to develop": an actor behind "of". */
export function ofPossessor(words: Words, to: number): { readonly noun: string; readonly subject: NounPhrase } | null {
  for (let at = to - 1; at > 0 && at > to - mostWordsOfPossessor; at--) {
    if (/^(?:verb|be|have|modal|do|to|comma|stop|sub|rel)$/.test(words.tag[at]!)) return null;
    const noun = words.lemma[at - 1]!;
    if (words.lower[at] !== 'of' || !(contentNouns.has(noun) || purposeNouns.has(noun) || employingNouns.has(noun)))
      continue;
    const phrase = readNounPhrase(words, at + 1, to);
    return phrase && isActor(words, phrase) ? { noun, subject: { ...phrase, to } } : null;
  }
  return null;
}

/** True for a phrase whose head can act: a state, a body, people. */
export function isActor(words: Words, { head }: NounPhrase): boolean {
  const type = actorTypeOf(words.lower[head]!, words.label[head]!);
  return type !== 'other' && type !== 'program';
}

/** "the Under Secretary of Defense for Policy to sharpen": a capital before and behind "for" makes one name. */
export function isTitleCase(words: Words, i: number): boolean {
  return i > 2 && isCapitalized(words, i) && isCapitalized(words, i - 2);
}

/** "makes the states [eligible] to join": what is made of the object is about the object. */
export const ableAdjectives = new Set('able eligible free ready fit willing likely unable unwilling'.split(' '));

export function withoutAdjective({ tag }: Words, phrase: NounPhrase, adjective: number): NounPhrase {
  let to = Math.min(phrase.to, adjective);
  while (to > phrase.from + 1 && /^(?:adj|adv)$/.test(tag[to - 1]!)) to--;
  return { from: phrase.from, to, head: Math.min(phrase.head, to - 1) };
}

/** "for [70% of households] to have": a share acts with those whom it is of. */
export function withShare({ lower, tag, label }: Words, phrase: NounPhrase): NounPhrase {
  const head = phrase.from - 2;
  const isShare =
    label[head] === 'PERCENT' || /^(?:most|all|majority|half|third|quarter|share|number)$/.test(lower[head] ?? '');
  if (lower[head + 1] !== 'of' || !isShare) return phrase;
  let from = head;
  while (from > 0 && /^(?:det|adj|noun|num|adv)$/.test(tag[from - 1]!)) from--;
  return lower[from - 1] === 'for' ? { ...phrase, from } : phrase;
}

/** "allows the Secretary of State, [by order,] to amend": what two commas hold before "to" is no part of who is allowed. */
export function asideBefore({ tag }: Words, to: number): number {
  if (tag[to - 1] !== 'comma') return to;
  for (let at = to - 2; at > 0 && at > to - mostWordsOfAside; at--) {
    if (/^(?:verb|stop|rel)$/.test(tag[at]!)) return to;
    if (tag[at] === 'comma') return /^(?:prep|adv)$/.test(tag[at + 1]!) ? at : to;
  }
  return to;
}

const mostWordsOfAside = 12;

/** "support for farmers to help them adapt": who is helped does not help. */
export function helpsThem(words: Words, { lemma, to }: VerbGroup): boolean {
  return /^(?:help|assist|support|enable|encourage)$/.test(lemma) && /^(?:them|it)$/.test(words.lower[to] ?? '');
}
