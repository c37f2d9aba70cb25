/** A place where a sentence might end. */
export interface Candidate {
  readonly text: string;
  /** End of the sentence if it ends here: after closing quotes and brackets. */
  readonly end: number;
  /** Where the next sentence would begin. */
  readonly next: number;
  /** The stops: ".", "?!", "…", or "" where there is none (before a list mark). */
  readonly stops: string;
  /** Closing quotes and brackets between the stops and `end`. */
  readonly closers: string;
  /** What stands between white space and the stops: "Fig", "U.S", "(ROK". */
  readonly before: string;
  /** The word at `next`, without opening quotes and brackets, up to white space. */
  readonly after: string;
  /** What stands between `next` and `after`: opening quotes and brackets. */
  readonly openers: string;
  /** White space between `end` and `next`; empty where the next word is glued on. */
  readonly gap: string;
  /** Whether the block begins in lower case and has more stops before lower case than before capitals. */
  readonly isLowerCased: boolean;
  /** Start of the sentence that would end here. */
  readonly from: number;
}

/** A rule with an opinion on some candidates: `true` splits, `false` joins, `undefined` leaves it to the next rule. */
export interface BoundaryRule {
  readonly id: string;
  readonly summary: string;
  /** Texts with `|` where sentences end, by all rules together: counter-examples first. */
  readonly examples: readonly string[];
  judge(candidate: Candidate): boolean | undefined;
}

/** Types a rule literal. */
export function defineBoundaryRule(rule: BoundaryRule): BoundaryRule {
  return rule;
}
