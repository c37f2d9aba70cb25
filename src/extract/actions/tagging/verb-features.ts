import { mixCodes } from '../../../text/mix-codes.ts';
import type { Tag } from '../lexicon/closed-classes.ts';
import { formCode, type WordSense } from '../words/word-sense.ts';
import type { Words } from '../words/words.ts';

export const verbFeatureBits = 16;
const mask = (1 << verbFeatureBits) - 1;

const tagCodes: ReadonlyMap<Tag, number> = new Map(
  (
    'noun num adj det poss pron prep adv not cc sub rel verb be have do modal to comma stop open close quote mark'.split(
      ' ',
    ) as Tag[]
  ).map((tag, code) => [tag, code + 2]),
);

/** Codes past the sentence's ends. */
const edge = 1;

/** What the sentence holds round its open words, in columns: made once a sentence. */
export interface VerbContext {
  readonly words: Words;
  readonly senses: readonly WordSense[];
  /** Tags before the rules. */
  readonly first: readonly Tag[];
  /** Tag and form of each word in one code. */
  readonly tags: Uint8Array;
  /** What the clause has before the word: its last verb's kind, whether one of them was finite, whether a noun came. */
  readonly left: Uint16Array;
  /** The kind of the next verb in the clause. */
  readonly right: Uint8Array;
  /** What opens the word's stretch between commas, and whether that has a finite verb besides the word. */
  readonly stretch: Uint16Array;
  /** The nearest noun before the word: 1 singular, 2 plural, 0 none in the clause. */
  readonly noun: Uint8Array;
}

/** 32 codes for tags and the forms of verbs: a verb's form tells more than that it is one. */
function tagCode(words: Words, i: number): number {
  const tag = words.tag[i]!;
  return tag === 'verb' ? 25 + formCode(words.form[i]!) : tagCodes.get(tag)!;
}

/** What a tag is to the columns, by the code of `tagCode`. */
const kindOfCode = new Uint8Array(40);
const kind = { stop: 1, verbal: 2, bound: 4, nominal: 8 };
const tagsOfKind: readonly (readonly [bit: number, tags: string])[] = [
  [kind.stop, 'stop sub rel'],
  [kind.verbal, 'be have do modal'],
  [kind.bound, 'stop comma sub rel open close'],
  [kind.nominal, 'noun pron'],
];
for (const [bit, tags] of tagsOfKind) for (const tag of tags.split(' ')) kindOfCode[tagCodes.get(tag as Tag)!]! |= bit;
const firstVerb = 25 + 1;
kindOfCode.fill(kind.verbal, firstVerb, 40);

/** Columns that are used again for the next sentence: new ones cost more than their work. */
let columns = createColumns(256);

function createColumns(size: number) {
  return {
    size,
    tags: new Uint8Array(size),
    left: new Uint16Array(size),
    right: new Uint8Array(size),
    stretch: new Uint16Array(size),
    noun: new Uint8Array(size),
  };
}

/**
 * What the verb decider's features ask of a sentence, in columns: tags, senses, and what stands left and right of each word. They
 * hold until the next sentence is read.
 */
export function readContext(words: Words, first: readonly Tag[]): VerbContext {
  const { length, tag, sense: senses } = words;
  if (length > columns.size) columns = createColumns(2 * length);
  const { tags, left, right, noun, stretch } = columns;
  for (let i = 0; i < length; i++) tags[i] = tagCode(words, i);
  let last = 0;
  let sawFinite = 0;
  let subject = 0;
  for (let i = 0; i < length; i++) {
    left[i] = last * 4 + sawFinite * 2;
    noun[i] = subject;
    const own = kindOfCode[tags[i]!]!;
    if (own === 0) continue;
    if ((own & kind.stop) !== 0) {
      last = tags[i]!;
      sawFinite = 0;
      subject = 0;
    } else if ((own & kind.verbal) !== 0) {
      const isInfinitive = i > 0 && tag[i - 1] === 'to';
      const isBare = tag[i] === 'verb' && (words.form[i] === 'ing' || words.form[i] === 'part');
      if (!isBare && !isInfinitive) sawFinite = 1;
      last = isInfinitive ? 60 : tags[i]!;
    } else if ((own & kind.nominal) !== 0) subject = senses[i]!.isPlural ? 2 : 1;
  }
  let next = 0;
  for (let i = length - 1; i >= 0; i--) {
    right[i] = next;
    const own = kindOfCode[tags[i]!]!;
    if ((own & kind.stop) !== 0) next = 0;
    else if ((own & kind.verbal) !== 0) next = i > 0 && tag[i - 1] === 'to' ? 60 : tags[i]!;
  }
  readStretches(words, tags, stretch);
  return { words, senses, first, tags, left, right, stretch, noun };
}

function isFiniteVerb(words: Words, i: number): boolean {
  const tag = words.tag[i]!;
  if (tag === 'modal' || tag === 'have' || tag === 'do') return true;
  if (tag === 'be') return words.lower[i] !== 'be' && words.lower[i] !== 'been' && words.lower[i] !== 'being';
  const form = words.form[i];
  return tag === 'verb' && (form === 's' || form === 'past' || (form === 'base' && words.tag[i - 1] !== 'to'));
}

function readStretches(words: Words, tags: Uint8Array, stretch: Uint16Array): void {
  for (let from = 0; from < words.length; ) {
    let to = from;
    let finite = 0;
    let past = 0;
    for (; to < words.length && (to === from || (kindOfCode[tags[to]!]! & kind.bound) === 0); to++) {
      if ((kindOfCode[tags[to]!]! & kind.verbal) === 0) continue;
      if (isFiniteVerb(words, to)) finite++;
      else if (words.tag[to] === 'verb' && words.form[to] === 'ed') past++;
    }
    const opener = (kindOfCode[tags[from]!]! & kind.bound) !== 0 ? tags[from]! : edge;
    for (let i = from; i < to; i++) {
      const isVerbal = (kindOfCode[tags[i]!]! & kind.verbal) !== 0;
      const others = finite - (isVerbal && isFiniteVerb(words, i) ? 1 : 0);
      const otherPasts = past - (isVerbal && words.tag[i] === 'verb' && words.form[i] === 'ed' ? 1 : 0);
      stretch[i] = opener * 4 + (others > 0 ? 2 : 0) + (otherPasts > 0 ? 1 : 0);
    }
    from = to;
  }
}

/** Rows of features: used again for the next word. */
export interface VerbRows {
  readonly rows: Uint16Array;
  length: number;
}

export const createVerbRows = (): VerbRows => ({ rows: new Uint16Array(64), length: 0 });

function push(into: VerbRows, template: number, a: number, b = 0, c = 0): void {
  into.rows[into.length++] = mixCodes(template, a, b, c) & mask;
}

/** Puts the rows that a word has wherever it stands into the buffer. */
export function readWordRows(own: WordSense, into: VerbRows): void {
  const { form } = own;
  into.length = 0;
  push(into, 1, own.code);
  push(into, 3, own.lemma, form);
  push(into, 4, own.ending);
  push(into, 6, own.cluster, form);
  push(into, 7, own.narrow, form);
  push(into, 8, own.wide, form);
}

/** Most letters are in English's alphabet, where no regular expression is needed. */
function isUpperCase(unit: string): boolean {
  return unit < '\x80' ? unit >= 'A' && unit <= 'Z' : /^\p{Lu}/u.test(unit);
}

/** Puts the rows that word `i` has in its place into the buffer. */
export function readPlaceRows(context: VerbContext, i: number, into: VerbRows): void {
  const { words, senses, tags } = context;
  const { length } = words;
  const own = senses[i]!;
  const before = i > 0 ? senses[i - 1]! : null;
  const after = i + 1 < length ? senses[i + 1]! : null;
  const tag = tags[i]!;
  const first = tagCodes.get(context.first[i]!)!;
  const p1 = i > 0 ? tags[i - 1]! : edge;
  const p2 = i > 1 ? tags[i - 2]! : edge;
  const n1 = i + 1 < length ? tags[i + 1]! : edge;
  const n2 = i + 2 < length ? tags[i + 2]! : edge;
  const { form } = own;
  const around = (p1 << 8) | n1;
  const left = context.left[i]!;
  const right = context.right[i]!;
  const noun = context.noun[i]!;
  const stretch = context.stretch[i]!;
  const isCapital = isUpperCase(words.source[words.start[i]!]!) ? (i === 0 ? 1 : 2) : 0;
  into.length = 0;
  push(into, 2, own.code, tag);
  push(into, 5, own.shortEnding, tag);
  push(into, 9, tag, form, first);
  push(into, 10, isCapital, form, p1);
  push(into, 11, p1, form);
  push(into, 12, n1, form);
  push(into, 13, p2, form);
  push(into, 14, n2, form);
  push(into, 15, around, form);
  push(into, 16, around, form, tag);
  push(into, 17, (p2 << 8) | p1, form, tag);
  push(into, 18, (n1 << 8) | n2, form, tag);
  push(into, 19, (around << 8) | n2, form);
  push(into, 20, (p2 << 16) | around, form);
  push(into, 21, (p2 << 16) | around, form, n2);
  push(into, 22, own.code, p1);
  push(into, 23, own.code, n1);
  push(into, 24, own.lemma, around);
  push(into, 25, own.lemma, before?.code ?? edge);
  push(into, 26, own.lemma, after?.code ?? edge);
  push(into, 27, before?.code ?? edge, form);
  push(into, 28, after?.code ?? edge, form);
  push(into, 29, before?.code ?? edge, after?.code ?? edge, form);
  push(into, 30, i > 1 ? senses[i - 2]!.code : edge, form);
  push(into, 31, i + 2 < length ? senses[i + 2]!.code : edge, form);
  push(into, 32, own.narrow, around);
  push(into, 33, before?.narrow ?? edge, form, tag);
  push(into, 34, after?.narrow ?? edge, form, tag);
  push(into, 35, left, form);
  push(into, 36, right, form);
  push(into, 37, left, right, form);
  push(into, 38, left, around, form);
  push(into, 39, right, around, form);
  push(into, 40, noun, form, p1);
  push(into, 41, (left << 2) | noun, (form << 8) | n1, right);
  push(into, 42, own.lemma, left & 2, (form << 8) | n1);
  push(into, 44, stretch, form);
  push(into, 45, stretch, form, n1);
  push(into, 46, stretch, (form << 2) | noun, around);
  push(into, 47, stretch, left, (form << 8) | n1);
  push(into, 43, (before?.wide ?? edge) & 255, (after?.wide ?? edge) & 255, form);
}
