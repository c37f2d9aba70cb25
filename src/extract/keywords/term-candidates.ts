import type { AnalyzedDocument, TokenRange, Tokens } from '../../model/tokens.ts';
import { longestTerm, type NounPhrase, readNounPhrases } from './read-noun-phrases.ts';

export interface TermOccurrence extends NounPhrase {
  /** True where the term stands inside a longer noun phrase. */
  readonly isNested: boolean;
  /** Position of the first token among all tokens of the document. */
  readonly position: number;
}

/** All occurrences of one term: the same lemmas in the same order. */
export interface TermCandidate {
  /** The lemmas, joined by blanks; hyphens count as blanks. */
  readonly key: string;
  readonly words: readonly string[];
  readonly occurrences: readonly TermOccurrence[];
  /** Occurrences that are a whole noun phrase. */
  readonly alone: number;
  /** Number of different longer terms that hold this one. */
  readonly holders: number;
}

export interface TermOptions {
  /** Token ranges by block that are one term each, in text order: names and long forms with "and" or "of" inside. */
  readonly fixed?: ReadonlyMap<number, readonly TokenRange[]>;
  /** Lemmas that another term's occurrences count for: the key of an abbreviation and the words of its long form. */
  readonly synonyms?: ReadonlyMap<string, readonly string[]>;
}

/** A run of capitals in a table is no noun phrase. */
const longestPhrase = 12;

interface Growing {
  readonly words: readonly string[];
  readonly occurrences: TermOccurrence[];
  readonly holders: Set<string>;
  alone: number;
}

/** The terms of a document: its noun phrases, and the parts of them that stand alone or in more than one of them. */
export function termCandidates(
  { blocks }: AnalyzedDocument,
  { fixed = new Map(), synonyms = new Map() }: TermOptions = {},
): readonly TermCandidate[] {
  const terms = new Map<string, Growing>();
  let offset = 0;
  for (const [index, analyzed] of blocks.entries()) {
    for (const phrase of readNounPhrases(analyzed, index, fixed.get(index)))
      addPhrase(terms, analyzed.tokens, phrase, { offset, synonyms });
    offset += analyzed.tokens.length;
  }
  const candidates: TermCandidate[] = [];
  for (const [key, { words, occurrences, holders, alone }] of terms)
    if (alone > 0 || holders.size > 1) candidates.push({ key, words, occurrences, alone, holders: holders.size });
  return candidates;
}

function addPhrase(
  terms: Map<string, Growing>,
  tokens: Tokens,
  phrase: NounPhrase,
  { offset, synonyms }: { offset: number; synonyms: ReadonlyMap<string, readonly string[]> },
): void {
  const whole = wordsOf(tokens, phrase);
  const wholeKey = whole.map(({ lemma }) => lemma).join(' ');
  if (whole.length > longestPhrase) return;
  for (let from = 0; from < whole.length; from++)
    for (let to = Math.min(whole.length, from + longestTerm); to > from; to--) {
      const isWhole = to - from === whole.length;
      const last = whole[to - 1]!;
      const isTerm = isWhole || (last.isNoun && !last.joins && !(whole[from - 1]?.joins ?? false));
      if (!isTerm) continue;
      const own = whole.slice(from, to).map(({ lemma }) => lemma);
      const words = synonyms.get(own.join(' ')) ?? own;
      const key = words.join(' ');
      const range = { from: whole[from]!.at, to: last.at + 1 };
      addOccurrence(
        terms,
        { key, words, wholeKey },
        { ...phrase, ...range, isNested: !isWhole, position: offset + range.from },
      );
    }
}

function addOccurrence(
  terms: Map<string, Growing>,
  { key, words, wholeKey }: { key: string; words: readonly string[]; wholeKey: string },
  occurrence: TermOccurrence,
): void {
  let term = terms.get(key);
  if (!term) {
    term = { words, occurrences: [], holders: new Set(), alone: 0 };
    terms.set(key, term);
  }
  term.occurrences.push(occurrence);
  if (occurrence.isNested) term.holders.add(wholeKey);
  else term.alone++;
}

/** The lemmas of a range of tokens, as in a candidate's `words`. */
export function termWords(tokens: Tokens, range: TokenRange): readonly string[] {
  return wordsOf(tokens, range).map(({ lemma }) => lemma);
}

interface PhraseWord {
  readonly at: number;
  readonly lemma: string;
  readonly isNoun: boolean;
  /** True where a hyphen ties the word to the next. */
  readonly joins: boolean;
}

function wordsOf(tokens: Tokens, { from, to }: TokenRange): readonly PhraseWord[] {
  const words: PhraseWord[] = [];
  for (let at = from; at < to; at++) {
    const text = tokens.text[at]!;
    if (text === '-' || text === '–' || text === '/') continue;
    const next = at + 1 < to ? tokens.text[at + 1]! : '';
    const pos = tokens.pos[at]!;
    words.push({
      at,
      lemma: termLemma(tokens, at),
      isNoun: pos === 'NOUN' || pos === 'PROPN' || (pos === 'VERB' && text.endsWith('ing')),
      joins: next === '-' || next === '–',
    });
  }
  return words;
}

/** The model leaves the plural on names ("Exports"): the term's own lemma takes it off. */
function termLemma(tokens: Tokens, at: number): string {
  const word = tokens.normal[at]!;
  const lemma = tokens.pos[at] === 'NOUN' ? tokens.lemma[at]!.toLowerCase() : word;
  return lemma === word && /[^siu]s$/.test(word) && word.length > 3
    ? word.slice(0, word.endsWith('ies') && word.length > 4 ? -3 : -1) +
        (word.endsWith('ies') && word.length > 4 ? 'y' : '')
    : lemma;
}
