import { intransitiveVerbs } from '../lexicon/role-tables.ts';
import { subjectFrom } from '../phrases/find-subject.ts';
import { isPhraseStart, type NounPhrase } from '../phrases/noun-phrases.ts';
import type { VerbGroup } from '../verbs/verb-group.ts';
import type { Words } from '../words/words.ts';

/** "the skills [they] develop", "the training [Defence] provides": a pronoun or name right behind a noun opens a relative clause. */
export function contactSubject(words: Words, { from, to }: NounPhrase, group: VerbGroup): NounPhrase | null {
  const verb = group.from;
  const behindWay = subjectBehindWay(words, from, verb);
  if (behindWay) return behindWay;
  let at = verb - 1;
  while (at > from && (words.tag[at] === 'adv' || words.tag[at] === 'not')) at--;
  const isPronoun = /^(?:it|we|they|he|she|you|i|this)$/.test(words.lower[at] ?? '') && words.tag[at] === 'pron';
  const before = at > 0 && at < to ? words.tag[at - 1] : undefined;
  // "what [we] have heard"
  const isNear =
    before === 'noun' ||
    (isPronoun && words.lower[at - 1] === 'those') ||
    (isPronoun && /^what(?:ever)?$/.test(words.lower[at - 1] ?? ''));
  if (isNear && (isPronoun || isNameBehindNoun(words, from, at))) return { from: at, to: at + 1, head: at };
  return subjectBehindNoun(words, { from, to }, group);
}

/** "new steps [the Ministry of Trade] is taking to help": a noun, an article in lower case, and a verb that lacks its object. */
function subjectBehindNoun(
  words: Words,
  { from, to }: Pick<NounPhrase, 'from' | 'to'>,
  group: VerbGroup,
): NounPhrase | null {
  if (group.isPassive || !lacksObject.test(words.tag[group.to] ?? 'stop') || intransitiveVerbs.has(group.lemma))
    return null;
  for (let at = Math.min(to, group.from) - 1; at > from; at--) {
    if (/^(?:stop|sub|rel|comma|cc|open|close)$/.test(words.tag[at]!)) return null;
    if (!/^(?:the|our|its|their|this)$/.test(words.lower[at]!) || words.tag[at - 1] !== 'noun') continue;
    // "My Friend the Home Secretary is laying": one person
    if (/^(?:friend|colleague|neighbour|neighbor|ally|partner)$/.test(words.lower[at - 1]!)) continue;
    const isSmall = words.source.charCodeAt(words.start[at]!) >= 97;
    const isTime = words.label[at - 1] === 'DATE' || timeNouns.test(words.lower[at - 1]!);
    return isSmall && !isTime ? subjectFrom(words, at, group.from) : null;
  }
  return null;
}

const lacksObject = /^(?:prep|stop|to|comma|cc|sub)$/;
const timeNouns =
  /^(?:time|times|day|days|week|weeks|month|months|year|years|decade|decades|today|yesterday|tomorrow|ago|moment|period)$/;

/** "the way [energy] is used": a phrase between "way" and a verb. */
function subjectBehindWay(words: Words, from: number, verb: number): NounPhrase | null {
  for (let at = from; at < verb - 1; at++) {
    if (words.tag[at] !== 'noun' || !/^ways?$/.test(words.lower[at]!) || !isPhraseStart(words, at + 1)) continue;
    return subjectFrom(words, at + 1, verb);
  }
  return null;
}

/** "the support [Lowland] gives", but not "the Lowland government gives": a state or body behind a small common noun with an article. */
function isNameBehindNoun(words: Words, from: number, at: number): boolean {
  const label = words.label[at];
  const isPeople = label === 'NORP' && words.lower[at]!.endsWith('s');
  // "the set of initiatives [Rollins] said she will lead"
  const isSpeaker =
    label === 'PERSON' &&
    /[^s]s$/.test(words.lower[at - 1]!) &&
    /^(?:said|says|told|announced)$/.test(words.lower[at + 1] ?? '');
  if (label !== 'GPE' && label !== 'ORG' && !isPeople && !isSpeaker) return false;
  // "the coalition Government has introduced": one phrase
  if (/^(?:government|ministry|department|administration|council|cabinet|parliament)$/.test(words.lower[at]!))
    return false;
  const isCommon =
    words.label[at - 1] === null && /^\p{Ll}/u.test(words.source.slice(words.start[at - 1], words.end[at - 1]));
  return isCommon && (words.tag[from] === 'det' || isSpeaker) && from < at - 1;
}
