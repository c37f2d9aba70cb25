import { defineEntityType, type PatternMatch } from '../entity-type.ts';
import { wordAt } from '../names/cursor.ts';
import { headName } from '../names/head-names.ts';
import type { NameBlock } from '../names/name-block.ts';
import type { WordFacts } from '../names/name-word.ts';

const words = (text: string) => new Set(text.split('|'));

const lawWords = words('act|bill|ordinance|regulations|rules|order|code');
const inTitles = words('of|and|for|the|&|,|etc|etc.');

/** "Health Service Executive (Governance) Bill": what a law amends or is about stands in a bracket before its noun. */
function matchBracketed(at: number, { facts, sentence }: NameBlock): PatternMatch | null {
  const isHere = (i: number) => i >= 0 && sentence[i] === sentence[at];
  if (!isHere(at - 1) || facts[at - 1]!.text !== ')') return null;
  let open = at - 2;
  // "(Reform)(Scotland) Act": brackets may follow one another.
  while (isHere(open) && at - open < 14 && (facts[open]!.text !== '(' || facts[open - 1]?.text === ')')) open--;
  if (facts[open]?.text !== '(' || !facts[open + 1]!.isCapital) return null;
  let from = open;
  for (let i = open - 1; isHere(i) && (facts[i]!.isCapital || inTitles.has(facts[i]!.normal)); i--)
    if (facts[i]!.isCapital && facts[i]!.text !== 'The') from = i;
  return from === open ? null : { from, to: at + 1 };
}

/** "Brown v Board of Education", "R (on the application of Miller) v Secretary of State for the Home Department": the parties on both sides. */
function matchCase(at: number, block: NameBlock): PatternMatch | null {
  const { facts, opens } = block;
  let from = at - 1;
  if (wordAt(block, from, at) === ')') {
    while (from > at - 14 && wordAt(block, from, at) !== '(' && wordAt(block, from, at) !== '') from--;
    from--;
  }
  if (!isParty(block, from, at)) return null;
  while (from > at - 24 && (isParty(block, from - 1, at) || isLinked(block, from - 1, at))) from--;
  // "See Smith v Jones", "In Smith v Jones"
  if (opens[from] === 1 && from < at - 1 && introducing.test(facts[from]!.normal)) from++;
  let to = wordAt(block, at + 1, at) === 'the' ? at + 2 : at + 1;
  if (!isParty(block, to, at)) return null;
  while (to < at + 12 && (isParty(block, to, at) || isLinked(block, to, at))) to++;
  // "Eton v Harrow" is a match, "Smith v Jones" and "Kenya v Uganda (2019)" are cases.
  const isShort = to === at + 2 && from === at - 1;
  const isOfPeople = facts[at]!.text === 'v.' || isPersonal(facts[from]!) || isPersonal(facts[to - 1]!);
  return isShort && !isOfPeople && !/^[([]$/.test(wordAt(block, to, at)) ? null : { from, to };
}

const isPersonal = ({ kind, flags }: WordFacts) => kind === 'initial' || flags.includes('family');
const introducing = /^(?:see|in|cf|compare|per|under|following|after|since|as|and|but|both|the|of)$/;
const isParty = (block: NameBlock, at: number, home: number) =>
  wordAt(block, at, home) !== '' && block.facts[at]!.isCapital;
/** A small word between two capitals of a party's name. */
const isLinked = (block: NameBlock, at: number, home: number): boolean =>
  /^(?:of|for|the|&)$/.test(wordAt(block, at, home)) &&
  [at - 1, at + 1].every(
    (beside) => isParty(block, beside, home) || /^(?:of|for|the)$/.test(wordAt(block, beside, home)),
  );

const issued = words('executive|presidential|royal|supreme|legislative|emergency|administrative');

/** "Executive Order 13636", "Executive Order No. 24", "Presidential Decree B-30-15": who issues it, and its number. */
function matchNumbered(at: number, { facts, sentence }: NameBlock): PatternMatch | null {
  if (sentence[at - 1] !== sentence[at] || !issued.has(facts[at - 1]!.normal) || !facts[at - 1]!.isCapital) return null;
  let first = at + 1;
  if (/^no\.?$/.test(facts[first]?.normal ?? '')) first += facts[first + 1]?.text === '.' ? 2 : 1;
  let to = first;
  while (to < first + 6 && sentence[to] === sentence[at] && isNumberPart(facts[to]!.text)) to++;
  while (to > first && /^[-–/]$/.test(facts[to - 1]!.text)) to--;
  return to > first && facts.slice(first, to).some(({ text }) => /\d/.test(text)) ? { from: at - 1, to } : null;
}

const isNumberPart = (text: string) => /^(?:[A-Z]?\d[\d,/-]*|[A-Z]|[-–/]|[A-Z]-\d[\d-]*)$/.test(text);

const named = headName({
  heads: words('act|acts|law|bill|decree|ordinance|constitution|statute|code|amendment'),
  openers: words('act|law|bill|decree|ordinance|constitution|statute|code'),
  joiners: words('of|on|for|in|against|to|concerning|regarding'),
  alone: words('constitution'),
});
/** "Secretary Law and Justice Division": what a post is for. */
const posts = /^(?:secretary|minister|director|commissioner|professor)$/;

export const law = defineEntityType({
  label: 'LAW',
  summary: 'Acts, laws, bills, decrees and constitutions by name, without article numbers.',
  lists: [],
  patterns: [
    {
      id: 'law-name',
      confidence: 0.9,
      ...named,
      match: (at, block, document) => (posts.test(block.facts[at]!.normal) ? null : named.match(at, block, document)),
    },
    {
      id: 'numbered-order',
      trigger: 'capital',
      confidence: 0.9,
      isSure: true,
      concerns: ({ normal }) => normal === 'order' || normal === 'decree' || normal === 'proclamation',
      match: matchNumbered,
    },
    {
      id: 'law-with-bracket',
      trigger: 'capital',
      confidence: 0.9,
      concerns: ({ normal }) => lawWords.has(normal),
      match: matchBracketed,
    },
    {
      id: 'case-name',
      trigger: 'lower',
      confidence: 0.9,
      concerns: ({ text }) => text === 'v' || text === 'v.',
      match: matchCase,
    },
  ],
  examples: [
    { text: 'England v Scotland was played at 3 v 3, and type v was built.', finds: [] },
    {
      text: 'In Pate v. State and Brown v Board of Education the court held so.',
      finds: ['Pate v. State', 'Brown v Board of Education'],
    },
    {
      text: 'See R (on the application of Miller) v Secretary of State for the Home Department for it.',
      finds: ['R (on the application of Miller) v Secretary of State for the Home Department'],
    },
    {
      text: 'The Nationality, Immigration and Asylum Act and the Electricity Regulation Act No. 4 of 2006 hold.',
      finds: ['Nationality, Immigration and Asylum Act', 'Electricity Regulation Act'],
    },
    { text: 'The committee (see Annex B) Act now, it says.', finds: [] },
    { text: 'They read the Education (Amendment) Act twice.', finds: ['Education (Amendment) Act'] },
    { text: 'The Act obliges each ministry to report.', finds: [] },
    { text: 'They act on the law.', finds: [] },
    { text: 'In order 5 of the list, Executive Order is a phrase.', finds: [] },
    {
      text: 'Executive Order No. 24 and Executive Order 13636 were signed.',
      finds: ['Executive Order No. 24', 'Executive Order 13636'],
    },
    {
      text: 'The Freedom of Information Act and the Health and Safety at Work Act hold.',
      finds: ['Freedom of Information Act', 'Health and Safety at Work Act'],
    },
    { text: 'Sanctions followed under the Levinson Act.', finds: ['Levinson Act'] },
    {
      text: 'The Act on the Promotion of Trade and Industry was revised.',
      finds: ['Act on the Promotion of Trade and Industry'],
    },
  ],
});
