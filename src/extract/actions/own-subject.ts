import type { ClauseRole } from '../../model/annotations.ts';
import type { Clause } from './clause.ts';
import { bareClause } from './clause.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { VerbGroup } from './verb-group.ts';

export function own(
  pattern: string,
  group: VerbGroup,
  role: ClauseRole,
  subject: NounPhrase,
  rest: Partial<Clause> = {},
): Clause {
  return {
    ...bareClause,
    group: group.form === 'bare' ? { ...group, form: 'finite' } : group,
    role,
    pattern,
    subject: { from: subject.from, to: subject.to },
    subjectHead: subject.head,
    subjectKind: 'own',
    isNegative: group.isNegative,
    ...rest,
  };
}
