import type { ProgramCandidate } from '../program-candidate.ts';
import { defineRefusal } from '../program-rule.ts';

const making = new Set('draft finalise finalize formulate launch prepare publish release unveil'.split(' '));

/** "is finalizing a national employment strategy": the verb before the phrase makes a paper of it. */
function isBeingMade({ block: { tokens }, phraseFrom, determiner, sentence }: ProgramCandidate): boolean {
  const verb = phraseFrom - 1;
  return /^(?:an?|its|the)$/.test(determiner) && verb >= sentence.from && making.has(tokens.lemma[verb]!);
}

export const policyField = defineRefusal({
  id: 'policy-field',
  summary: 'A field of policy or a standing document type ("foreign and security policy"), not a measure.',
  examples: [
    { text: 'It shapes the national security policy and a revisionist foreign policy.', programs: [] },
    { text: 'It is finalizing a national employment strategy.', programs: ['national employment strategy'] },
    { text: 'They ask Norland to drop its “hostile policy” toward them.', programs: [] },
    { text: 'Their Foreign Policy is part of the Common Security and Defence Policy field.', programs: [] },
    { text: 'It is implementing a preemptive port safety policy.', programs: ['preemptive port safety policy'] },
  ],
  yieldsToKnownName: false,
  refuses: (candidate) => {
    const { head, headToken, name, specificCount, modifierCount, isTitled, isQuoted } = candidate;
    // its “hostile policy”: what somebody calls it.
    const isEpithet = isQuoted && !isTitled && head.singular === 'policy' && name.from === headToken - 1;
    if (isEpithet && candidate.block.tokens.pos[name.from] === 'ADJ') return true;
    if (isQuoted || (isTitled && name.to > headToken + 1)) return false;
    if (head.type === 'policy' && head.singular === 'policy') return specificCount < (isTitled ? 1 : 2);
    if (head.type === 'strategy' && modifierCount > 1 && isBeingMade(candidate)) return false;
    if (head.type === 'strategy') return isTitled ? modifierCount < 2 && specificCount < 1 : specificCount < 2;
    return false;
  },
});
