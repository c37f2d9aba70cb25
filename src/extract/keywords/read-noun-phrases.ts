import type { AnalyzedBlock, SentenceRange, TokenRange, Tokens } from '../../model/tokens.ts';

/** A maximal noun phrase of one to `longestTerm` words, without determiner, numerals and empty modifiers. */
export interface NounPhrase extends TokenRange {
  readonly block: number;
  /** Index of the sentence in its block. */
  readonly sentence: number;
}

export const longestTerm = 6;
const nominal = new Set(['NOUN', 'PROPN']);

/** Modifiers that say nothing about the matter: left out at the front of a term. */
const emptyModifiers: ReadonlySet<string> = new Set(
  `such other same own many several various certain different numerous few further more most less least much only very able
  new recent current present previous following above next last first second third main major key important significant
  particular specific given whole entire overall full additional possible likely necessary available appropriate good better
  best great large larger high higher low lower small smaller long short old early late due able similar relevant related
  respective so-called existing common general useful well far simple single another both each every all any some no`
    .split(/\s+/)
    .filter(Boolean),
);

const isWord = (text: string): boolean => /^[\p{L}][\p{L}\p{N}&.+’'/]*$/u.test(text) || /^\d+[\p{L}]+$/u.test(text);

/**
 * The maximal noun phrases of a block, in text order: adjectives, nouns and hyphens up to a noun. `fixed` are names and
 * long forms that a noun phrase would cut ("small and medium-sized enterprises"): they are taken whole.
 */
export function readNounPhrases(
  analyzed: AnalyzedBlock,
  block: number,
  fixed: readonly TokenRange[] = [],
): readonly NounPhrase[] {
  const { kind } = analyzed.block;
  if (kind === 'table' || kind === 'contents') return [];
  return analyzed.sentences.flatMap((range, sentence) =>
    phrasesOf(analyzed.tokens, range, fixed).map((phrase) => ({ ...phrase, block, sentence })),
  );
}

function phrasesOf(tokens: Tokens, { from, to }: SentenceRange, fixed: readonly TokenRange[]): readonly TokenRange[] {
  const phrases: TokenRange[] = [];
  let start = -1;
  let next = fixed.findIndex((one) => one.from >= from);
  for (let at = from; at <= to; at++) {
    const whole = next >= 0 ? fixed[next] : undefined;
    if (whole && whole.from === at && whole.to <= to) {
      const phrase = start < 0 ? null : trim(tokens, start, at);
      if (phrase) phrases.push(phrase);
      phrases.push(whole);
      start = -1;
      at = whole.to - 1;
      next++;
      continue;
    }
    const belongs = at < to && (isPart(tokens, at, from) || isHyphen(tokens, at, start, to));
    if (belongs && start < 0) start = at;
    if (belongs || start < 0) continue;
    const phrase = trim(tokens, start, at);
    if (phrase) phrases.push(phrase);
    start = -1;
  }
  return phrases;
}

function isPart(tokens: Tokens, at: number, floor: number): boolean {
  const pos = tokens.pos[at]!;
  if (nominal.has(pos) || pos === 'ADJ') return isWord(tokens.text[at]!);
  if (pos !== 'VERB') return false;
  return isParticipleModifier(tokens, at, floor) || isGerundNoun(tokens, at, floor);
}

/** "file handling, and …", "active learning is …": the model takes the last noun for a verb. */
function isGerundNoun(tokens: Tokens, at: number, floor: number): boolean {
  if (at === floor || !tokens.normal[at]!.endsWith('ing')) return false;
  const before = tokens.pos[at - 1]!;
  const next = tokens.pos[at + 1] ?? 'PUNCT';
  if (before === 'ADJ') return next !== 'DET' && next !== 'PRON';
  return (
    before === 'NOUN' &&
    (next === 'PUNCT' || next === 'AUX' || next === 'CCONJ') &&
    !tokens.normal[at - 1]!.endsWith('s')
  );
}

/** "a distributed system", "the developing countries"; but not "by improving systems" or "has developed plans". */
function isParticipleModifier(tokens: Tokens, at: number, floor: number): boolean {
  const word = tokens.normal[at]!;
  const isPast = word.endsWith('ed');
  if (!isPast && !word.endsWith('ing')) return false;
  if (tokens.text[at - 1] === '-' && at - 1 > floor) return true;
  const next = tokens.pos[at + 1];
  if (next !== 'NOUN' && next !== 'PROPN' && next !== 'ADJ') return false;
  const before = at > floor ? tokens.pos[at - 1] : 'PUNCT';
  return (
    before === 'DET' || before === 'ADJ' || (isPast && (before === 'ADP' || before === 'PUNCT' || before === 'CCONJ'))
  );
}

function isHyphen(tokens: Tokens, at: number, start: number, to: number): boolean {
  const text = tokens.text[at]!;
  if ((text !== '-' && text !== '–' && text !== '/') || start < 0 || at + 1 >= to) return false;
  return tokens.end[at - 1] === tokens.start[at] && tokens.end[at] === tokens.start[at + 1];
}

/** Cuts empty modifiers and hyphens in front and all but a noun behind. */
function trim(tokens: Tokens, start: number, end: number): TokenRange | null {
  let from = start;
  let to = end;
  while (to > from && !canEnd(tokens, to - 1)) to--;
  while (from < to && (isEmptyModifier(tokens, from) || !isWord(tokens.text[from]!))) from++;
  return from < to ? { from, to } : null;
}

/** A noun or gerund; "a gamma camera fitted" ends before the participle that the model takes for a noun. */
function canEnd(tokens: Tokens, at: number): boolean {
  const word = tokens.normal[at]!;
  if (tokens.pos[at] === 'VERB') return word.endsWith('ing');
  return nominal.has(tokens.pos[at]!) && !/(?:[^e]|re)ed$/.test(word);
}

function isEmptyModifier(tokens: Tokens, at: number): boolean {
  const isHyphenated = tokens.text[at + 1] === '-' && tokens.end[at] === tokens.start[at + 1];
  return !isHyphenated && emptyModifiers.has(tokens.normal[at]!) && !nominal.has(tokens.pos[at]!);
}
