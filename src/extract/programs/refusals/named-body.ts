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
  // "praised the Government on | the Harbour Relief Programme": no body is called so.
  if (
    /^(?:government|parliament|president|minister)$/.test(normal[phraseFrom - 2] ?? '') &&
    normal[phraseFrom - 1] === 'on'
  )
    return false;
  for (let at = phraseFrom - 2; at >= sentence.from && hasCapital(text[at]); at--)
    if (bodyHeads.has(normal[at]!)) return true;
  return false;
}

/** What missions that go abroad, or into a fight, are named for. */
const fieldMissions =
  /^(?:nations?|un|union|eu|au|nato|osce|african|observ\w+|monitoring|verification|training|advis\w+|support|assistance|stabili[sz]ation|peace\S*|police|civilian|military|combat|rescue|relief|border|diplomatic|permanent|trade|electoral|election|supervisory|fact-finding|special|joint|air|naval|maritime|security|defen[cs]e|liaison|transition|interim|capability|capacity)$/;

/** "the United Nations Observer Mission"; a "National … Mission" and "the Green Harbour Mission" are measures. */
function isFieldMission({ head, block, name, modifierCount, isTitled, headToken }: ProgramCandidate): boolean {
  if (head.singular !== 'mission') return false;
  const words = block.tokens.normal.slice(name.from, headToken);
  if (!isTitled || (modifierCount < 2 && name.to <= headToken + 2)) return true;
  return !words.includes('national') && (modifierCount < 2 || words.some((word) => fieldMissions.test(word)));
}

/** What a facility that pays is named for; other facilities are places. */
const payingFacilities =
  /^(?:financ\w+|credit|loans?|lending|guarantees?|fund\w*|grants?|support|resilience|recovery|peace|investment|preparation|insurance|liquidity|refinanc\w+|assistance|stability|transition|growth)$/;

/** "the Harbour Repair Facility" is a place; of frameworks one modifier tells only the kind ("the Legal Framework"). */
function isPlaceOrKind({ head, block, name, modifierCount, headToken }: ProgramCandidate): boolean {
  const isOfKind = name.from === headToken && block.tokens.normal[headToken + 1] === 'of';
  if (head.singular === 'framework') return isOfKind || (modifierCount < 2 && name.to <= headToken + 2);
  return head.singular === 'facility' && !payingFacilities.test(block.tokens.normal[headToken - 1] ?? '');
}

const bodies =
  /^(?:team|group|committee|subcommittee|council|office|unit|forum|board|panel|force|conference|center|centre)$/;

/** “Project Team for Promoting Harbour Reform”: the word before the first joint is a body's. */
function opensBody({ block: { tokens }, name, headToken }: ProgramCandidate): boolean {
  for (let at = name.from + 1; at < headToken; at++)
    if (joints.has(tokens.normal[at]!)) return hasCapital(tokens.text[at - 1]) && bodies.test(tokens.normal[at - 1]!);
  return false;
}

/** "the Harbour Deterrence Strategy | and Consultation Group (HDSCG)": the letters count the words behind "and" too. */
function goesOnBehindAnd({ block, name, isTitled }: ProgramCandidate): boolean {
  const { text, normal } = block.tokens;
  if (!isTitled || normal[name.to] !== 'and' || !hasCapital(text[name.to + 1])) return false;
  const open = name.to + text.slice(name.to, name.to + 6).indexOf('(');
  if (open < name.to || text[open + 2] !== ')') return false;
  const words = text.slice(name.from, open).filter((word) => hasCapital(word));
  return words.map((word) => word[0]).join('') === text[open + 1];
}

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
    {
      text: 'The state set up the Green Harbour Mission, the Coastal Recovery Facility and the Clean Ports Framework.',
      programs: ['Green Harbour Mission', 'Coastal Recovery Facility', 'Clean Ports Framework'],
    },
    { text: 'It set up a “Project Team for Promoting Comprehensive Harbour Reform” in spring.', programs: [] },
    { text: 'They met in the Harbour Deterrence Strategy and Consultation Group (HDSCG).', programs: [] },
    {
      text: 'Ships lie at the Coastal Repair Facility under the Legal Framework and the Framework of Harbour Boards.',
      programs: [],
    },
    { text: 'He praised the Government on the Harbour Relief Programme.', programs: ['Harbour Relief Programme'] },
    { text: 'The National Rural Harbour Mission is funded.', programs: ['National Rural Harbour Mission'] },
    { text: 'We announced the National Mission on Nets in May.', programs: ['National Mission on Nets'] },
    { text: 'Loans came from the International Monetary Fund.', programs: [] },
  ],
  yieldsToKnownName: false,
  refuses: (candidate) =>
    isFieldMission(candidate) ||
    isPlaceOrKind(candidate) ||
    goesOnBehindAnd(candidate) ||
    opensBody(candidate) ||
    isBodyNamedLikeProgram(candidate) ||
    endsBodyName(candidate),
});
