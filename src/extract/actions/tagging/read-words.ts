import type { EntityLabel } from '../../../model/annotations.ts';
import type { AnalyzedBlock, PartOfSpeech, TokenRange, Tokens } from '../../../model/tokens.ts';
import type { Tag } from '../lexicon/closed-classes.ts';
import { type VerbForm, verbFormOf } from '../lexicon/verb-forms.ts';
import { senseOf, type WordSense } from '../words/word-sense.ts';
import { isCapitalized, isTitled, type NameSpan, type Words } from '../words/words.ts';
import { repairTags, type TagAdvisers } from './repair-tags.ts';

const tagOfPartOfSpeech: Readonly<Record<PartOfSpeech, Tag>> = {
  ADJ: 'adj',
  ADP: 'prep',
  ADV: 'adv',
  AUX: 'verb',
  CCONJ: 'cc',
  DET: 'det',
  INTJ: 'adv',
  NOUN: 'noun',
  NUM: 'num',
  PART: 'adv',
  PRON: 'pron',
  PROPN: 'noun',
  PUNCT: 'stop',
  SCONJ: 'sub',
  SPACE: 'mark',
  SYM: 'num',
  VERB: 'verb',
  X: 'mark',
};

/** Prefixes that a verb may wear with a hyphen ("re-established"). Other compounds are names or modifiers. */
const verbPrefixes = new Set([
  're',
  'co',
  'de',
  'pre',
  'over',
  'under',
  'out',
  'mis',
  'dis',
  'un',
  'field',
  'fine',
  'double',
]);

/** Who is asked about tags that stay open, and a document's words by their number in `Tokens.word`: filled as they are read. */
export interface WordReading extends TagAdvisers {
  readonly senses?: (WordSense | undefined)[];
}

/** Reads the words of a sentence: `names` are the named mentions of its block, in text order and not overlapping. */
export function readWords(
  block: AnalyzedBlock,
  range: TokenRange,
  names: readonly NameSpan[],
  reading: WordReading = {},
): Words {
  const { tokens } = block;
  const senses = reading.senses ?? [];
  const words: Words = {
    length: 0,
    source: block.block.text,
    start: [],
    end: [],
    lower: [],
    lemma: [],
    tag: [],
    form: [],
    label: [],
    sense: [],
  };
  let nextName = range.from < range.to ? firstNameFrom(names, tokens.start[range.from]!) : 0;
  for (let i = range.from; i < range.to; ) {
    while (nextName < names.length && names[nextName]!.start < tokens.start[i]!) nextName++;
    const name = names[nextName];
    if (name && name.start === tokens.start[i] && name.end > name.start) {
      let to = i;
      while (to < range.to && tokens.end[to]! <= name.end) to++;
      if (to > i) {
        addName(words, block, { from: i, to }, name.label);
        i = to;
        continue;
      }
    }
    i = addToken(words, block, { from: i, to: range.to }, senses);
  }
  words.length = words.start.length;
  markItemNumber(words);
  repairTags(words, reading);
  return words;
}

/** "(VIII) Enrich the materials", "(b) Visit schools": a number in brackets at the head of a sentence weighs nothing. */
function markItemNumber(words: Words): void {
  const { lower, tag, label } = words;
  if (isNoteNumber(words)) tag[0] = 'mark';
  if (tag[0] !== 'open' || tag[2] !== 'close' || !/^(?:[ivxl]{1,6}|[a-z]|\d{1,2})$/.test(lower[1] ?? '')) return;
  for (const at of [0, 1, 2]) tag[at] = 'mark';
  label[1] = null;
}

const unitNouns =
  /^(?:brigades?|divisions?|regiments?|battalions?|squadrons?|wings?|corps|commandos?|fleets?|army|group)$/;

/**
 * "20 In April, Lowland passed", "4 China amended the law": the number of a note at the head of a sentence, before a capital that no count
 * gives. "60 Korean nationals", "12 SMEs" and "3 Commando Brigade" are counted or called so.
 */
function isNoteNumber(words: Words): boolean {
  const { lower, tag, label } = words;
  if (tag[0] !== 'num' || label[0] !== null || !/^\d{1,3}$/.test(lower[0]!) || !isCapitalized(words, 1)) return false;
  const name = label[1] ?? null;
  if (name === null)
    return isTitled(words, 1) && !unitNouns.test(lower[1]!) && !(tag[1] === 'noun' && lower[1]!.endsWith('s'));
  return /^(?:GPE|ORG|PERSON)$/.test(name) && tag[2] !== 'noun' && tag[2] !== 'adj';
}

/** Index of the first name that starts at or after an offset. */
function firstNameFrom(names: readonly NameSpan[], offset: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (names[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function addName(words: Words, { tokens }: AnalyzedBlock, { from, to }: TokenRange, label: EntityLabel): void {
  const end = tokens.end[to - 1]!;
  const lower = words.source.slice(tokens.start[from]!, end).toLowerCase().replaceAll('’', "'");
  push(words, tokens.start[from]!, end, senseOf(lower), tokens.lemma[to - 1] ?? '', 'noun', '', label);
}

/** Brackets as treebanks spell them: "-LRB-". Square ones only add words ("[The council shall]") and weigh nothing. */
const treebankBrackets: ReadonlyMap<string, Tag> = new Map<string, Tag>([
  ['lrb', 'open'],
  ['rrb', 'close'],
  ['lsb', 'mark'],
  ['rsb', 'mark'],
]);

const hyphens = new Set(['-', '‐', '‑', '–']);

/** The index after the token at `from` and all that hangs on it by hyphens without blanks: "long-range". */
function endOfCompound({ start, end, text }: Tokens, from: number, limit: number): number {
  let to = from + 1;
  while (to + 1 < limit && start[to] === end[to - 1] && start[to + 1] === end[to] && hyphens.has(text[to]!)) {
    if (!isWordy(text[from]!) || !isWordy(text[to + 1]!)) break;
    to += 2;
  }
  return to;
}

function isWordy(text: string): boolean {
  return /^[\p{L}\p{N}]/u.test(text);
}

/** What a token is by itself, looked up once a document. */
function senseAt({ word, normal }: Tokens, i: number, senses: (WordSense | undefined)[]): WordSense {
  const known = senses[word[i]!];
  if (known) return known;
  const lower = normal[i]!;
  const sense = senseOf(lower.includes('’') ? lower.replaceAll('’', "'") : lower);
  senses[word[i]!] = sense;
  return sense;
}

/** Adds the token or compound at the head of a range, and returns the index after it. */
function addToken(
  words: Words,
  { tokens }: AnalyzedBlock,
  { from, to: limit }: TokenRange,
  senses: (WordSense | undefined)[],
): number {
  if (tokens.text[from] === '-' && from + 2 < limit && tokens.text[from + 2] === '-') {
    const tag = treebankBrackets.get(tokens.normal[from + 1]!);
    if (tag) {
      push(words, tokens.start[from]!, tokens.end[from + 2]!, senseOf('-'), '', tag, '', null);
      return from + 3;
    }
  }
  const to = endOfCompound(tokens, from, limit);
  const last = to - 1;
  const sense = senseAt(tokens, last, senses);
  const lower = sense.text;
  const partOfSpeech = tokens.pos[last]!;
  let tag = sense.closedTag ?? tagOfPartOfSpeech[partOfSpeech];
  if (partOfSpeech === 'X' && /^\p{L}{2,}$/u.test(lower)) tag = 'noun';
  if (lower === 'to') tag = partOfSpeech === 'PART' ? 'to' : 'prep';
  const lemma = tokens.lemma[last] || lower;
  if (last === from) {
    push(
      words,
      tokens.start[from]!,
      tokens.end[last]!,
      sense,
      lemma,
      tag,
      tag === 'verb' ? verbFormOf(lower, lemma) : '',
      null,
    );
    return to;
  }
  const compound = words.source.slice(tokens.start[from]!, tokens.end[last]!).toLowerCase();
  const first = tokens.normal[from]!;
  if (verbPrefixes.has(first) && last === from + 2 && partOfSpeech === 'VERB') {
    push(
      words,
      tokens.start[from]!,
      tokens.end[last]!,
      senseOf(compound),
      `${first}-${lemma}`,
      tag,
      verbFormOf(lower, lemma),
      null,
    );
    return to;
  }
  const isBeforeNoun = to < limit && /^(?:NOUN|ADJ|PROPN)$/.test(tokens.pos[to]!);
  const isModifier = /(?:ed|ing)$/.test(lower) || partOfSpeech === 'ADJ' || partOfSpeech === 'VERB' || isBeforeNoun;
  push(words, tokens.start[from]!, tokens.end[last]!, senseOf(compound), lemma, isModifier ? 'adj' : 'noun', '', null);
  return to;
}

/** One value a column: called once a word, and an object a word would cost more than the rest. */
function push(
  words: Words,
  start: number,
  end: number,
  sense: WordSense,
  lemma: string,
  tag: Tag,
  form: VerbForm,
  label: EntityLabel | null,
): void {
  words.start.push(start);
  words.end.push(end);
  words.lower.push(sense.text);
  words.lemma.push(lemma);
  words.tag.push(tag);
  words.form.push(form);
  words.label.push(label);
  words.sense.push(sense);
}
