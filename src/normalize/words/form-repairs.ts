import type { Evidence } from '../evidence.ts';
import type { PageDraft } from '../page-draft.ts';
import type { EditProposal } from '../rule.ts';
import { wordsOf } from './propose-repairs.ts';
import type { WordForm } from './word-form.ts';

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

/** A document's forms as far as they were looked at. */
interface Judged {
  /** How many forms were looked at. */
  length: number;
  /** 1 where a form needs repair, by its index; as long as the list of forms or longer. */
  isDamaged: Uint8Array;
  readonly repairs: Map<number, FormRepair>;
}

/** Makes a function that finds the words of a page whose form a rule repairs. Each form is judged once a document. */
export function createFormRepairs(repairForm: RepairForm) {
  const judged = new WeakMap<Evidence, Judged>();
  const judge = (evidence: Evidence): Judged => {
    const known = judged.get(evidence) ?? { length: 0, isDamaged: new Uint8Array(0), repairs: new Map() };
    judged.set(evidence, known);
    const { list } = evidence.forms;
    if (list.length > known.isDamaged.length) {
      const isDamaged = new Uint8Array(list.length * 2);
      isDamaged.set(known.isDamaged);
      known.isDamaged = isDamaged;
    }
    for (; known.length < list.length; known.length++) {
      const form = list[known.length]!;
      const repair = form.isTooLong ? null : repairForm(form, evidence);
      if (repair === null) continue;
      known.isDamaged[form.index] = 1;
      known.repairs.set(form.index, repair);
    }
    return known;
  };
  return function* (page: PageDraft, evidence: Evidence): Iterable<FormPlace> {
    const { form, start, end, length } = wordsOf(page, evidence);
    const { isDamaged, repairs } = judge(evidence);
    if (repairs.size === 0) return;
    for (let i = 0; i < length; i++) {
      const { index } = form[i]!;
      if (isDamaged[index] === 1) yield { start: start[i]!, end: end[i]!, repair: repairs.get(index)! };
    }
  };
}

/** The edit of a place, in offsets of the page. */
export function editAt({ start, repair }: FormPlace): EditProposal {
  return { ...repair, span: { start: start + repair.span.start, end: start + repair.span.end } };
}
