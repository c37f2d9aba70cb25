import { createVerbClasses } from '../../../lexicon/policy-verbs.ts';
import type { VerbClass } from '../../../model/annotations.ts';
import type { ActionContext } from './action-context.ts';

const defaultVerbClasses = createVerbClasses();

/** The class of a verb: the user's own where there is one. The look-up of a user's list is made once a list. */
export function classOf({ verbClasses }: ActionContext, lemma: string): VerbClass {
  if (!verbClasses) return defaultVerbClasses(lemma) as VerbClass;
  if (ownClasses?.list !== verbClasses) ownClasses = { list: verbClasses, find: createVerbClasses(verbClasses) };
  return ownClasses.find(lemma) as VerbClass;
}

let ownClasses: { readonly list: ReadonlyMap<string, string>; readonly find: (lemma: string) => string } | undefined;
