import { findAntecedent } from '../clauses/antecedents.ts';
import { chainVerbs, objectControl, purposeNouns } from '../lexicon/clause-tables.ts';
import { givingVerbs } from '../lexicon/role-tables.ts';
import type { PhrasePlace } from './infinitive-place.ts';
import { isActor } from './infinitive-subjects.ts';
import type { LinkRule } from './link-rule.ts';

/** What tells somebody to act: "directions against the States to build", "a call on farmers to save". */
const orders = new Set(
  'direction order request call appeal instruction invitation directive injunction mandamus notice demand advice reminder warning'.split(
    ' ',
  ),
);

/** Behind what somebody is given: the recipient acts. Behind a first or a last one: that one acts. */
export const givenLinks: readonly LinkRule<PhrasePlace>[] = [
  {
    id: 'decided-somewhere',
    example: 'They agreed at the summit to «cut» costs. (but: They agreed on a plan to cut costs.)',
    link: ({ words, last, lastEnd, noun, isMarked, cue }) => {
      if (isMarked || !last || last.group.isPassive || !chainVerbs.has(last.group.lemma)) return null;
      if (!/^(?:at|in|during|after|before)$/.test(words.lower[lastEnd] ?? '') || purposeNouns.has(noun)) return null;
      return { role: 'complement', pattern: 'verb-infinitive', cue };
    },
  },
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
    id: 'order-to',
    example: 'It seeks directions against the States to «build» kitchens.',
    link: ({ words, antecedent, cue }) => {
      if (!antecedent || antecedent.to !== cue.from || !isActor(words, antecedent)) return null;
      const at = antecedent.from - 1;
      const isOrder = words.tag[at - 1] === 'noun' && orders.has(words.lemma[at - 1]!);
      return isOrder && /^(?:to|against|on|upon|for)$/.test(words.lower[at]!)
        ? { role: 'complement', pattern: 'object-control', cue, subjectKind: 'control', subject: antecedent }
        : null;
    },
  },
  {
    id: 'enabled-too',
    example: 'The plan must enable the union to grow and the states to «save» funds.',
    link: ({ reading, words, antecedent, cue }) => {
      const first = reading.clauses.findLastIndex(({ pattern }) => pattern === 'object-control');
      if (first < 0 || first < reading.clauses.length - 2 || !antecedent || antecedent.to !== cue.from) return null;
      if (words.tag[antecedent.from - 1] !== 'cc' || !isActor(words, antecedent)) return null;
      const { governor, role } = reading.clauses[first]!;
      return { role, pattern: 'object-control', cue, governor, subjectKind: 'control', subject: antecedent };
    },
  },
  {
    id: 'participle-to',
    example: 'It runs schemes designed to «help» farmers and names the measures taken to «train» them.',
    link: ({ words, last, before, cue }) => {
      const isReduced = words.tag[before] === 'verb' && /^(?:ed|part)$/.test(words.form[before]!);
      if (!isReduced || (last && last.group.to > before)) return null;
      const noun = findAntecedent(words, before, null);
      if (!noun || noun.to !== before) return null;
      const lemma = words.lemma[before]!;
      const isTold = /^(?:design|intend|mean|aim)$/.test(lemma) || (objectControl.has(lemma) && isActor(words, noun));
      const found = { role: 'purpose', pattern: 'to-purpose', cue } as const;
      return isTold ? { ...found, subjectKind: 'control', subject: noun } : { ...found, subjectKind: 'none' };
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
    id: 'provided-with',
    example: 'The act provides the agency with the power to «inspect» ships.',
    link: ({ words, last, object, isContent, cue }) =>
      isContent &&
      last &&
      object &&
      !last.group.isPassive &&
      /^(?:provide|equip|supply|furnish|arm|vest)$/.test(last.group.lemma) &&
      words.lower[object.to] === 'with'
        ? { role: 'complement', pattern: 'content-infinitive', cue, subjectKind: 'control', subject: object }
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
