import { definePattern } from '../program-rule.ts';

/** They single out one measure even where each word of its name is a field of policy. */
const definite = new Set(['the', 'its', 'their', 'our']);
/** "the project implementation plan", "the annual work programme": papers that every project has. */
const administrative = new Set(
  'project programme program implementation action work working business monitoring and evaluation annual operational budget management communication procurement'.split(
    ' ',
  ),
);
const singled = new Set(['a', 'an', 'the', 'its', 'their', 'our', 'his', 'her', 'this']);

export const describedName = definePattern({
  id: 'described-name',
  summary: 'A lower-case singular with two or more modifiers and a determiner: "a defense venture support program".',
  examples: [
    { text: 'A multi-annual programme and a new program were discussed under joint planning.', programs: [] },
    {
      text: 'A harbour venture support program and a global small shipyards promotion support program are underway.',
      programs: ['harbour venture support program', 'global small shipyards promotion support program'],
    },
    { text: 'It has a world-leading childhood sailing plan.', programs: ['childhood sailing plan'] },
    { text: 'The social housing programme will be scaled up.', programs: ['social housing programme'] },
    { text: 'The project implementation plan and the annual work programme are ready.', programs: [] },
    { text: 'The 2014 pilot project went well.', programs: [] },
    {
      text: 'They began a big data prediction model project.',
      programs: ['big data prediction model project'],
    },
    {
      text: 'The ministry will implement a substantial fleet modernisation program.',
      programs: ['fleet modernisation program'],
    },
  ],
  confidence: 0.75,
  accepts: ({ head, determiner, modifierCount, specificCount, block, name, isHeading, isPlural, headToken }) => {
    if (isPlural || isHeading || (head.needs !== 'modifiers' && head.needs !== 'specific')) return false;
    const isCoordinated = block.tokens.normal[name.from - 1] === 'and';
    if (!singled.has(determiner) && !determiner.includes('s') && !isCoordinated) return false;
    if (block.tokens.normal.slice(name.from, headToken).every((word) => administrative.has(word))) return false;
    // "the 2014 pilot project" is one of many.
    const isDefinite = definite.has(determiner) && block.tokens.normal[headToken - 1] !== 'pilot';
    return (
      modifierCount > 1 && (specificCount > 0 || (isDefinite && head.needs === 'modifiers') || head.type === 'strategy')
    );
  },
});
