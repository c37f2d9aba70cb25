import type { PhrasePlace } from './infinitive-place.ts';
import type { LinkRule } from './link-rule.ts';
import { givingVerbs } from './role-tables.ts';

/** Behind what somebody is given: the recipient acts. */
export const givenLinks: readonly LinkRule<PhrasePlace>[] = [
  {
    id: 'given-to-subject',
    example: 'Schools will be given more freedom to «reward» staff.',
    link: ({ last, object, isContent, cue }) =>
      last?.group.isPassive && last.subject && object?.from === last.group.to && givingVerbs.has(last.group.lemma)
        ? {
            role: isContent ? 'complement' : 'purpose',
            pattern: isContent ? 'content-infinitive' : 'to-purpose',
            cue,
            subjectKind: 'control',
            subject: { ...last.subject, head: last.subjectHead },
          }
        : null,
  },
  {
    id: 'given-content',
    example: 'The law gives the agency the authority to «inspect» ships.',
    link: ({ words, last, object, isContent, cue }) =>
      isContent && last && object && givingVerbs.has(last.group.lemma) && words.tag[object.to] === 'det'
        ? { role: 'complement', pattern: 'content-infinitive', cue, subjectKind: 'control', subject: object }
        : null,
  },
];
