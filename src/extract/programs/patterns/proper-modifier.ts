import { isOwnerName } from '../../../lexicon/owner-name.ts';
import { evaluatingModifiers, fieldModifiers } from '../../../lexicon/program-heads.ts';
import { hasCapital, type ProgramCandidate } from '../program-candidate.ts';
import { definePattern } from '../program-rule.ts';

/** "(i) New harbour project", "the Phase-II project": capitals that a list or a number gives. */
const isPlain = (word: string): boolean => evaluatingModifiers.has(word) || /^(?:phase|stage|part|[ivx]+)$/.test(word);

/** Words of the name that begin with a capital and name nobody. */
function properModifiers({ block, name, headToken, sentence }: ProgramCandidate): number {
  let count = 0;
  for (let at = Math.max(name.from, sentence.from + 1); at < Math.min(headToken, name.to); at++) {
    const text = block.tokens.text[at]!;
    if (hasCapital(text) && text.length > 1 && !isOwnerName(text) && !isPlain(block.tokens.normal[at]!)) count++;
  }
  return count;
}

export const properModifier = definePattern({
  id: 'proper-modifier',
  summary: 'A proper name or a code modifies a lower-case head: "the KF-X project", "the First Mile strategy".',
  examples: [
    {
      text: 'The Phase-II project, a Thai project, a US program, the MND plan and the Development plan failed.',
      programs: [],
    },
    {
      text: 'It announced a £9m Levelling Up ports scheme and the Norland Family conditional cash transfer program.',
      programs: ['Levelling Up ports scheme', 'Norland Family conditional cash transfer program'],
    },
    {
      text: 'Under the Relance 2026-2030 programme and the Door 65 Youth scheme, the May 20 youth scheme ended.',
      programs: ['Relance 2026-2030 programme', 'Door 65 Youth scheme'],
    },
    {
      text: 'The KF-X project and the Defence Technical Scholarships program go on.',
      programs: ['KF-X project', 'Defence Technical Scholarships program'],
    },
  ],
  confidence: 0.8,
  accepts: (candidate) => {
    const { isHeading, isCapitalized, head } = candidate;
    if (isHeading || !isCapitalized || candidate.isTitled) return false;
    if (head.needs === 'name' && candidate.determiner === '') return false;
    const isFieldAlone =
      candidate.modifierCount === 1 && fieldModifiers.has(candidate.block.tokens.normal[candidate.name.from]!);
    return !isFieldAlone && properModifiers(candidate) > 0;
  },
});
