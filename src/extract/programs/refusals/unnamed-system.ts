import { enactingVerbs } from '../../../lexicon/program-heads.ts';
import { isCoded } from '../head-words.ts';
import { type ProgramCandidate, wordAt, wordsBefore } from '../program-candidate.ts';
import { defineRefusal } from '../program-rule.ts';

/** A verb near a quoted name that launches or runs it; a weapon in quotation marks has none. */
function hasEnactingVerb({ block, sentence, phraseFrom, name }: ProgramCandidate): boolean {
  const { lemma } = block.tokens;
  const from = Math.max(sentence.from, phraseFrom - 8);
  const to = Math.min(sentence.to, name.to + 8);
  for (let at = from; at < to; at++) if (enactingVerbs.has(lemma[at]!) || lemma[at] === 'introduction') return true;
  return false;
}

/** "the ‘railway-based combat rocket system’": a weapon, whoever develops it. */
const materiel = new Set(
  'rocket launch missile missiles weapon weapons aircraft radar vehicle launcher artillery gun fighter interceptor torpedo'.split(
    ' ',
  ),
);
/** “developing a non-military threat response system” is a task, not the name of a system. */
const isTask = ({ block, name }: ProgramCandidate): boolean =>
  block.tokens.pos[name.from] === 'VERB' && /^\p{Ll}+ing$/u.test(block.tokens.text[name.from]!);

const isMateriel = ({ block, name }: ProgramCandidate): boolean =>
  block.tokens.normal.slice(name.from, name.to).some((word) => materiel.has(word));

function isListedByProgram(candidate: ProgramCandidate): boolean {
  const words = wordsBefore(candidate, 24);
  return (
    words.some((word) => word.startsWith('program')) &&
    (words.includes('of') || wordAt(candidate, candidate.phraseFrom - 1) === 'and')
  );
}

/** "malware programs called “Worm”": software, whoever wrote it. */
const software = new Set(['malware', 'computer', 'software', 'spyware', 'virus']);
const isSoftware = ({ block, head, headToken }: ProgramCandidate): boolean =>
  head.type === 'program' && software.has(block.tokens.normal[headToken - 1] ?? '');

/** “effective use of benefits” */
const payments = new Set(['grant', 'allowance', 'benefit']);

export const unnamedSystem = defineRefusal({
  id: 'unnamed-system',
  summary:
    'A system, package or challenge is a measure only where quotation marks name it and a verb launches or runs it.',
  examples: [
    { text: 'The army buys a new long-range rocket system.', programs: [] },
    { text: 'It develops a ‘railway-based rocket system’ by 2020.', programs: [] },
    { text: 'They introduced the task of “developing coastal threat response system” in spring.', programs: [] },
    { text: 'They follow the principle of “effective use, utilization of benefits” in it.', programs: [] },
    { text: 'Malware programs called “Duster” and “Crab” were detected.', programs: [] },
    { text: 'It is establishing an early warning and control system.', programs: [] },
    { text: 'A "rapid repair system (provisional title)" will be introduced.', programs: ['rapid repair system'] },
  ],
  yieldsToKnownName: true,
  refuses: (candidate) =>
    isSoftware(candidate) ||
    (payments.has(candidate.head.singular) &&
      !candidate.isTitled &&
      !isCoded(candidate.block.tokens, candidate.headToken)) ||
    (candidate.head.needs === 'quotes' &&
      !(
        candidate.isQuoted &&
        !candidate.isTitled &&
        !isMateriel(candidate) &&
        !isTask(candidate) &&
        (hasEnactingVerb(candidate) || isListedByProgram(candidate))
      )),
});
