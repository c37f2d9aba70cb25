import { bodiesNamedLikePrograms, bodyHeads } from '../../../lexicon/program-heads.ts';
import { programKey } from '../../../lexicon/program-key.ts';
import { textOf } from '../../../model/tokens.ts';
import { hasCapital, type ProgramCandidate } from '../program-candidate.ts';
import { defineRefusal } from '../program-rule.ts';

const joints = new Set(['of', 'for', 'on']);

/** "the National Center for | Incident Readiness and Strategy": the phrase goes on with a body's name to its left. */
function endsBodyName(candidate: ProgramCandidate): boolean {
  const { block, phraseFrom, sentence, isTitled, isQuoted, name, headToken, determiner } = candidate;
  const { normal, text } = block.tokens;
  // "the Department of Land Reform (DLR)": the letters lead the name back to its body.
  const opener = isTitled && !isQuoted ? normal[name.from]! : '';
  if (bodyHeads.has(opener) && joints.has(normal[name.from + 1]!) && headToken > name.from + 1) return true;
  // "with the Harbour Service on | a National Improvement Project"
  if (determiner === 'a' || determiner === 'an') return false;
  if (!isTitled || isQuoted || !joints.has(normal[phraseFrom - 1] ?? '')) return false;
  for (let at = phraseFrom - 2; at >= sentence.from && hasCapital(text[at]); at--)
    if (bodyHeads.has(normal[at]!)) return true;
  return false;
}

/** "the United Nations Observer Mission": only a "National … Mission" or "National Mission on …" is a measure. */
const isFieldMission = ({ head, block, name, modifierCount, isTitled, headToken }: ProgramCandidate): boolean =>
  head.singular === 'mission' &&
  !(
    isTitled &&
    (modifierCount > 1 || name.to > headToken + 2) &&
    block.tokens.normal.slice(name.from, headToken).includes('national')
  );

const firstWords = new Set([...bodiesNamedLikePrograms].map((key) => key.split(' ')[0]!));

const isBodyNamedLikeProgram = ({ block, name }: ProgramCandidate): boolean =>
  firstWords.has(block.tokens.normal[name.from]!) && bodiesNamedLikePrograms.has(programKey(textOf(block, name)));

export const namedBody = defineRefusal({
  id: 'named-body',
  summary: 'An organization whose name ends like a programme\u2019s.',
  examples: [
    { text: 'Staff of the Department of Land Reform (DLR) came.', programs: [] },
    { text: 'Grain came from the World Food Programme.', programs: [] },
    { text: 'It set up the National Center for Harbour Readiness and Strategy.', programs: [] },
    {
      text: 'He met the Undersecretary for Harbour Policy and the Subcommittee on Coastal Fleet Policy.',
      programs: [],
    },
    { text: 'They joined the United Nations Observer Mission and a rescue mission.', programs: [] },
    {
      text: 'We work with the Harbour Service on a National Improvement Project.',
      programs: ['National Improvement Project'],
    },
    { text: 'The National Rural Harbour Mission is funded.', programs: ['National Rural Harbour Mission'] },
    { text: 'We announced the National Mission on Nets in May.', programs: ['National Mission on Nets'] },
    { text: 'Loans came from the International Monetary Fund.', programs: [] },
  ],
  yieldsToKnownName: false,
  refuses: (candidate) => isFieldMission(candidate) || isBodyNamedLikeProgram(candidate) || endsBodyName(candidate),
});
