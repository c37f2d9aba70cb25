import type { ProgramCandidate } from './program-candidate.ts';

/** A sentence and the programme names that must come out of it, in order. The counter-examples stand first. */
export interface ProgramExample {
  readonly text: string;
  readonly programs: readonly string[];
}

/** Says why a noun phrase with a programme head is no programme. */
export interface ProgramRefusal {
  readonly id: string;
  readonly summary: string;
  readonly examples: readonly ProgramExample[];
  /** True where another mention of the same name, accepted elsewhere in the document, outweighs this refusal. */
  readonly yieldsToKnownName: boolean;
  readonly refuses: (candidate: ProgramCandidate) => boolean;
}

/** Says what makes a noun phrase with a programme head a programme: its id is the row's `rule_id`. */
export interface ProgramPattern {
  readonly id: string;
  readonly summary: string;
  readonly examples: readonly ProgramExample[];
  /** How often a mention of this kind was right when read beside its page: see docs/quality/programs.md. */
  readonly confidence: number;
  readonly accepts: (candidate: ProgramCandidate) => boolean;
}

export const defineRefusal = (rule: ProgramRefusal): ProgramRefusal => rule;
export const definePattern = (pattern: ProgramPattern): ProgramPattern => pattern;
