import type { PhrasePlace } from './infinitive-place.ts';
import type { LinkRule } from './link-rule.ts';
import { givingVerbs } from './role-tables.ts';

/** Behind what somebody is given: the recipient acts. Behind a first or a last one: that one acts. */
export const givenLinks: readonly LinkRule<PhrasePlace>[] = [
  {
    id: 'it-object',
    example: 'The court found it necessary to «close» the case.',
    link: ({ words, last, start, before, cue }) => {
      if (!last || words.lower[start] !== 'it' || words.tag[before] !== 'adj') return null;
      if (/^(?:find|deem|consider|think|feel|judge|believe)$/.test(last.group.lemma))
        return { role: 'complement', cue };
      return /^(?:make|render|keep)$/.test(last.group.lemma) ? { role: 'complement', cue, subjectKind: 'none' } : null;
    },
  },
  {
    id: 'first-to',
    example: 'He is the first president to have «fulfilled» this duty.',
    link: ({ words, group, antecedent, cue }) =>
      group.isPerfect && antecedent && /^(?:first|last|only|second|third)$/.test(words.lower[antecedent.from + 1] ?? '')
        ? { role: 'relative', pattern: 'relative-verb', cue, subjectKind: 'antecedent', subject: antecedent }
        : null,
  },
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
