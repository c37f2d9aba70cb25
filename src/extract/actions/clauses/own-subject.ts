import type { ClauseRole } from '../../../model/annotations.ts';
import type { NounPhrase } from '../phrases/noun-phrases.ts';
import type { VerbGroup } from '../verbs/verb-group.ts';
import type { Clause } from './clause.ts';

/** A clause with a noun phrase as its subject. A bare verb with a subject is a plural present. */
export function own(
  pattern: string,
  group: VerbGroup,
  role: ClauseRole,
  subject: NounPhrase,
  rest: Partial<Pick<Clause, 'cue' | 'subjectKind' | 'governor'>> = {},
): Clause {
  return {
    group: group.form === 'bare' ? { ...group, form: 'finite' } : group,
    role,
    pattern,
    cue: rest.cue ?? null,
    subject: { from: subject.from, to: subject.to },
    subjectHead: subject.head,
    subjectKind: rest.subjectKind ?? 'own',
    governor: rest.governor ?? -1,
    conjunct: -1,
    isDemanded: false,
    isNegative: group.isNegative,
  };
}
