import { speechVerbs, thoughtVerbs } from '../lexicon/speech-verbs.ts';
import { isUnchanging } from '../lexicon/verb-forms.ts';
import { findSubject } from '../phrases/find-subject.ts';
import { isPhraseStart, type NounPhrase, readNounPhrase } from '../phrases/noun-phrases.ts';
import type { Words } from '../words/words.ts';
import { findOpener } from './antecedents.ts';
import type { Aside, ClauseReading } from './clause.ts';

/** The most words between the two commas. */
const longest = 30;

/**
 * What two marks hold behind a subject whose verb follows: "The fund[, set up to help farmers,] has been closed", "The council[, if it
 * agrees,] will act", "The contract [– to be signed in May –] will create jobs". It does not part the subject from its verb.
 */
export function readAsides(words: Words): readonly Aside[] {
  const asides: Aside[] = [];
  for (let from = 1; from < words.length - 3; from++) {
    const kind = kindAt(words, from);
    if (!kind || !/^(?:noun|close|num|pron)$/.test(words.tag[from - 1]!) || hasFiniteBefore(words, from)) continue;
    const to = kind === 'participle' ? closingComma(words, from) : closingMark(words, from);
    if (to < 0) continue;
    asides.push({ from, to, kind });
    from = to;
  }
  return asides;
}

const isDash = (words: Words, i: number) => words.tag[i] === 'stop' && /^[–—-]$/.test(words.lower[i]!);

function kindAt(words: Words, i: number): Aside['kind'] | null {
  if (isDash(words, i)) return 'clause';
  if (words.tag[i] !== 'comma') return null;
  // "The army, while raising its readiness, also builds": the gerund waits for its subject's verb.
  if (words.tag[i + 1] === 'sub') return words.form[i + 2] === 'ing' || words.form[i + 3] === 'ing' ? null : 'clause';
  if (isSpeechBetween(words, i)) return 'clause';
  return words.tag[i - 1] !== 'pron' && opensAside(words, i + 1) ? 'participle' : null;
}

/** "The talks, [the president said], will give hope", "These reforms, [the government anticipates], will help" */
function isSpeechBetween(words: Words, comma: number): boolean {
  const speaker = isPhraseStart(words, comma + 1) ? readNounPhrase(words, comma + 1, words.length) : null;
  const verb = speaker?.to ?? -1;
  return (
    words.tag[verb] === 'verb' &&
    words.tag[verb + 1] === 'comma' &&
    /^(?:past|ed|s)$/.test(words.form[verb]!) &&
    (speechVerbs.has(words.lemma[verb]!) || thoughtVerbs.has(words.lemma[verb]!))
  );
}

/** The mark that closes a clause between commas or dashes: the first of its kind behind which a finite verb stands. */
function closingMark(words: Words, from: number): number {
  const isSame = isDash(words, from) ? isDash : ({ tag }: Words, i: number) => tag[i] === 'comma';
  const isPlural = /[^s]s$/.test(words.lower[from - 1]!);
  for (let at = from + 2; at < words.length - 1 && at - from < longest; at++) {
    if (!isSame(words, at)) {
      if (words.tag[at] === 'stop') return -1;
      continue;
    }
    const next = words.tag[at + 1] === 'adv' ? at + 2 : at + 1;
    const isBase = isPlural && words.tag[next] === 'verb' && words.form[next] === 'base';
    if (isFiniteVerb(words, next) || isBase) return at;
    if (isDash(words, from)) return -1;
  }
  return -1;
}

/** "[developed] to reduce", "[set up] in 2010", but not "[opened] the port", which is one more deed. */
function opensAside(words: Words, i: number): boolean {
  const at = words.tag[i] === 'adv' ? i + 1 : i;
  const form = words.form[at];
  const isParticiple = form === 'ed' || form === 'part' || (form === 'base' && isUnchanging(words.lemma[at]!));
  if (words.tag[at] !== 'verb' || !isParticiple) return false;
  const isParticle = /^(?:up|out|aside)$/.test(words.lower[at + 1] ?? '');
  return /^(?:prep|to|adv)$/.test(words.tag[at + (isParticle ? 2 : 1)] ?? '');
}

/** True where the clause before `comma` has its verb already: "They built a ship, launched in May, and sold it." */
function hasFiniteBefore(words: Words, comma: number): boolean {
  for (let at = comma - 1; at >= 0 && comma - at < 60; at--) {
    if (/^(?:stop|sub)$/.test(words.tag[at]!)) return false;
    if (words.tag[at] === 'rel') return words.lower[at] !== 'that' || words.tag[at - 1] !== 'verb';
    if (isFiniteVerb(words, at) || words.tag[at] === 'verb') return true;
  }
  return false;
}

function isFiniteVerb(words: Words, i: number): boolean {
  const tag = words.tag[i];
  if (tag === 'verb') return words.form[i] === 's' || words.form[i] === 'past' || words.form[i] === 'ed';
  return (
    tag === 'modal' ||
    ((tag === 'be' || tag === 'have' || tag === 'do') && !/^(?:be|been|being)$/.test(words.lower[i]!))
  );
}

/** The comma that closes an aside: the first behind which a finite verb stands. */
function closingComma(words: Words, from: number): number {
  let relative = -1;
  for (let at = from + 2; at < words.length - 1 && at - from < longest; at++) {
    const tag = words.tag[at]!;
    if (tag === 'rel') relative = at;
    // "The plans, proposed in a paper which ran in May [were] set out": the comma is missing.
    const isLate = relative > 0 && tag === 'be' && /^(?:noun|num)$/.test(words.tag[at - 1]!);
    if (isLate && words.tag.slice(relative, at).includes('verb')) return at - 1;
    if (/^(?:stop|sub|modal)$/.test(tag)) return -1;
    if (tag !== 'comma' || relative > 0) continue;
    const next = words.tag[at + 1] === 'adv' ? at + 2 : at + 1;
    // "The paper, published in 1998, [set] out a plan"
    const isUnmarked = words.form[next] === 'base' && words.tag[next] === 'verb' && isUnchanging(words.lemma[next]!);
    if (isFiniteVerb(words, next) || isUnmarked) return at;
  }
  return -1;
}

/**
 * "announced that, parallel to opening schools, [it] will build roads": behind "that" and an aside of its own the clause begins at the
 * comma that closes it.
 */
export function subjectBehindAside(
  { words, clauses }: ClauseReading,
  verb: number,
): { readonly subject: NounPhrase; readonly opener: number; readonly governor: number } | null {
  const governor = clauses.findLastIndex(({ group }) => group.form === 'finite');
  if (governor < 0 || governor === clauses.length - 1) return null;
  const that = clauses[governor]!.group.to;
  if (words.lower[that] !== 'that' || words.tag[that + 1] !== 'comma') return null;
  for (let at = verb - 2; at > that + 1 && verb - at < longest; at--) {
    if (words.tag[at] !== 'comma') continue;
    const subject = findSubject(words, at + 1, verb);
    if (subject?.from !== at + 1) return null;
    words.tag[that] = 'rel';
    return { subject, opener: that, governor };
  }
  return null;
}

/** What an aside stands behind: the subject of the verb at `verb`, and the word that opens its clause; null where no aside ends before it. */
export function subjectBeforeAside(
  { words, asides, clauses }: ClauseReading,
  verb: number,
): { readonly subject: NounPhrase; readonly opener: number; readonly governor: number } | null {
  const comma = words.tag[verb - 1] === 'adv' ? verb - 2 : verb - 1;
  const aside = asides.find(({ to }) => to === comma);
  if (!aside) return null;
  const governor = clauses.findLastIndex(({ group }) => group.to <= aside.from);
  const lastEnd = governor >= 0 ? clauses[governor]!.group.to : 0;
  const opener = findOpener(words, lastEnd, aside.from);
  const from = opener >= 0 ? opener + 1 : lastEnd;
  const subject =
    from < aside.from && (opener >= 0 || isPhraseStart(words, from) || lastEnd === 0)
      ? findSubject(words, from, aside.from)
      : null;
  return subject?.to === aside.from ? { subject, opener, governor } : null;
}
