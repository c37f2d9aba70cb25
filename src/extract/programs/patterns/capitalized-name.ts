import { evaluatingModifiers, fieldModifiers, payoutHeads } from '../../../lexicon/program-heads.ts';
import type { AnalyzedBlock, TokenRange, Tokens } from '../../../model/tokens.ts';
import { isDeterminer } from '../name-words.ts';
import { definePattern } from '../program-rule.ts';

/** Modifiers that with a capital still make no name of their own: "Basic Plan", "Annual Review". */
const plain = new Set(
  'basic annual action master operation operational operations development work working strategic implementation detailed management national government government-wide federal mid-term long-term new draft final interim objectives tenets goals trust pension training public special joint general pilot research entry awareness perspective'.split(
    ' ',
  ),
);

/** Whose programme it is says not which. */
const isCode = /^(?:EU|UN|US|UK|AU|USA|NATO|ASEAN|OECD)$/;

/** "the draft Programme of Work", "the Plan of Action": every committee has one. */
function isPlainTail({ tokens }: AnalyzedBlock, from: number, to: number): boolean {
  return tokens.normal.slice(from, to).every((word) => plainTails.has(word));
}

const plainTails = new Set('of for work action activities operation operations study studies'.split(' '));

/** "It launched the [Pupil Premium]": one modifier names what is paid out where the text sets it up as a measure. */
function isLaunched({ tokens }: AnalyzedBlock, { from, to }: TokenRange, modifier: string): boolean {
  if (plain.has(modifier) || fieldModifiers.has(modifier) || evaluatingModifiers.has(modifier)) return false;
  const at = isDeterminer(tokens.normal[from - 1] ?? '') ? from - 2 : from - 1;
  return launches.has(tokens.normal[at] ?? '') || isLaunchedLater(tokens, to);
}

/** "The Parent Pledge was announced in May." */
function isLaunchedLater(tokens: Tokens, to: number): boolean {
  for (let at = to; at < to + 5; at++) {
    if (tokens.pos[at] === 'VERB') return launches.has(tokens.normal[at]!) && tokens.pos[at - 1] === 'AUX';
    if (!/^(?:AUX|ADV|PART)$/.test(tokens.pos[at] ?? '')) return false;
  }
  return false;
}

const launches = new Set(
  'announce announced launch launches launched launching introduce introduces introduced introducing deliver delivered delivering extend extended extending replace replaced replacing abolish abolished roll rolled out strengthen strengthened reinforce reinforced implement implemented relaunch relaunched'.split(
    ' ',
  ),
);

export const capitalizedName = definePattern({
  id: 'capitalized-name',
  summary: 'Head and modifiers have capitals in running text.',
  examples: [
    { text: 'The Best Start Grant is paid.', programs: ['Best Start Grant'] },
    { text: 'It is the EU Programme in the field of harbours.', programs: [] },
    { text: 'The Basic Plan was drawn up. The draft Programme of Work and the Plan of Action follow.', programs: [] },
    { text: 'New Zealand Health Strategy', programs: ['New Zealand Health Strategy'] },
    { text: 'It follows Vision 2030. Vision 2030 is long.', programs: ['Vision 2030', 'Vision 2030'] },
    { text: 'The goals of Vision 2025 are many. The Assistant for Policy spoke.', programs: ['Vision 2025'] },
    { text: 'The first Young Sailor Grant is paid, a Special Allowance is not.', programs: ['Young Sailor Grant'] },
    { text: 'They extended the Family Allowance of staff and the Housing Benefit.', programs: ['Family Allowance'] },
    { text: 'The ministry launched the Pupil Premium in 2011.', programs: ['Pupil Premium'] },
    {
      text: 'They pay a CSG Income Allowance of Rs 1,000 and a 15 million-euro harbour assistance programme.',
      programs: ['CSG Income Allowance', 'harbour assistance programme'],
    },
    { text: 'The Youth Guarantee was reinforced in 2020.', programs: ['Youth Guarantee'] },
    {
      text: 'The Levelling Up Parks Fund and the Parent Pledge were announced.',
      programs: ['Levelling Up Parks Fund', 'Parent Pledge'],
    },
    {
      text: 'The Mid-Career Enhanced Subsidy is paid. The Skills Level-Up Programme is new.',
      programs: ['Mid-Career Enhanced Subsidy', 'Skills Level-Up Programme'],
    },
    { text: "It runs the National Carers' Strategy.", programs: ["National Carers' Strategy"] },
    {
      text: 'Arda issued a Hydrogen Strategy for a Carbon-Free Coast and a Skills Strategy for the State.',
      programs: ['Hydrogen Strategy for a Carbon-Free Coast', 'Skills Strategy for the State'],
    },
    { text: 'They wrote the first Bridging the Gap Action Plan.', programs: ['Bridging the Gap Action Plan'] },
    {
      text: 'As part of the Love the Coastal Village Campaign it cleans quays. Protect the Coastal Villages.',
      programs: ['Love the Coastal Village Campaign'],
    },
    {
      text: 'They wrote the Detailed Implementation Plan for the Report of the Harbour Commission. The Detailed Implementation Plan is long; the Detailed Implementation Plan of the crews is not.',
      programs: [
        'Detailed Implementation Plan for the Report of the Harbour Commission',
        'Detailed Implementation Plan',
      ],
    },
    { text: 'In the Sailors Initiative I will share it.', programs: ['Sailors Initiative'] },
    { text: 'They deliver the agreed Strategy for Sailors.', programs: ['Strategy for Sailors'] },
    { text: 'Today we publish the Strategy for our Sailors in full.', programs: ['Strategy for our Sailors'] },
    {
      text: 'The Integrated Review of Safety, Harbours, Growth and Foreign Policy is long.',
      programs: ['Integrated Review of Safety, Harbours, Growth and Foreign Policy'],
    },
    { text: 'The Government Programme sets the goals.', programs: ['Government Programme'] },
    { text: 'We will publish the next Harbour Investment Plan.', programs: ['Harbour Investment Plan'] },
    {
      text: 'The cabinet adopted the Government Programme of Strategic Reserves.',
      programs: ['Government Programme of Strategic Reserves'],
    },
    {
      text: 'It works to accelerate Harbour Reform 2.0 and Canada\u2019s broader Inclusive Innovation Agenda.',
      programs: ['Harbour Reform 2.0', 'Inclusive Innovation Agenda'],
    },
    {
      text: 'They keep the Conditions-based Harbour Control (CHC) Transition Plan.',
      programs: ['Conditions-based Harbour Control (CHC) Transition Plan'],
    },
    {
      text: 'It revised the Act on the Establishment of the Arda Harbour University in spring.',
      programs: ['Act on the Establishment of the Arda Harbour University'],
    },
    {
      text: 'It published the National Medium- and Long-Term Program for Harbour Development.',
      programs: ['National Medium- and Long-Term Program for Harbour Development'],
    },
    {
      text: 'The new Harbour Defense Program Guidelines and Mid-Term Harbour Program state it.',
      programs: ['Mid-Term Harbour Program'],
    },
    { text: 'The 70th Anniversary Project may be the last.', programs: ['70th Anniversary Project'] },
    {
      text: 'They follow the Harbour Annual Plan and the Coast Guard Reform Program to Arda.',
      programs: ['Harbour Annual Plan', 'Coast Guard Reform Program'],
    },
    {
      text: 'We publish the Northern Posture Review and Coast Renewal Project in 2014.',
      programs: ['Northern Posture Review', 'Coast Renewal Project'],
    },
    {
      text: 'It revised the Framework Act on Harbour Status on May 2020.',
      programs: ['Framework Act on Harbour Status'],
    },
  ],
  confidence: 0.85,
  accepts: ({ isTitled, modifierCount, block, name, headToken }) => {
    if (!isTitled) return false;
    const head = block.tokens.normal[headToken]!;
    // "Norland Vision 2030"
    if (/^(?:vision|agenda)$/.test(head) && /^(?:19|20)\d\d$/.test(block.tokens.text[headToken + 1] ?? '')) return true;
    // "Assistant for Policy" in an organization chart.
    if (block.tokens.pos[headToken - 1] === 'ADP') return false;
    const modifier = block.tokens.normal[headToken - 1] ?? '';
    const runsOn = name.to > headToken + 1;
    // "the Best Start Grant"
    if (payoutHeads.has(head))
      return (
        modifierCount > 1 ||
        (modifierCount === 1 && headToken - name.from > 1) ||
        (modifierCount === 1 && isLaunched(block, name, modifier))
      );
    const isPlainTitle = name.from === headToken && isPlainTail(block, headToken + 1, name.to);
    if (modifierCount === 0) return runsOn && name.to > headToken + 2 && !isPlainTitle;
    // Finland's and Ireland's cabinets: "the Government Programme" is the name of what they agreed on.
    if (/^programme?$/.test(head) && modifier === 'government') return true;
    // "Erasmus+ is the EU Programme in the field of education."
    const isCodeAlone = isCode.test(block.tokens.text[headToken - 1] ?? '');
    return modifierCount > 1 || runsOn || !(plain.has(modifier) || isCodeAlone);
  },
});
