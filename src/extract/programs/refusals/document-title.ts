import type { Tokens } from '../../../model/tokens.ts';
import { hasCapital, type ProgramCandidate } from '../program-candidate.ts';
import { defineRefusal } from '../program-rule.ts';

const papers = new Set(
  'criteria report reports guidelines guideline statement declaration communiqué communique agreement memorandum notice resolution letter'.split(
    ' ',
  ),
);
const joints = new Set(['of', 'for', 'on']);
const determiners = new Set(['the', 'a', 'an']);

/** “Criteria for adopting port projects”: the name itself is a paper's. */
function opensPaper({ block: { tokens }, name, headToken }: ProgramCandidate): boolean {
  for (let at = name.from; at < Math.min(name.from + 3, headToken) && hasCapitalOrOpens(tokens, at, name.from); at++)
    if (papers.has(tokens.normal[at]!) && joints.has(tokens.normal[at + 1] ?? '')) return true;
  return false;
}

/** "Annual Progress Report on …": words with capitals may stand before the paper's noun. */
const hasCapitalOrOpens = ({ text }: Tokens, at: number, from: number): boolean => at === from || hasCapital(text[at]);

const rules = /^(?:Regulations?|Directive|Decree|Ordinance|Rules?|Instructions?|Order)$/;

/** "the Directive on the | Management of Harbour Programs": the name is the end of the title of a rule. */
function endsRule({ block: { tokens }, phraseFrom, isTitled }: ProgramCandidate): boolean {
  const joint = determiners.has(tokens.normal[phraseFrom - 1] ?? '') ? phraseFrom - 2 : phraseFrom - 1;
  return isTitled && joints.has(tokens.normal[joint] ?? '') && rules.test(tokens.text[joint - 1] ?? '');
}

/** "the Declaration on the Vision of Harbour Dialogue": of the papers on visions and reforms only the paper exists. */
function followsPaper({ block: { tokens }, phraseFrom, head, isQuoted }: ProgramCandidate): boolean {
  const joint = determiners.has(tokens.normal[phraseFrom - 1] ?? '') ? phraseFrom - 2 : phraseFrom - 1;
  const paper = tokens.text[joint - 1] ?? '';
  // "the report on the National Agenda": what a report in lower case is about exists beside it.
  const isTitle = !/^(?:reports?|letter|notice)$/.test(paper);
  const isJoined = joints.has(tokens.normal[joint] ?? '') && isTitle && papers.has(paper.toLowerCase());
  return isJoined && !isQuoted && head.needs === 'name';
}

export const documentTitle = defineRefusal({
  id: 'document-title',
  summary: 'The title of a report, a declaration or a set of criteria, not a measure.',
  examples: [
    { text: 'It revised the Regulations on the Management of Harbour Renewal Program.', programs: [] },
    { text: 'They adopted the “Criteria for adopting harbour projects” in spring.', programs: [] },
    { text: 'The Declaration on the Vision of Harbour Dialogue for Coastal Cooperation was adopted.', programs: [] },
    { text: 'It released the first Progress Report on Coastal Employment Strategy.', programs: [] },
    { text: 'It released the Report on Coastal Employment Strategy.', programs: [] },
    { text: 'The report on the Norland Coast Agenda is long.', programs: ['Norland Coast Agenda'] },
    { text: 'It released a report on the Coastal Employment Strategy.', programs: ['Coastal Employment Strategy'] },
  ],
  yieldsToKnownName: false,
  refuses: (candidate) => opensPaper(candidate) || followsPaper(candidate) || endsRule(candidate),
});
