import type { Edit } from '../text/edit.ts';
import type { Evidence } from './evidence.ts';
import type { BlockMark, PageDraft } from './page-draft.ts';

/** A change that a rule proposes. Only the engine makes it. */
export interface EditProposal extends Edit {
  /** From 0 to 1. */
  readonly confidence: number;
  /** Why, in words that an analyst understands: "efficient 1,204 : eff 3 + cient 0; page loses second letters (7 of 7)". */
  readonly evidence: string;
}

/** A finding about the page that changes no text: a damage class for `pages.damage`, or a printed page label. */
export interface PageNote {
  readonly damage?: string;
  readonly label?: string;
}

export type Proposal = EditProposal | BlockMark | PageNote;

/** One case of a rule's documentation and test: what goes in and what must come out when only this rule runs. */
export interface RuleExample {
  /** One page, or several where the rule needs the whole document. */
  readonly raw: string | readonly string[];
  readonly text: string | readonly string[];
  /** Where the example was found: "ROK 2020, p. 187". */
  readonly source?: string;
}

/** A repair. Its id is its file name, its config key and the `rule_id` of its edits. */
export interface Rule {
  readonly id: string;
  readonly summary: string;
  /** Counter-examples (text is raw) beside examples. */
  readonly examples: readonly RuleExample[];
  /** True for plain line joins and the like, which the edits table leaves out unless asked for. */
  readonly isRoutine?: boolean;
  /** `characters` rules run first and without evidence, so that the evidence is counted on clean characters. */
  readonly phase: 'characters' | 'document';
  /**
   * A class of characters without which the rule finds nothing: `/[¬]/`. A page that has none of them is passed over; it is
   * asked of the page's distinct characters, not of its text. Absent for rules that look at every page.
   */
  readonly needs?: RegExp;
  /**
   * True where the words it brings back are evidence that its page was not read with: the page's words are read again.
   * A page of Taiwan 2008 holds `P R C ’ s v a r i o u s` once "the PRC ’ s" can be read, a page of Finland 2012 `Asia\ufffdPacific`.
   */
  readonly bringsWords?: boolean;
  propose(page: PageDraft, evidence: Evidence): Iterable<Proposal>;
}

/** Types a rule literal. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
