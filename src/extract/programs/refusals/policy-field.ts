import type { ProgramCandidate } from '../program-candidate.ts';
import { defineRefusal } from '../program-rule.ts';

const making = new Set(
  'adopt approve draft finalise finalize formulate launch prepare publish release revise unveil update'.split(' '),
);

/** "is finalizing a national employment strategy": the verb before the phrase makes a paper of it. */
function isBeingMade(candidate: ProgramCandidate): boolean {
  const {
    block: { tokens },
    phraseFrom,
    determiner,
    sentence,
  } = candidate;
  const verb = phraseFrom - 1;
  if (!/^(?:an?|its|the|our|their)$/.test(determiner)) return false;
  return (verb >= sentence.from && making.has(tokens.lemma[verb]!)) || isMadeLater(candidate);
}

/** "The national hydrogen strategy for ships was adopted": no other verb stands between. */
function isMadeLater({ block: { tokens }, name, sentence }: ProgramCandidate): boolean {
  for (let at = name.to; at < sentence.to && at < name.to + 10; at++) {
    const pos = tokens.pos[at]!;
    if (pos === 'VERB')
      return (
        making.has(tokens.lemma[at]!) && /ed$|^(?:drawn|set)$/.test(tokens.normal[at]!) && tokens.pos[at - 1] === 'AUX'
      );
    if (/^(?:PUNCT|SCONJ|PRON|CCONJ)$/.test(pos)) return false;
  }
  return false;
}

const statecraft = new Set(
  'security defense defence military foreign economic fiscal monetary external neighbourhood nuclear agricultural common'.split(
    ' ',
  ),
);

function isCivilPaper({ block: { tokens }, name, headToken }: ProgramCandidate): boolean {
  const words = tokens.normal.slice(name.from, headToken);
  return words.at(-1) !== 'national' && words.includes('national') && !words.some((word) => statecraft.has(word));
}

/** A term of years singles one strategy out. */
const isTermed = ({ block: { tokens }, name, headToken }: ProgramCandidate): boolean =>
  headToken - name.from > 3 && tokens.text[name.from + 1] === '-' && tokens.normal[name.from + 2] === 'year';

export const policyField = defineRefusal({
  id: 'policy-field',
  summary: 'A field of policy or a standing document type ("foreign and security policy"), not a measure.',
  examples: [
    { text: 'It shapes the national security policy and a revisionist foreign policy.', programs: [] },
    {
      text: 'They follow the National Housing Policy, not the National Security Policy.',
      programs: ['National Housing Policy'],
    },
    {
      text: 'They revise the 20-year national development strategy.',
      programs: ['20-year national development strategy'],
    },
    { text: 'It is finalizing a national employment strategy.', programs: ['national employment strategy'] },
    { text: 'The national port strategy holds that ships are adopted.', programs: [] },
    { text: 'The national hydrogen strategy for ships was adopted.', programs: ['national hydrogen strategy'] },
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
    const { text } = candidate.block.tokens;
    // "Vision 2030 is long": at the front of a sentence the capital tells nothing, the year does.
    const isDated = head.singular === 'vision' && /^(?:19|20)\d\d$/.test(text[headToken + 1] ?? '');
    if (isQuoted || ((isTitled || isDated) && name.to > headToken + 1)) return false;
    // "the National Housing Policy" is a paper, "the National Security Policy" a field.
    if (head.singular === 'policy' && isTitled && isCivilPaper(candidate)) return false;
    if (head.type === 'policy' && head.singular === 'policy') return specificCount < (isTitled ? 1 : 2);
    if (head.type === 'strategy' && modifierCount > 1 && isBeingMade(candidate)) return false;
    // "the 20-year national development strategy"
    if (head.type === 'strategy' && candidate.determiner === 'the' && isTermed(candidate)) return false;
    if (head.type === 'strategy') return isTitled ? modifierCount < 2 && specificCount < 1 : specificCount < 2;
    return false;
  },
});
