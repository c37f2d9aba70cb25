/** How a word is written: what the tagger's "case" features go by. */
export type CaseKind = 'lower' | 'title' | 'upper' | 'mixed' | 'initial' | 'number' | 'alnum' | 'mark';

/** Patterns by the place of their bit in the list of their trigger. */
export interface PatternMasks {
  readonly number: number;
  readonly capital: number;
  readonly run: number;
  readonly lower: number;
}

/** The lengths of the keys that a first piece of a name may open. */
export interface NameStart {
  longest: number;
  readonly lengths: Set<number>;
}

/** Rows that always stand together, with their sum of scores where a tagger has made it. */
export interface FeatureGroup {
  readonly rows: readonly number[];
  scores: Float64Array | null;
}

export interface WordFacts {
  readonly text: string;
  readonly normal: string;
  readonly kind: CaseKind;
  readonly isCapital: boolean;
  /** Bits of `trait`. */
  readonly traits: number;
  readonly flags: readonly string[];
  readonly wordClass: string;
  /** Fine cluster of words of like contexts, -1 where unknown. */
  readonly cluster: number;
  /** True where the word may open or head a mention in lower case: numbers in words, group and body nouns. */
  readonly mayCount: boolean;
  /** Its value where it is a number by itself: see `numberOf`. */
  readonly number: number | null;
  /** The word as the gazetteers look it up: see `keyOf`. */
  readonly key: string;
  /** What built-in names the word may open, null for most words. */
  readonly opensName: NameStart | null;
  /** Codes of the word, its flags, its kind and its class: what the tagger's features are mixed from. */
  readonly code: number;
  readonly flagCode: number;
  readonly kindCode: number;
  readonly classCode: number;
  /** The tagger's scores for the word at the offsets -2 to 2, where it has made them: `tagger.ts` fills it. */
  vectors: Float64Array | null;
  /** Rows of the word as head and as first of a run of capitals, by the place in it of the token that asks: `name-features.ts` fills them. */
  readonly asHead: FeatureGroup[];
  readonly asFirst: FeatureGroup[];
  /** The patterns that may match at the word: `candidates.ts` fills it. */
  patterns: PatternMasks | null;
}
