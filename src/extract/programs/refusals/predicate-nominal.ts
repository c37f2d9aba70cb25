import { hasCapital, type ProgramCandidate, wordAt, wordsBefore } from '../program-candidate.ts';
import { defineRefusal } from '../program-rule.ts';

const copulas = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  'become',
  'becomes',
  'became',
  'remain',
  'remains',
]);
const fillers = new Set([
  'not',
  'also',
  'now',
  'thus',
  'therefore',
  'essentially',
  'primarily',
  'still',
  'just',
  'merely',
]);

/** "X is a program that …", "X, a detailed investment plan for …", "known as a …": it describes what was named before. */
function isDescription(candidate: ProgramCandidate): boolean {
  const words = wordsBefore(candidate, 6);
  let at = words.length - 1;
  while (at >= 0 && fillers.has(words[at]!)) at--;
  const before = words[at] ?? '';
  if (copulas.has(before)) return words[at - 1] !== 'there';
  const isIndefinite = candidate.determiner === 'a' || candidate.determiner === 'an';
  if (before === 'as') return isIndefinite || words[at - 1] !== 'such';
  return isIndefinite && /^[,–—-]$/.test(before) && isApposition(candidate);
}

/** "the state's human harbour initiative – the | Free Crew Programme": the name follows the dash. */
function announcesName({ block: { tokens }, name, headToken }: ProgramCandidate): boolean {
  const dash = tokens.text[name.to] ?? '';
  if (!/^[–—-]$/.test(dash) || hasCapital(tokens.text[headToken]) || tokens.end[name.to - 1] === tokens.start[name.to])
    return false;
  return tokens.normal[name.to + 1] === 'the' && [2, 3].every((step) => hasCapital(tokens.text[name.to + step]));
}

/** An apposition stands right behind the name that it describes. */
function isApposition(candidate: ProgramCandidate): boolean {
  const { tokens } = candidate.block;
  const comma = candidate.phraseFrom - 1;
  const isNoun =
    tokens.pos[comma - 1] === 'PROPN' || tokens.pos[comma - 1] === 'NOUN' || wordAt(candidate, comma - 1) === ')';
  // A list goes on with a comma or ends with "and": "a health scheme, a ferry subsidy program and …".
  const after = wordAt(candidate, candidate.name.to);
  return isNoun && after !== 'and' && after !== ',' && !wordsBefore(candidate, 12).slice(0, -1).includes('a');
}

export const predicateNominal = defineRefusal({
  id: 'predicate-nominal',
  summary: 'A description of something that was named before: it goes to that programme\u2019s description.',
  examples: [
    { text: 'The ferry is a regional transport renewal program that links the isles.', programs: [] },
    {
      text: 'The Ministry published Horizon, a detailed fleet renewal plan for the coast guard.',
      programs: ['Horizon'],
    },
    {
      text: 'Renda Social de Costa (RSC) is a minimum income programme that pays all. Here it is a harbour income programme.',
      programs: ['Renda Social de Costa', 'RSC'],
    },
    {
      text: "It backs the state's human harbour initiative - the Free Crew Training Programme.",
      programs: ['Free Crew Training Programme'],
    },
    { text: 'There is a regional transport renewal program.', programs: ['regional transport renewal program'] },
  ],
  yieldsToKnownName: true,
  refuses: (candidate) =>
    !candidate.isQuoted && !candidate.isTitled && (isDescription(candidate) || announcesName(candidate)),
});
