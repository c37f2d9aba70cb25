import { speechVerbs } from '../lexicon/speech-verbs.ts';
import { isPhraseStart, type NounPhrase, readNounPhrase } from '../phrases/noun-phrases.ts';
import { isTimePhrase } from '../phrases/time-phrases.ts';
import type { VerbGroup } from '../verbs/verb-group.ts';
import type { WordRange, Words } from '../words/words.ts';
import type { Clause } from './clause.ts';

/** "We will act," [said] the minister: who speaks stands behind the verb where a quotation or, for "say", a comma stands before it. */
export function speakerBehind(
  words: Words,
  { from, to, lemma, form, isPassive, modals }: VerbGroup,
): NounPhrase | null {
  if (!speechVerbs.has(lemma) || form !== 'finite' || isPassive || modals.length > 0) return null;
  const isQuoted = words.tag[from - 1] === 'quote' && words.tag[from - 2] === 'comma';
  if (!isQuoted && !(lemma === 'say' && words.tag[from - 1] === 'comma')) return null;
  const speaker = isPhraseStart(words, to) ? readNounPhrase(words, to, words.length) : null;
  if (!speaker || words.lower[to] === 'that' || isTimePhrase(words, speaker)) return null;
  const office = words.lower[speaker.to] === 'of' ? readNounPhrase(words, speaker.to + 1, words.length) : null;
  const end = office ? office.to : speaker.to;
  return /^(?:comma|stop)$/.test(words.tag[end] ?? 'stop') ? { ...speaker, to: end } : null;
}

export interface Speech {
  readonly range: WordRange;
  /** The main verb of what is said. */
  readonly verb: string;
}

/** What a reporting verb without an object reports: all before the comma that its clause stands behind. */
export function speechBefore(words: Words, clauses: readonly Clause[], k: number): Speech | null {
  const { group, subject, subjectKind, pattern } = clauses[k]!;
  if (k === 0 || subjectKind !== 'own' || !subject || !speechVerbs.has(group.lemma)) return null;
  const start = Math.min(subject.from, group.from);
  if (pattern !== 'inverted-speech' && (pattern !== 'subject-verb' || !isLast(words, behindTime(words, group.to))))
    return null;
  const comma = words.tag[start - 1] === 'quote' ? start - 2 : start - 1;
  if (words.tag[comma] !== 'comma') return null;
  let from = comma;
  while (from > 0 && words.tag[from - 1] !== 'stop') from--;
  while (from < comma && /^(?:cc|mark)$/.test(words.tag[from]!)) from++;
  const said = clauses.find(({ role, group: one }) => role === 'main' && one.from >= from);
  return said && said.group.to <= comma ? { range: { from, to: comma }, verb: said.group.lemma } : null;
}

/** Where the time of the report ends: "The fund will close, the minister announced [today]." (but: "said in a speech") */
function behindTime(words: Words, at: number): number {
  const start = words.tag[at] === 'prep' ? at + 1 : at;
  if (start >= words.length) return at;
  const phrase = isPhraseStart(words, start) ? readNounPhrase(words, start, words.length) : null;
  // "announced today": an adverb to the tagger
  const time = phrase ?? { head: start, to: start + 1 };
  return isTimePhrase(words, time) ? time.to : at;
}

function isLast(words: Words, at: number): boolean {
  return /^(?:stop|quote)$/.test(words.tag[at] ?? 'stop');
}
