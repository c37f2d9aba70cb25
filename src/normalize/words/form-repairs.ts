import type { Evidence } from '../evidence.ts';
import type { PageDraft } from '../page-draft.ts';
import type { EditProposal } from '../rule.ts';
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

/** A document's repairs so far, by the index of the form; null for a form that is fine. */
interface Judged {
  readonly repairs: (FormRepair | null)[];
  /** How many forms need repair. */
  count: number;
}

/** Makes a function that finds the words of a page whose form a rule repairs. Each form is judged once a document. */
export function createFormRepairs(repairForm: RepairForm) {
  const judged = new WeakMap<Evidence, Judged>();
  const judge = (evidence: Evidence): Judged => {
    const known = judged.get(evidence) ?? { repairs: [], count: 0 };
    judged.set(evidence, known);
    const { list } = evidence.forms;
    for (let index = known.repairs.length; index < list.length; index++) {
      const form = list[index]!;
      const repair = form.isTooLong ? null : repairForm(form, evidence);
      known.repairs.push(repair);
      if (repair) known.count++;
    }
    return known;
  };
  return function* (page: PageDraft, evidence: Evidence): Iterable<FormPlace> {
    const { form, start, end, length } = wordsOf(page, evidence);
    const { repairs, count } = judge(evidence);
    if (count === 0) return;
    for (let i = 0; i < length; i++) {
      const repair = repairs[form[i]!.index];
      if (repair) yield { start: start[i]!, end: end[i]!, repair };
    }
  };
}

/** The edit of a place, in offsets of the page. */
export function editAt({ start, repair }: FormPlace): EditProposal {
  return { ...repair, span: { start: start + repair.span.start, end: start + repair.span.end } };
}
