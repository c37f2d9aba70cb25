import { type ClauseReading, nearestClause } from '../clauses/clause.ts';
import { extend, governorOfPurpose, isFronted } from '../clauses/nonfinite-links.ts';
import {
  actorControl,
  buildingVerbs,
  chainVerbs,
  contentNouns,
  havingVerbs,
  objectControl,
  purposeNouns,
  uncontrolled,
} from '../lexicon/clause-tables.ts';
import { givingVerbs } from '../lexicon/role-tables.ts';
import type { Words } from '../words/words.ts';
import { givenLinks } from './given-links.ts';
import type { InfinitivePlace, PhrasePlace, VerbPlace } from './infinitive-place.ts';
import {
  ableAdjectives,
  asideBefore,
  employingNouns,
  findRecipient,
  helpsThem,
  isActor,
  isTitleCase,
  ofPossessor,
  possessorOf,
  withoutAdjective,
  withShare,
} from './infinitive-subjects.ts';
import type { LinkRule } from './link-rule.ts';

const isNounOfInfinitive = (words: Words, i: number) =>
  words.tag[i] === 'noun' && (purposeNouns.has(words.lemma[i]!) || contentNouns.has(words.lemma[i]!));

/** Purposes that open the sentence or carry a marker of their own. */
export const markedLinks: readonly LinkRule<InfinitivePlace>[] = [
  {
    id: 'how-to',
    example: 'The plan looks at how to «improve» schools.',
    link: ({ reading, words, cue }) =>
      reading.clauses.length > 0 && /^(?:how|what|where|when|whether|whom)$/.test(words.lower[cue.from - 1] ?? '')
        ? { role: 'complement', pattern: 'verb-infinitive', cue: { from: cue.from - 1, to: cue.to } }
        : null,
  },
  {
    id: 'fronted-purpose',
    example: 'To «meet» the need, the Ministry will build ships.',
    link: ({ reading, cue }) => (isFronted(reading, cue.from) ? { role: 'purpose', cue, isFronted: true } : null),
  },
  {
    id: 'purpose-in-aside',
    example: 'The fund, set up to «help» farmers, has been closed.',
    link: ({ reading, words, cue, isMarked }) =>
      !isMarked &&
      reading.asides.some(({ kind, from, to }) => kind === 'participle' && from < cue.from && cue.from < to) &&
      // "coupled with its commitment to spend more"
      !isNounOfInfinitive(words, cue.from - 1)
        ? { role: 'purpose', pattern: 'to-purpose', cue, isFronted: true, subjectKind: 'none' }
        : null,
  },
  {
    id: 'in-order-to',
    example: 'The Ministry built ships in order to «meet» the need.',
    link: ({ reading, cue, isMarked }) =>
      isMarked ? { role: 'purpose', cue, governor: governorOfPurpose(reading) } : null,
  },
];

/** Right behind a verb. The last rule always links. */
export const afterVerbLinks: readonly LinkRule<VerbPlace>[] = [
  {
    id: 'passive-control',
    example: 'The agency was tasked to «review» the plan.',
    link: ({ words, last: { group, subject, subjectHead }, cue }) => {
      if (!group.isPassive || uncontrolled.has(group.lemma)) return null;
      const controlled = subject ? { ...subject, head: subjectHead } : null;
      // "The Ministry is assigned to draft the law"
      const isLed = controlled !== null && actorControl.has(group.lemma) && isActor(words, controlled);
      if (!isLed && !objectControl.has(group.lemma)) return null;
      return { role: 'purpose', cue, subjectKind: 'control', subject: controlled };
    },
  },
  {
    id: 'verb-infinitive',
    example: 'The cabinet decided to «build» two ships.',
    link: ({ words, last: { group, subject }, cue }) =>
      chainVerbs.has(group.lemma) && (!group.isPassive || words.lower[subject?.from ?? -1] === 'it')
        ? { role: 'complement', cue }
        : null,
  },
  {
    id: 'to-purpose',
    example: 'The fund was launched to «support» small firms.',
    link: ({ cue }) => ({ role: 'purpose', cue }),
  },
];

/** Behind a noun phrase that acts itself, whatever it belongs to. */
export const ownSubjectLinks: readonly LinkRule<PhrasePlace>[] = [
  {
    id: 'object-control',
    example: 'The treaty enables the fleet to «patrol» the strait.',
    link: ({ words, group, last, object, before, isContent, cue }) => {
      if (!last || !object || isContent || last.group.isPassive) return null;
      const isEnabled =
        ableAdjectives.has(words.lower[before] ?? '') && /^(?:make|render|deem|leave|keep|get)$/.test(last.group.lemma);
      if (isEnabled)
        return { role: 'complement', cue, subjectKind: 'control', subject: withoutAdjective(words, object, before) };
      const led = isActor(words, object) ? actorControl.get(last.group.lemma) : undefined;
      if (!led && !controls(last.group.lemma)) return null;
      return {
        role: led ?? 'complement',
        cue,
        subjectKind: 'control',
        subject: extend(words, object, asideBefore(words, group.from)),
      };
    },
  },
  {
    id: 'for-subject',
    example: 'The plan sets conditions for firms to «invest» capital.',
    link: ({ words, group, last, antecedent: nearest, cue }) => {
      if (!nearest || nearest.to !== cue.from || helpsThem(words, group)) return null;
      const antecedent = withShare(words, nearest);
      if (words.lower[antecedent.from - 1] !== 'for') return null;
      // "recommendations for policies to reduce risk": what the policies are for, not what they do.
      const callsFor = words.tag[antecedent.from - 2] === 'verb' && callingVerbs.has(last?.group.lemma ?? '');
      if (purposeNouns.has(words.lemma[antecedent.head]!) && !(callsFor && last?.group.lemma === 'call')) return null;
      // "the strategy for the farm sector to raise exports": what the strategy is for.
      if (/^(?:sector|subsector|area|field|region)$/.test(words.lower[antecedent.head]!)) return null;
      // "measures for cooperation to reduce risk"
      if (/(?:[ts]ion|ness|ity|ance|ence|ship)$/.test(words.lower[antecedent.head]!) && !isActor(words, antecedent))
        return null;
      // "needed for citizens to trust it, for industry to plan, and for Parliament to decide"
      const outer = words.tag[antecedent.from - 2] ?? '';
      const isListed = /^(?:comma|cc)$/.test(outer) && (isActor(words, antecedent) || last?.pattern === 'for-subject');
      // "The terms call for the agency to issue shares"
      const isCalledFor = outer === 'verb' && callingVerbs.has(last?.group.lemma ?? '');
      // "ships required for the units to act"
      const isRequired = /^(?:required|needed)$/.test(words.lower[antecedent.from - 2] ?? '');
      if (
        isTitleCase(words, antecedent.from) ||
        !(isListed || isCalledFor || isRequired || /^(?:noun|adj)$/.test(outer))
      )
        return null;
      const role = purposeNouns.has(words.lemma[antecedent.from - 2]!) ? 'purpose' : 'complement';
      return { role, cue, subjectKind: 'own', subject: antecedent };
    },
  },
];

/** Behind a noun phrase: the noun's own infinitive, or the purpose of the verb before. The last rule always links. */
export const afterNounLinks: readonly LinkRule<PhrasePlace>[] = [
  ...givenLinks,
  {
    id: 'passive-infinitive',
    example: 'The report lists the bases to be «closed».',
    link: ({ group, antecedent, isContent, cue }) =>
      group.isPassive && antecedent && antecedent.to === cue.from
        ? { role: isContent ? 'complement' : 'purpose', cue, subjectKind: 'control', subject: antecedent }
        : null,
  },
  {
    id: 'of-possessor',
    example: 'The fund builds the capacity of states to «patrol» the coast.',
    link: ({ words, isContent, cue }) => {
      const found = isContent ? null : ofPossessor(words, cue.from);
      if (!found) return null;
      const role = purposeNouns.has(found.noun) || employingNouns.has(found.noun) ? 'purpose' : 'complement';
      return { role, cue, subjectKind: 'control', subject: found.subject };
    },
  },
  {
    id: 'had-content',
    example: 'The militia has the means and the ability to «strike» ships.',
    link: ({ words, group, last, lastEnd, antecedent, isContent, cue }) => {
      if (!isContent || !last || last.group.isPassive) return null;
      const { lemma } = last.group;
      const isBuilt = buildingVerbs.has(lemma) && last.subject !== null && isAble(words, last.subjectHead);
      if (!isBuilt && !havingVerbs.has(lemma)) return null;
      const hasPossessor =
        words.tag.slice(lastEnd, group.from).includes('poss') || words.lower[antecedent?.from ?? -1] === 'our';
      return hasPossessor ? null : { role: 'complement', pattern: 'content-infinitive', cue };
    },
  },
  {
    id: 'content-infinitive',
    example: 'It showed our will to «reinforce» the border.',
    link: ({ words, last, antecedent, noun, isContent, isOfSubject, cue }) =>
      (isContent && !usingVerbs.has(last?.group.lemma ?? '')) || (isOfSubject && !purposeNouns.has(noun))
        ? { role: 'complement', cue, ...possessorOf(words, antecedent, last) }
        : null,
  },
  {
    id: 'noun-purpose',
    example: 'It supports efforts to «improve» readiness.',
    link: ({ words, antecedent, noun, isOfSubject, cue }) => {
      if (isOfSubject) return { role: 'purpose', cue, ...possessorOf(words, antecedent) };
      if (!purposeNouns.has(noun)) return null;
      // "a statement of the government's ambition to use data"
      const owner = possessorOf(words, antecedent);
      return owner.subjectKind === 'control' ? { role: 'purpose', cue, ...owner } : { role: 'purpose', cue };
    },
  },
  {
    id: 'recipient-purpose',
    example: 'Funding will be provided to the Navy to «acquire» ships.',
    link: ({ words, group, last, lastEnd, cue }) => {
      if (!last?.group.isPassive || !givingVerbs.has(last.group.lemma)) return null;
      const recipient = findRecipient(words, lastEnd, group.from);
      // "will be returned to the old test to build trust": a test builds nothing
      if (!recipient || !isActor(words, recipient)) return null;
      return { role: 'purpose', pattern: 'to-purpose', cue, subjectKind: 'control', subject: recipient };
    },
  },
  {
    id: 'to-purpose',
    example: 'The Ministry built ships to «defend» the coast.',
    link: ({ reading, cue }) => ({ role: 'purpose', cue, governor: governorOfInfinitive(reading) }),
  },
];

/** Verbs behind whose "for" the one who is to act is named. */
const callingVerbs = new Set('call ask provide allow arrange wait press push plead vote aim hope'.split(' '));

/** "uses all elements of national power to achieve its ends": the purpose of the use, not what the power consists in. */
const usingVerbs = new Set(['use', 'employ', 'utilize', 'utilise', 'apply', 'leverage', 'harness']);

/** An infinitive hangs on the nearest verb that is no noun's modifier. */
function governorOfInfinitive(reading: ClauseReading): number {
  const nearest = nearestClause(
    reading,
    // "ensures that Defence has a force to act": Defence acts.
    ({ role, group }) => role !== 'relative' && !(group.isRowless && group.lemma !== 'be' && group.lemma !== 'have'),
  );
  return nearest >= 0 ? nearest : reading.clauses.length - 1;
}

/** "make the state act", but "make an effort to act". */
function controls(lemma: string): boolean {
  return lemma === 'call upon' || (objectControl.has(lemma) && lemma !== 'make' && lemma !== 'let');
}

/** True for a pronoun or a head that can act. */
function isAble(words: Words, head: number): boolean {
  return head >= 0 && (words.tag[head] === 'pron' || isActor(words, { from: head, to: head + 1, head }));
}
