import type { AnalyzedDocument, TokenRange } from '../../model/tokens.ts';
import { createTermIndex, type PhraseWords, type TermIndex } from './term-index.ts';
import { longestTerm, visitNounPhrases } from './visit-noun-phrases.ts';

/** A place where a term stands. */
export interface TermOccurrence extends TokenRange {
  readonly block: number;
}

/** All occurrences of one term: the same lemmas in the same order. */
export interface TermCandidate {
  /** The lemmas; hyphens count as blanks. */
  readonly words: readonly string[];
  readonly frequency: number;
  /** Occurrences that are a whole noun phrase. */
  readonly alone: number;
  /** Number of different longer terms that hold this one. */
  readonly holders: number;
  /** Position of its first token among all tokens of the document. */
  readonly position: number;
  /** Its number in the terms' index. */
  readonly node: number;
}

/** Which terms are looked at: the rare ones of a long text cannot rank. */
export interface TermFilter {
  readonly atLeast: number;
  /** Numbers of terms that are looked at however rare. */
  readonly keep: ReadonlySet<number>;
}

export interface Terms {
  candidates(filter: TermFilter): readonly TermCandidate[];
  /** Every place of a candidate, in text order. */
  occurrencesOf(candidate: TermCandidate): readonly TermOccurrence[];
  /** The number of the term that a range of tokens is; candidates and names meet in it. */
  nodeOf(block: number, range: TokenRange): number;
}

/** A short form and its long form, as token ranges: occurrences of the one count for the other. */
export interface Synonym {
  readonly block: number;
  readonly short: readonly (TokenRange & { readonly block: number })[];
  readonly long: TokenRange;
}

export interface TermOptions {
  /** Token ranges by block that are one term each, in text order: names and long forms with "and" or "of" inside. */
  readonly fixed?: ReadonlyMap<number, readonly TokenRange[]>;
  readonly synonyms?: readonly Synonym[];
}

/** A run of capitals in a table is no noun phrase. */
const longestPhrase = 12;

/** What is counted of each term, by its number. */
interface Counts {
  readonly frequency: number[];
  readonly alone: number[];
  readonly holders: number[];
  readonly lastHolder: number[];
  readonly moreHolders: Map<number, Set<number>>;
  /** The term's latest occurrence; `previous` leads to the one before. */
  readonly latest: number[];
  readonly position: number[];
}

interface Occurrences {
  readonly block: number[];
  readonly from: number[];
  readonly to: number[];
  readonly previous: number[];
}

/** The terms of a document: its noun phrases, and the parts of them that stand alone or in more than one of them. */
export function termCandidates({ blocks }: AnalyzedDocument, options: TermOptions = {}): Terms {
  const index = createTermIndex();
  const nodeOf = (block: number, range: TokenRange): number => index.nodeOf(index.words(blocks[block]!.tokens, range));
  const aliases = new Map<number, number>();
  for (const { block, short, long } of options.synonyms ?? [])
    for (const one of short) aliases.set(nodeOf(one.block, one), nodeOf(block, long));
  const counter = createCounter(index, aliases);
  let offset = 0;
  for (const [at, analyzed] of blocks.entries()) {
    const visit = (from: number, to: number) => counter.add(index.words(analyzed.tokens, { from, to }), at, offset);
    visitNounPhrases(analyzed, options.fixed?.get(at) ?? [], visit);
    offset += analyzed.tokens.length;
  }
  return {
    candidates: counter.candidates,
    occurrencesOf: counter.occurrencesOf,
    nodeOf: (block, range) => {
      const node = nodeOf(block, range);
      return aliases.get(node) ?? node;
    },
  };
}

function createCounter(index: TermIndex, aliases: ReadonlyMap<number, number>) {
  const counts: Counts = {
    frequency: [],
    alone: [],
    holders: [],
    lastHolder: [],
    moreHolders: new Map(),
    latest: [],
    position: [],
  };
  const found: Occurrences = { block: [], from: [], to: [], previous: [] };

  const record = (node: number, block: number, offset: number, from: number, to: number): void => {
    if (counts.frequency[node] === undefined) {
      for (let at = counts.frequency.length; at <= node; at++) {
        counts.frequency[at] = 0;
        counts.alone[at] = 0;
        counts.holders[at] = 0;
        counts.lastHolder[at] = 0;
        counts.latest[at] = -1;
        counts.position[at] = 0;
      }
    }
    if (counts.frequency[node] === 0) counts.position[node] = offset + from;
    counts.frequency[node]!++;
    found.block.push(block);
    found.from.push(from);
    found.to.push(to);
    counts.latest[node] = found.previous.push(counts.latest[node]!) - 1;
  };

  /** Counts different holders; most terms have one, so that only others need a set. */
  const addHolder = (node: number, holder: number): void => {
    if (counts.lastHolder[node] === holder) return;
    const more = counts.moreHolders.get(node);
    if (more) more.add(holder);
    else if (counts.lastHolder[node] !== 0) counts.moreHolders.set(node, new Set([counts.lastHolder[node]!, holder]));
    counts.lastHolder[node] = holder;
    counts.holders[node] = counts.moreHolders.get(node)?.size ?? 1;
  };

  return {
    add({ length, at, lemma, isNoun, canBegin, joins }: PhraseWords, block: number, offset: number): void {
      if (length > longestPhrase) return;
      let whole = 0;
      for (let word = 0; word < length; word++) whole = index.child(whole, lemma[word]!);
      const wholeNode = aliases.get(whole) ?? whole;
      for (let first = 0; first < length; first++) {
        if (first > 0 && (joins[first - 1] || !canBegin[first])) continue;
        let node = 0;
        // "Ministry of Defence" is a part of "Ministry of Defence and Security", "Paper on Defence" none of a white one.
        let holdsJoint = false;
        for (let last = first; last < Math.min(length, first + longestTerm); last++) {
          node = index.child(node, lemma[last]!);
          const isWhole = first === 0 && last === length - 1;
          holdsJoint ||= !canBegin[last];
          if (!isWhole && (!isNoun[last] || joins[last] || (first > 0 && holdsJoint))) continue;
          const term = aliases.get(node) ?? node;
          record(term, block, offset, at[first]!, at[last]! + 1);
          if (isWhole) counts.alone[term]!++;
          else addHolder(term, wholeNode);
        }
      }
      // The name of a measure may be longer than a term.
      if (length > longestTerm) {
        record(wholeNode, block, offset, at[0]!, at[length - 1]! + 1);
        counts.alone[wholeNode]!++;
      }
    },
    candidates({ atLeast, keep }: TermFilter): readonly TermCandidate[] {
      const candidates: TermCandidate[] = [];
      for (let node = 1; node < counts.frequency.length; node++) {
        const alone = counts.alone[node]!;
        const holders = counts.holders[node]!;
        if (alone === 0 && holders < 2) continue;
        if (counts.frequency[node]! < atLeast && !keep.has(node)) continue;
        const words = index.textsOf(node);
        candidates.push({
          words,
          frequency: counts.frequency[node]!,
          alone,
          holders,
          position: counts.position[node]!,
          node,
        });
      }
      return candidates;
    },
    occurrencesOf({ node }: TermCandidate): readonly TermOccurrence[] {
      const occurrences: TermOccurrence[] = [];
      for (let at = counts.latest[node]!; at >= 0; at = found.previous[at]!)
        occurrences.push({ block: found.block[at]!, from: found.from[at]!, to: found.to[at]! });
      return occurrences.reverse();
    },
  };
}
