import type { EntityLabel } from '../../model/annotations.ts';
import type { AnalyzedBlock, PartOfSpeech, TokenRange } from '../../model/tokens.ts';
import type { Span } from '../../text/span.ts';
import { closedClasses, type Tag } from './closed-classes.ts';
import { repairTags } from './tagging/repair-tags.ts';
import { type VerbForm, verbFormOf } from './verb-forms.ts';

/**
 * The words of one sentence in columns. A word is a token, a hyphenated compound ("region-tailored"), or a name that
 * the entities table has ("Department of Defence"). Offsets are in the block's text.
 */
export interface Words {
  readonly length: number;
  /** The block's text. */
  readonly source: string;
  readonly start: number[];
  readonly end: number[];
  readonly lower: string[];
  readonly lemma: string[];
  readonly tag: Tag[];
  readonly form: VerbForm[];
  /** The entity label of a name, else null. */
  readonly label: (EntityLabel | null)[];
}

/** A named mention that must stay one word. */
export interface NameSpan extends Span {
  readonly label: EntityLabel;
}

/** A range of word indexes, half-open. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

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

/** Reads the words of a sentence: `names` are the named mentions of its block, in text order and not overlapping. */
export function readWords(block: AnalyzedBlock, range: TokenRange, names: readonly NameSpan[]): Words {
  const { tokens } = block;
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
  };
  let nextName = 0;
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
    i = addToken(words, block, i, range.to);
  }
  const complete = { ...words, length: words.start.length };
  repairTags(complete);
  return complete;
}

function addName(words: Words, { tokens }: AnalyzedBlock, { from, to }: TokenRange, label: EntityLabel): void {
  push(words, tokens.start[from]!, tokens.end[to - 1]!, {
    lemma: tokens.lemma[to - 1] ?? '',
    tag: 'noun',
    form: '',
    label,
  });
}

/** Brackets as treebanks spell them: "-LRB-". Square ones only add words ("[The council shall]") and weigh nothing. */
const treebankBrackets: ReadonlyMap<string, Tag> = new Map<string, Tag>([
  ['lrb', 'open'],
  ['rrb', 'close'],
  ['lsb', 'mark'],
  ['rsb', 'mark'],
]);

/** Adds one token, with what hangs on it by hyphens without blanks, and returns the index after it. */
function addToken(words: Words, { tokens }: AnalyzedBlock, from: number, limit: number): number {
  const bracket =
    tokens.text[from] === '-' && from + 2 < limit
      ? treebankBrackets.get(tokens.text[from + 1]!.toLowerCase())
      : undefined;
  if (bracket && tokens.text[from + 2] === '-') {
    push(words, tokens.start[from]!, tokens.end[from + 2]!, { lemma: '', tag: bracket, form: '', label: null });
    return from + 3;
  }
  let to = from + 1;
  const isWordy = (i: number) => /^[\p{L}\p{N}]/u.test(tokens.text[i]!);
  while (
    to + 1 < limit &&
    isWordy(from) &&
    /^[-‐‑–]$/.test(tokens.text[to]!) &&
    tokens.start[to] === tokens.end[to - 1] &&
    tokens.start[to + 1] === tokens.end[to] &&
    isWordy(to + 1)
  )
    to += 2;
  const last = to - 1;
  const lower = tokens.text[last]!.toLowerCase().replaceAll('’', "'");
  const partOfSpeech = tokens.pos[last]!;
  let tag = closedClasses.get(lower) ?? tagOfPartOfSpeech[partOfSpeech];
  if (partOfSpeech === 'X' && /^\p{L}{2,}$/u.test(lower)) tag = 'noun';
  if (lower === 'to') tag = partOfSpeech === 'PART' ? 'to' : 'prep';
  let lemma = tokens.lemma[last] || lower;
  let form: VerbForm = tag === 'verb' ? verbFormOf(lower, lemma) : '';
  if (last > from) {
    const first = tokens.text[from]!.toLowerCase();
    const isVerb = verbPrefixes.has(first) && last === from + 2 && partOfSpeech === 'VERB';
    if (isVerb) lemma = `${first}-${lemma}`;
    else {
      const isBeforeNoun = to < limit && /^(?:NOUN|ADJ|PROPN)$/.test(tokens.pos[to]!);
      const isModifier = /(?:ed|ing)$/.test(lower) || partOfSpeech === 'ADJ' || partOfSpeech === 'VERB' || isBeforeNoun;
      tag = isModifier ? 'adj' : 'noun';
      form = '';
    }
  }
  push(words, tokens.start[from]!, tokens.end[last]!, { lemma, tag, form, label: null });
  return to;
}

function push(
  words: Words,
  start: number,
  end: number,
  { lemma, tag, form, label }: { lemma: string; tag: Tag; form: VerbForm; label: EntityLabel | null },
): void {
  words.start.push(start);
  words.end.push(end);
  words.lower.push(words.source.slice(start, end).toLowerCase().replaceAll('’', "'"));
  words.lemma.push(lemma);
  words.tag.push(tag);
  words.form.push(form);
  words.label.push(label);
}

/** The text of a range of words, as it stands in the block. */
export function textOfWords(words: Words, { from, to }: WordRange): string {
  return from < to ? words.source.slice(words.start[from]!, words.end[to - 1]!) : '';
}

/** The span of a range of words in the block's text. */
export function spanOfWords(words: Words, { from, to }: WordRange): Span {
  return { start: words.start[from]!, end: words.end[to - 1]! };
}
