import type { Evidence } from '../evidence.ts';
import type { EditProposal, PageDraft } from '../rule.ts';
import type { WordForm } from './page-words.ts';
import { wordsOf } from './propose-repairs.ts';

/** How every occurrence of one written form is repaired: the edit's span counts from the word's start. */
export type FormRepair = EditProposal;

/** Looks at a written form once a document; null where it is fine. */
export type RepairForm = (form: WordForm, evidence: Evidence) => FormRepair | null;

/** A place of a repaired form, for rules that look at its neighbours. */
export interface FormPlace {
  readonly start: number;
  readonly end: number;
  readonly repair: FormRepair;
}

interface Judged {
  /** How many of the document's forms have been looked at. */
  count: number;
  readonly repairs: Map<WordForm, FormRepair>;
}

/** Makes a function that finds the words of a page whose form a rule repairs. Each form is judged once a document. */
export function createFormRepairs(repairForm: RepairForm) {
  const judged = new WeakMap<Evidence, Judged>();
  const judge = (evidence: Evidence): Judged['repairs'] => {
    const known = judged.get(evidence) ?? { count: 0, repairs: new Map() };
    judged.set(evidence, known);
    for (; known.count < evidence.forms.list.length; known.count++) {
      const form = evidence.forms.list[known.count]!;
      const repair = form.isTooLong ? null : repairForm(form, evidence);
      if (repair) known.repairs.set(form, repair);
    }
    return known.repairs;
  };
  return function* (page: PageDraft, evidence: Evidence): Iterable<FormPlace> {
    const { form, start, end } = wordsOf(page, evidence);
    const repairs = judge(evidence);
    if (repairs.size === 0) return;
    for (const [i, one] of form.entries()) {
      const repair = repairs.get(one);
      if (repair) yield { start: start[i]!, end: end[i]!, repair };
    }
  };
}

/** The edit of a place, in offsets of the page. */
export function editAt({ start, repair }: FormPlace): EditProposal {
  return { ...repair, span: { start: start + repair.span.start, end: start + repair.span.end } };
}
